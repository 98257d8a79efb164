"""Turkish."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="tr",
    name="Turkish",
    function_words=words("""
        ama ancak artık aslında aynı az bana bazı belki ben beni benim beri bile bir biri birçok
        biz bize bizim bu bunlar bunu bunun burada böyle büyük da daha de dedi değil diye diğer
        doğru eden eder ederek edildi en et etmek etti eğer gibi göre ha hakkında hangi hem hep
        hepsi her herkes hiç iki ile ilgili ise için içinde kadar karşı kendi ki kim mi mu mü mı
        nasıl ne neden nedeniyle o olacak olan olarak oldu olduğu olduğunu olmak olması olup olur
        onlar onu onun orada rağmen sadece sen siz son sonra tarafından tüm var vardı ve veya ya
        yani yapılan yeni yer yine yok zaman çok çoğu çünkü önce öyle üzere şey şimdi şu
    """),
    openers=words("""
        acaba ama ancak artık aslında ayrıca bana bazen bazı bazıları başka belki belli ben beni
        benim bir biri birkaç birçok biz bize bizim bizler bu bugün buna bunda bundan bunlar
        bunlara bunları bunların bunu bunun burada buradan buraya böyle böylece böylelikle bütün
        büyük daha dahası demek diğer dolayısıyla dün elbette en evet eğer fakat galiba gelecek
        genelde genellikle gerçekten geçen hala halbuki hangi hatta hayır hem hemen henüz hep
        hepimiz her herkes hiç hiçbir iki ilk işte kesinlikle kim kimi kimse kuşkusuz kısaca
        kısacası lakin madem mesela meğer muhtemelen nasıl ne neden nerede nereye neyse nihayet
        nitekim niye niçin o oldukça ona ondan onlar onlara onları onların onu onun orada oradan
        oysa oysaki pek peki sadece sana sanki sen seni senin siz size sizin sizler son sonra
        sonunda sonuçta tabii tek tüm tıpkı umarım yani yarın yine yoksa zaten zira çok çoğu çünkü
        öncelikle örneğin öte öyle öyleyse üstelik şayet şimdi şimdiye şu şunu şöyle şüphesiz
    """),
    continuers=words("""
        ait aracılığıyla beri bile da dair de dek değin diye dolayı dışında eden ederek eşliğinde
        gibi göre hariç idi ile ilişkin imiş ise itibaren itibariyle içerisinde için kadar karşın
        ki konusunda mi midir miydi miyiz mu mudur muydu mü müdür müydü mı mıdır mıydı mıyız
        nazaran nedeniyle olan olarak olduğu olduğunu olması olup olur rağmen sayesinde suretiyle
        süresince tarafından vasıtasıyla ve veya veyahut yahut yoluyla yönelik yüzünden üzere
        şeklinde
    """),
    unfinished=words("""
        ancak bir en fakat hem her ile ise ve veya
    """),
    continuers_end=True,
    subjects=words("""
        ben biz o onlar sen siz
    """),
    auxiliaries=words("""
        dir dır
    """),
    abbreviations=words("""
        a a.a a.b.d a.e a.g.e a.g.m a.g.y a.y a.ş alb alm ank apt arş arş.gör asb asist astsb
        astğm av ağu b bkn bkz bl bld blk blm bln blv bn bnb bulv bçvş bşk c cad cd cm cmt cumh d
        dak dk dos doç dr dz dğr ecz ed ens eyl eşk fak fiz fr g gn gnkur grş gön gör h haz hst hz
        i.s i.ö ing ist işl j jeol k kd koop korg krş kuv l ltd m m.s m.ö mah maks max md mek mh
        mim min müd müh müz n nis no nr okt op opr ord org ort osm p p.k pl prof prş ps psik pzt r
        r.g ref s s.a.v san sb sek sf sh sk sn sok st t t.c tb tekn tel telg terc tic tuğa tuğg
        tümg tğm univ uzm v v.b v.d v.s vb vd vet vs y y.t y.y yak yard yay yb yd yd.doç yrd
        yrd.doç yy yzb zf zm ç çev çrş çvş ö örn öğr öğr.gör ü üni ütğm ş şb şrk şti şub
    """),
    # "KASIM".casefold() is "kasim": str knows no Turkish, so capitals lose the dotless letter
    months=months("""
        ocak, oca
        şubat, şub
        mart, mar
        nisan, nis
        mayıs, mayis, may
        haziran, haz
        temmuz, tem
        ağustos, ağu
        eylül, eyl
        ekim, eki
        kasım, kasim, kas
        aralık, aralik, ara
    """),
    weekdays=words("""
        cmt cts cum cuma cumartesi paz pazar pazartesi per perşembe prş pzt sal sali salı çar
        çarşamba çrş
    """),
    furniture={
        "accessibility": phrases("""
            bağlantı yeni pencerede açılır
            bu haberi dinle
            bu içeriği dinle
            bu i̇çeriği dinle
            bu makaleyi dinle
            bu yazıyı dinle
            dış bağlantı
            erişilebilirlik ayarları
            fotoğrafı büyüt
            fotoğrafı büyütmek için tıklayın
            fotoğrafı büyütmek i̇çin tıklayın
            görseli büyüt
            haberi dinle
            haberi sesli dinle
            içeriği dinle
            i̇çeriği dinle
            makaleyi dinle
            makaleyi sesli dinle
            metin boyutu
            metni büyüt
            metni küçült
            resmi büyüt
            resmi büyütmek için tıklayın
            resmi büyütmek i̇çin tıklayın
            sesli dinle
            sesli oku
            yazı boyutu
            yazı boyutunu büyüt
            yazı boyutunu küçült
            yazı tipi boyutu
            yazıyı büyüt
            yazıyı dinle
            yazıyı küçült
            yeni pencerede aç
            yeni pencerede açılır
            yeni sekmede aç
            yeni sekmede açılır
            yüksek kontrast
        """),
        "advertisement": phrases("""
            advertorial
            bu bir ilandır
            bu bir i̇landır
            bu bir reklamdır
            haber reklamdan sonra devam ediyor
            haberin devamı aşağıda
            haberin devamı için kaydırın
            haberin devamı için tıklayın
            haberin devamı i̇çin kaydırın
            haberin devamı i̇çin tıklayın
            haberin devamı reklamdan sonra
            haberin devamı reklamın altında
            ilan
            i̇lan
            makalenin devamı reklamın altında
            okumaya devam etmek için aşağı kaydırın
            okumaya devam etmek i̇çin aşağı kaydırın
            reklam
            reklam # saniye sonra kapanacak
            reklam - okumaya devam et
            reklam alanı
            reklam bölümü
            reklam kapanıyor
            reklamdan sonra devam ediyor
            reklamlar
            reklamı geç
            reklamı gizle
            reklamı kapat
            reklamın ardından devam edecek
            sponsor içerik
            sponsor i̇çerik
            sponsorlu
            sponsorlu bağlantı
            sponsorlu bağlantılar
            sponsorlu haber
            sponsorlu içerik
            sponsorlu içerikler
            sponsorlu i̇çerik
            sponsorlu i̇çerikler
            tanıtım yazısı
            yazı reklamdan sonra devam ediyor
            yazının devamı aşağıda
            yazının devamı reklamdan sonra
        """),
        "ago": phrases("""
            # ay önce
            # ay önce yayınlandı
            # dakika önce
            # dk önce
            # dk. önce
            # gün önce
            # gün önce eklendi
            # gün önce güncellendi
            # gün önce yayınlandı
            # hafta önce
            # sa önce
            # sa. önce
            # saat önce
            # saat önce güncellendi
            # saat önce yayınlandı
            # saniye önce
            # sene önce
            # sn önce
            # sn. önce
            # yıl önce
            az önce
            bir ay önce
            bir dakika önce
            bir gün önce
            bir hafta önce
            bir saat önce
            bir yıl önce
            birkaç dakika önce
            birkaç saat önce
            birkaç saniye önce
            bugün #
            bugün saat #
            bugün, #
            dün #
            dün saat #
            dün, #
            eklenme # saat önce
            geçen ay
            geçen hafta
            güncelleme # saat önce
            yaklaşık # ay önce
            yaklaşık # saat önce
            yaklaşık bir saat önce
            yayınlanma # saat önce
            şimdi yayınlandı
        """),
        "app": phrases("""
            android uygulamamız
            android uygulaması
            app store'dan indir
            app store'dan indirebilirsiniz
            app store'dan indirin
            app store'dan i̇ndir
            app store'dan i̇ndirebilirsiniz
            app store'dan i̇ndirin
            app store’dan indir
            app store’dan indirin
            app store’dan i̇ndir
            app store’dan i̇ndirin
            appgallery ile keşfedin
            appgallery i̇le keşfedin
            appgallery'den indir
            appgallery'den i̇ndir
            appgallery’den indir
            appgallery’den i̇ndir
            google play'den alın
            google play'den indir
            google play'den indirin
            google play'den i̇ndir
            google play'den i̇ndirin
            google play’den alın
            google play’den indir
            google play’den indirin
            google play’den i̇ndir
            google play’den i̇ndirin
            hemen indir
            hemen indirin
            hemen i̇ndir
            hemen i̇ndirin
            ios uygulaması
            i̇os uygulaması
            mobil uygulama
            mobil uygulamalar
            mobil uygulamalarımız
            mobil uygulamamız
            mobil uygulamamızı indir
            mobil uygulamamızı indirin
            mobil uygulamamızı indirmek için tıklayın
            mobil uygulamamızı i̇ndir
            mobil uygulamamızı i̇ndirin
            mobil uygulamamızı i̇ndirmek i̇çin tıklayın
            mobil uygulamayı indir
            mobil uygulamayı indirin
            mobil uygulamayı i̇ndir
            mobil uygulamayı i̇ndirin
            uygulamada aç
            uygulamada oku
            uygulamaları indir
            uygulamaları i̇ndir
            uygulamalarımız
            uygulamalarımızı indirin
            uygulamalarımızı i̇ndirin
            uygulamamızı indir
            uygulamamızı indirin
            uygulamamızı i̇ndir
            uygulamamızı i̇ndirin
            uygulamaya git
            uygulamayı aç
            uygulamayı indir
            uygulamayı indirin
            uygulamayı indirmek için tıklayın
            uygulamayı i̇ndir
            uygulamayı i̇ndirin
            uygulamayı i̇ndirmek i̇çin tıklayın
            uygulamayı yükle
            ücretsiz indir
            ücretsiz i̇ndir
            ücretsiz uygulamamızı indirin
            ücretsiz uygulamamızı i̇ndirin
        """),
        "author_head": phrases("""
            bu yazının yazarı
            editör hakkında
            hakkımda
            yazar bilgisi
            yazar hakkında
            yazar hakkında bilgi
            yazar profili
            yazara ait bilgiler
            yazarlar hakkında
            yazarı tanıyın
            yazarın biyografisi
            yazarın hakkında
            yazarın profili
        """),
        "breadcrumb": phrases("""
            bulunduğunuz sayfa
            bulunduğunuz yer
            buradasın
            buradasınız
            konumunuz
            neredeyim
            şu an buradasınız
            şu anda buradasınız
            şu anki konumunuz
            şu sayfadasınız
        """),
        "browser": phrases("""
            bu formu doldurmak için lütfen tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak için tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak i̇çin lütfen tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak i̇çin tarayıcınızda javascript'i etkinleştirin
            bu içeriği görüntülemek için javascript'i etkinleştirin
            bu i̇çeriği görüntülemek i̇çin javascript'i etkinleştirin
            bu sayfayı görüntülemek için javascript gereklidir
            bu sayfayı görüntülemek i̇çin javascript gereklidir
            bu site javascript gerektirir
            bu sitenin düzgün çalışması için javascript gereklidir
            bu sitenin düzgün çalışması i̇çin javascript gereklidir
            bu siteyi kullanmak için javascript'i etkinleştirin
            bu siteyi kullanmak i̇çin javascript'i etkinleştirin
            javascript devre dışı
            javascript devre dışı bırakılmış
            javascript kapalı
            javascript'i etkinleştirin
            javascript’i etkinleştirin
            lütfen javascript'i etkinleştirin
            lütfen javascript'i etkinleştirin…
            lütfen javascript’i etkinleştirin
            lütfen reklam engelleyicinizi devre dışı bırakın
            lütfen reklam engelleyicinizi kapatın
            lütfen tarayıcınızı güncelleyin
            lütfen tarayıcınızın javascript desteğini açın
            reklam engelleyici algılandı
            reklam engelleyici kullandığınızı tespit ettik
            reklam engelleyici tespit edildi
            reklam engelleyicinizi kapatın
            tarayıcınız artık desteklenmiyor
            tarayıcınız bu özelliği desteklemiyor
            tarayıcınız desteklenmiyor
            tarayıcınız eski
            tarayıcınız güncel değil
            tarayıcınız html5 desteklemiyor
            tarayıcınız html5 video desteklemiyor
            tarayıcınız iframe desteklemiyor
            tarayıcınız iframe'leri desteklemiyor
            tarayıcınız javascript desteklemiyor
            tarayıcınız javascript'i desteklemiyor
            tarayıcınız ses öğesini desteklemiyor
            tarayıcınız video etiketini desteklemiyor
            tarayıcınız video oynatmayı desteklemiyor
            tarayıcınız video öğesini desteklemiyor
            tarayıcınız çok eski
            tarayıcınızda javascript devre dışı
            tarayıcınızda javascript etkin değil
            tarayıcınızda javascript kapalı
            tarayıcınızı güncelleyin
            tarayıcınızın javascript özelliğini açın
        """),
        "byline": phrases("""
            derleyen
            düzenleyen
            editör
            ekleyen
            gazeteci
            haber
            haber - foto
            haber ve fotoğraf
            haber ve fotoğraflar
            haber-foto
            haber-kamera
            haber/foto
            haberi hazırlayan
            haberi yazan
            hazırlayan
            hazırlayanlar
            içerik editörü
            i̇çerik editörü
            kaleme alan
            köşe yazarı
            muhabir
            muhabiri
            muhabirler
            röportaj
            röportajı yapan
            söyleşi
            tercüme
            yayımlayan
            yayınlayan
            yazan
            yazan ve hazırlayan
            yazar
            yazar adı
            yazarlar
            yazarı
            yazı
            yazı işleri
            yazı i̇şleri
            yazının yazarı
            yazıyı hazırlayan
            çeviren
            çeviri
            özel haber
        """),
        "comment_form": phrases("""
            adınız (gerekli)
            adınız soyadınız
            açıklama ekle
            bir cevap yazın
            bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web…
            bir dahaki sefere yorum yaptığımda kullanılmak üzere…
            bir yanıt yazın
            bir yorum bırakın
            bir yorum ekle
            bir yorum yap
            bir yorum yapın
            bir yorum yaz
            bir yorum yazın
            bu haber için henüz yorum yapılmamış
            bu haber i̇çin henüz yorum yapılmamış
            bu habere ilk yorumu siz yapın
            bu habere i̇lk yorumu siz yapın
            bu habere yorum yap
            bu site istenmeyenleri azaltmak için akismet kullanır…
            bu site i̇stenmeyenleri azaltmak i̇çin akismet kullanır…
            bu site, istenmeyenleri azaltmak için akismet kullanıyor…
            bu site, i̇stenmeyenleri azaltmak i̇çin akismet kullanıyor…
            bu yazıya ilk yorumu siz yapın
            bu yazıya i̇lk yorumu siz yapın
            bu yazıya yorum yap
            cevabı iptal et
            cevabı i̇ptal et
            cevap bırakın
            cevap ver
            cevap yaz
            cevap yazmaktan vazgeç
            cevapla
            daha sonraki yorumlarımda kullanılması için…
            daha sonraki yorumlarımda kullanılması i̇çin…
            düşüncelerinizi paylaşın
            düşünceni paylaş
            e-posta (gerekli)
            e-posta adresiniz yayımlanmayacak
            e-posta adresiniz yayınlanmayacak
            e-posta adresiniz yayınlanmayacak…
            e-posta hesabınız yayımlanmayacak
            e-posta hesabınız yayımlanmayacak…
            fikrini belirt
            gerekli alanlar * ile işaretlenmişlerdir
            gerekli alanlar * i̇le i̇şaretlenmişlerdir
            gerekli alanlar işaretlendi
            gerekli alanlar işaretlenmiştir
            gerekli alanlar i̇şaretlendi
            gerekli alanlar i̇şaretlenmiştir
            gönderilen yorumların küfür, hakaret ve suç unsuru içermemesi gerektiğini…
            gönderilen yorumların küfür, hakaret ve suç unsuru i̇çermemesi gerektiğini…
            habere yorum yaz
            henüz bu içeriğe yorum yapılmamış
            henüz bu i̇çeriğe yorum yapılmamış
            henüz yorum yapılmamış
            henüz yorum yapılmamış, ilk yorumu sen yap
            henüz yorum yapılmamış, i̇lk yorumu sen yap
            henüz yorum yapılmamış. i̇lk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz
            hiç yorum yapılmamış
            ilk yorum yapan sen ol
            ilk yorum yapan siz olun
            ilk yorum yazan siz olun
            ilk yorumu sen yap
            ilk yorumu sen yaz
            ilk yorumu siz yapın
            ilk yorumu siz yazın
            ilk yorumu yapan siz olun
            ismim, e-posta adresim ve web site adresim…
            isminiz
            i̇lk yorum yapan sen ol
            i̇lk yorum yapan siz olun
            i̇lk yorum yazan siz olun
            i̇lk yorumu sen yap
            i̇lk yorumu sen yaz
            i̇lk yorumu siz yapın
            i̇lk yorumu siz yazın
            i̇lk yorumu yapan siz olun
            i̇smim, e-posta adresim ve web site adresim…
            i̇sminiz
            kalan karakter
            küfür, hakaret, rencide edici cümleler veya imalar…
            küfür, hakaret, rencide edici cümleler veya i̇malar…
            lütfen adınızı girin
            lütfen yorumunuzu girin
            suç teşkil edecek, yasadışı, tehditkar, rahatsız edici…
            takip eden yorumları bana e-posta ile bildir
            takip eden yorumları bana e-posta i̇le bildir
            yanıt bırak
            yanıt ver
            yanıt yaz
            yanıtla
            yanıtı iptal et
            yanıtı i̇ptal et
            yapılan yorumlardan yazarları sorumludur
            yazılan yorumlardan site yönetimi sorumlu değildir
            yeni yazılarda beni e-posta ile bilgilendir
            yeni yazılarda beni e-posta i̇le bilgilendir
            yeni yorumları bana e-posta ile bildir
            yeni yorumları bana e-posta i̇le bildir
            yorum bırak
            yorum bırakın
            yorum ekle
            yorum ekleyin
            yorum gönder
            yorum göndermek için giriş yapın
            yorum göndermek i̇çin giriş yapın
            yorum kuralları
            yorum yap
            yorum yapabilmek için giriş yapmalısınız
            yorum yapabilmek için giriş yapın
            yorum yapabilmek için oturum açmalısınız
            yorum yapabilmek için üye girişi yapmalısınız
            yorum yapabilmek için üye olmalısınız
            yorum yapabilmek i̇çin giriş yapmalısınız
            yorum yapabilmek i̇çin giriş yapın
            yorum yapabilmek i̇çin oturum açmalısınız
            yorum yapabilmek i̇çin üye girişi yapmalısınız
            yorum yapabilmek i̇çin üye olmalısınız
            yorum yapmak için giriş yapmalısınız
            yorum yapmak için giriş yapın
            yorum yapmak için oturum açmalısınız
            yorum yapmak için oturum açın
            yorum yapmak için tıklayınız
            yorum yapmak için üye girişi yapınız
            yorum yapmak i̇çin giriş yapmalısınız
            yorum yapmak i̇çin giriş yapın
            yorum yapmak i̇çin oturum açmalısınız
            yorum yapmak i̇çin oturum açın
            yorum yapmak i̇çin tıklayınız
            yorum yapmak i̇çin üye girişi yapınız
            yorum yapın
            yorum yaz
            yorum yazabilirsiniz
            yorum yazmak için tıklayın
            yorum yazmak i̇çin tıklayın
            yorum yazın
            yoruma kapalı
            yorumlar kapalı
            yorumlar kapalıdır
            yorumlar kapatıldı
            yorumu gönder
            yorumun
            yorumunu yaz
            yorumunuz
            yorumunuz onaylandıktan sonra yayınlanacaktır
            yorumunuz onaylanmak üzere yöneticiye iletilmiştir
            yorumunuzu buraya yazın
            yorumunuzu yazın
            yorumunuzu yazınız
        """),
        "comment_head": phrases("""
            # cevap
            # görüş
            # yanıt
            # yorum
            # yorum var
            # yorum yapıldı
            bu habere # yorum yapıldı
            bu habere yapılan yorumlar
            bu yazıya # yorum yapıldı
            en beğenilen yorumlar
            en eski yorumlar
            en yeni yorumlar
            en çok beğenilen yorumlar
            facebook yorumları
            haber yorumları
            habere yapılan yorumlar
            henüz yorum yapılmadı
            henüz yorum yapılmamış
            henüz yorum yok
            hiç yorum yok
            kullanıcı yorumları
            okur yorumları
            okuyucu yorumları
            okuyucu yorumları (#)
            son yorumlar
            toplam # yorum
            tüm yorumlar
            tüm yorumlar (#)
            tüm yorumları gör
            tüm yorumları göster
            tüm yorumları oku
            yazıya # yorum yapıldı
            yorum (#)
            yorum sayısı
            yorum sayısı #
            yorum yok
            yorumlar
            yorumlar #
            yorumlar (#)
            yorumlara git
            yorumları aç
            yorumları gizle
            yorumları gör
            yorumları gör (#)
            yorumları göster
            yorumları oku
            yorumları oku (#)
            ziyaretçi yorumları
        """),
        "contents": phrases("""
            bu haberde
            bu haberde neler var
            bu içerikte
            bu içerikte neler var
            bu i̇çerikte
            bu i̇çerikte neler var
            bu makalede
            bu sayfada
            bu sayfada neler var
            bu yazıda
            bu yazıda neler okuyacaksınız
            bu yazıda neler var
            içerik başlıkları
            içerik tablosu
            içindekiler
            içindekiler tablosu
            içindekileri gizle
            içindekileri göster
            i̇çerik başlıkları
            i̇çerik tablosu
            i̇çindekiler
            i̇çindekiler tablosu
            i̇çindekileri gizle
            i̇çindekileri göster
            konu başlıkları
            makale içeriği
            makale i̇çeriği
            sayfa içeriği
            sayfa i̇çeriği
            yazı içeriği
            yazı i̇çeriği
            yazının içeriği
            yazının i̇çeriği
        """),
        "cookies": phrases("""
            aydınlatma metnini okuyun
            bu internet sitesi çerez kullanmaktadır
            bu internet sitesinde çerez kullanılmaktadır
            bu internet sitesinde çerezler kullanılmaktadır
            bu i̇nternet sitesi çerez kullanmaktadır
            bu i̇nternet sitesinde çerez kullanılmaktadır
            bu i̇nternet sitesinde çerezler kullanılmaktadır
            bu site çerez kullanmaktadır
            bu site çerezleri kullanır
            bu site, size daha iyi hizmet sunabilmek için çerez kullanır
            bu site, size daha i̇yi hizmet sunabilmek i̇çin çerez kullanır
            bu sitede çerez kullanılmaktadır
            bu sitede çerezler kullanılmaktadır
            bu web sitesi çerez kullanmaktadır
            bu web sitesi çerezler kullanır
            bu web sitesi çerezleri kullanmaktadır
            bu web sitesi çerezleri kullanır
            bu web sitesinde çerez kullanılmaktadır
            bu web sitesinde çerezler kullanılmaktadır
            deneyiminizi iyileştirmek için çerezler kullanıyoruz
            deneyiminizi iyileştirmek için çerezleri kullanıyoruz
            deneyiminizi i̇yileştirmek i̇çin çerezler kullanıyoruz
            deneyiminizi i̇yileştirmek i̇çin çerezleri kullanıyoruz
            deneyiminizi kişiselleştirmek için çerezler kullanıyoruz
            deneyiminizi kişiselleştirmek i̇çin çerezler kullanıyoruz
            gerekli çerezler
            gizlilik tercih merkezi
            gizlilik tercihleri
            gizliliğinize değer veriyoruz
            gizliliğinize saygı duyuyoruz
            gizliliğinize önem veriyoruz
            hepsine izin ver
            hepsine i̇zin ver
            hepsini kabul et
            hepsini reddet
            internet sitemizden en iyi şekilde faydalanabilmeniz için…
            internet sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            i̇nternet sitemizden en iyi şekilde faydalanabilmeniz için…
            i̇nternet sitemizden en i̇yi şekilde faydalanabilmeniz i̇çin…
            i̇nternet sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            kabul et
            kişisel verilerin korunması kanunu uyarınca hazırlanmış aydınlatma metnimizi…
            kişisel verileriniz ve çerezler hakkında
            onay yönetimi
            onayı yönet
            pazarlama çerezleri
            performans çerezleri
            reklam ve hedefleme çerezleri
            sadece zorunlu çerezler
            seçenekleri yönet
            seçime izin ver
            seçime i̇zin ver
            seçimi kaydet
            seçimlerimi kaydet
            seçimlerimi onayla
            sitemizde çerez kullanılmaktadır
            sitemizde çerez kullanılmaktadır…
            sitemizde çerezler kullanılmaktadır
            sitemizden en iyi şekilde faydalanabilmeniz için…
            sitemizden en i̇yi şekilde faydalanabilmeniz i̇çin…
            sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            sitemizi kullanmaya devam ederek…
            size daha iyi bir deneyim sunmak için çerezleri kullanıyoruz
            size daha iyi hizmet sunabilmek için çerezler kullanıyoruz
            size daha iyi hizmet verebilmek için çerezler kullanıyoruz
            size daha i̇yi bir deneyim sunmak i̇çin çerezleri kullanıyoruz
            size daha i̇yi hizmet sunabilmek i̇çin çerezler kullanıyoruz
            size daha i̇yi hizmet verebilmek i̇çin çerezler kullanıyoruz
            sizlere daha iyi bir hizmet sunabilmek için sitemizde…
            sizlere daha iyi hizmet sunabilmek adına…
            sizlere daha i̇yi bir hizmet sunabilmek i̇çin sitemizde…
            sizlere daha i̇yi hizmet sunabilmek adına…
            tercihleri görüntüle
            tercihleri kaydet
            tercihleri yönet
            tercihlerimi kaydet
            tüm çerezlere izin ver
            tüm çerezlere i̇zin ver
            tüm çerezleri kabul et
            tüm çerezleri reddet
            tümüne izin ver
            tümüne i̇zin ver
            tümünü kabul et
            tümünü reddet
            verdiğiniz onayı yönetin
            veri politikamız
            veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez…
            web sitemizde çerez kullanılmaktadır
            web sitemizde çerezler kullanılmaktadır
            web sitemizde çerezler kullanıyoruz
            web sitemizi kullanmaya devam ederseniz…
            web sitemizi ziyaret ederek çerez kullanımını kabul etmiş olursunuz
            yalnızca gerekli olanlar
            yalnızca gerekli olanları kabul et
            yalnızca gerekli çerezler
            zorunlu çerezler
            çerez ayarları
            çerez ayarlarını yönet
            çerez aydınlatma metni
            çerez bildirimi
            çerez kullanımı
            çerez kullanımı hakkında
            çerez kullanıyoruz
            çerez onayını yönet
            çerez politikamız
            çerez politikamızı inceleyin
            çerez politikamızı i̇nceleyin
            çerez politikası
            çerez tercihleri
            çerez tercihlerim
            çerez tercihlerini yönet
            çerez yönetimi
            çerezler hakkında bilgi
            çerezler hakkında daha fazla bilgi
            çerezler ile ilgili bilgi için…
            çerezler i̇le i̇lgili bilgi i̇çin…
            çerezler kullanıyoruz
            çerezleri kabul et
            çerezleri kullanıyoruz
            çerezleri reddet
            çerezleri yönet
        """),
        "copyright": phrases("""
            (c) bu şiirin her türlü telif hakkı…
            bu haberin her türlü telif hakkı…
            bu şiirin her türlü telif hakkı…
            copyright ©…
            haber scripti:…
            haber yazılımı:…
            haberlerin tüm hakları saklıdır
            her hakkı mahfuzdur
            her hakkı saklıdır
            izinsiz alıntı yapılamaz
            izinsiz kopyalanamaz
            izinsiz kullanılamaz
            izinsiz ve kaynak gösterilemeden yayınlanamaz
            izinsiz ve kaynak gösterilmeden kullanılamaz
            izinsiz ve kaynak gösterilmeden yayınlanamaz
            i̇zinsiz alıntı yapılamaz
            i̇zinsiz kopyalanamaz
            i̇zinsiz kullanılamaz
            i̇zinsiz ve kaynak gösterilemeden yayınlanamaz
            i̇zinsiz ve kaynak gösterilmeden kullanılamaz
            i̇zinsiz ve kaynak gösterilmeden yayınlanamaz
            kaynak gösterilerek alıntı yapılabilir
            kaynak gösterilmeden alıntı yapılamaz
            kaynak gösterilmeden kullanılamaz
            sitede yayınlanan haberlerin tüm hakları…
            sitemizde yayınlanan haberlerin telif hakları…
            sitemizdeki yazı, resim ve haberlerin her hakkı saklıdır
            telif hakkı ©…
            telif hakları saklıdır
            tüm haklar saklıdır
            tüm hakları mahfuzdur
            tüm hakları saklıdır
            tüm hakları saklıdır ©…
            tüm yayın hakları saklıdır
            wordpress gururla sunar
            wordpress ile güçlendirilmiştir
            wordpress ile çalışır
            wordpress i̇le güçlendirilmiştir
            wordpress i̇le çalışır
            © # tüm hakları saklıdır
            © #…
            © bu şiirin her türlü telif hakkı…
            © tüm hakları saklıdır
        """),
        "count": phrases("""
            # abone
            # b görüntüleme
            # beğeni
            # beğenme
            # bin görüntüleme
            # defa görüntülendi
            # defa okundu
            # dinlenme
            # fotoğraf
            # görüntüleme
            # görüntülenme
            # gösterim
            # indirme
            # izlenme
            # i̇ndirme
            # i̇zlenme
            # kez görüntülendi
            # kez izlendi
            # kez i̇zlendi
            # kez okundu
            # kez paylaşıldı
            # kişi beğendi
            # kişi bunu beğendi
            # kişi okudu
            # kişi takip ediyor
            # mn görüntüleme
            # okuma
            # okundu
            # okunma
            # paylaşıldı
            # paylaşım
            # retweet
            # takipçi
            # tepki
            # tıklanma
            # ziyaret
            # ziyaretçi
            # üye
            beğeni #
            bu haber # defa okundu
            bu haber # kez okundu
            bu yazı # defa okundu
            bu yazı # kez okundu
            görüntülenme #
            görüntülenme sayısı #
            gösterim #
            hit #
            izlenme #
            i̇zlenme #
            okunma #
            okunma sayısı
            okunma sayısı #
            paylaşım #
            toplam okunma #
        """),
        "credit": phrases("""
            foto
            foto muhabiri
            fotograf
            fotoğraf
            fotoğraf altı
            fotoğraf arşiv
            fotoğraf kaynak
            fotoğraf kaynağı
            fotoğraf sahibi
            fotoğraflar
            fotoğrafçı
            fotoğrafı çeken
            grafik
            görsel
            görsel kaynak
            görsel kaynağı
            görsel telif
            görsel temsili
            görseller
            illüstrasyon
            infografik
            i̇llüstrasyon
            i̇nfografik
            kamera
            kapak fotoğraf
            kapak fotoğrafı
            kapak görseli
            kapak resmi
            kaynak görsel
            manşet fotoğrafı
            resim
            resim altı
            resim kaynağı
            temsili fotoğraf
            temsili görsel
            çizim
            öne çıkan fotoğraf
            öne çıkan görsel
        """),
        "date_label": phrases("""
            ekleme tarihi
            eklendi
            eklenme
            eklenme tarihi
            giriş
            giriş tarihi
            gönderilme tarihi
            haber giriş tarihi
            haber tarihi
            haberin yayın tarihi
            ilk yayın tarihi
            i̇lk yayın tarihi
            kayıt tarihi
            makale tarihi
            oluşturma tarihi
            oluşturulma tarihi
            tarih
            yayım tarihi
            yayımlandı
            yayımlanma
            yayımlanma tarihi
            yayın tarihi
            yayın zamanı
            yayınlandı
            yayınlandığı tarih
            yayınlanma
            yayınlanma tarihi
            yayınlanma zamanı
            yazı tarihi
        """),
        "disclosure": phrases("""
            bu bir reklam yazısıdır
            bu bir reklam çalışmasıdır
            bu bir sponsorlu içeriktir
            bu bir sponsorlu i̇çeriktir
            bu haber bir reklamdır
            bu içerik bir iş birliğidir
            bu içerik reklam içerir
            bu içerik sponsorludur
            bu içerikte satış ortaklığı linkleri bulunmaktadır
            bu i̇çerik bir i̇ş birliğidir
            bu i̇çerik reklam i̇çerir
            bu i̇çerik sponsorludur
            bu i̇çerikte satış ortaklığı linkleri bulunmaktadır
            bu sayfada satış ortaklığı bağlantıları bulunmaktadır
            bu sayfadaki bazı bağlantılar…
            bu yazı bir tanıtım yazısıdır
            bu yazı ortaklık bağlantıları içerir
            bu yazı ortaklık bağlantıları içermektedir
            bu yazı ortaklık bağlantıları i̇çerir
            bu yazı ortaklık bağlantıları i̇çermektedir
            bu yazı reklam içerir
            bu yazı reklam i̇çerir
            bu yazı satış ortaklığı bağlantıları içerir
            bu yazı satış ortaklığı bağlantıları içermektedir
            bu yazı satış ortaklığı bağlantıları i̇çerir
            bu yazı satış ortaklığı bağlantıları i̇çermektedir
            bu yazı sponsorludur
            bu yazıda affiliate linkler bulunmaktadır
            bu yazıda ortaklık bağlantıları bulunmaktadır
            bu yazıda satış ortaklığı linkleri bulunmaktadır
            bu yazıdaki bazı linkler satış ortaklığı linkleridir
            bu yazıdaki linkler satış ortaklığı linkleridir…
            burada yer alan yatırım bilgi, yorum ve tavsiyeleri…
            içerik iş birliği
            iş birliği içerir
            i̇çerik iş birliği
            i̇çerik i̇ş birliği
            i̇ş birliği içerir
            i̇ş birliği i̇çerir
            linkler üzerinden yapılan alışverişlerden komisyon…
            ortaklık bağlantıları içerir
            ortaklık bağlantıları i̇çerir
            reklam içerir
            reklam iş birliği
            reklam i̇çerir
            reklam i̇ş birliği
            satın alma bağlantıları üzerinden komisyon…
            sponsorlu gönderi
            sponsorlu yazı
            yasal uyarı: burada yer alan yatırım bilgi…
            yatırım danışmanlığı kapsamında değildir
            yatırım tavsiyesi değildir
            yazarın görüşleri kendisine aittir
            yazıda yer alan görüşler yazara aittir
        """),
        "embed": phrases("""
            @ gönderisi
            @ gönderisini gör
            @ gönderisini görüntüle
            @ üzerinde dinle
            @ üzerinde izle
            @ üzerinde i̇zle
            @'da gör
            @'da görüntüle
            @'da izle
            @'da i̇zle
            @'de izle
            @'de i̇zle
            @'ta gör
            @’da gör
            @’da görüntüle
            @’da izle
            @’da i̇zle
            @’de izle
            @’de i̇zle
            @’ta gör
            bu gönderiyi @ üzerinde gör
            bu gönderiyi @'da gör
            bu gönderiyi @'da görüntüle
            bu gönderiyi @’da gör
            bu gönderiyi @’da görüntüle
            bu gönderiyi instagram'da gör
            bu gönderiyi instagram'da görüntüle
            bu gönderiyi instagram’da gör
            bu gönderiyi instagram’da görüntüle
            bu gönderiyi telegram'da gör
            bu gönderiyi telegram'da görüntüle
            bu gönderiyi telegram’da gör
            bu gönderiyi telegram’da görüntüle
            bu içeriği @'da görüntüle
            bu içeriği görüntülemek için çerezleri kabul edin
            bu içeriği instagram'da görüntüle
            bu içeriği telegram'da görüntüle
            bu i̇çeriği @'da görüntüle
            bu i̇çeriği görüntülemek i̇çin çerezleri kabul edin
            bu i̇çeriği instagram'da görüntüle
            bu i̇çeriği i̇nstagram'da görüntüle
            bu i̇çeriği telegram'da görüntüle
            bu profili @'da gör
            bu profili @’da gör
            bu profili instagram'da gör
            bu profili instagram’da gör
            bu profili telegram'da gör
            bu profili telegram’da gör
            bu videoyu @'da izle
            bu videoyu @'da i̇zle
            bu videoyu @'de izle
            bu videoyu @'de i̇zle
            bu videoyu @’de izle
            bu videoyu @’de i̇zle
            bu videoyu instagram'da izle
            bu videoyu instagram'da i̇zle
            bu videoyu i̇nstagram'da i̇zle
            bu videoyu linkedin'de izle
            bu videoyu linkedin'de i̇zle
            bu videoyu linkedin’de izle
            bu videoyu linkedin’de i̇zle
            bu videoyu telegram'da izle
            bu videoyu telegram'da i̇zle
            bu videoyu x'de izle
            bu videoyu x'de i̇zle
            bu videoyu x’de izle
            bu videoyu x’de i̇zle
            bu videoyu youtube'de izle
            bu videoyu youtube'de i̇zle
            bu videoyu youtube’de izle
            bu videoyu youtube’de i̇zle
            facebook'ta gör
            facebook’ta gör
            gönderiyi @'da gör
            gönderiyi instagram'da gör
            gönderiyi telegram'da gör
            instagram'da gör
            instagram'da görüntüle
            instagram'da izle
            instagram'da i̇zle
            instagram’da gör
            instagram’da görüntüle
            instagram’da izle
            instagram’da i̇zle
            i̇nstagram'da gör
            i̇nstagram'da görüntüle
            i̇nstagram'da izle
            i̇nstagram'da i̇zle
            i̇nstagram’da gör
            i̇nstagram’da görüntüle
            i̇nstagram’da izle
            i̇nstagram’da i̇zle
            linkedin'de izle
            linkedin'de i̇zle
            linkedin’de izle
            linkedin’de i̇zle
            orijinal gönderiyi gör
            telegram'da gör
            telegram'da görüntüle
            telegram'da izle
            telegram'da i̇zle
            telegram’da gör
            telegram’da görüntüle
            telegram’da izle
            telegram’da i̇zle
            tweet'i görüntüle
            tweeti görüntüle
            whatsapp'ta gör
            whatsapp’ta gör
            x'de izle
            x'de i̇zle
            x’de izle
            x’de i̇zle
            youtube'de izle
            youtube'de i̇zle
            youtube’de izle
            youtube’de i̇zle
        """),
        "gallery": phrases("""
            # / # fotoğraf
            # fotoğrafı gör
            bir sonraki fotoğraf
            diğer fotoğraflar
            diğer galeriler
            foto galeri
            foto galeri için tıklayın
            foto galeri i̇çin tıklayın
            foto galeriye git
            fotoğraf # / #
            fotoğraf galerisi
            fotoğraf galerisine git
            fotoğrafları gör
            fotoğrafları gör (#)
            fotoğrafları görmek için tıklayın
            fotoğrafları görmek i̇çin tıklayın
            fotoğrafların tümü
            galeriye dön
            galeriye git
            galeriyi aç
            galeriyi gör
            galeriyi görüntüle
            galeriyi kapat
            görsel # / #
            resim # / #
            slayt # / #
            sonraki fotoğraf
            tüm fotoğraflar
            tüm fotoğrafları gör
            tüm fotoğrafları göster
            tüm görselleri gör
            önceki fotoğraf
        """),
        "legal": phrases("""
            aydınlatma metni
            bilgi toplumu hizmetleri
            biz kimiz
            bize ulaşın
            bize yazın
            editöryal ilkeler
            editöryal i̇lkeler
            gizlilik
            gizlilik bildirimi
            gizlilik ilkeleri
            gizlilik i̇lkeleri
            gizlilik politikası
            gizlilik sözleşmesi
            gizlilik ve güvenlik
            gizlilik ve çerez politikası
            haber gönder
            hakkımızda
            hata bildir
            hata bildirin
            hukuki şartlar
            iletişim
            iletişim bilgileri
            iletişim formu
            insan kaynakları
            i̇letişim
            i̇letişim bilgileri
            i̇letişim formu
            i̇nsan kaynakları
            kariyer
            kişisel verilerin korunması
            koşullar
            kullanıcı sözleşmesi
            kullanım koşulları
            kullanım şartları
            kunye
            kvkk
            kvkk aydınlatma metni
            kvkk metni
            künye
            mesafeli satış sözleşmesi
            okur temsilcisi
            reklam
            reklam ver
            reklam verin
            s.s.s
            site haritası
            sitene ekle
            sorumluluk reddi
            sık sorulan sorular
            telif hakkı
            telif hakları
            veri politikası
            veri sorumlusuna başvuru formu
            yardım
            yardım merkezi
            yasal
            yasal bildirim
            yasal bilgiler
            yasal uyarı
            yayın ilkeleri
            yayın ilkelerimiz
            yayın i̇lkeleri
            yayın i̇lkelerimiz
            yayın politikası
            yazım hatası bildir
            şikayet bildir
        """),
        "login": phrases("""
            @ ile bağlan
            @ ile devam et
            @ ile giriş yap
            @ i̇le bağlan
            @ i̇le devam et
            @ i̇le giriş yap
            beni hatırla
            e-posta veya kullanıcı adı
            giriş
            giriş yap
            giriş yap / kayıt ol
            giriş yap veya kayıt ol
            giriş yap veya üye ol
            giriş yapın
            hemen kaydol
            hemen üye ol
            hesabım
            hesabın yok mu? kayıt ol
            hesabınız var mı? giriş yapın
            hesabınız yok mu
            hesap oluştur
            hesap oluşturun
            kaydol
            kayıt ol
            kayıt olun
            kullanıcı adı
            kullanıcı adı veya e-posta adresi
            kullanıcı girişi
            oturum aç
            oturum açın
            oturumu kapat
            parola
            parolamı unuttum
            parolanızı mı kaybettiniz
            parolanızı mı unuttunuz
            profilim
            sifremi unuttum
            yeni hesap oluştur
            yeni üyelik
            zaten bir hesabınız var mı? giriş yapın
            zaten hesabınız var mı
            zaten üye misiniz
            zaten üye misiniz? giriş yapın
            çıkış
            çıkış yap
            ücretsiz hesap oluştur
            ücretsiz üye ol
            üye girişi
            üye ol
            üye olun
            üyelik
            üyelik girişi
            şifre
            şifre sıfırlama
            şifremi unuttum
            şifreni mi unuttun
            şifrenizi mi unuttunuz
        """),
        "minutes": words("dak dakika dakikalık dk"),
        "mood": phrases("""
            alkış
            alkışlıyorum
            ağladım
            aşk
            bayıldım
            berbat
            beğendim
            beğenmedim
            coşkulu
            endişeli
            eğlenceli
            güldüm
            gülüyorum
            haha
            hahaha
            harika
            hayran kaldım
            heyecanlı
            huzurlu
            iğrenç
            i̇ğrenç
            keyifli
            komik
            korkmuş
            korktum
            korkunç
            kötü
            kızdım
            kızgın
            muhteşem
            mutlu
            mutlu oldum
            mutsuz
            müthiş
            sevdim
            sevgi
            sevimli
            sevinçli
            seviyorum
            sinirlendim
            sinirli
            süper
            sıkıcı
            sıkıldım
            umutlu
            uykulu
            vay
            vay be
            vay canına
            yorgun
            öfke
            öfkeli
            üzgün
            üzücü
            üzüldüm
            şaşkın
            şaşırdım
            şaşırmış
            şaşırtıcı
            şok
            şok oldum
        """),
        "more": phrases("""
            daha az
            daha az göster
            daha fazla
            daha fazla bilgi
            daha fazla göster
            daha fazla haber
            daha fazla oku
            daha fazla yükle
            daha fazlası
            daha fazlasını gör
            daha fazlasını göster
            daha fazlasını oku
            daha fazlasını yükle
            detay
            detaylar
            detaylar için tıklayın
            detaylar i̇çin tıklayın
            detaylı bilgi
            devam
            devamı
            devamı için tıklayın
            devamı için tıklayınız
            devamı i̇çin tıklayın
            devamı i̇çin tıklayınız
            devamını gör
            devamını göster
            devamını oku
            devamını oku…
            haberin devamı
            haberin devamı için
            haberin devamı i̇çin
            haberin tamamı için tıklayın
            haberin tamamı i̇çin tıklayın
            haberin tamamını oku
            hepsini gör
            hepsini göster
            makalenin tamamını oku
            oku
            okumaya devam et
            okumaya devam et…
            tamamını gör
            tamamını göster
            tamamını oku
            tüm haberler
            tüm kayıtları göster
            tümü
            tümünü gör
            tümünü göster
            tümünü incele
            tümünü i̇ncele
            yazının devamı
            yazının devamını oku
            yazının tamamını oku
            yükleniyor
        """),
        "navigation": phrases("""
            3. sayfa
            aile
            altın
            alışveriş
            ana menü
            ana sayfa
            anasayfa
            ara
            arama
            arama sonuçları
            arşiv
            asayiş
            astroloji
            bilim
            bilim teknoloji
            bilim ve teknoloji
            bilişim
            biyografi
            blog
            borsa
            bölge
            canlı
            canlı borsa
            canlı skor
            canlı yayın
            diğer
            döviz
            dünya
            e-gazete
            ekonomi
            emlak
            etkinlikler
            eğitim
            fikstür
            finans
            foto galeri
            fotoğraf
            futbol
            galeri
            genel
            gezi
            güncel
            gündem
            güzellik
            haber
            haberler
            hava durumu
            ilanlar
            iş dünyası
            i̇lanlar
            i̇ş dünyası
            kadın
            kategoriler
            kitap
            kripto para
            kültür
            kültür sanat
            kültür-sanat
            magazin
            makaleler
            medya
            menü
            moda
            müzik
            namaz vakitleri
            nöbetçi eczaneler
            otomobil
            otomotiv
            oyun
            politika
            puan durumu
            resmi ilanlar
            resmi i̇lanlar
            röportaj
            sanat
            sağlık
            seyahat
            sinema
            site içi arama
            site içinde ara
            site i̇çi arama
            site i̇çinde ara
            siyaset
            son dakika
            son dakika haberleri
            son haberler
            spor
            tarih
            tarım
            teknoloji
            televizyon
            turizm
            tv rehberi
            tüm kategoriler
            türkiye
            video
            video galeri
            videolar
            yazar
            yazarlar
            yaşam
            yemek
            yemek tarifleri
            yerel
            yerel haberler
            çevre
            ödüllü bulmaca
        """),
        "newsletter": phrases("""
            abone ol
            abone olmak için e-posta adresinizi girin
            abone olmak için tıklayın
            abone olmak i̇çin e-posta adresinizi girin
            abone olmak i̇çin tıklayın
            abone olun
            aboneliğiniz için teşekkürler
            aboneliğiniz i̇çin teşekkürler
            aboneliğinizi istediğiniz zaman iptal edebilirsiniz
            aboneliğinizi i̇stediğiniz zaman i̇ptal edebilirsiniz
            aboneliğinizi onaylayın
            bildirimlere abone ol
            blog'a e-posta ile abone ol
            blog'a e-posta i̇le abone ol
            blog’a e-posta ile abone ol
            blog’a e-posta i̇le abone ol
            bu blogu takip etmek ve yeni gönderilerle ilgili bildirimleri e-postayla almak için…
            bu blogu takip etmek ve yeni gönderilerle i̇lgili bildirimleri e-postayla almak i̇çin…
            bülten
            bülten aboneliği
            bültene abone ol
            bültene abone olduğunuz için teşekkürler
            bültene abone olduğunuz i̇çin teşekkürler
            bültene abone olun
            bültene kaydol
            bültene kayıt ol
            bültenimiz
            bültenimize abone ol
            bültenimize abone olun
            bültenimize kaydolun
            bültenimize kayıt olun
            bültenimize üye olun
            bültenler
            e-bülten
            e-bülten aboneliği
            e-bülten kayıt
            e-bülten üyeliği
            e-bültene abone ol
            e-bültene abone olun
            e-bültene kaydol
            e-bültene kayıt ol
            e-bültenimiz
            e-bültenimize abone ol
            e-bültenimize abone olun
            e-bültenimize kaydolun
            e-bültenimize kayıt olun
            e-bültenimize üye olun
            e-posta adresi
            e-posta adresini gir
            e-posta adresiniz
            e-posta adresinizi girin
            e-posta adresinizi giriniz
            e-posta adresinizi yazın
            e-posta bültenimize abone olun
            e-posta bültenimize kaydolun
            e-posta listemize katılın
            e-postalarınıza gelsin
            en son haberleri e-posta ile alın
            en son haberleri e-posta i̇le alın
            gelişmelerden haberdar olmak için abone olun
            gelişmelerden haberdar olmak i̇çin abone olun
            gelişmelerden haberdar olun
            gelişmelerden ilk siz haberdar olun
            gelişmelerden i̇lk siz haberdar olun
            gelişmeleri kaçırmayın
            günlük bültenimize abone olun
            günün öne çıkan haberleri e-posta kutunuzda
            haber bülteni
            haber bülteni aboneliği
            haber bültenimiz
            haber bültenimize abone olun
            haber bültenimize kaydolun
            haber bültenine abone ol
            haber bültenine abone olun
            haberler e-posta adresinize gelsin
            haftalık bülten
            haftalık bültenimize abone olun
            hiçbir gelişmeyi kaçırmayın
            hiçbir haberi kaçırmayın
            istediğiniz zaman abonelikten çıkabilirsiniz
            istenmeyen posta göndermiyoruz
            i̇stediğiniz zaman abonelikten çıkabilirsiniz
            i̇stenmeyen posta göndermiyoruz
            kampanya ve duyurulardan haberdar olun
            kaydolarak gizlilik politikamızı kabul etmiş olursunuz
            kişisel verilerimin işlenmesini kabul ediyorum…
            kişisel verilerimin i̇şlenmesini kabul ediyorum…
            spam göndermiyoruz
            spam yapmayız! daha fazla bilgi için gizlilik politikamızı okuyun
            spam yapmayız! daha fazla bilgi i̇çin gizlilik politikamızı okuyun
            spam yapmıyoruz
            ticari elektronik ileti almayı kabul ediyorum…
            ticari elektronik i̇leti almayı kabul ediyorum…
            yeni içeriklerden haberdar olmak için abone olun
            yeni i̇çeriklerden haberdar olmak i̇çin abone olun
            yeni yazılardan haberdar olmak için abone olun
            yeni yazılardan haberdar olmak i̇çin abone olun
            yeni yazılardan haberdar olun
            yeni yazıları e-posta adresinize gönderelim
            yeni yazıları e-posta ile al
            yeni yazıları e-posta i̇le al
            öne çıkan haberler e-posta kutunuza gelsin
            ücretsiz abone ol
            ücretsiz bültenimize abone olun
            ücretsiz kaydol
        """),
        "pager": phrases("""
            # sayfadan #. sayfa
            ana sayfaya dön
            ana sayfaya git
            bir sonraki haber
            bir sonraki sayfa
            bir sonraki yazı
            bir önceki haber
            bir önceki sayfa
            bir önceki yazı
            daha eski gönderiler
            daha eski kayıtlar
            daha eski yazılar
            daha yeni gönderiler
            daha yeni kayıtlar
            daha yeni yazılar
            eski gönderiler
            eski kayıtlar
            eski yazılar
            gelecek yazı
            geri dön
            gönderi gezinmesi
            gönderi navigasyonu
            haber listesine dön
            ilk sayfa
            i̇lk sayfa
            sayfa #
            sayfa # / #
            sayfalar
            son sayfa
            son »
            sonraki
            sonraki gönderi
            sonraki haber
            sonraki haber:…
            sonraki içerik
            sonraki i̇çerik
            sonraki konu
            sonraki makale
            sonraki makale:…
            sonraki sayfa
            sonraki yazı
            sonraki yazı:…
            sonraki yazılar
            sıradaki haber
            sıradaki içerik
            sıradaki i̇çerik
            sıradaki yazı
            yazı dolaşımı
            yazı gezinmesi
            yazılar arası gezinme
            yeni gönderiler
            yeni kayıtlar
            yeni yazılar
            « ilk
            « i̇lk
            önceki
            önceki gönderi
            önceki haber
            önceki haber:…
            önceki içerik
            önceki i̇çerik
            önceki konu
            önceki makale
            önceki makale:…
            önceki sayfa
            önceki yazı
            önceki yazı:…
            önceki yazılar
        """),
        "paywall": phrases("""
            abone misiniz? giriş yapın
            abone olarak okumaya devam edin
            abone olmak için tıklayınız
            abone olmak i̇çin tıklayınız
            abonelere özel
            abonelere özel haber
            abonelere özel içerik
            abonelere özel i̇çerik
            abonelik satın al
            abonelik seçenekleri
            abonelik seçeneklerini gör
            aboneliğiniz varsa giriş yapın
            bağımsız gazeteciliğe destek ol
            bağımsız gazeteciliğe destek olun
            bağımsız gazeteciliği destekle
            bağımsız gazeteciliği destekleyin
            bize destek olun
            bu haber abonelere özeldir
            bu haberi okumak için abone olun
            bu haberi okumak i̇çin abone olun
            bu içerik abonelere özeldir
            bu içerik sadece abonelere özeldir
            bu içerik sadece üyelere özeldir
            bu içerik üyelere özeldir
            bu içeriği görmek için giriş yapın
            bu içeriği görmek için üye olun
            bu içeriği okumak için abone olun
            bu içeriği okumak için giriş yapmalısınız
            bu i̇çerik abonelere özeldir
            bu i̇çerik sadece abonelere özeldir
            bu i̇çerik sadece üyelere özeldir
            bu i̇çerik üyelere özeldir
            bu i̇çeriği görmek i̇çin giriş yapın
            bu i̇çeriği görmek i̇çin üye olun
            bu i̇çeriği okumak i̇çin abone olun
            bu i̇çeriği okumak i̇çin giriş yapmalısınız
            bu makale abonelere özeldir
            bu makale sadece aboneler içindir
            bu makale sadece aboneler i̇çindir
            bu yazı abonelere özeldir
            bu yazının devamını okumak için abone olun
            bu yazının devamını okumak i̇çin abone olun
            bu yazının tamamını okumak için abone olun
            bu yazının tamamını okumak i̇çin abone olun
            destek ol
            devamını okumak için abone olun
            devamını okumak için giriş yapın
            devamını okumak için üye olun
            devamını okumak i̇çin abone olun
            devamını okumak i̇çin giriş yapın
            devamını okumak i̇çin üye olun
            dijital abone ol
            dijital abonelik
            hemen abone ol
            hemen abone olun
            makalenin devamını okumak için abone olun
            makalenin devamını okumak i̇çin abone olun
            okumaya devam etmek için abone olun
            okumaya devam etmek için giriş yapın
            okumaya devam etmek için üye olun
            okumaya devam etmek i̇çin abone olun
            okumaya devam etmek i̇çin giriş yapın
            okumaya devam etmek i̇çin üye olun
            premium içerik
            premium i̇çerik
            premium üyelere özel
            premium'a geç
            reklamsız okuyun
            sadece abonelere özel
            sadece üyelere özel
            sınırsız erişim
            tüm içeriklere erişmek için abone olun
            tüm içeriklere sınırsız erişim
            tüm i̇çeriklere erişmek i̇çin abone olun
            tüm i̇çeriklere sınırsız erişim
            yalnızca abonelere özel
            yazının tamamı abonelere özel
            zaten abone misiniz
            zaten abone misiniz? giriş yapın
            ücretsiz dene
            ücretsiz deneyin
            ücretsiz makale hakkınız doldu
        """),
        "player": phrases("""
            # saniye geri
            # saniye geri sar
            # saniye ileri
            # saniye ileri sar
            # saniye i̇leri
            # saniye i̇leri sar
            altyazı ayarları
            altyazı kapalı
            altyazı kapat
            baştan oynat
            bu bir modal penceredir
            bu video oynatılamıyor
            canlı izle
            canlı i̇zle
            diyalog penceresinin sonu
            duraklat
            durdur
            ek açıklamalar kapalı
            geçerli süre
            geçerli süre #
            görüntü kalitesi
            kalan süre
            kalan süre #
            küçük ekran
            mevcut süre
            mevcut zaman
            otomatik oynat
            oynat
            oynatma hızı
            oynatma listesi
            oynatmayı durdur
            oynatıcı
            reklam # saniye sonra bitecek
            reklamı atla
            reklamı geç #
            resim içinde resim
            resim i̇çinde resim
            ses aç
            ses açık
            ses kapa
            ses kapalı
            ses kapat
            ses oynatıcı
            ses seviyesi
            sesi aç
            sesi kapat
            sesi kıs
            sessiz
            sonraki video
            sıradaki video
            tam ekran
            tam ekran yap
            tam ekrandan çık
            tekrar izle
            tekrar i̇zle
            tekrar oynat
            toplam süre
            toplam süre #
            video indirilirken bağlantı sorunu oluştu
            video için kaynak bulunamadı
            video i̇ndirilirken bağlantı sorunu oluştu
            video i̇çin kaynak bulunamadı
            video oynatmayı iptal ettiniz
            video oynatmayı i̇ptal ettiniz
            video oynatıcı
            video oynatılamadı
            video yüklenemedi
            video yükleniyor
            videoyu aç
            videoyu başlat
            videoyu durdur
            videoyu izle
            videoyu izlemek için tıklayın
            videoyu izlemek için tıklayınız
            videoyu i̇zle
            videoyu i̇zlemek i̇çin tıklayın
            videoyu i̇zlemek i̇çin tıklayınız
            videoyu kapat
            videoyu oynat
            yayın tipi
            yeniden oynat
        """),
        "print": phrases("""
            arkadaşıma gönder
            arkadaşına e-posta ile gönder
            arkadaşına e-posta i̇le gönder
            arkadaşına gönder
            arkadaşınıza gönderin
            bu haberi yazdır
            bu makaleyi yazdır
            bu sayfayı yazdır
            bu yazıyı yazdır
            e-posta gönder
            e-posta ile gönder
            e-posta ile paylaş
            e-posta i̇le gönder
            e-posta i̇le paylaş
            haberi arkadaşına gönder
            haberi yazdır
            makaleyi yazdır
            pdf indir
            pdf i̇ndir
            pdf olarak indir
            pdf olarak i̇ndir
            pdf olarak kaydet
            sayfayı yazdır
            yazdir
            yazdır
            yazdır / pdf
            yazdırma görünümü
            yazdırılabilir sürüm
            yazıyı yazdır
        """),
        "rating": phrases("""
            # / # (# oy)
            # değerlendirme
            # oy
            # oy kullanıldı
            (# oy)
            (toplam: #, ortalama: #)
            bu habere tepkin ne
            bu habere tepkiniz ne
            bu haberi oyla
            bu haberi puanla
            bu içerik yararlı oldu mu
            bu içeriğe tepkiniz nedir
            bu içeriği oyla
            bu içeriği puanla
            bu i̇çerik yararlı oldu mu
            bu i̇çeriğe tepkiniz nedir
            bu i̇çeriği oyla
            bu i̇çeriği puanla
            bu makale faydalı oldu mu
            bu makale işinize yaradı mı
            bu makale i̇şinize yaradı mı
            bu makale yardımcı oldu mu
            bu makaleyi oyla
            bu sayfa yardımcı oldu mu
            bu yazı faydalı oldu mu
            bu yazı ne kadar faydalı oldu
            bu yazıya oy ver
            bu yazıya puan ver
            bu yazıyı beğendiniz mi
            bu yazıyı oyla
            bu yazıyı oylayın
            bu yazıyı puanla
            değerlendirmek için bir yıldıza tıklayın
            değerlendirmek için yıldızlara tıklayın
            değerlendirmek i̇çin bir yıldıza tıklayın
            değerlendirmek i̇çin yıldızlara tıklayın
            geri bildiriminiz için teşekkürler
            geri bildiriminiz i̇çin teşekkürler
            haberi oyla
            haberi puanla
            henüz oy kullanılmadı
            henüz oy yok
            henüz oy yok, ilk oyu siz verin
            henüz oy yok, i̇lk oyu siz verin
            ilk oyu siz verin
            i̇lk oyu siz verin
            ne düşünüyorsun
            ortalama puan
            ortalama puan #
            ortalama puan # / #
            oy sayısı
            oy sayısı #
            oy ver
            oyla
            oyunuz için teşekkürler
            oyunuz i̇çin teşekkürler
            puan ver
            puan verin
            puanlama
            reaksiyon göster
            reaksiyonunuz nedir
            tepki ver
            tepkin ne
            tepkiniz ne oldu
            tepkiniz nedir
            toplam oy #
            yazıyı oyla
            yazıyı puanla
        """),
        "read": phrases("""
            okuma
            okuma süresi
            okuma zamanı
            okumalık
            okunma
            okunma süresi
            sürede okunur
        """),
        "reading_time": phrases("""
            bu yazıyı okuma süresi
            haber okuma süresi
            haberi okuma süresi
            makale okuma süresi
            okuma süresi
            okuma zamanı
            okunma süresi
            ortalama okuma süresi
            ortalama okunma süresi
            tahmini okuma
            tahmini okuma süresi
            tahmini okunma süresi
            yaklaşık okuma süresi
            yazı okuma süresi
        """),
        "related": phrases("""
            benzer haberler
            benzer içerikler
            benzer i̇çerikler
            benzer konular
            benzer makaleler
            benzer yazılar
            bu haberler de ilginizi çekebilir
            bu haberler de i̇lginizi çekebilir
            bu kategorideki diğer haberler
            bu kategoriden daha fazla
            bu yazılar da ilginizi çekebilir
            bu yazılar da i̇lginizi çekebilir
            bunlar da hoşunuza gidebilir
            bunlar da ilginizi çekebilir
            bunlar da i̇lginizi çekebilir
            bunlara da bakabilirsiniz
            bunlara da göz atın
            bunları da beğenebilirsiniz
            bunu beğenebilirsin
            bunu da okuyun
            daha fazla haber
            diğer haberler
            diğer haberleri
            diğer makaleler
            diğer makaleleri
            diğer yazılar
            diğer yazıları
            editörün seçtikleri
            editörün seçtiği haberler
            en popüler
            en son haberler
            en son yazılar
            en yeniler
            en çok aranan haberler
            en çok beğenilenler
            en çok izlenenler
            en çok i̇zlenenler
            en çok okunan
            en çok okunan haberler
            en çok okunan yazılar
            en çok okunanlar
            en çok paylaşılanlar
            en çok yorumlanan
            en çok yorumlananlar
            göz atmanızı öneririz
            günün manşetleri
            günün öne çıkan haberleri
            hoşunuza gidebilir
            ilgili haber
            ilgili haberler
            ilgili içerikler
            ilgili konular
            ilgili makaleler
            ilgili videolar
            ilgili yazılar
            ilginizi çekebilecek diğer haberler
            ilginizi çekebilecek haberler
            ilginizi çekebilecek içerikler
            ilginizi çekebilecek yazılar
            ilginizi çekebilir
            i̇lgili haber
            i̇lgili haberler
            i̇lgili içerikler
            i̇lgili i̇çerikler
            i̇lgili konular
            i̇lgili makaleler
            i̇lgili videolar
            i̇lgili yazılar
            i̇lginizi çekebilecek diğer haberler
            i̇lginizi çekebilecek haberler
            i̇lginizi çekebilecek içerikler
            i̇lginizi çekebilecek i̇çerikler
            i̇lginizi çekebilecek yazılar
            i̇lginizi çekebilir
            okumaya değer
            popüler haberler
            popüler içerikler
            popüler i̇çerikler
            popüler konular
            popüler yazılar
            size özel içerikler
            size özel i̇çerikler
            sizin için seçilenler
            sizin için seçtiklerimiz
            sizin için önerilenler
            sizin i̇çin seçilenler
            sizin i̇çin seçtiklerimiz
            sizin i̇çin önerilenler
            son dakika haberleri
            son eklenen haberler
            son eklenen yazılar
            son eklenenler
            son yazılar
            son yazıları
            sıcak haberler
            tavsiye edilen haberler
            tavsiye yazılar
            trend haberler
            yazarın diğer yazıları
            yazarın son yazıları
            yazarın tüm yazıları
            öne çıkan haberler
            öne çıkan yazılar
            öne çıkanlar
            önerilen haberler
            önerilen içerikler
            önerilen i̇çerikler
            önerilen makaleler
            önerilen yazılar
            önerilenler
        """),
        "related_label": phrases("""
            ayrıca bakınız
            ayrıca bkz
            ayrıca oku
            ayrıca okuyun
            benzer haber
            benzer yazı
            bkz
            bu habere de bakın
            bu yazıya da göz atın
            bunlar da ilginizi çekebilir
            bunlar da i̇lginizi çekebilir
            bunu da oku
            bunu da okuyabilirsiniz
            bunu da okuyun
            daha fazla oku
            daha fazlası için
            daha fazlası i̇çin
            daha fazlasını okuyun
            devamını okuyun
            göz atın
            ilgili
            ilgili haber
            ilgili içerik
            ilgili makale
            ilgili yazı
            ilginizi çekebilir
            izleyin
            i̇lgili
            i̇lgili haber
            i̇lgili içerik
            i̇lgili i̇çerik
            i̇lgili makale
            i̇lgili yazı
            i̇lginizi çekebilir
            i̇zleyin
            kaçırmayın
            konuyla ilgili
            konuyla ilgili haber
            konuyla i̇lgili
            konuyla i̇lgili haber
            okuma önerisi
            okumak için
            okumak i̇çin
            okuyun
            önerilen haber
            önerilen yazı
            şuna da göz atın
            şunlara da bakabilirsiniz
            şunu da okuyun
        """),
        "share": phrases("""
            @ hesabımız
            @ hesabımızı takip edin
            @ ile paylaş
            @ i̇le paylaş
            @ kanalımız
            @ kanalımıza abone ol
            @ kanalımıza abone olun
            @ kanalımıza katılın
            @ kanalımızı takip edin
            @ paylaş
            @ sayfamızı beğenin
            @ sayfamızı takip edin
            @ üzerinde paylaş
            @ üzerinde paylaşmak için tıklayın…
            @ üzerinde paylaşmak i̇çin tıklayın…
            @ üzerinden bizi takip edin
            @ üzerinden paylaş
            @ üzerinden takip edin
            @'da bizi takip edin
            @'da paylaş
            @'da paylaşmak için tıklayın…
            @'da paylaşmak i̇çin tıklayın…
            @'da takip et
            @'dan paylaş
            @'de paylaş
            @'de paylaşmak için tıklayın…
            @'de paylaşmak i̇çin tıklayın…
            @'de takip et
            @'den gönder
            @'ta bizi takip edin
            @'ta paylaş
            @'ta paylaşmak için tıklayın…
            @'ta paylaşmak i̇çin tıklayın…
            @'ta takip et
            @'tan gönder
            @'tan paylaş
            @'te paylaş
            @'te paylaşmak için tıklayın…
            @'te paylaşmak i̇çin tıklayın…
            @’da bizi takip edin
            @’da paylaş
            @’da paylaşmak için tıklayın…
            @’da paylaşmak i̇çin tıklayın…
            @’da takip et
            @’dan paylaş
            @’de paylaş
            @’de takip et
            @’ta bizi takip edin
            @’ta paylaş
            @’ta paylaşmak için tıklayın…
            @’ta paylaşmak i̇çin tıklayın…
            @’ta takip et
            @’tan gönder
            @’tan paylaş
            @’te paylaş
            arkadaşlarınla paylaş
            arkadaşlarınızla paylaşın
            arkadaşınıza e-posta ile bağlantı göndermek için tıklayın…
            arkadaşınıza e-posta i̇le bağlantı göndermek i̇çin tıklayın…
            bağlantı adresini kopyala
            bağlantı kopyalandı
            bağlantıyı kopyala
            beğen
            beğen ve paylaş
            beğen yükleniyor
            beğendiyseniz paylaşın
            bizi @ hesabımızdan takip edin
            bizi @ üzerinden takip edin
            bizi @'da takip edin
            bizi @'de takip edin
            bizi @'ta takip edin
            bizi @’da takip edin
            bizi @’de takip edin
            bizi @’ta takip edin
            bizi facebook'ta takip edin
            bizi facebook’ta takip edin
            bizi google news'te takip edin
            bizi google news’te takip edin
            bizi instagram'da takip edin
            bizi instagram’da takip edin
            bizi linkedin'de takip edin
            bizi linkedin’de takip edin
            bizi sosyal medyada takip edin
            bizi sosyal medyadan takip edin
            bizi takip edebilirsiniz
            bizi takip edin
            bizi takip et
            bizi telegram'da takip edin
            bizi telegram’da takip edin
            bizi twitter'da takip edin
            bizi twitter’da takip edin
            bizi whatsapp'ta takip edin
            bizi whatsapp’ta takip edin
            bizi x'de takip edin
            bizi x’de takip edin
            bizi youtube'de takip edin
            bizi youtube’de takip edin
            bu gönderiyi paylaş
            bu haberi paylaş
            bu haberi paylaşın
            bu içeriği paylaş
            bu i̇çeriği paylaş
            bu makaleyi paylaş
            bu sayfayı paylaş
            bu sayfayı paylaşın
            bu yazıyı paylaş
            bu yazıyı paylaşın
            bunu @'ta paylaş
            bunu facebook'ta paylaş
            bunu paylaş
            bunu whatsapp'ta paylaş
            e-posta ile paylaşın
            e-posta i̇le paylaşın
            facebook'ta bizi takip edin
            facebook'ta paylaş
            facebook'ta paylaşmak için tıklayın…
            facebook'ta paylaşmak i̇çin tıklayın…
            facebook'ta takip et
            facebookta paylaş
            facebook’ta bizi takip edin
            facebook’ta paylaş
            facebook’ta paylaşmak için tıklayın…
            facebook’ta paylaşmak i̇çin tıklayın…
            facebook’ta takip et
            favorilere ekle
            favorilerime ekle
            google haberler'de takip et
            google haberlerde takip et
            google haberlere abone ol
            google news abone ol
            google news'te takip et
            gönderiyi paylaş
            haberi paylaş
            haberi paylaşın
            haberi sosyal medyada paylaş
            instagram'da bizi takip edin
            instagram'da paylaş
            instagram'da paylaşmak için tıklayın…
            instagram'da paylaşmak i̇çin tıklayın…
            instagram'da takip et
            instagram'dan paylaş
            instagram’da bizi takip edin
            instagram’da paylaş
            instagram’da paylaşmak için tıklayın…
            instagram’da paylaşmak i̇çin tıklayın…
            instagram’da takip et
            instagram’dan paylaş
            içeriği paylaş
            i̇nstagram'da bizi takip edin
            i̇nstagram'da paylaş
            i̇nstagram'da paylaşmak için tıklayın…
            i̇nstagram'da paylaşmak i̇çin tıklayın…
            i̇nstagram'da takip et
            i̇nstagram'dan paylaş
            i̇nstagram’da bizi takip edin
            i̇nstagram’da paylaş
            i̇nstagram’da paylaşmak için tıklayın…
            i̇nstagram’da paylaşmak i̇çin tıklayın…
            i̇nstagram’da takip et
            i̇nstagram’dan paylaş
            i̇çeriği paylaş
            kopyala
            kopyalandı
            link kopyalandı
            linkedin'de paylaş
            linkedin'de paylaşmak için tıklayın…
            linkedin'de paylaşmak i̇çin tıklayın…
            linkedin'de takip et
            linkedin’de paylaş
            linkedin’de takip et
            linki kopyala
            makaleyi paylaş
            okuma listesine ekle
            paylaş
            paylaş:…
            paylaşmak için tıkla
            paylaşmak için tıklayın
            paylaşmak i̇çin tıkla
            paylaşmak i̇çin tıklayın
            paylaşın
            pinterest'te paylaş
            pinterest'te paylaşmak için tıklayın…
            pinterest'te paylaşmak i̇çin tıklayın…
            pinterest’te paylaş
            sosyal ağlarda paylaş
            sosyal medya hesaplarımız
            sosyal medya hesaplarımızı takip edin
            sosyal medyada biz
            sosyal medyada bizi takip edin
            sosyal medyada paylaş
            sosyal medyada paylaşın
            sosyal medyada takip edin
            takip edin
            takip et
            telegram'da bizi takip edin
            telegram'da paylaş
            telegram'da paylaşmak için tıklayın…
            telegram'da paylaşmak i̇çin tıklayın…
            telegram'da takip et
            telegram'dan paylaş
            telegram’da bizi takip edin
            telegram’da paylaş
            telegram’da paylaşmak için tıklayın…
            telegram’da paylaşmak i̇çin tıklayın…
            telegram’da takip et
            telegram’dan paylaş
            tweet at
            tweetle
            twitter'da paylaş
            twitter'da takip et
            twitterda paylaş
            twitter’da paylaş
            twitter’da takip et
            url kopyala
            url'yi kopyala
            whatsapp'ta bizi takip edin
            whatsapp'ta paylaş
            whatsapp'ta paylaşmak için tıklayın…
            whatsapp'ta paylaşmak i̇çin tıklayın…
            whatsapp'ta takip et
            whatsapp'tan gönder
            whatsapp'tan paylaş
            whatsapp’ta bizi takip edin
            whatsapp’ta paylaş
            whatsapp’ta paylaşmak için tıklayın…
            whatsapp’ta paylaşmak i̇çin tıklayın…
            whatsapp’ta takip et
            whatsapp’tan gönder
            whatsapp’tan paylaş
            x'de paylaş
            x'de paylaşmak için tıklayın…
            x'de paylaşmak i̇çin tıklayın…
            x'de takip et
            x'te paylaş
            x’de paylaş
            x’de takip et
            x’te paylaş
            yazdırmak için tıklayın
            yazdırmak için tıklayın (yeni pencerede açılır)
            yazdırmak i̇çin tıklayın
            yazdırmak i̇çin tıklayın (yeni pencerede açılır)
            yazıyı paylaş
            yazıyı paylaşın
            youtube'de paylaş
            youtube'de paylaşmak için tıklayın…
            youtube'de paylaşmak i̇çin tıklayın…
            youtube'de takip et
            youtube'den gönder
            youtube’de paylaş
            youtube’de takip et
        """),
        "skip": phrases("""
            ana içeriğe atla
            ana içeriğe geç
            ana i̇çeriğe atla
            ana i̇çeriğe geç
            ana menüyü aç
            aramayı aç
            aramayı kapat
            atla
            başa dön
            başa git
            gezinmeyi aç/kapat
            içeriğe atla
            içeriğe geç
            içeriğe git
            i̇çeriğe atla
            i̇çeriğe geç
            i̇çeriğe git
            kapat
            kenar çubuğunu aç/kapat
            menü aç/kapat
            menüye atla
            menüye geç
            menüyü aç
            menüyü aç/kapat
            menüyü değiştir
            menüyü gizle
            menüyü göster
            menüyü kapat
            navigasyona geç
            navigasyonu aç/kapat
            pencereyi kapat
            sayfa başı
            sayfa başına dön
            sayfa başına git
            sayfanın başına dön
            sayfanın başına git
            yukarı
            yukarı dön
            yukarı git
            yukarı çık
            yukarıya git
            yukarıya çık
        """),
        "tags": phrases("""
            anahtar kelime
            anahtar kelimeler
            anahtar sözcükler
            etiket
            etiketlendi
            etiketler
            haber etiketleri
            hashtag
            hashtagler
            ilgili etiketler
            ilgili konular
            i̇lgili etiketler
            i̇lgili konular
            kategori
            kategori ve etiketler
            kategoriler
            kategorisi
            konu
            konu etiketleri
            konular
            yayınlandığı kategori
        """),
        "update_label": phrases("""
            düzenlenme tarihi
            güncelleme
            güncelleme tarihi
            güncelleme zamanı
            güncellendi
            güncellenme
            güncellenme tarihi
            güncellenme zamanı
            güncellenmiştir
            haber güncelleme
            haber güncelleme tarihi
            haberin güncellenme tarihi
            içerik güncelleme tarihi
            i̇çerik güncelleme tarihi
            makale güncelleme tarihi
            son değişiklik
            son değişiklik tarihi
            son değiştirilme
            son düzenleme
            son düzenlenme
            son düzenlenme tarihi
            son güncelleme
            son güncelleme tarihi
            son güncellenme
            son güncellenme tarihi
        """),
    },
)
