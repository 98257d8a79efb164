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
            (yeni pencerede açılır)
            (yeni sekmede açılır)
            alternatif metin yok
            aramak istediğiniz kelimeyi yazıp enter'a basın
            aramak için enter tuşuna basın
            aramak için enter'a basın
            aramak için enter’a basın
            aramak için yazın ve enter'a basın
            aramak i̇çin enter tuşuna basın
            aramak i̇çin enter'a basın
            aramak i̇çin enter’a basın
            açılır pencereyi kapat
            bağlantı yeni pencerede açılır
            bağlantı yeni sekmede açılır
            bağlantıların altını çiz
            bu bağlantı yeni pencerede açılır
            bu bağlantı yeni sekmede açılır
            bu haber yapay zeka ile seslendirilmiştir
            bu haberi dinle
            bu haberi dinlemek için tıkla
            bu haberi dinlemek için tıklayın
            bu haberi dinlemek i̇çin tıkla
            bu haberi dinlemek i̇çin tıklayın
            bu haberi dinleyin
            bu haberi sesli dinleyin
            bu içerik yapay zeka ile seslendirilmiştir
            bu içeriği dinle
            bu içeriği dinleyin
            bu i̇çeriği dinle
            bu i̇çeriği dinleyin
            bu makaleyi dinle
            bu makaleyi dinleyin
            bu makaleyi sesli dinle
            bu mesajı kapat
            bu metni dinleyin
            bu metni sesli dinle
            bu pencereyi kapat
            bu yazıyı dinle
            bu yazıyı dinleyin
            bu yazıyı sesli dinle
            bu yazıyı sesli dinleyin
            büyütmek için fotoğrafa tıklayın
            büyütmek için resme tıklayın
            büyütmek için tıklayın
            büyütmek i̇çin fotoğrafa tıklayın
            büyütmek i̇çin resme tıklayın
            büyütmek i̇çin tıklayın
            dış bağlantı
            dış bağlantı yeni sekmede açılır
            erişilebilirlik ayarları
            erişilebilirlik menüsünü aç
            fotoğrafı büyüt
            fotoğrafı büyütmek için tıklayın
            fotoğrafı büyütmek i̇çin tıklayın
            fotoğrafı tam boyutta gör
            gece moda geç
            görme engelliler için
            görme engelliler i̇çin
            görseli büyüt
            görseli büyütmek için tıklayın
            görseli büyütmek i̇çin tıklayın
            haberi dinle
            haberi dinlemek ister misiniz
            haberi dinlemek için tıkla
            haberi dinlemek için tıklayın
            haberi dinlemek i̇ster misiniz
            haberi dinlemek i̇çin tıkla
            haberi dinlemek i̇çin tıklayın
            haberi sesli dinle
            haberi sesli dinleyin
            harf boyutunu büyüt
            harf boyutunu küçült
            iletişim kutusunu kapat
            iletişim kutusunun başlangıcı
            iletişim penceresinin sonu
            içeriği dinle
            i̇letişim kutusunu kapat
            i̇letişim kutusunun başlangıcı
            i̇letişim penceresinin sonu
            i̇çeriği dinle
            kapatmak için esc tuşuna basın
            kapatmak i̇çin esc tuşuna basın
            karanlık moda geç
            karanlık modu aç
            karanlık modu kapat
            koyu moda geç
            koyu modu aç
            makaleyi dinle
            makaleyi sesli dinle
            metin boyutu
            metin boyutu a- a+
            metni büyüt
            metni küçült
            modal pencereyi kapat
            okunabilir yazı tipi
            resmi büyüt
            resmi büyütmek için tıklayın
            resmi büyütmek i̇çin tıklayın
            resmi tam boyutta gör
            sesli dinle
            sesli oku
            yapay zeka ile seslendirilmiştir
            yapay zeka i̇le seslendirilmiştir
            yapay zeka seslendirmesi
            yazı boyutu
            yazı boyutu a- a+
            yazı boyutunu ayarla
            yazı boyutunu büyüt
            yazı boyutunu değiştir
            yazı boyutunu küçült
            yazı boyutunu sıfırla
            yazı tipi boyutu
            yazı tipini büyüt
            yazı tipini değiştir
            yazı tipini küçült
            yazıyı büyüt
            yazıyı dinle
            yazıyı küçült
            yeni pencerede aç
            yeni pencerede açmak için tıklayın
            yeni pencerede açmak i̇çin tıklayın
            yeni pencerede açılır
            yeni sekmede aç
            yeni sekmede açılır
            yüksek kontrast
        """),
        "advertisement": phrases("""
            # saniye sonra kapanacak
            - reklam -
            advertorial
            basın ilan kurumu
            basın ilan kurumu resmi ilan
            basın i̇lan kurumu
            basın i̇lan kurumu resmi i̇lan
            bu alan kiralıktır
            bu alana reklam verebilirsiniz
            bu bir ilandır
            bu bir i̇landır
            bu bir reklamdır
            bu reklamı neden görüyorum
            buraya reklam verebilirsiniz
            buraya reklam verin
            devam etmek için aşağı kaydırın
            devam etmek için kaydırın
            devam etmek i̇çin aşağı kaydırın
            devam etmek i̇çin kaydırın
            devamını okumak için kaydırın
            devamını okumak i̇çin kaydırın
            haber aşağıda devam ediyor
            haber reklamdan sonra devam edecek
            haber reklamdan sonra devam ediyor
            haber reklamın ardından devam ediyor
            habere devam etmek için aşağı kaydır
            habere devam etmek için aşağı kaydırın
            habere devam etmek için kaydırın
            habere devam etmek i̇çin kaydırın
            haberin devamı aşağıda
            haberin devamı için aşağı kaydırın
            haberin devamı için kaydırın
            haberin devamı için tıklayın
            haberin devamı i̇çin aşağı kaydırın
            haberin devamı i̇çin kaydırın
            haberin devamı i̇çin tıklayın
            haberin devamı reklamdan sonra
            haberin devamı reklamın altında
            haberin devamı reklamın ardından
            ilan
            içerik reklamdan sonra devam ediyor
            iş birliği içeriği
            i̇lan
            i̇çerik reklamdan sonra devam ediyor
            i̇ş birliği içeriği
            i̇ş birliği i̇çeriği
            kiralık reklam alanı
            makale reklamdan sonra devam ediyor
            makale reklamın ardından devam ediyor
            makalenin devamı reklamdan sonra
            makalenin devamı reklamın altında
            okumaya devam etmek için aşağı kaydır
            okumaya devam etmek için aşağı kaydırın
            okumaya devam etmek için kaydırın
            okumaya devam etmek için reklamı geçin
            okumaya devam etmek i̇çin aşağı kaydırın
            okumaya devam etmek i̇çin kaydırın
            reklam
            reklam # / #
            reklam # saniye içinde kapanacak
            reklam # saniye i̇çinde kapanacak
            reklam # saniye sonra geçilebilir
            reklam # saniye sonra kapanacak
            reklam & tanıtım
            reklam - okumaya devam et
            reklam alanı
            reklam alanı boş
            reklam alanı kiralık
            reklam bölümü
            reklam kapanıyor
            reklam vermek için
            reklam vermek için tıklayın
            reklam vermek için tıklayınız
            reklam vermek i̇çin
            reklam vermek i̇çin tıklayın
            reklam vermek i̇çin tıklayınız
            reklam şikayet et
            reklamdan sonra devam ediyor
            reklamlar
            reklamsız devam et
            reklamı # saniye sonra atlayabilirsiniz
            reklamı # saniye sonra geçebilirsiniz
            reklamı geç
            reklamı geçmek için # saniye
            reklamı geçmek i̇çin # saniye
            reklamı gizle
            reklamı kapat
            reklamı neden görüyorum
            reklamın ardından devam edecek
            sponsor içerik
            sponsor i̇çerik
            sponsorlu
            sponsorlu bağlantı
            sponsorlu bağlantılar
            sponsorlu bağlantılar ve haberler
            sponsorlu haber
            sponsorlu içerik
            sponsorlu içerikler
            sponsorlu i̇çerik
            sponsorlu i̇çerikler
            tanıtım yazısı
            yazı aşağıda devam ediyor
            yazı reklamdan sonra devam ediyor
            yazı reklamın ardından devam ediyor
            yazının devamı aşağıda
            yazının devamı reklamdan sonra
            yazının devamı reklamın altında
            yazının devamı reklamın ardından
            ücretli iş birliği
            ücretli i̇ş birliği
        """),
        "ago": phrases("""
            # ay önce
            # ay önce eklendi
            # ay önce güncellendi
            # ay önce yayınlandı
            # dak önce
            # dak. önce
            # dakika önce
            # dakika önce eklendi
            # dakika önce güncellendi
            # dakika önce paylaşıldı
            # dakika önce yayınlandı
            # dk
            # dk önce
            # dk. önce
            # g önce
            # gün önce
            # gün önce eklendi
            # gün önce güncellendi
            # gün önce paylaşıldı
            # gün önce yayınlandı
            # h önce
            # hafta önce
            # hafta önce eklendi
            # hafta önce güncellendi
            # hf önce
            # hf. önce
            # sa
            # sa önce
            # sa. önce
            # saat # dakika önce
            # saat önce
            # saat önce güncellendi
            # saat önce yayınlandı
            # saniye önce
            # saniye önce yayınlandı
            # sene önce
            # sn önce
            # sn. önce
            # y önce
            # yıl önce
            # yıl önce eklendi
            #d önce
            #dk önce
            #g önce
            #s önce
            #sa önce
            az önce
            bir ay önce
            bir dakika önce
            bir dakikadan az önce
            bir gün önce
            bir gün önce güncellendi
            bir hafta önce
            bir kaç ay önce
            bir kaç gün önce
            bir kaç hafta önce
            bir kaç yıl önce
            bir saat önce
            bir saat önce güncellendi
            bir saatten az süre önce
            bir yıl önce
            birkaç ay önce
            birkaç dakika önce
            birkaç dakika önce güncellendi
            birkaç gün önce
            birkaç hafta önce
            birkaç saat önce
            birkaç saniye önce
            birkaç yıl önce
            bugün #
            bugün #:#
            bugün güncellendi
            bugün saat #
            bugün saat #:#
            bugün saat #:#'de
            bugün yayınlandı
            bugün, #
            dün #
            dün #:#
            dün güncellendi
            dün saat #
            dün saat #:#
            dün yayınlandı
            dün, #
            eklendi # dakika önce
            eklendi # saat önce
            eklenme # dakika önce
            eklenme # saat önce
            en son # dakika önce
            en son # gün önce
            en son # hafta önce
            en son # saat önce
            geçen ay
            geçen hafta
            geçen yıl yayınlandı
            geçtiğimiz ay
            güncelleme # dakika önce
            güncelleme # gün önce
            güncelleme # saat önce
            güncellendi # dakika önce
            güncellendi # gün önce
            güncellendi # hafta önce
            güncellendi # saat önce
            güncellenme # dakika önce
            henüz şimdi
            son güncelleme # dakika önce
            tam # dakika önce
            yaklaşık # ay önce
            yaklaşık # dakika önce
            yaklaşık # gün önce
            yaklaşık # hafta önce
            yaklaşık # saat önce
            yaklaşık bir saat önce
            yayımlandı # saat önce
            yayınlandı # dakika önce
            yayınlandı # gün önce
            yayınlandı # saat önce
            yayınlanma # dakika önce
            yayınlanma # gün önce
            yayınlanma # saat önce
            şimdi yayınlandı
            şu an
        """),
        "app": phrases("""
            ana ekrana ekle
            ana ekranınıza ekleyin
            android için indir
            android i̇çin i̇ndir
            android uygulamamız
            android uygulaması
            android uygulamasını indir
            android uygulamasını i̇ndir
            android ve ios için indir
            android ve ios i̇çin i̇ndir
            anlık bildirim al
            anlık bildirim almak ister misiniz
            anlık bildirim almak i̇ster misiniz
            anlık bildirimlere izin ver
            anlık bildirimlere i̇zin ver
            anlık bildirimleri aç
            app store'dan indir
            app store'dan indirebilirsiniz
            app store'dan indirin
            app store'dan i̇ndir
            app store'dan i̇ndirebilirsiniz
            app store'dan i̇ndirin
            app store'dan ücretsiz indir
            app store'dan ücretsiz i̇ndir
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
            bildirim almak ister misiniz
            bildirim almak i̇ster misiniz
            bildirim izni ver
            bildirim i̇zni ver
            bildirimlere izin ver
            bildirimlere i̇zin ver
            daha sonra hatırlat
            evet, izin ver
            evet, i̇zin ver
            gelişmelerden haberdar olmak ister misiniz
            gelişmelerden haberdar olmak i̇ster misiniz
            google play'dan yükle
            google play'dan yükleyin
            google play'dan ücretsiz indir
            google play'dan ücretsiz indirin
            google play'dan ücretsiz i̇ndir
            google play'dan ücretsiz i̇ndirin
            google play'den alın
            google play'den indir
            google play'den indirin
            google play'den i̇ndir
            google play'den i̇ndirin
            google play’dan ücretsiz indir
            google play’dan ücretsiz indirin
            google play’dan ücretsiz i̇ndir
            google play’dan ücretsiz i̇ndirin
            google play’den alın
            google play’den indir
            google play’den indirin
            google play’den i̇ndir
            google play’den i̇ndirin
            haberi uygulamada aç
            haberi uygulamada oku
            haberi uygulamada okuyun
            haberler cebinize gelsin
            haberlerden anında haberdar olmak için izin verin
            haberleri uygulamada aç
            haberleri uygulamada görüntüle
            haberleri uygulamada oku
            haberleri uygulamada okuyun
            hemen indir
            hemen indirin
            hemen i̇ndir
            hemen i̇ndirin
            ios için indir
            ios i̇çin i̇ndir
            ios uygulaması
            ios uygulamasını indir
            ios uygulamasını i̇ndir
            iphone için indir
            iphone i̇çin i̇ndir
            iphone uygulamasını indir
            iphone uygulamasını i̇ndir
            i̇os uygulaması
            masaüstü siteye geç
            masaüstü sürümüne geç
            mobil sürüme geç
            mobil sürümü görüntüle
            mobil uygulama
            mobil uygulamalar
            mobil uygulamalarımız
            mobil uygulamamız
            mobil uygulamamızı hemen indir
            mobil uygulamamızı hemen indirin
            mobil uygulamamızı hemen i̇ndir
            mobil uygulamamızı hemen i̇ndirin
            mobil uygulamamızı indir
            mobil uygulamamızı indirin
            mobil uygulamamızı indirmek için tıklayın
            mobil uygulamamızı i̇ndir
            mobil uygulamamızı i̇ndirin
            mobil uygulamamızı i̇ndirmek i̇çin tıklayın
            mobil uygulamamızı keşfet
            mobil uygulamamızı yükle
            mobil uygulamamızı yükleyin
            mobil uygulamamızı ücretsiz indir
            mobil uygulamamızı ücretsiz indirin
            mobil uygulamamızı ücretsiz i̇ndir
            mobil uygulamamızı ücretsiz i̇ndirin
            mobil uygulamayı indir
            mobil uygulamayı indirin
            mobil uygulamayı i̇ndir
            mobil uygulamayı i̇ndirin
            play store'dan ücretsiz indir
            play store'dan ücretsiz indirin
            play store'dan ücretsiz i̇ndir
            play store'dan ücretsiz i̇ndirin
            play store’dan ücretsiz indir
            play store’dan ücretsiz i̇ndir
            qr kodu okutarak indirin
            qr kodu okutarak i̇ndirin
            qr kodu okutun
            son dakika bildirimleri
            son dakika bildirimlerini aç
            son dakika gelişmelerinden haberdar olmak ister misiniz
            son dakika haberlerinden anında haberdar olun
            son dakika haberlerini anında öğrenin
            son dakika haberlerini uygulamada oku
            tam sürümü görüntüle
            tarayıcıda devam et
            uygulama ile aç
            uygulama i̇le aç
            uygulamada aç
            uygulamada devam et
            uygulamada oku
            uygulamaları indir
            uygulamaları i̇ndir
            uygulamalarımız
            uygulamalarımızı indirin
            uygulamalarımızı i̇ndirin
            uygulamamızla haberler cebinizde
            uygulamamızı hemen indir
            uygulamamızı hemen indirin
            uygulamamızı hemen i̇ndir
            uygulamamızı hemen i̇ndirin
            uygulamamızı indir
            uygulamamızı indirdiniz mi
            uygulamamızı indirin
            uygulamamızı indirin, haberleri kaçırmayın
            uygulamamızı i̇ndir
            uygulamamızı i̇ndirdiniz mi
            uygulamamızı i̇ndirin
            uygulamamızı i̇ndirin, haberleri kaçırmayın
            uygulamamızı ücretsiz indir
            uygulamamızı ücretsiz i̇ndir
            uygulamaya git
            uygulamayla devam et
            uygulamayı ana ekrana ekle
            uygulamayı aç
            uygulamayı indir
            uygulamayı indirin
            uygulamayı indirmek için tıklayın
            uygulamayı i̇ndir
            uygulamayı i̇ndirin
            uygulamayı i̇ndirmek i̇çin tıklayın
            uygulamayı yükle
            web bildirimlerine abone ol
            web sürümünü görüntüle
            yazıyı uygulamada oku
            yazıyı uygulamada okuyun
            önemli gelişmelerden anında haberdar olun
            ücretsiz indir
            ücretsiz i̇ndir
            ücretsiz uygulamamızı indirin
            ücretsiz uygulamamızı i̇ndirin
        """),
        "author_head": phrases("""
            bu içeriğin yazarı
            bu i̇çeriğin yazarı
            bu makalenin yazarı
            bu yazının yazarı
            bu yazıyı yazan
            bu yazıyı yazan hakkında
            editör bilgisi
            editör hakkında
            editör profili
            editörün diğer haberleri
            editörün tüm haberleri
            editörün tüm içerikleri
            editörün tüm i̇çerikleri
            hakkımda
            kimdir bu yazar
            konuk yazar
            konuk yazar hakkında
            muhabir hakkında
            profili görüntüle
            profilimin tamamını görüntüle
            profilimin tamamını göster
            profilin tamamını gör
            profilini gör
            profilini görüntüle
            tüm gönderileri
            tüm gönderileri görüntüle
            tüm gönderilerini görüntüle
            tüm içeriklerini gör
            tüm i̇çeriklerini gör
            tüm makaleleri
            tüm makalelerini gör
            tüm yazılar
            tüm yazıları
            tüm yazıları gör
            tüm yazıları görüntüle
            tüm yazılarını gör
            tüm yazılarını görüntüle
            tüm yazılarını oku
            yazar bilgisi
            yazar hakkında
            yazar hakkında bilgi
            yazar hakkında daha fazla
            yazar hakkında detaylı bilgi
            yazar profili
            yazar: hakkında
            yazara ait bilgiler
            yazara ait diğer yazılar
            yazara ait tüm yazılar
            yazara e-posta gönder
            yazara mail gönder
            yazara mesaj gönder
            yazara ulaşın
            yazarlar hakkında
            yazarı takip edin
            yazarı takip et
            yazarı tanıyın
            yazarımız hakkında
            yazarın biyografisi
            yazarın diğer haberleri
            yazarın diğer makaleleri
            yazarın diğer yazıları için tıklayın
            yazarın diğer yazıları i̇çin tıklayın
            yazarın diğer yazılarını gör
            yazarın diğer yazılarını oku
            yazarın hakkında
            yazarın kısa özgeçmişi
            yazarın profili
            yazarın son makaleleri
            yazarın sosyal medya hesapları
            yazarın tüm haberleri
            yazarın tüm içerikleri
            yazarın tüm i̇çerikleri
            yazarın tüm makaleleri
            yazarın tüm yazıları için tıklayın
            yazarın tüm yazıları i̇çin tıklayın
            yazarın tüm yazılarını gör
            yazarın tüm yazılarını görüntüle
            yazarın tüm yazılarını oku
            yazarın web sitesi
            yazarın özgeçmişi
            yazının yazarı hakkında
            çevirmen hakkında
        """),
        "breadcrumb": phrases("""
            anasayfaya göre konumunuz
            bulunduğunuz bölüm
            bulunduğunuz konum
            bulunduğunuz sayfa
            bulunduğunuz yer
            buradasın
            buradasınız
            gezinti yolu
            geçerli sayfa
            içerik haritası yolu
            i̇çerik haritası yolu
            konum yolu
            konumunuz
            navigasyon yolu
            neredeyim
            sayfa yolu
            site içi konumunuz
            site i̇çi konumunuz
            şu an buradasınız
            şu anda buradasınız
            şu anda şuradasınız
            şu anki konumunuz
            şu sayfadasınız
            şuradasınız
        """),
        "browser": phrases("""
            # - sayfa bulunamadı
            # sayfa bulunamadı
            adblock tespit edildi
            aradığınız haber bulunamadı
            aradığınız içerik bulunamadı
            aradığınız i̇çerik bulunamadı
            aradığınız kriterlere uygun içerik bulunamadı
            aradığınız kriterlere uygun i̇çerik bulunamadı
            aradığınız kriterlere uygun sonuç bulunamadı
            aradığınız sayfa bulunamadı
            aradığınız sayfa mevcut değil
            aradığınız sayfaya ulaşılamıyor
            bağlantınız kontrol ediliyor
            bağlantınızı kontrol edin
            ben robot değilim
            bir hata oluştu
            bir hata oluştu, lütfen tekrar deneyin
            bir hata oluştu. lütfen tekrar deneyiniz
            bir şeyler yanlış gitti
            bu formu doldurmak için lütfen tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak için tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak i̇çin lütfen tarayıcınızda javascript'i etkinleştirin
            bu formu doldurmak i̇çin tarayıcınızda javascript'i etkinleştirin
            bu içeriği görmek için javascript gerekir
            bu içeriği görmek için javascript'i etkinleştirin
            bu içeriği görmek için javascript'i etkinleştirmeniz gerekir
            bu içeriği görmek için lütfen javascript'i etkinleştirin
            bu içeriği görüntülemek için javascript'i etkinleştirin
            bu i̇çeriği görüntülemek i̇çin javascript'i etkinleştirin
            bu sayfayı görüntülemek için javascript gereklidir
            bu sayfayı görüntülemek için javascript'i etkinleştirin
            bu sayfayı görüntülemek için javascript'i etkinleştirmeniz gerekir
            bu sayfayı görüntülemek için lütfen javascript'i etkinleştirin
            bu sayfayı görüntülemek i̇çin javascript gereklidir
            bu site javascript gerektirir
            bu sitenin düzgün çalışması için javascript gereklidir
            bu sitenin düzgün çalışması i̇çin javascript gereklidir
            bu siteyi kullanmak için javascript'i etkinleştirin
            bu siteyi kullanmak i̇çin javascript'i etkinleştirin
            bu videoyu izlemek için javascript'i etkinleştirin
            bu videoyu izlemek için lütfen javascript'i etkinleştirin
            disqus tarafından desteklenen yorumları görüntülemek için…
            eski bir tarayıcı kullanıyorsunuz
            insan olduğunuzu doğrulayın
            internet bağlantınızı kontrol edin
            internet bağlantısı yok
            i̇nsan olduğunuzu doğrulayın
            i̇nternet bağlantınızı kontrol edin
            i̇nternet bağlantısı yok
            javascript devre dışı
            javascript devre dışı bırakılmış
            javascript kapalı
            javascript'i etkinleştirin
            javascript’i etkinleştirin
            kullandığınız tarayıcı bu videoyu desteklemiyor
            lütfen adblock eklentinizi kapatınız
            lütfen adblock'u kapatınız
            lütfen adblock'u kapatıp sayfayı yenileyin
            lütfen bizi beyaz listenize ekleyin
            lütfen daha sonra tekrar deneyin
            lütfen daha sonra tekrar deneyiniz
            lütfen javascript'i etkinleştirin
            lütfen javascript'i etkinleştirin…
            lütfen javascript’i etkinleştirin
            lütfen reklam engelleyicinizi devre dışı bırakın
            lütfen reklam engelleyicinizi kapatın
            lütfen reklam engelleyicinizi kapatınız
            lütfen reklam engelleyicinizi kapatıp sayfayı yenileyin
            lütfen reklam engelleyiciyi devre dışı bırakın
            lütfen reklam engelleyiciyi kapatınız
            lütfen reklam engelleyiciyi kapatıp sayfayı yenileyin
            lütfen sayfayı yenileyin
            lütfen sitemizi beyaz listeye ekleyin
            lütfen tarayıcınızda javascript'i etkinleştirin
            lütfen tarayıcınızı güncelleyin
            lütfen tarayıcınızı güncelleyiniz
            lütfen tarayıcınızın javascript desteğini açın
            lütfen tekrar deneyin
            lütfen tekrar deneyiniz
            lütfen çerezleri etkinleştirin
            oturum süreniz doldu
            oturumunuz sona erdi
            reklam engelleyici algılandı
            reklam engelleyici bulundu
            reklam engelleyici kullandığınız tespit edildi
            reklam engelleyici kullandığınızı fark ettik
            reklam engelleyici kullandığınızı tespit ettik
            reklam engelleyici kullanıyorsunuz
            reklam engelleyici tespit edildi
            reklam engelleyicimi kapattım
            reklam engelleyicinizi kapattıktan sonra sayfayı yenileyin
            reklam engelleyicinizi kapatın
            reklam engelleyicinizi kapatınız
            robot olmadığınızı doğrulayın
            sayfa mevcut değil
            sayfayı yenilemek için tıklayın
            sayfayı yenilemek i̇çin tıklayın
            sitemizi beyaz listeye ekleyin
            tarayıcı güncelleme uyarısı
            tarayıcınız artık desteklenmiyor
            tarayıcınız bu siteyi desteklemiyor
            tarayıcınız bu videoyu desteklemiyor
            tarayıcınız bu özelliği desteklemiyor
            tarayıcınız desteklenmiyor
            tarayıcınız eski
            tarayıcınız güncel değil
            tarayıcınız html5 desteklemiyor
            tarayıcınız html5 ses öğesini desteklemiyor
            tarayıcınız html5 video desteklemiyor
            tarayıcınız iframe desteklemiyor
            tarayıcınız iframe'leri desteklemiyor
            tarayıcınız javascript desteklemiyor
            tarayıcınız javascript'i desteklemiyor
            tarayıcınız ses etiketini desteklemiyor
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
            tarayıcınızın sürümü bu siteyi desteklemiyor
            tarayıcınızın sürümü bu videoyu desteklemiyor
            tarayıcınızın sürümü video etiketini desteklemiyor
            yorumları görmek için lütfen javascript'i etkinleştirin
            yorumları görüntülemek için lütfen javascript'i etkinleştirin
            yükleniyor lütfen bekleyiniz
            yükleniyor, lütfen bekleyin
            üzgünüz, aradığınız sayfa bulunamadı
            üzgünüz, bir hata oluştu
            üzgünüz, bu sayfa bulunamadı
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
            # / # karakter
            # karakter kaldı
            (*) ile işaretli alanların doldurulması zorunludur
            * ile işaretli alanlar zorunludur
            * i̇le i̇şaretli alanlar zorunludur
            * zorunlu alanlar
            @ ile giriş yaparak yorum yap
            @ ile yorum yap
            @ i̇le yorum yap
            ad (gerekli)
            ad soyad *
            adımı, e-posta adresimi ve web sitemi bu tarayıcıya kaydet…
            adımı, e-postamı ve web sitemi bu tarayıcıya kaydet…
            adınız (gerekli)
            adınız *
            adınız soyadınız
            adınız ve soyadınız
            adınızı yazın
            adınızı yazınız
            anonim olarak yorum yap
            açıklama ekle
            beni sonraki yorumlar için e-posta ile bilgilendir
            beni yeni yazılarda e-posta ile bilgilendir
            bir cevap yazın
            bir dahaki sefere yorum yaptığımda kullanılmak üzere adımı, e-posta adresimi ve web…
            bir dahaki sefere yorum yaptığımda kullanılmak üzere…
            bir sonraki yorumum için adımı, e-posta adresimi ve web sitemi bu tarayıcıya kaydet
            bir yanıt yazın
            bir yorum bırakın
            bir yorum ekle
            bir yorum yap
            bir yorum yapın
            bir yorum yaz
            bir yorum yazın
            bu gönderi için yorumlar kapalı
            bu gönderi i̇çin yorumlar kapalı
            bu haber için henüz yorum yapılmamış
            bu haber i̇çin henüz yorum yapılmamış
            bu haber yoruma kapalı
            bu haber yoruma kapalıdır
            bu haber yorumlara kapatılmıştır
            bu habere ilk yorum yapan siz olun
            bu habere ilk yorumu sen yap
            bu habere ilk yorumu siz yapın
            bu habere i̇lk yorumu siz yapın
            bu habere yorum yap
            bu habere yorum yapabilirsiniz
            bu habere yorum yapın
            bu habere yorum yaz
            bu içerik yoruma kapalıdır
            bu içerik yorumlara kapalıdır
            bu içeriğe yorum yapın
            bu içeriğe yorum yaz
            bu i̇çerik yoruma kapalıdır
            bu i̇çerik yorumlara kapalıdır
            bu i̇çeriğe yorum yapın
            bu i̇çeriğe yorum yaz
            bu konu yoruma kapalıdır
            bu site istenmeyen yorumları azaltmak için akismet kullanır…
            bu site istenmeyen yorumları azaltmak için akismet kullanıyor…
            bu site istenmeyenleri azaltmak için akismet kullanır…
            bu site i̇stenmeyenleri azaltmak i̇çin akismet kullanır…
            bu site spam'i azaltmak için akismet kullanmaktadır…
            bu site spam'i azaltmak için akismet kullanır…
            bu site spam'i azaltmak için akismet kullanıyor…
            bu site spamleri azaltmak için akismet kullanır…
            bu site spamı azaltmak için akismet kullanır…
            bu site spamı azaltmak için akismet kullanıyor…
            bu site, istenmeyenleri azaltmak için akismet kullanıyor…
            bu site, i̇stenmeyenleri azaltmak i̇çin akismet kullanıyor…
            bu web sitesi spam'i azaltmak için akismet kullanır…
            bu web sitesi spamı azaltmak için akismet kullanır…
            bu yazı için yorumlar kapalıdır
            bu yazı i̇çin yorumlar kapalıdır
            bu yazı yoruma kapalı
            bu yazı yoruma kapalıdır
            bu yazı yorumlara kapalıdır
            bu yazı yorumlara kapatılmıştır
            bu yazının yorumlarına abone ol
            bu yazıya ilk yorumu siz yapın
            bu yazıya i̇lk yorumu siz yapın
            bu yazıya yorum yap
            bu yazıya yorum yapabilirsiniz
            bu yazıya yorum yapın
            bu yazıya yorum yaz
            bu yorum bir blog yöneticisi tarafından silindi
            bu yorum silinmiş
            bu yorum yazar tarafından silindi
            bu yorumu cevapla
            bu yorumu yanıtla
            bu yorumu şikayet et
            büyük harfle yazılan yorumlar…
            büyük harflerle yazılmış yorumlar…
            cevabı gönder
            cevabı iptal et
            cevabı iptal etmek için tıklayın
            cevabı i̇ptal et
            cevabı i̇ptal etmek i̇çin tıklayın
            cevabınızı gönderin
            cevabınızı yazın
            cevap bırakın
            cevap ekle
            cevap gönder
            cevap gönderin
            cevap ver
            cevap yaz
            cevap yazmaktan vazgeç
            cevap yazın
            cevapla
            cevaplamayı iptal et
            cevaplamayı i̇ptal et
            daha sonraki yorumlarımda kullanılması için…
            daha sonraki yorumlarımda kullanılması i̇çin…
            doğrulama kodu
            doğrulama kodunu girin
            düşüncelerini paylaş
            düşünceleriniz bizim için önemli
            düşünceleriniz bizim i̇çin önemli
            düşüncelerinizi paylaşın
            düşüncelerinizi yorumlarda paylaşın
            düşünceni paylaş
            düşüncenizi yazın
            e-mail adresiniz yayınlanmayacak. gerekli alanlar…
            e-posta (gerekli)
            e-posta (gizli kalacak)
            e-posta (yayımlanmayacak)
            e-posta (yayınlanmayacak)
            e-posta *
            e-posta adresi *
            e-posta adresin yayınlanmayacak. gerekli alanlar…
            e-posta adresiniz *
            e-posta adresiniz gizli kalacaktır…
            e-posta adresiniz yayımlanmayacak
            e-posta adresiniz yayınlanmayacak
            e-posta adresiniz yayınlanmayacak. gerekli alanlar…
            e-posta adresiniz yayınlanmayacak…
            e-posta hesabınız gizli kalacaktır…
            e-posta hesabınız yayımlanmayacak
            e-posta hesabınız yayımlanmayacak…
            e-posta hesabınız yayınlanmayacak. gerekli alanlar…
            en fazla # karakter
            facebook hesabınızla yorum yapın
            facebook ile yorum yap
            facebook i̇le yorum yap
            facebook yorum eklentisi
            fikirlerinizi paylaşın
            fikrini belirt
            fikrini paylaş
            fikrini yaz
            fikrinizi belirtin
            fikrinizi paylaşın
            fikrinizi yazın
            gerekli alanlar * ile işaretlenmişlerdir
            gerekli alanlar * ile işaretlenmiştir
            gerekli alanlar * ile işaretlidir
            gerekli alanlar * i̇le i̇şaretlenmişlerdir
            gerekli alanlar * i̇le i̇şaretlenmiştir
            gerekli alanlar * i̇le i̇şaretlidir
            gerekli alanlar işaretlendi
            gerekli alanlar işaretlenmiştir
            gerekli alanlar i̇şaretlendi
            gerekli alanlar i̇şaretlenmiştir
            geçersiz e-posta adresi
            gönderilen yorumların küfür, hakaret ve suç unsuru içermemesi gerektiğini…
            gönderilen yorumların küfür, hakaret ve suç unsuru i̇çermemesi gerektiğini…
            görüşlerinizi yorumlarda paylaşın
            güvenlik kodu
            güvenlik kodunu girin
            güvenlik kodunu yazın
            habere yorum yaz
            hakaret içeren yorumlar yayınlanmaz…
            henüz bu içeriğe yorum yapılmamış
            henüz bu i̇çeriğe yorum yapılmamış
            henüz yorum yapılmamış
            henüz yorum yapılmamış, ilk yorumu sen yap
            henüz yorum yapılmamış, i̇lk yorumu sen yap
            henüz yorum yapılmamış. i̇lk yorumu yukarıdaki form aracılığıyla siz yapabilirsiniz
            hiç yorum yapılmamış
            ilk cevabı sen yap
            ilk yanıtı sen yap
            ilk yanıtı siz yapın
            ilk yanıtı yapan sen ol
            ilk yorum yapan sen ol
            ilk yorum yapan siz olun
            ilk yorum yazan siz olun
            ilk yorumu sen yap
            ilk yorumu sen yaz
            ilk yorumu siz yapın
            ilk yorumu siz yazmak ister misiniz
            ilk yorumu siz yazın
            ilk yorumu yap
            ilk yorumu yapan sen ol
            ilk yorumu yapan siz olun
            ilk yorumu yapmak ister misiniz
            imla kuralları ile yazılmamış…
            internet siteniz
            internet sitesi
            iptal et yanıtla
            isim (gerekli)
            isim *
            ismim, e-posta adresim ve web site adresim…
            isminiz
            isminiz *
            isminizi giriniz
            isminizi yazın
            işlemin sonucunu yazın
            i̇lk cevabı sen yap
            i̇lk yanıtı sen yap
            i̇lk yanıtı siz yapın
            i̇lk yanıtı yapan sen ol
            i̇lk yorum yapan sen ol
            i̇lk yorum yapan siz olun
            i̇lk yorum yazan siz olun
            i̇lk yorumu sen yap
            i̇lk yorumu sen yaz
            i̇lk yorumu siz yapın
            i̇lk yorumu siz yazmak ister misiniz
            i̇lk yorumu siz yazın
            i̇lk yorumu yap
            i̇lk yorumu yapan sen ol
            i̇lk yorumu yapan siz olun
            i̇lk yorumu yapmak ister misiniz
            i̇lk yorumu yapmak i̇ster misiniz
            i̇mla kuralları ile yazılmamış…
            i̇nternet siteniz
            i̇nternet sitesi
            i̇ptal et yanıtla
            i̇sim (gerekli)
            i̇sim *
            i̇smim, e-posta adresim ve web site adresim…
            i̇sminiz
            i̇sminiz *
            i̇sminizi giriniz
            i̇sminizi yazın
            i̇şlemin sonucunu yazın
            kalan karakter
            kalan karakter sayısı
            kalan karakter sayısı: #
            kalan karakter: #
            konuşmaya katıl
            küfür ve hakaret içeren yorumlar…
            küfür, hakaret, bir grup…
            küfür, hakaret, rencide edici cümleler veya imalar…
            küfür, hakaret, rencide edici cümleler veya i̇malar…
            lütfen adınızı buraya girin
            lütfen adınızı girin
            lütfen e-posta adresinizi buraya girin
            lütfen e-posta adresinizi girin
            lütfen geçerli bir e-posta adresi girin
            lütfen isminizi yazın
            lütfen i̇sminizi yazın
            lütfen yorumunuzu girin
            lütfen yorumunuzu yazın
            mail (yayınlanmayacak)
            maksimum # karakter
            mesajınız *
            mesajınızı gönderin
            mesajınızı paylaşın
            mesajınızı yazın
            misafir olarak yorum yap
            resimdeki karakterleri yazın
            sen de yorum yap
            sen de yorum yaz
            siz de fikrinizi belirtin
            siz de yorum yapın
            siz de yorum yazın
            siz ne düşünüyorsunuz? yorum yapın
            siz ne düşünüyorsunuz? yorumlarda paylaşın
            sohbete katıl
            sohbete katılın
            sonraki yorumlar için beni e-posta ile bilgilendir
            suç teşkil edecek, yasadışı, tehditkar, rahatsız edici…
            takip eden yorumları bana e-posta ile bildir
            takip eden yorumları bana e-posta i̇le bildir
            tartışmaya katıl
            tartışmaya katılın
            tartışmayı başlat
            topluluk kuralları
            türkçe karakter kullanılmayan ve büyük harflerle…
            web siteniz
            web sitesi (isteğe bağlı)
            yanlış bir e-posta adresi girdiniz
            yanıt bırak
            yanıt gönderin
            yanıt ver
            yanıt yaz
            yanıt yazın
            yanıtla
            yanıtlamaktan vazgeç
            yanıtlamayı iptal et
            yanıtlamayı i̇ptal et
            yanıtlar için bildirim al
            yanıtlar i̇çin bildirim al
            yanıtı gönder
            yanıtı iptal et
            yanıtı i̇ptal et
            yanıtınızı yazın
            yapılan yorumlardan doğacak sorumluluk
            yapılan yorumlardan sitemiz sorumlu değildir
            yapılan yorumlardan yazarları sorumludur
            yapılan yorumlardan yorumu yapan kişi sorumludur
            yazılan yorumlardan doğacak sorumluluk
            yazılan yorumlardan site yönetimi sorumlu değildir
            yazılan yorumlardan sitemiz sorumlu değildir
            yeni yazılarda beni e-posta ile bilgilendir
            yeni yazılarda beni e-posta i̇le bilgilendir
            yeni yazıları bana e-posta ile bildir
            yeni yorumlar için beni bilgilendir
            yeni yorumlar için bildirim al
            yeni yorumlar i̇çin beni bilgilendir
            yeni yorumlar i̇çin bildirim al
            yeni yorumlara izin verilmiyor
            yeni yorumlara i̇zin verilmiyor
            yeni yorumlarda beni bilgilendir
            yeni yorumlardan haberdar et
            yeni yorumları bana e-posta ile bildir
            yeni yorumları bana e-posta i̇le bildir
            yeni yorumları e-posta ile bildir
            yeni yorumları e-posta i̇le bildir
            yorum *
            yorum alanı
            yorum bırak
            yorum bırakın
            yorum ekle
            yorum ekleme formu
            yorum ekleyin
            yorum formu
            yorum formuna git
            yorum gönder
            yorum gönderebilmek için giriş yapın
            yorum gönderebilmek i̇çin giriş yapın
            yorum gönderin
            yorum göndermek için giriş yapın
            yorum göndermek i̇çin giriş yapın
            yorum kapalı
            yorum kuralları
            yorum paylaş
            yorum politikası
            yorum silindi
            yorum verilerinin nasıl işlendiği hakkında bilgi alın
            yorum verilerinin nasıl işlendiği hakkında daha fazla bilgi edinin
            yorum verilerinin nasıl işlendiğini öğrenin
            yorum verilerinin nasıl i̇şlendiğini öğrenin
            yorum verilerinizin nasıl işlendiği hakkında bilgi alın
            yorum verilerinizin nasıl işlendiği hakkında daha fazla bilgi edinin
            yorum verilerinizin nasıl işlendiğini öğrenin
            yorum verilerinizin nasıl i̇şlendiğini öğrenin
            yorum yap
            yorum yapabilmek için giriş yapmalısınız
            yorum yapabilmek için giriş yapın
            yorum yapabilmek için oturum açmalısınız
            yorum yapabilmek için üye girişi yapmalısınız
            yorum yapabilmek için üye olmalısınız
            yorum yapabilmek için üye olun
            yorum yapabilmek i̇çin giriş yapmalısınız
            yorum yapabilmek i̇çin giriş yapın
            yorum yapabilmek i̇çin oturum açmalısınız
            yorum yapabilmek i̇çin üye girişi yapmalısınız
            yorum yapabilmek i̇çin üye olmalısınız
            yorum yapabilmek i̇çin üye olun
            yorum yaparak tartışmaya katılın
            yorum yapma kuralları
            yorum yapma özelliği kapalı
            yorum yapmak için giriş yapmalısınız
            yorum yapmak için giriş yapmanız gerekmektedir
            yorum yapmak için giriş yapın
            yorum yapmak için oturum açmalısınız
            yorum yapmak için oturum açın
            yorum yapmak için tıklayınız
            yorum yapmak için üye girişi yapınız
            yorum yapmak için üye olun
            yorum yapmak i̇çin giriş yapmalısınız
            yorum yapmak i̇çin giriş yapın
            yorum yapmak i̇çin oturum açmalısınız
            yorum yapmak i̇çin oturum açın
            yorum yapmak i̇çin tıklayınız
            yorum yapmak i̇çin üye girişi yapınız
            yorum yapmak i̇çin üye olun
            yorum yapın
            yorum yayınla
            yorum yaz
            yorum yazabilirsiniz
            yorum yazma alanı
            yorum yazma kuralları
            yorum yazmak için giriş yapmanız gerekmektedir
            yorum yazmak için giriş yapın
            yorum yazmak için tıklayın
            yorum yazmak için üye olun
            yorum yazmak i̇çin giriş yapın
            yorum yazmak i̇çin tıklayın
            yorum yazmak i̇çin üye olun
            yorum yazın
            yorum yönetmeliği
            yorum şikayet et
            yoruma kapalı
            yoruma kapalıdır
            yorumlar editör onayından geçtikten sonra yayınlanır
            yorumlar kapalı
            yorumlar kapalıdır
            yorumlar kapatıldı
            yorumlar kapatılmıştır
            yorumlar moderasyondan geçtikten sonra yayınlanır
            yorumlar onaylandıktan sonra yayınlanacaktır
            yorumlar onaylandıktan sonra yayınlanır
            yorumlar yoruma kapalıdır
            yorumlara abone ol
            yorumlara kapalı
            yorumlara kapalıdır
            yorumlarda buluşalım
            yorumlardan doğacak sorumluluk
            yorumlardan sitemiz sorumlu değildir
            yorumlardan yazarları sorumludur
            yorumlardan yorum yapanlar sorumludur
            yorumlardan yorumu yapan kişi sorumludur
            yorumları takip et
            yorumları takip etmek istiyorum
            yorumları takip etmek i̇stiyorum
            yorumlarınızı bekliyoruz
            yorumlarınızı bizimle paylaşın
            yorumlarınızı yazın
            yorumu beğen
            yorumu bildir
            yorumu cevapla
            yorumu düzenle
            yorumu gönder
            yorumu paylaş
            yorumu sil
            yorumu yanıtla
            yorumu yayınla
            yorumu önizle
            yorumu şikayet et
            yorumuma cevap gelince haber ver
            yorumun
            yorumunu yaz
            yorumunuz
            yorumunuz *
            yorumunuz alındı
            yorumunuz başarıyla gönderildi
            yorumunuz denetim bekliyor
            yorumunuz denetlenmeyi bekliyor
            yorumunuz editör onayından sonra yayınlanacaktır
            yorumunuz gönderildi
            yorumunuz incelendikten sonra yayınlanacaktır
            yorumunuz için teşekkür ederiz
            yorumunuz için teşekkürler
            yorumunuz i̇ncelendikten sonra yayınlanacaktır
            yorumunuz i̇çin teşekkür ederiz
            yorumunuz i̇çin teşekkürler
            yorumunuz kaydedildi
            yorumunuz onay bekliyor
            yorumunuz onaylandıktan sonra yayımlanacaktır
            yorumunuz onaylandıktan sonra yayınlanacaktır
            yorumunuz onaylanmak üzere yöneticiye iletilmiştir
            yorumunuzu bizimle paylaşın
            yorumunuzu buraya yazın
            yorumunuzu gönderin
            yorumunuzu paylaşın
            yorumunuzu yazın
            yorumunuzu yazınız
            ziyaretçi olarak yorum yap
            zorunlu alan
            zorunlu alanlar * ile işaretlenmiştir
            zorunlu alanlar * i̇le i̇şaretlenmiştir
            zorunlu alanlar işaretlenmiştir
            zorunlu alanlar i̇şaretlenmiştir
            üye olmadan yorum yap
            üye olmadan yorum yapabilirsiniz
        """),
        "comment_head": phrases("""
            # cevap
            # cevap "…
            # cevap var
            # cevap “…
            # düşünce "…
            # düşünce “…
            # görüş
            # görüş "…
            # görüş “…
            # yanıt
            # yanıt "…
            # yanıt var
            # yanıt “…
            # yanıtı gör
            # yanıtı göster
            # yorum
            # yorum "…
            # yorum bulunmaktadır
            # yorum bulunuyor
            # yorum mevcut
            # yorum onaylandı
            # yorum var
            # yorum yapıldı
            # yorum yapılmış
            # yorum yazıldı
            # yorum yazılmış
            # yorum “…
            # yorumu gör
            # yorumu göster
            # yorumu oku
            # yorumun tümünü gör
            bir yanıt
            bir yorum
            bir yorum var
            bu habere # yorum yapıldı
            bu habere yapılan yorumlar
            bu kayda verilen bağlantılar
            bu yayına verilen bağlantılar
            bu yazıya # yorum yapıldı
            cevapları gizle
            cevapları gör
            cevapları göster
            daha eski yorumlar
            daha fazla yorum
            daha fazla yorum göster
            daha fazla yorum oku
            daha fazla yorum yükle
            daha yeni yorumlar
            disqus yorumları
            diğer yanıtları göster
            diğer yorumlar
            diğer yorumları gör
            diğer yorumları göster
            diğer yorumları oku
            en beğenilen yorumlar
            en eski yorum
            en eski yorumlar
            en iyi yorumlar
            en i̇yi yorumlar
            en yeni yorum
            en yeni yorumlar
            en yeniye göre sırala
            en çok beğenilen yorum
            en çok beğenilen yorumlar
            en çok beğenilenler yorum
            en çok yanıtlanan yorumlar
            eski yorumlar
            facebook ile yorumlar
            facebook i̇le yorumlar
            facebook yorumları
            facebook yorumları (#)
            galeri yorumları
            geri bağlantılar
            geri izlemeler
            geri i̇zlemeler
            haber yorumları
            habere yapılan yorumlar
            habere yorumlar
            haberin yorumları
            haberle ilgili yorumlar
            haberle i̇lgili yorumlar
            henüz hiç yorum yapılmadı
            henüz hiç yorum yapılmamış
            henüz hiç yorum yok
            henüz kimse yorum yapmadı
            henüz kimse yorum yapmamış
            henüz onaylanmış yorum yok
            henüz yorum bulunmamaktadır
            henüz yorum bulunmuyor
            henüz yorum eklenmedi
            henüz yorum eklenmemiş
            henüz yorum yapan yok
            henüz yorum yapılmadı
            henüz yorum yapılmamış
            henüz yorum yazılmamış
            henüz yorum yok
            hiç yorum yazılmamış
            hiç yorum yok
            hiç yorum yok: yorum gönder
            içerik yorumları
            i̇çerik yorumları
            kullanıcı yorumları
            kullanıcıların yorumları
            makale yorumları
            okur görüşleri
            okur yorumları
            okurlardan gelen yorumlar
            okurların yorumları
            okuyucu görüşleri
            okuyucu yorumları
            okuyucu yorumları (#)
            okuyuculardan gelen yorumlar
            okuyucuların yorumları
            popüler yorumlar
            sizden gelen yorumlar
            sizden gelenler yorum
            sizin yorumlarınız
            son yorumlar
            sonraki yorumlar
            sırala: en yeni
            sıralama: en yeni
            tek yorum
            toplam # yorum
            toplam yorum
            toplam yorum sayısı
            toplam yorum: #
            tüm # yorumu gör
            tüm # yorumu göster
            tüm yorumlar
            tüm yorumlar (#)
            tüm yorumları gör
            tüm yorumları göster
            tüm yorumları oku
            videoya yapılan yorumlar
            yanıtları gizle
            yanıtları gör
            yanıtları göster
            yazı hakkındaki yorumlar
            yazı yorumları
            yazıya # yorum yapıldı
            yazıya yapılan yorumlar
            yeni yorumlar
            yeni yorumlar →
            yorum
            yorum #
            yorum (#)
            yorum bulunamadı
            yorum bulunmamaktadır
            yorum bulunmuyor
            yorum bölümü
            yorum dolaşımı
            yorum gezinmesi
            yorum listesi
            yorum mevcut değil
            yorum navigasyonu
            yorum sayısı
            yorum sayısı #
            yorum sayısı: #
            yorum sıralaması
            yorum yapılmamış
            yorum yok
            yorum: #
            yorumlar
            yorumlar #
            yorumlar (#)
            yorumlar arası gezinme
            yorumlar bölümü
            yorumlar kısmı
            yorumlar ve cevaplar
            yorumlar ve görüşler
            yorumlar ve tartışma
            yorumlar ve yanıtlar
            yorumlar yükleniyor
            yorumlar: #
            yorumlara atla
            yorumlara geç
            yorumlara git
            yorumlarda gezinme
            yorumları aç
            yorumları aç/kapat
            yorumları gizle
            yorumları gör
            yorumları gör (#)
            yorumları görmek için tıklayın
            yorumları görmek i̇çin tıklayın
            yorumları görüntüle
            yorumları göster
            yorumları kapat
            yorumları oku
            yorumları oku (#)
            yorumları oku veya yaz
            yorumları okumak için tıklayın
            yorumları okumak i̇çin tıklayın
            yorumları sırala
            yorumları yükle
            ziyaretçi defteri yorumları
            ziyaretçi yorumları
            ziyaretçilerin yorumları
            önce en eski
            önce en yeni
            önce en yeniler
            önceki yorumlar
            öne çıkan yorumlar
            üye yorumları
            şu ana kadar yorum yapılmamış
            ← eski yorumlar
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
            "kabul et" butonuna basarak…
            "kabul et" butonuna tıklayarak…
            "kabul et" seçeneğine tıklayarak…
            "tümünü kabul et" butonuna basarak…
            "tümünü kabul et" butonuna tıklayarak…
            "tümünü kabul et" düğmesine tıklayarak…
            "tümünü kabul et" seçeneğine basarak…
            "tümünü kabul et" seçeneğine tıklayarak…
            # sayılı kişisel verilerin korunması kanunu…
            6698 sayılı kişisel verilerin korunması kanunu…
            anladım ve kabul ediyorum
            anladım, kabul ediyorum
            ayarları kaydet ve kapat
            aydınlatma metnini okuyun
            açık rıza metni
            açık rıza veriyorum
            birinci taraf çerezler
            bu amaçlar hakkında daha fazla bilgi edinin
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
            bu siteyi kullanmaya devam ederek…
            bu siteyi kullanmaya devam ederseniz…
            bu siteyi kullanmaya devam ettiğinizde…
            bu siteyi ziyaret etmeye devam ederek…
            bu siteyi ziyaret etmeye devam ederseniz…
            bu teknolojilere izin verilmesi…
            bu teknolojilere izin vermek…
            bu teknolojilere onay vermek…
            bu web sitesi çerez kullanmaktadır
            bu web sitesi çerezler kullanır
            bu web sitesi çerezleri kullanmaktadır
            bu web sitesi çerezleri kullanır
            bu web sitesinde çerez kullanılmaktadır
            bu web sitesinde çerezler kullanılmaktadır
            bu web sitesini kullanmaya devam ederek…
            daha fazla seçenek
            deneyiminizi iyileştirmek için çerezler kullanıyoruz
            deneyiminizi iyileştirmek için çerezleri kullanıyoruz
            deneyiminizi i̇yileştirmek i̇çin çerezler kullanıyoruz
            deneyiminizi i̇yileştirmek i̇çin çerezleri kullanıyoruz
            deneyiminizi kişiselleştirmek için çerezler kullanıyoruz
            deneyiminizi kişiselleştirmek i̇çin çerezler kullanıyoruz
            detaylı bilgi için çerez politikamız
            detaylı bilgi i̇çin çerez politikamız
            en iyi deneyimleri sağlamak için…
            en iyi deneyimleri sunmak için…
            gerekli çerezler
            gerekli çerezleri kabul et
            gizlilik ayarlarını yönet
            gizlilik tercih merkezi
            gizlilik tercihi merkezi
            gizlilik tercihleri
            gizlilik tercihlerini yönet
            gizlilik ve çerezler
            gizliliğe genel bakış
            gizliliğiniz bizim için değerli
            gizliliğiniz bizim için önemli
            gizliliğiniz bizim için önemlidir
            gizliliğiniz bizim i̇çin değerli
            gizliliğiniz bizim i̇çin önemli
            gizliliğiniz bizim i̇çin önemlidir
            gizliliğinize değer veriyoruz
            gizliliğinize saygı duyuyoruz
            gizliliğinize önem veriyoruz
            hedefleme amaçlı çerezler
            hedefleme ve reklam çerezleri
            hepsine izin ver
            hepsine i̇zin ver
            hepsine onay ver
            hepsini kabul ediyorum
            hepsini kabul et
            hepsini reddet
            her zaman aktif
            her zaman açık
            her zaman etkin
            internet sitemizden en iyi şekilde faydalanabilmeniz için…
            internet sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            isteğe bağlı çerezler
            izin ver ve kapat
            iş ortakları listesi
            iş ortaklarımızın listesi
            iş ortaklarını göster
            i̇nternet sitemizden en iyi şekilde faydalanabilmeniz için…
            i̇nternet sitemizden en i̇yi şekilde faydalanabilmeniz i̇çin…
            i̇nternet sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            i̇steğe bağlı çerezler
            i̇zin ver ve kapat
            i̇ş ortakları listesi
            i̇ş ortaklarımızın listesi
            i̇ş ortaklarını göster
            kabul ediyorum ve devam ediyorum
            kabul et
            kabul et ve devam et
            kabul et ve kapat
            kabul et ve siteye git
            kabul etmeden devam et
            kesinlikle gerekli olan çerezler
            kesinlikle gerekli çerezler
            kişisel verilerimi satma
            kişisel verilerin korunması kanunu uyarınca hazırlanmış aydınlatma metnimizi…
            kişisel verileriniz bizim için önemli
            kişisel verileriniz bizim i̇çin önemli
            kişisel verileriniz ve çerezler hakkında
            kişisel verileriniz, 6698 sayılı…
            kişisel verileriniz, kişisel verilerin…
            kişisel verilerinizin korunması
            kvkk kapsamında aydınlatma
            kvkk ve çerez politikası
            mutlaka gerekli çerezler
            onay tercihlerini yönet
            onay vermeden devam et
            onay yönetimi
            onayla ve devam et
            onayla ve kapat
            onayları geri çek
            onayı geri çek
            onayı yönet
            onayımı geri çek
            pazarlama amaçlı çerezler
            pazarlama çerezleri
            performans çerezleri
            reddet ve devam et
            reddet ve kapat
            reklam ve hedefleme çerezleri
            sadece gerekli çerezler
            sadece gerekli çerezleri kabul et
            sadece zorunlu olanlar
            sadece zorunlu olanları kabul et
            sadece zorunlu çerezler
            sadece zorunlu çerezleri kabul et
            seçenekleri yönet
            seçileni kabul et
            seçilenlere izin ver
            seçilenlere i̇zin ver
            seçilenleri kabul et
            seçime izin ver
            seçime i̇zin ver
            seçimi kaydet
            seçimlerimi kaydet
            seçimlerimi kaydet ve kapat
            seçimlerimi onayla
            sitemizde deneyiminizi daha iyi hizmet sunabilmek…
            sitemizde size daha iyi hizmet sunabilmek…
            sitemizde size hizmet sunabilmek…
            sitemizde sizlere daha iyi hizmet sunabilmek…
            sitemizde sizlere daha iyi hizmet sunmak…
            sitemizde sizlere deneyimi sunabilmek…
            sitemizde sizlere hizmet sunabilmek…
            sitemizde çerez kullanılmaktadır
            sitemizde çerez kullanılmaktadır…
            sitemizde çerez kullanıyoruz
            sitemizde çerezler kullanılmaktadır
            sitemizde çerezler kullanıyoruz
            sitemizde çerezlerden faydalanılmaktadır
            sitemizde çerezlerden faydalanıyoruz
            sitemizde çerezlerden yararlanılmaktadır
            sitemizden en iyi şekilde faydalanabilmeniz için…
            sitemizden en i̇yi şekilde faydalanabilmeniz i̇çin…
            sitemizi kullanarak çerezleri kullanmamızı kabul edersiniz
            sitemizi kullanmaya devam ederek…
            sitemizi kullanmaya devam ederseniz…
            sitemizi ziyaret etmeye devam ederek…
            size daha iyi bir deneyim sağlamak için…
            size daha iyi bir deneyim sunabilmek adına…
            size daha iyi bir deneyim sunabilmek için…
            size daha iyi bir deneyim sunmak için çerezleri kullanıyoruz
            size daha iyi bir deneyim sunmak için…
            size daha iyi bir kullanıcı deneyimi sunabilmek için…
            size daha iyi hizmet sunabilmek için çerezler kullanıyoruz
            size daha iyi hizmet sunabilmek için…
            size daha iyi hizmet sunmak için…
            size daha iyi hizmet verebilmek için çerezler kullanıyoruz
            size daha i̇yi bir deneyim sunmak i̇çin çerezleri kullanıyoruz
            size daha i̇yi hizmet sunabilmek i̇çin çerezler kullanıyoruz
            size daha i̇yi hizmet verebilmek i̇çin çerezler kullanıyoruz
            size en iyi deneyimleri sağlamak için…
            size en iyi deneyimleri sunmak için…
            sizlere daha iyi bir deneyim sunabilmek için…
            sizlere daha iyi bir deneyim sunmak için…
            sizlere daha iyi bir hizmet sunabilmek için sitemizde…
            sizlere daha iyi hizmet sunabilmek adına…
            sizlere daha iyi hizmet sunabilmek için…
            sizlere daha i̇yi bir hizmet sunabilmek i̇çin sitemizde…
            sizlere daha i̇yi hizmet sunabilmek adına…
            sosyal medya çerezleri
            tamam, kabul ediyorum
            teknik depolama veya erişim…
            teknik depolama ya da erişim…
            tercihleri görüntüle
            tercihleri kaydet
            tercihleri yönet
            tercihlerimi kaydet
            tüm çerezlere izin ver
            tüm çerezlere i̇zin ver
            tüm çerezleri kabul et
            tüm çerezleri reddet
            tümüne izin ver
            tümüne izin verme
            tümüne i̇zin ver
            tümüne i̇zin verme
            tümüne onay ver
            tümünü kabul ediyorum
            tümünü kabul et
            tümünü kabul et ve devam et
            tümünü kabul et ve kapat
            tümünü reddet
            tümünü seç ve kabul et
            verdiğiniz onayı yönetin
            veri politikamız
            veri politikasındaki amaçlarla sınırlı ve mevzuata uygun şekilde çerez…
            verilerinize değer veriyoruz
            verilerinizin kontrolü sizde
            web sitemizde size daha iyi hizmet sunabilmek…
            web sitemizde sizlere daha iyi hizmet sunabilmek…
            web sitemizde sizlere hizmet sunabilmek…
            web sitemizde çerez kullanılmaktadır
            web sitemizde çerezler kullanılmaktadır
            web sitemizde çerezler kullanıyoruz
            web sitemizi kullanmaya devam ederek…
            web sitemizi kullanmaya devam ederseniz…
            web sitemizi ziyaret ederek çerez kullanımını kabul etmiş olursunuz
            yalnızca gerekli olanlar
            yalnızca gerekli olanları kabul et
            yalnızca gerekli çerezler
            yalnızca gerekli çerezlere izin ver
            yalnızca gerekli çerezlere i̇zin ver
            yalnızca gerekli çerezleri kabul et
            yalnızca temel çerezler
            yalnızca zorunlu çerezler
            yalnızca zorunlu çerezleri kabul et
            zorunlu çerezler
            zorunlu çerezler her zaman aktif
            zorunlu çerezleri kabul et
            {vendor_count} satıcılarını yönetin
            çerez ayarları
            çerez ayarlarını aç
            çerez ayarlarını değiştir
            çerez ayarlarını düzenle
            çerez ayarlarını güncelle
            çerez ayarlarını kaydet
            çerez ayarlarını yönet
            çerez ayarlarını özelleştir
            çerez aydınlatma metni
            çerez bildirimi
            çerez bilgilendirme metni
            çerez kontrol paneli
            çerez kullanım bildirimi
            çerez kullanım politikası
            çerez kullanım tercihleri
            çerez kullanımı
            çerez kullanımı hakkında
            çerez kullanımına izin ver
            çerez kullanımına i̇zin ver
            çerez kullanımını kabul ediyorum
            çerez kullanımını kabul et
            çerez kullanıyoruz
            çerez onayını yönet
            çerez politikamız
            çerez politikamızı inceleyin
            çerez politikamızı i̇nceleyin
            çerez politikamızı okuyun
            çerez politikası
            çerez politikasını görüntüle
            çerez politikasını incele
            çerez politikasını inceleyin
            çerez politikasını i̇ncele
            çerez politikasını i̇nceleyin
            çerez politikasını okuyun
            çerez tercih merkezi
            çerez tercihleri
            çerez tercihleri merkezi
            çerez tercihlerim
            çerez tercihlerini değiştir
            çerez tercihlerini kaydet
            çerez tercihlerini yönet
            çerez tercihlerinizi yönetin
            çerez ve gizlilik politikası
            çerez yönetim merkezi
            çerez yönetim paneli
            çerez yönetimi
            çerezler hakkında bilgi
            çerezler hakkında daha fazla bilgi
            çerezler hakkında daha fazla bilgi almak için…
            çerezler hakkında daha fazla bilgi alın
            çerezler hakkında daha fazla bilgi için…
            çerezler hakkında detaylı bilgi
            çerezler hakkında detaylı bilgi almak için…
            çerezler hakkında detaylı bilgi için…
            çerezler ile ilgili bilgi için…
            çerezler i̇le i̇lgili bilgi i̇çin…
            çerezler kullanıyoruz
            çerezler ve gizlilik
            çerezlere izin ver
            çerezlere izin verme
            çerezlere i̇zin ver
            çerezlere i̇zin verme
            çerezlere onay ver
            çerezleri kabul ediyorum
            çerezleri kabul et
            çerezleri kabul et ve kapat
            çerezleri kullanıyoruz
            çerezleri reddet
            çerezleri yönet
            çerezlerle ilgili daha fazla bilgi almak için…
            çerezlerle ilgili daha fazla bilgi için…
            çerezlerle ilgili detaylı bilgi
            çerezlerle ilgili detaylı bilgi almak için…
            çerezlerle ilgili detaylı bilgi için…
            çerezlerle i̇lgili detaylı bilgi
            üçüncü taraf çerezler
            üçüncü taraf çerezleri
            “kabul et” butonuna tıklayarak…
            “tümünü kabul et” butonuna tıklayarak…
        """),
        "copyright": phrases("""
            (c) bu şiirin her türlü telif hakkı…
            altyapı: cm bilişim
            blogger tarafından desteklenir
            blogger tarafından desteklenmektedir
            bu haberin her türlü telif hakkı…
            bu içerik izinsiz kopyalanamaz
            bu i̇çerik i̇zinsiz kopyalanamaz
            bu site wordpress ile kurulmuştur
            bu site wordpress i̇le kurulmuştur
            bu sitede yayınlanan köşe yazıları yazarlarının…
            bu sitede yayınlanan köşe yazıları yazarların…
            bu sitede yayınlanan yazılar yazarlarının…
            bu sitede yayınlanan yazılar yazarların…
            bu sitede yayınlanan yorumlar yazarlarının…
            bu sitede yayınlanan yorumlar yazarların…
            bu şiirin her türlü telif hakkı…
            bütün haklar saklıdır
            bütün hakları saklıdır
            bütün hakları saklıdır. izinsiz…
            bütün hakları saklıdır. kaynak gösterilmeden…
            copyright # tüm hakları saklıdır
            copyright © # - tüm hakları saklıdır
            copyright © # tüm hakları saklıdır
            copyright © tüm hakları saklıdır
            copyright ©…
            ghost ile yayınlandı
            ghost i̇le yayınlandı
            gururla wordpress ile desteklenmektedir
            gururla wordpress ile hazırlanmıştır
            gururla wordpress i̇le desteklenmektedir
            gururla wordpress i̇le hazırlanmıştır
            haber scripti:…
            haber sitesi yazılımı
            haber yazılımı:…
            haberlerin tüm hakları saklıdır
            her hakkı mahfuzdur
            her hakkı saklıdır
            her hakkı saklıdır ve…
            her hakkı saklıdır ©
            her hakkı saklıdır. izinsiz…
            her hakkı saklıdır. kaynak gösterilmeden…
            izin alınmadan kopyalanamaz
            izin alınmadan kullanılamaz
            izin alınmadan yayınlanamaz
            izinsiz alıntı yapılamaz
            izinsiz kopyalanamaz
            izinsiz kopyalanması yasaktır
            izinsiz kullanılamaz
            izinsiz kullanılması yasaktır
            izinsiz ve kaynak gösterilemeden yayınlanamaz
            izinsiz ve kaynak gösterilmeden alıntı yapılamaz
            izinsiz ve kaynak gösterilmeden kullanılamaz
            izinsiz ve kaynak gösterilmeden yayınlanamaz
            içerikler izinsiz kullanılamaz
            içeriklerin izinsiz kullanılması yasaktır
            i̇zin alınmadan kopyalanamaz
            i̇zin alınmadan kullanılamaz
            i̇zin alınmadan yayınlanamaz
            i̇zinsiz alıntı yapılamaz
            i̇zinsiz kopyalanamaz
            i̇zinsiz kopyalanması yasaktır
            i̇zinsiz kullanılamaz
            i̇zinsiz kullanılması yasaktır
            i̇zinsiz ve kaynak gösterilemeden yayınlanamaz
            i̇zinsiz ve kaynak gösterilmeden alıntı yapılamaz
            i̇zinsiz ve kaynak gösterilmeden kullanılamaz
            i̇zinsiz ve kaynak gösterilmeden yayınlanamaz
            i̇çerikler izinsiz kullanılamaz
            i̇çerikler i̇zinsiz kullanılamaz
            i̇çeriklerin izinsiz kullanılması yasaktır
            i̇çeriklerin i̇zinsiz kullanılması yasaktır
            kaynak gösterilerek alıntı yapılabilir
            kaynak gösterilerek kullanılabilir
            kaynak gösterilmeden alıntı yapılamaz
            kaynak gösterilmeden kopyalanamaz
            kaynak gösterilmeden kullanılamaz
            kaynak gösterilmeden yayınlanamaz
            kaynak gösterilse dahi kullanılamaz
            kaynak göstermeden alıntı yapılamaz
            kaynak göstermeden kullanılamaz
            kaynak göstermek şartıyla kullanılabilir
            köşe yazılarının sorumluluğu yazarlarına aittir
            kısmen dahi kopyalanamaz
            sitede yayınlanan haber, yazı tüm hakları…
            sitede yayınlanan haberlerin tüm hakları…
            sitede yayınlanan yazı, haber tüm hakları…
            sitedeki içerikler izinsiz kullanılamaz
            sitedeki i̇çerikler i̇zinsiz kullanılamaz
            sitemizde yayınlanan haber ve fotoğrafların tüm hakları…
            sitemizde yayınlanan haber, yazı her hakkı…
            sitemizde yayınlanan haber, yazı tüm hakları…
            sitemizde yayınlanan haberlerin telif hakları…
            sitemizde yayınlanan içeriklerin tüm hakları…
            sitemizde yayınlanan köşe yazıları yazarlarının…
            sitemizde yayınlanan köşe yazıları yazarların…
            sitemizde yayınlanan köşe yazılarından yazarları sorumludur
            sitemizde yayınlanan yazı, haber her hakkı…
            sitemizde yayınlanan yazı, haber tüm hakları…
            sitemizde yayınlanan yazılar yazarlarının…
            sitemizde yayınlanan yorumlar yazarlarının…
            sitemizde yer alan haber, yazı tüm hakları…
            sitemizde yer alan yazı, haber tüm hakları…
            sitemizdeki haberler kaynak gösterilmeden kullanılamaz
            sitemizdeki içerikler izinsiz kullanılamaz
            sitemizdeki i̇çerikler i̇zinsiz kullanılamaz
            sitemizdeki yazı, resim ve haberlerin her hakkı saklıdır
            sorumluluk yazarına aittir
            telif hakkı # tüm hakları saklıdır
            telif hakkı © #
            telif hakkı ©…
            telif hakları saklıdır
            telif hakları © #
            tema: @
            tüm haklar saklıdır
            tüm hakları aittir
            tüm hakları gizlidir
            tüm hakları mahfuzdur
            tüm hakları saklıdır
            tüm hakları saklıdır ve…
            tüm hakları saklıdır ©…
            tüm hakları saklıdır. izinsiz…
            tüm hakları saklıdır. kaynak gösterilmeden…
            tüm telif hakları saklıdır
            tüm yayın hakları saklıdır
            tüm yayın hakları saklıdır. izinsiz…
            wix.com ile oluşturuldu
            wix.com i̇le oluşturuldu
            wordpress altyapısı ile hazırlanmıştır
            wordpress altyapısı i̇le hazırlanmıştır
            wordpress gururla sunar
            wordpress ile güçlendirilmiştir
            wordpress ile çalışır
            wordpress i̇le güçlendirilmiştir
            wordpress i̇le çalışır
            wordpress tarafından desteklenmektedir
            yayın hakları saklıdır. izinsiz…
            yayınlanan köşe yazıları için önceden izin alınması gerekmektedir
            yayınlanan yazılardan yazarları sorumludur
            yazıların sorumluluğu yazarlarına aittir
            yazılım: cm bilişim
            yazılım: te bilişim
            © # - tüm hakları saklıdır
            © # her hakkı saklıdır
            © # tüm haklar saklıdır
            © # tüm hakları saklıdır
            © #-# tüm hakları saklıdır
            © #…
            © bu şiirin her türlü telif hakkı…
            © copyright #
            © telif hakkı #
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
            ekleme zamanı
            eklendi
            ekleniş tarihi
            eklenme
            eklenme saati
            eklenme tarihi
            eklenme tarihi ve saati
            eklenme zamanı
            giriş
            giriş saati
            giriş tarihi
            giriş zamanı
            gönderi tarihi
            gönderilme tarihi
            gönderim tarihi
            gönderme tarihi
            haber giriş
            haber giriş tarihi
            haber girişi
            haber tarihi
            haber yayın tarihi
            haber yayınlanma tarihi
            haber zamanı
            haberin giriş tarihi
            haberin tarihi
            haberin yayın tarihi
            haberin yayınlanma tarihi
            ilk giriş
            ilk giriş tarihi
            ilk yayımlanma
            ilk yayımlanma tarihi
            ilk yayın
            ilk yayın tarihi
            ilk yayınlanma
            ilk yayınlanma tarihi
            içerik giriş tarihi
            içerik tarihi
            içerik yayın tarihi
            i̇lk giriş
            i̇lk giriş tarihi
            i̇lk yayımlanma
            i̇lk yayımlanma tarihi
            i̇lk yayın
            i̇lk yayın tarihi
            i̇lk yayınlanma
            i̇lk yayınlanma tarihi
            i̇çerik giriş tarihi
            i̇çerik tarihi
            i̇çerik yayın tarihi
            kayıt tarihi
            kayıt zamanı
            makale tarihi
            makale yayın tarihi
            oluşturma tarihi
            oluşturulma
            oluşturulma tarihi
            oluşturulma zamanı
            paylaşılma tarihi
            paylaşım tarihi
            paylaşım zamanı
            tarih
            tarih - saat
            tarih / saat
            tarih ve saat
            yayım
            yayım tarihi
            yayım zamanı
            yayımlandı
            yayımlandığı tarih
            yayımlanma
            yayımlanma tarihi
            yayımlanma zamanı
            yayın saati
            yayın tarihi
            yayın tarihi ve saati
            yayın zamanı
            yayına alınma tarihi
            yayına giriş tarihi
            yayınlama tarihi
            yayınlandı
            yayınlandığı tarih
            yayınlanma
            yayınlanma saati
            yayınlanma tarihi
            yayınlanma zamanı
            yazı tarihi
            yazım tarihi
            yazının tarihi
            yazının yayın tarihi
            yazının yayınlanma tarihi
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
            # fotoğrafın tümünü gör
            bir sonraki fotoğraf
            bir sonraki görsel
            bir önceki fotoğraf
            daha fazla fotoğraf
            daha fazla fotoğraf gör
            daha fazla görsel
            diğer foto galeriler
            diğer fotoğraflar
            diğer fotoğraflar için kaydırın
            diğer fotoğraflar i̇çin kaydırın
            diğer fotoğrafları görmek için kaydırın
            diğer fotoğrafları görmek i̇çin kaydırın
            diğer galeriler
            foto galeri
            foto galeri için tıklayın
            foto galeri i̇çin tıklayın
            foto galerinin devamı
            foto galerinin devamı için tıklayın
            foto galerinin devamı i̇çin tıklayın
            foto galeriye git
            foto galeriyi aç
            foto galeriyi gör
            foto haber galerisi
            fotoğraf # - #
            fotoğraf # / #
            fotoğraf galerisi
            fotoğraf galerisi için tıklayın
            fotoğraf galerisi için tıklayınız
            fotoğraf galerisi i̇çin tıklayın
            fotoğraf galerisi i̇çin tıklayınız
            fotoğraf galerisine git
            fotoğraf galerisini aç
            fotoğraf galerisini gör
            fotoğraf galerisini incele
            fotoğraf galerisini i̇ncele
            fotoğraflar için tıklayın
            fotoğraflar için tıklayınız
            fotoğraflar i̇çin tıklayın
            fotoğraflar i̇çin tıklayınız
            fotoğraflara göz atın
            fotoğrafları gör
            fotoğrafları gör (#)
            fotoğrafları görmek için tıklayın
            fotoğrafları görmek i̇çin tıklayın
            fotoğrafların devamı için
            fotoğrafların devamı için tıklayın
            fotoğrafların devamı i̇çin
            fotoğrafların devamı i̇çin tıklayın
            fotoğrafların tamamı için tıklayın
            fotoğrafların tamamı i̇çin tıklayın
            fotoğrafların tümü
            fotoğrafı büyütmek için üzerine tıklayın
            fotoğrafı büyütmek i̇çin üzerine tıklayın
            galeri için tıklayın
            galeri için tıklayınız
            galeri i̇çin tıklayın
            galeri i̇çin tıklayınız
            galerinin tamamı için tıklayın
            galerinin tamamı i̇çin tıklayın
            galeriye dön
            galeriye geri dön
            galeriye git
            galeriye gitmek için tıklayın
            galeriye gitmek i̇çin tıklayın
            galeriye göz at
            galeriyi aç
            galeriyi gör
            galeriyi görüntüle
            galeriyi incelemek için tıklayın
            galeriyi i̇ncelemek i̇çin tıklayın
            galeriyi kapat
            görsel # - #
            görsel # / #
            haberin galerisi için tıklayın
            haberin galerisi i̇çin tıklayın
            ok tuşlarıyla ilerleyebilirsiniz
            ok tuşlarıyla i̇lerleyebilirsiniz
            resim # - #
            resim # / #
            slayt # - #
            slayt # / #
            slayt gösterisini başlat
            slayt gösterisini durdur
            sonraki fotoğraf
            tüm foto galeriler
            tüm fotoğraflar
            tüm fotoğrafları gör
            tüm fotoğrafları göster
            tüm galeriyi gör
            tüm görselleri gör
            tüm resimleri gör
            önceki fotoğraf
        """),
        "legal": phrases("""
            aydınlatma metinleri
            aydınlatma metni
            aydınlatma ve rıza metni
            açık pozisyonlar
            açık rıza
            açık rıza beyanı
            basın bülteni gönder
            basın bültenleri
            basın kartı
            basın odası
            bağış yap
            bağış yapın
            başvuru formu
            bilgi güvenliği politikası
            bilgi toplumu hizmeti
            bilgi toplumu hizmetleri
            bireysel abonelik
            biz kimiz
            bizden haberler
            bize haber gönderin
            bize katılın
            bize ulaşın
            bize yazın
            bizi arayın
            bizimle iletişime geçin
            bizimle i̇letişime geçin
            bizimle çalışın
            cevap ve düzeltme hakkı
            destek merkezi
            düzeltme politikası
            düzeltme ve cevap hakkı
            editoryal bağımsızlık
            editoryal ilkeler
            editoryal i̇lkeler
            editoryal politika
            editoryal politikamız
            editöryal ilkeler
            editöryal i̇lkeler
            ekibimiz
            etik ilkeler
            etik ilkelerimiz
            etik i̇lkeler
            etik i̇lkelerimiz
            etik kurallar
            gizlilik
            gizlilik beyanı
            gizlilik bildirimi
            gizlilik ilkeleri
            gizlilik i̇lkeleri
            gizlilik koşulları
            gizlilik kuralları
            gizlilik politikamız
            gizlilik politikası
            gizlilik prensipleri
            gizlilik sözleşmesi
            gizlilik ve güvenlik
            gizlilik ve kullanım
            gizlilik ve kullanım koşulları
            gizlilik ve çerez politikası
            gizlilik ve çerezler politikası
            grup şirketleri
            görüş ve öneri
            görüş ve önerileriniz
            haber gönder
            haber gönderin
            haber ihbar
            haber ihbar hattı
            haber i̇hbar
            haber i̇hbar hattı
            haberini gönder
            hakkımızda
            hakkında
            hata bildir
            hata bildirimi
            hata bildirin
            hizmet koşulları
            hizmet sözleşmesi
            hizmet şartları
            hizmetlerimiz
            hukuki bildirim
            hukuki şartlar
            iade politikası
            iade ve iptal koşulları
            ihbar hattı
            iletişim
            iletişim & künye
            iletişim bilgileri
            iletişim formu
            iletişim ve künye
            iletişime geç
            iletişime geçin
            ilgili kişi başvuru formu
            insan kaynakları
            iptal ve iade
            iptal ve iade koşulları
            iş ilanları ve kariyer
            i̇ade politikası
            i̇ade ve iptal koşulları
            i̇ade ve i̇ptal koşulları
            i̇hbar hattı
            i̇letişim
            i̇letişim & künye
            i̇letişim bilgileri
            i̇letişim formu
            i̇letişim ve künye
            i̇letişime geç
            i̇letişime geçin
            i̇lgili kişi başvuru formu
            i̇nsan kaynakları
            i̇ptal ve iade
            i̇ptal ve iade koşulları
            i̇ptal ve i̇ade
            i̇ptal ve i̇ade koşulları
            i̇ş ilanları ve kariyer
            i̇ş i̇lanları ve kariyer
            kariyer
            kişisel veri politikası
            kişisel veri saklama ve imha politikası
            kişisel veriler
            kişisel verilerin korunması
            kişisel verilerin korunması kanunu
            kişisel verilerin korunması politikası
            kişisel verilerin korunması ve işlenmesi politikası
            koşullar
            kullanıcı sözleşmesi
            kullanıcı sözleşmesi ve gizlilik politikası
            kullanım koşulları
            kullanım koşulları ve gizlilik
            kullanım koşulları ve gizlilik politikası
            kullanım sözleşmesi
            kullanım şartları
            kunye
            kurumsal
            kurumsal abonelik
            kurumsal iletişim
            kurumsal i̇letişim
            kvkk
            kvkk aydınlatma metni
            kvkk başvuru formu
            kvkk bilgilendirme metni
            kvkk metni
            kvkk politikası
            kvkk ve gizlilik
            kvkk ve gizlilik politikası
            künye
            künye & iletişim
            künye & i̇letişim
            künye - iletişim
            künye - i̇letişim
            künye ve iletişim
            künye ve i̇letişim
            markalarımız
            medya kit
            medya kiti
            mesafeli satış sözleşmesi
            misyon ve vizyon
            müşteri hizmetleri
            okur temsilcisi
            ombudsman
            reklam
            reklam & iletişim
            reklam & i̇letişim
            reklam fiyatları
            reklam iletişim
            reklam için
            reklam için iletişim
            reklam i̇letişim
            reklam i̇çin
            reklam i̇çin i̇letişim
            reklam rezervasyon
            reklam tarifesi
            reklam ve iletişim
            reklam ve i̇letişim
            reklam ve sponsorluk
            reklam ver
            reklam verebilirsiniz
            reklam verin
            rss
            rss beslemeleri
            rss beslemesi
            rss kaynağı
            rss servisi
            s.s.s
            satış sözleşmesi
            site haritası
            site kullanım koşulları
            site kuralları
            sitene ekle
            sitene haber ekle
            sitenize ekleyin
            sorumluluk reddi
            sss
            sık sorulan sorular
            sıkça sorulan sorular
            sıkça sorulanlar
            tarihçemiz
            tekzip
            tekzip ve düzeltme
            telif bildirimi
            telif hakkı
            telif hakkı bildirimi
            telif hakları
            telif hakları politikası
            temsilcilikler
            teslimat koşulları
            teslimat ve iade
            teslimat ve iade koşulları
            teslimat ve i̇ade
            teslimat ve i̇ade koşulları
            veri gizliliği
            veri koruma
            veri politikası
            veri sorumlusu
            veri sorumlusuna başvuru formu
            vizyon ve misyon
            vizyonumuz
            whatsapp ihbar hattı
            whatsapp i̇hbar hattı
            yardım
            yardım & destek
            yardım merkezi
            yardım ve destek
            yasal
            yasal bildirim
            yasal bilgilendirme
            yasal bilgiler
            yasal metinler
            yasal uyarı
            yasal uyarılar
            yatırımcı ilişkileri
            yatırımcı i̇lişkileri
            yayın etiği
            yayın ilkeleri
            yayın ilkelerimiz
            yayın ilkesi
            yayın i̇lkeleri
            yayın i̇lkelerimiz
            yayın i̇lkesi
            yayın kurulu
            yayın politikası
            yazar başvurusu
            yazar olmak ister misiniz
            yazar olmak i̇ster misiniz
            yazarlık başvurusu
            yazarımız olun
            yazım hatası bildir
            çalışma ilkelerimiz
            çalışma i̇lkelerimiz
            ön bilgilendirme formu
            öneri ve şikayet
            öneri ve şikayetleriniz
            üyelik koşulları
            üyelik sözleşmesi
            şikayet & öneri
            şikayet bildir
            şikayet ve öneri
        """),
        "login": phrases("""
            @ ile bağlan
            @ ile devam et
            @ ile giriş yap
            @ i̇le bağlan
            @ i̇le devam et
            @ i̇le giriş yap
            aboneliklerim
            aktivasyon e-postası gönder
            aktivasyon kodu
            apple ile devam et
            apple ile giriş yap
            apple i̇le devam et
            apple i̇le giriş yap
            beni hatırla
            beni unutma giriş
            bildirimlerim
            bir hesabın var mı
            bir hesabınız yok mu
            bir hesap oluştur
            bir hesap oluşturun
            bu cihazda beni hatırla
            doğrulama kodu gönder
            e-posta ile devam et
            e-posta ile giriş yap
            e-posta ile kayıt ol
            e-posta i̇le devam et
            e-posta i̇le giriş yap
            e-posta i̇le kayıt ol
            e-posta ve şifre
            e-posta veya kullanıcı adı
            e-posta ya da kullanıcı adı
            eposta veya kullanıcı adı
            eski şifre
            facebook ile bağlan
            facebook ile devam et
            facebook ile giriş yap
            facebook i̇le bağlan
            facebook i̇le devam et
            facebook i̇le giriş yap
            favorilerim
            giriş
            giriş / kayıt
            giriş / üye ol
            giriş yap
            giriş yap / kayıt ol
            giriş yap / üye ol
            giriş yap veya kaydol
            giriş yap veya kayıt ol
            giriş yap veya üye ol
            giriş yap ya da kayıt ol
            giriş yap ya da üye ol
            giriş yap/üye ol
            giriş yapın
            giriş yapın veya kayıt olun
            giriş yapın veya üye olun
            giriş yapın ya da üye olun
            giriş yapınız
            giriş/kayıt
            google ile bağlan
            google ile devam et
            google ile giriş yap
            google ile kayıt ol
            google i̇le bağlan
            google i̇le devam et
            google i̇le giriş yap
            google i̇le kayıt ol
            güvenli çıkış
            hemen giriş yap
            hemen kaydol
            hemen kaydolun
            hemen kayıt ol
            hemen kayıt olun
            hemen üye ol
            hemen üye olun
            henüz üye değil misin
            henüz üye değil misin? üye ol
            henüz üye değil misiniz
            henüz üye değil misiniz? üye olun
            hesabım
            hesabım ve ayarlar
            hesabımdan çıkış yap
            hesabın var mı
            hesabın var mı? giriş yap
            hesabın yok mu
            hesabın yok mu? kayıt ol
            hesabın yok mu? üye ol
            hesabına giriş yap
            hesabınız var mı
            hesabınız var mı? giriş yapın
            hesabınız yok mu
            hesabınız yok mu? kaydolun
            hesabınız yok mu? kayıt olun
            hesabınız yok mu? üye olun
            hesabınıza giriş yapın
            hesap ayarları
            hesap aç
            hesap açın
            hesap bilgilerim
            hesap oluştur
            hesap oluştur / giriş yap
            hesap oluşturun
            hesaptan çıkış yap
            hoş geldin ziyaretçi
            hoş geldiniz, giriş yapın
            hoşgeldiniz, giriş yapın
            hâlâ üye değil misiniz
            kaydedilenler
            kaydettiklerim
            kaydol
            kaydolun
            kayıt formu
            kayıt ol
            kayıt ol / giriş yap
            kayıt olun
            kayıt yap
            kayıt yaptır
            kodu tekrar gönder
            kullanıcı adı
            kullanıcı adı ve şifre
            kullanıcı adı veya e-posta
            kullanıcı adı veya e-posta adresi
            kullanıcı adı veya eposta
            kullanıcı adınız
            kullanıcı girişi
            okuma listem
            oturum aç
            oturum aç / kaydol
            oturum açın
            oturum açın veya kaydolun
            oturumu açık tut
            oturumu kapat
            oturumum açık kalsın
            oturumumu açık tut
            parola
            parola sıfırlama
            parolamı hatırlat
            parolamı unuttum
            parolanı mı unuttun
            parolanız
            parolanızı mı kaybettiniz
            parolanızı mı unuttunuz
            parolayı göster
            profil ayarları
            profil düzenle
            profili düzenle
            profilim
            profilimi düzenle
            sayın ziyaretçi
            sifremi unuttum
            sosyal hesabınla giriş yap
            sosyal medya ile giriş yap
            sosyal medya i̇le giriş yap
            takip ettiklerim
            tekrar hoş geldiniz
            twitter ile giriş yap
            twitter i̇le giriş yap
            veya e-posta ile
            veya e-posta i̇le
            veya şununla devam et
            veya şununla giriş yap
            yeni hesap oluştur
            yeni kullanıcı
            yeni misin? kayıt ol
            yeni parola
            yeni üye
            yeni üye kaydı
            yeni üye ol
            yeni üyelik
            yeni şifre
            yeni şifre oluştur
            yeni şifreniz
            zaten bir hesabın var mı
            zaten bir hesabın var mı? giriş yap
            zaten bir hesabınız var mı
            zaten bir hesabınız var mı? giriş yapın
            zaten hesabın var mı
            zaten hesabın var mı? giriş yap
            zaten hesabınız var mı
            zaten hesabınız var mı? giriş yapın
            zaten üye misin
            zaten üye misin? giriş yap
            zaten üye misiniz
            zaten üye misiniz? giriş yapın
            çıkış
            çıkış yap
            çıkış yapın
            ücretsiz hesap aç
            ücretsiz hesap oluştur
            ücretsiz hesap oluşturun
            ücretsiz kayıt ol
            ücretsiz kayıt olun
            ücretsiz üye ol
            ücretsiz üye olun
            üye değil misin
            üye değil misin? üye ol
            üye değil misiniz
            üye değil misiniz? kayıt olun
            üye değil misiniz? üye olun
            üye girişi
            üye girişi yap
            üye girişi yapın
            üye kaydı
            üye kayıt
            üye kayıt formu
            üye misin
            üye misin? giriş yap
            üye misiniz
            üye misiniz? giriş yapın
            üye ol
            üye ol / giriş yap
            üye ol veya giriş yap
            üye olmak için tıklayın
            üye olmak için tıklayınız
            üye olmak i̇çin tıklayın
            üye olmak i̇çin tıklayınız
            üye olun
            üye paneli
            üyelik
            üyelik bilgilerim
            üyelik formu
            üyelik girişi
            üyelik işlemleri
            üyelik i̇şlemleri
            üyelik oluştur
            üyeliğim
            şifre
            şifre (tekrar)
            şifre değiştir
            şifre hatırlat
            şifre hatırlatma
            şifre oluştur
            şifre sıfırlama
            şifre tekrar
            şifre yenile
            şifre yenileme
            şifremi değiştir
            şifremi hatırlat
            şifremi sıfırla
            şifremi unuttum
            şifreni mi unuttun
            şifreni unuttun mu
            şifreniz
            şifrenizi girin
            şifrenizi giriniz
            şifrenizi mi unuttunuz
            şifrenizi sıfırlayın
            şifrenizi unuttunuz mu
            şifrenizi yazın
            şifreyi gizle
            şifreyi göster
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
            + daha fazla
            + devamı
            başka içerik yok
            başka i̇çerik yok
            daha az
            daha az göster
            daha fazla
            daha fazla bilgi
            daha fazla bilgi al
            daha fazla bilgi alın
            daha fazla bilgi edinin
            daha fazla bilgi için
            daha fazla bilgi için tıklayın
            daha fazla bilgi için tıklayınız
            daha fazla bilgi i̇çin
            daha fazla bilgi i̇çin tıklayın
            daha fazla bilgi i̇çin tıklayınız
            daha fazla detay
            daha fazla göster
            daha fazla haber
            daha fazla haber göster
            daha fazla haber yükle
            daha fazla içerik
            daha fazla içerik yükle
            daha fazla i̇çerik
            daha fazla i̇çerik yükle
            daha fazla oku
            daha fazla sonuç
            daha fazla sonuç göster
            daha fazla video
            daha fazla yazı
            daha fazla yazı yükle
            daha fazla yükle
            daha fazlası
            daha fazlası için tıklayın
            daha fazlası i̇çin tıklayın
            daha fazlası »
            daha fazlası →
            daha fazlasını gör
            daha fazlasını göster
            daha fazlasını keşfedin
            daha fazlasını keşfet
            daha fazlasını oku
            daha fazlasını oku »
            daha fazlasını yükle
            daha fazlasını öğren
            daha fazlasını öğrenin
            daha çok göster
            daha çok haber
            daha çok oku
            daha çok yükle
            detay
            detaya git
            detaylar
            detaylar için
            detaylar için tıklayın
            detaylar için tıklayınız
            detaylar i̇çin
            detaylar i̇çin tıklayın
            detaylar i̇çin tıklayınız
            detayları gizle
            detayları gör
            detayları göster
            detayları incele
            detayları i̇ncele
            detayları oku
            detaylı bilgi
            detaylı bilgi al
            detaylı bilgi için tıklayın
            detaylı bilgi için tıklayınız
            detaylı bilgi i̇çin tıklayın
            detaylı bilgi i̇çin tıklayınız
            detaylı incele
            detaylı i̇ncele
            detaylı oku
            detayı gör
            devam
            devam et
            devam et »
            devamı
            devamı için tıklayın
            devamı için tıklayınız
            devamı i̇çin tıklayın
            devamı i̇çin tıklayınız
            devamı »
            devamı →
            devamını gör
            devamını görüntüle
            devamını göster
            devamını izle
            devamını i̇zle
            devamını oku
            devamını oku »
            devamını oku →
            devamını okumak için
            devamını okumak için tıkla
            devamını okumak için tıklayın
            devamını okumak için tıklayınız
            devamını okumak i̇çin
            devamını okumak i̇çin tıkla
            devamını okumak i̇çin tıklayın
            devamını okumak i̇çin tıklayınız
            devamını oku…
            devamını yükle
            görmek için tıklayın
            görmek için tıklayınız
            görmek i̇çin tıklayın
            görmek i̇çin tıklayınız
            görüntülemek için tıklayın
            görüntülemek i̇çin tıklayın
            gösterilecek başka haber yok
            haber detayı
            haber için tıklayın
            haber i̇çin tıklayın
            habere git
            habere gitmek için tıklayın
            habere gitmek i̇çin tıklayın
            haberi gör
            haberi görüntüle
            haberi incele
            haberi i̇ncele
            haberi oku
            haberi okuyun
            haberin detayları
            haberin detayları için
            haberin detayları i̇çin
            haberin detayı
            haberin devamı
            haberin devamı için
            haberin devamı için tıklayınız
            haberin devamı i̇çin
            haberin devamı i̇çin tıklayınız
            haberin devamını oku
            haberin kaynağına git
            haberin tamamı
            haberin tamamı için tıklayın
            haberin tamamı için tıklayınız
            haberin tamamı i̇çin tıklayın
            haberin tamamı i̇çin tıklayınız
            haberin tamamını oku
            haberler için tıklayın
            haberler i̇çin tıklayın
            hemen incele
            hemen i̇ncele
            hemen oku
            hepsini gör
            hepsini görüntüle
            hepsini göster
            hepsini oku
            incelemek için tıklayın
            içeriğe devam et
            içeriği gör
            içeriği görüntüle
            içeriği oku
            i̇ncelemek için tıklayın
            i̇ncelemek i̇çin tıklayın
            i̇çeriğe devam et
            i̇çeriği gör
            i̇çeriği görüntüle
            i̇çeriği oku
            makalenin devamı için tıklayın
            makalenin devamı için tıklayınız
            makalenin devamı i̇çin tıklayın
            makalenin devamı i̇çin tıklayınız
            makalenin tamamını oku
            makaleye git
            makaleyi oku
            oku
            okumak için tıkla
            okumak için tıklayın
            okumak için tıklayınız
            okumak i̇çin tıkla
            okumak i̇çin tıklayın
            okumak i̇çin tıklayınız
            okumaya devam
            okumaya devam edin
            okumaya devam et
            okumaya devam et "…
            okumaya devam et »
            okumaya devam et “…
            okumaya devam et →
            okumaya devam et…
            tamamını gör
            tamamını göster
            tamamını oku
            tüm haberler
            tüm haberler için tıklayın
            tüm haberler i̇çin tıklayın
            tüm haberleri gör
            tüm haberleri göster
            tüm haberleri oku
            tüm içerikleri gör
            tüm i̇çerikleri gör
            tüm kayıtları göster
            tüm liste
            tüm listeyi gör
            tüm sonuçları gör
            tüm sonuçları göster
            tüm videolar
            tüm videoları gör
            tüm yazıları göster
            tüm yazıları oku
            tümü
            tümüne göz at
            tümünü gör
            tümünü gör »
            tümünü görüntüle
            tümünü göster
            tümünü göster »
            tümünü incele
            tümünü i̇ncele
            tümünü oku
            tıkla oku
            tıkla, oku
            tıklayın okuyun
            tıklayın, okuyun
            yazının devamı
            yazının devamı için tıklayın
            yazının devamı için tıklayınız
            yazının devamı i̇çin tıklayın
            yazının devamı i̇çin tıklayınız
            yazının devamı →
            yazının devamını oku
            yazının tamamı
            yazının tamamı için tıklayın
            yazının tamamı i̇çin tıklayın
            yazının tamamını oku
            yazıyı oku
            yazıyı okumaya devam et
            yüklenecek başka içerik yok
            yüklenecek başka i̇çerik yok
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
            # abone arasına katılın
            # aboneye katılın
            # kişiye katılın
            abone ol
            abone ol: kayıtlar (atom)
            abone ol: yorumlar (atom)
            abone olduğunuz için teşekkür ederiz
            abone olduğunuz için teşekkürler
            abone olduğunuz i̇çin teşekkür ederiz
            abone olduğunuz i̇çin teşekkürler
            abone olmak için e-posta adresinizi girin
            abone olmak için tıklayın
            abone olmak i̇çin e-posta adresinizi girin
            abone olmak i̇çin tıklayın
            abone olun
            aboneliği iptal et
            aboneliği i̇ptal et
            aboneliğiniz başarıyla tamamlandı
            aboneliğiniz için teşekkürler
            aboneliğiniz i̇çin teşekkürler
            aboneliğinizi istediğiniz zaman iptal edebilirsiniz
            aboneliğinizi i̇stediğiniz zaman i̇ptal edebilirsiniz
            aboneliğinizi onaylamak için e-postanızı kontrol edin
            aboneliğinizi onaylayın
            asla spam göndermeyiz
            aydınlatma metnini okudum
            aydınlatma metnini okudum ve kabul ediyorum
            aydınlatma metnini okudum, onaylıyorum
            başarıyla abone oldunuz
            bildirimlere abone ol
            blog'a e-posta ile abone ol
            blog'a e-posta i̇le abone ol
            blog'u takip et
            bloga abone ol
            bloga abone olun
            bloga e-posta ile abone ol
            bloga e-posta i̇le abone ol
            blogu e-posta ile takip et
            blogu e-posta i̇le takip et
            blogu takip et
            blog’a e-posta ile abone ol
            blog’a e-posta i̇le abone ol
            bu bloga abone ol
            bu blogu takip et
            bu blogu takip etmek ve yeni gönderilerle ilgili bildirimleri e-postayla almak için…
            bu blogu takip etmek ve yeni gönderilerle i̇lgili bildirimleri e-postayla almak i̇çin…
            bu e-posta adresi zaten kayıtlı
            bu siteye abone ol
            bülten
            bülten aboneliği
            bülten almak istiyorum
            bülten almak i̇stiyorum
            bülten için kaydol
            bülten için kayıt ol
            bülten i̇çin kaydol
            bülten i̇çin kayıt ol
            bültene abone ol
            bültene abone olduğunuz için teşekkürler
            bültene abone olduğunuz i̇çin teşekkürler
            bültene abone olun
            bültene kaydol
            bültene kayıt ol
            bültene kayıt olun
            bültene üye ol
            bülteni takip et
            bültenimiz
            bültenimize abone ol
            bültenimize abone olarak en son…
            bültenimize abone olarak gelişmelerden…
            bültenimize abone olarak güncel…
            bültenimize abone olarak haberlerden…
            bültenimize abone olarak yeni…
            bültenimize abone olun
            bültenimize kaydolun
            bültenimize kayıt ol
            bültenimize kayıt olun
            bültenimize ücretsiz abone olun
            bültenimize üye olun
            bülteninizi almak istiyorum
            bülteninizi almak i̇stiyorum
            bültenler
            bültenler için kaydol
            bültenler i̇çin kaydol
            bültenlere göz at
            bültenlerimize göz atın
            dilediğiniz zaman abonelikten çıkabilirsiniz
            dilediğiniz zaman ayrılabilirsiniz
            dilediğiniz zaman iptal edebilirsiniz
            dilediğiniz zaman i̇ptal edebilirsiniz
            diğer # aboneye katılın
            diğer # takipçiye katılın
            e-bülten
            e-bülten aboneliği
            e-bülten almak istiyorum
            e-bülten almak i̇stiyorum
            e-bülten kayıt
            e-bülten kayıt formu
            e-bülten listemize katılın
            e-bülten listesine kaydol
            e-bülten üyeliği
            e-bültene abone ol
            e-bültene abone olun
            e-bültene kaydol
            e-bültene kayıt ol
            e-bültenimiz
            e-bültenimize abone ol
            e-bültenimize abone olun
            e-bültenimize kaydolun
            e-bültenimize kayıt ol
            e-bültenimize kayıt olun
            e-bültenimize ücretsiz abone olun
            e-bültenimize üye olun
            e-mail adresinizi buraya yazın
            e-mail adresinizi girerek abone olun
            e-posta adresi
            e-posta adresini gir
            e-posta adresini yaz
            e-posta adresiniz
            e-posta adresinizi buraya yazın
            e-posta adresinizi bırakın
            e-posta adresinizi ekleyin
            e-posta adresinizi girerek abone olun
            e-posta adresinizi girin
            e-posta adresinizi giriniz
            e-posta adresinizi kaydedin
            e-posta adresinizi yazarak abone olun
            e-posta adresinizi yazın
            e-posta almak istiyorum
            e-posta almak i̇stiyorum
            e-posta bülteni aboneliği
            e-posta bültenimize abone olarak en son…
            e-posta bültenimize abone olarak gelişmelerden…
            e-posta bültenimize abone olarak haberlerden…
            e-posta bültenimize abone olun
            e-posta bültenimize kaydolun
            e-posta bültenine abone ol
            e-posta bültenine kaydol
            e-posta ile abone ol
            e-posta ile abone olun
            e-posta ile takip edin
            e-posta ile takip et
            e-posta i̇le abone ol
            e-posta i̇le abone olun
            e-posta i̇le takip edin
            e-posta i̇le takip et
            e-posta listemize katılın
            e-posta listemize kaydolun
            e-posta listesine katıl
            e-posta listesine kaydol
            e-postalarınıza gelsin
            en son haberleri e-posta ile alın
            en son haberleri e-posta i̇le alın
            en yeni haberler e-posta adresinize gelsin
            en yeni haberler e-posta kutunuza gelsin
            en yeni haberler e-postana gelsin
            en yeni içerikler e-postana gelsin
            en yeni i̇çerikler e-postana gelsin
            en yeni yazılar e-posta adresinize gelsin
            en yeni yazılar e-postana gelsin
            fırsatlardan haberdar olun
            gelen kutunuzu veya spam klasörünüzü kontrol edin
            gelişmelerden anında haberdar olun
            gelişmelerden haberdar ol
            gelişmelerden haberdar olmak için abone olun
            gelişmelerden haberdar olmak i̇çin abone olun
            gelişmelerden haberdar olun
            gelişmelerden ilk sen haberdar ol
            gelişmelerden ilk siz haberdar olun
            gelişmelerden i̇lk sen haberdar ol
            gelişmelerden i̇lk siz haberdar olun
            gelişmeleri kaçırmayın
            geçerli bir e-posta adresi girin
            gizlilik politikasını kabul ediyorum
            gizlilik politikasını okudum ve kabul ediyorum
            güncel haberler e-postana gelsin
            gündemden haberdar olun
            günlük bültenimize abone ol
            günlük bültenimize abone olun
            günün öne çıkan haberleri e-posta kutunuzda
            günün özeti e-posta kutunuzda
            günün özeti e-postanızda
            haber bülteni
            haber bülteni aboneliği
            haber bülteni için kaydol
            haber bülteni i̇çin kaydol
            haber bülteni kaydı
            haber bülteni üyeliği
            haber bültenimiz
            haber bültenimize abone ol
            haber bültenimize abone olarak en son…
            haber bültenimize abone olarak gelişmelerden…
            haber bültenimize abone olarak güncel…
            haber bültenimize abone olarak haberlerden…
            haber bültenimize abone olun
            haber bültenimize kaydol
            haber bültenimize kaydolun
            haber bültenine abone ol
            haber bültenine abone olun
            haber bültenine kaydol
            haber bültenine kaydolun
            haber bültenine üye ol
            haberler e-posta adresinize gelsin
            haberleri e-posta ile al
            haberleri e-posta i̇le al
            haftalık bülten
            haftalık bültenimize abone olun
            her hafta e-postanızda
            her sabah e-posta kutunuzda
            her sabah e-postanızda
            hiçbir gelişmeyi kaçırma
            hiçbir gelişmeyi kaçırmayın
            hiçbir haberi kaçırma
            hiçbir haberi kaçırmayın
            hiçbir içeriği kaçırmayın
            hiçbir i̇çeriği kaçırmayın
            hiçbir yazıyı kaçırma
            hiçbir yazıyı kaçırmayın
            hiçbir şeyi kaçırma
            hiçbir şeyi kaçırmayın
            istediğin zaman abonelikten çıkabilirsin
            istediğiniz zaman abonelikten ayrılabilirsiniz
            istediğiniz zaman abonelikten çıkabilirsiniz
            istediğiniz zaman iptal edebilirsiniz
            istenmeyen posta göndermiyoruz
            i̇stediğin zaman abonelikten çıkabilirsin
            i̇stediğiniz zaman abonelikten ayrılabilirsiniz
            i̇stediğiniz zaman abonelikten çıkabilirsiniz
            i̇stediğiniz zaman iptal edebilirsiniz
            i̇stediğiniz zaman i̇ptal edebilirsiniz
            i̇stenmeyen posta göndermiyoruz
            kampanya ve duyurulardan haberdar olun
            kampanyalardan haberdar olmak ister misiniz
            kampanyalardan haberdar olmak i̇ster misiniz
            kampanyalardan haberdar olun
            kaydol: kayıt yorumları (atom)
            kaydol: kayıtlar (atom)
            kaydol: yorumlar (atom)
            kaydolarak gizlilik politikamızı kabul etmiş olursunuz
            kayıt yorumları (atom)
            kişisel verilerimin işlenmesini kabul ediyorum…
            kişisel verilerimin i̇şlenmesini kabul ediyorum…
            kullanım koşullarını kabul ediyorum
            kullanım koşullarını okudum ve kabul ediyorum
            kvkk metnini okudum ve kabul ediyorum
            kvkk metnini okudum, kabul ediyorum
            lütfen e-posta kutunuzu kontrol edin
            lütfen gelen kutunuzu kontrol edin
            lütfen geçerli bir e-posta adresi giriniz
            mail adresinizi buraya yazın
            mail adresinizi bırakın
            mail adresinizi girerek abone olun
            mail adresinizi yazarak abone olun
            mail bültenimize kaydolun
            mail listesine kaydol
            siteye abone ol
            son haberler e-posta adresinize gelsin
            son haberler e-postana gelsin
            son yazılar e-postana gelsin
            spam göndermiyoruz
            spam yapmayız! daha fazla bilgi için gizlilik politikamızı okuyun
            spam yapmayız! daha fazla bilgi i̇çin gizlilik politikamızı okuyun
            spam yapmıyoruz
            spam yok, söz
            ticari elektronik ileti almak istiyorum
            ticari elektronik ileti almayı kabul ediyorum…
            ticari elektronik ileti onayı
            ticari elektronik i̇leti almak i̇stiyorum
            ticari elektronik i̇leti almayı kabul ediyorum…
            ticari elektronik i̇leti onayı
            yayına abone ol
            yeni haberler e-posta adresinize gelsin
            yeni haberler e-postana gelsin
            yeni içeriklerden haberdar olmak için abone olun
            yeni içeriklerden haberdar olun
            yeni içeriklerden ilk siz haberdar olun
            yeni i̇çeriklerden haberdar olmak i̇çin abone olun
            yeni i̇çeriklerden haberdar olun
            yeni yazılardan haberdar ol
            yeni yazılardan haberdar olmak ister misiniz
            yeni yazılardan haberdar olmak için abone olun
            yeni yazılardan haberdar olmak i̇çin abone olun
            yeni yazılardan haberdar olun
            yeni yazıları e-posta adresinize gönderelim
            yeni yazıları e-posta ile al
            yeni yazıları e-posta i̇le al
            yeniliklerden haberdar ol
            yeniliklerden haberdar olun
            yeniliklerden ilk siz haberdar olun
            yeniliklerden i̇lk siz haberdar olun
            yeniliklerden ve kampanyalardan haberdar olun
            öne çıkan haberler e-posta kutunuza gelsin
            ücretsiz abone ol
            ücretsiz bültenimize abone olun
            ücretsiz kaydol
            üyelik sözleşmesini okudum ve kabul ediyorum
            şartları ve koşulları kabul ediyorum
        """),
        "pager": phrases("""
            # / # sayfa
            # kayıttan # - # arası gösteriliyor
            # sayfa
            # sayfadan #. sayfa
            # sonuçtan # tanesi gösteriliyor
            #. sayfa
            ana sayfaya dön
            ana sayfaya dönmek için tıklayın
            ana sayfaya dönmek i̇çin tıklayın
            ana sayfaya geri dön
            ana sayfaya git
            anasayfaya dön
            anasayfaya dönmek için tıklayınız
            anasayfaya dönmek i̇çin tıklayınız
            anasayfaya geri dön
            anasayfaya git
            bir sonraki haber
            bir sonraki habere geç
            bir sonraki habere git
            bir sonraki sayfa
            bir sonraki yazı
            bir önceki haber
            bir önceki sayfa
            bir önceki yazı
            blog sayfasına dön
            bloga dön
            daha eski gönderiler
            daha eski kayıtlar
            daha eski yazılar
            daha yeni gönderiler
            daha yeni kayıtlar
            daha yeni yazılar
            daha yeni yazılar →
            diğer habere geç
            diğer sayfa
            eski gönderiler
            eski kayıtlar
            eski yazılar
            gelecek yazı
            geri dön
            geri dön »
            geri «
            gönderi dolaşımı
            gönderi gezinmesi
            gönderi navigasyonu
            gönderiler arasında gezinme
            gönderilerde gezinme
            haber listesine dön
            haberler arası gezinme
            haberlere dön
            haberlere geri dön
            ileri »
            ilk sayfa
            ilk sayfa «
            ilk « önceki
            i̇leri »
            i̇lk sayfa
            i̇lk sayfa «
            i̇lk « önceki
            kategoriye dön
            listeye dön
            listeye geri dön
            sayfa #
            sayfa # - #
            sayfa # / #
            sayfa #/#
            sayfa numaraları
            sayfa: #
            sayfalar
            sayfaya git
            son sayfa
            son sayfa »
            son »
            sonraki
            sonraki bölüm yazısı
            sonraki galeri haberi
            sonraki gönderi
            sonraki gönderi:…
            sonraki haber
            sonraki haber »
            sonraki haber:…
            sonraki habere geç
            sonraki habere geç »
            sonraki içerik
            sonraki içerik:…
            sonraki i̇çerik
            sonraki kayıt
            sonraki kayıtlar
            sonraki konu
            sonraki konular
            sonraki köşe yazısı
            sonraki makale
            sonraki makale:…
            sonraki sayfa
            sonraki sayfa »
            sonraki sayfa →
            sonraki sayfaya geç
            sonraki sayfaya git
            sonraki video haber
            sonraki yazı
            sonraki yazı »
            sonraki yazı →
            sonraki yazı:…
            sonraki yazılar
            sonraki yazıya geç
            sonraki »
            sonraki →
            sıradaki galeri haberi
            sıradaki haber
            sıradaki habere geç
            sıradaki içerik
            sıradaki i̇çerik
            sıradaki video haber
            sıradaki yazı
            sıradaki yazıya geç
            toplam # sayfa
            toplam # sayfa, #. sayfa
            tüm haberlere dön
            yazı dolaşım
            yazı dolaşımı
            yazı gezinmesi
            yazı gezintisi
            yazı navigasyonu
            yazı sayfalama
            yazılar arası gezinme
            yazılar arasında gezinme
            yazılar için sayfalama
            yazılar i̇çin sayfalama
            yazılar sayfalandırması
            yazılarda gezinme
            yazıların sayfalanması
            yeni gönderiler
            yeni kayıtlar
            yeni kayıtlar →
            yeni yazılar
            yeni yazılar »
            yeni yazılar →
            « eski yazılar
            « geri
            « geri dön
            « ilk
            « i̇lk
            « önceki
            « önceki haber
            « önceki sayfa
            « önceki yazı
            önceki
            önceki # sonraki
            önceki / sonraki
            önceki bölüm yazısı
            önceki galeri haberi
            önceki gönderi
            önceki gönderi:…
            önceki haber
            önceki haber:…
            önceki habere dön
            önceki içerik
            önceki içerik:…
            önceki i̇çerik
            önceki kayıt
            önceki kayıtlar
            önceki konu
            önceki köşe yazısı
            önceki makale
            önceki makale:…
            önceki sayfa
            önceki sayfaya dön
            önceki sayfaya git
            önceki sonraki
            önceki video haber
            önceki yazı
            önceki yazı:…
            önceki yazılar
            önceki »
            ← daha eski yazılar
            ← eski kayıtlar
            ← eski yazılar
            ← önceki
            ← önceki sayfa
            ← önceki yazı
        """),
        "paywall": phrases("""
            # ay ücretsiz dene
            # gün ücretsiz dene
            # gün ücretsiz deneyin
            # ücretsiz makale hakkınız kaldı
            abone değil misiniz? abone olun
            abone iseniz giriş yapın
            abone i̇seniz giriş yapın
            abone misin? giriş yap
            abone misiniz? giriş yapın
            abone ol, destek ol
            abone ol, okumaya devam et
            abone ol, sınırsız oku
            abone olarak okumaya devam edin
            abone olmak için tıklayınız
            abone olmak i̇çin tıklayınız
            abone olun, okumaya devam edin
            abone olun, sınırsız okuyun
            abonelere özel
            abonelere özel haber
            abonelere özel içerik
            abonelere özel i̇çerik
            abonelik satın al
            abonelik seçenekleri
            abonelik seçeneklerini gör
            aboneliğiniz varsa giriş yapın
            aylık ücretsiz okuma limitine ulaştınız
            bağımsız gazeteciliğe destek ol
            bağımsız gazeteciliğe destek olun
            bağımsız gazeteciliğe katkıda bulunun
            bağımsız gazeteciliği destekle
            bağımsız gazeteciliği destekleyin
            bağımsız yayıncılığa destek olun
            bize destek olun
            bizi desteklemek ister misiniz
            bizi desteklemek i̇ster misiniz
            bu ay # ücretsiz makale hakkınız kaldı
            bu ayki ücretsiz haber hakkınız doldu
            bu haber abonelere özeldir
            bu haber sadece aboneler içindir
            bu haber sadece aboneler i̇çindir
            bu haber sadece abonelere açıktır
            bu haber sadece abonelere özeldir
            bu haber sadece premium üyelere özeldir
            bu haber sadece üyelere özeldir
            bu haber yalnızca aboneler içindir
            bu haber yalnızca aboneler i̇çindir
            bu haber yalnızca abonelere özeldir
            bu haberi okumak için abone ol
            bu haberi okumak için abone olun
            bu haberi okumak için giriş yapın
            bu haberi okumak için üye ol
            bu haberi okumak için üye olun
            bu haberi okumak i̇çin abone olun
            bu içerik abonelere özeldir
            bu içerik sadece aboneler içindir
            bu içerik sadece abonelere açıktır
            bu içerik sadece abonelere özeldir
            bu içerik sadece üyelere özeldir
            bu içerik üyelere özeldir
            bu içeriğe erişim yetkiniz yok
            bu içeriğe erişmek için abone olun
            bu içeriği görmek için giriş yapın
            bu içeriği görmek için üye olun
            bu içeriği görüntülemek için abone olun
            bu içeriği görüntülemek için giriş yapmalısınız
            bu içeriği okumak için abone ol
            bu içeriği okumak için abone olun
            bu içeriği okumak için giriş yapmalısınız
            bu içeriği okumak için giriş yapın
            bu içeriği okumak için üye olun
            bu içeriğin kilidini aç
            bu i̇çerik abonelere özeldir
            bu i̇çerik sadece aboneler i̇çindir
            bu i̇çerik sadece abonelere açıktır
            bu i̇çerik sadece abonelere özeldir
            bu i̇çerik sadece üyelere özeldir
            bu i̇çerik üyelere özeldir
            bu i̇çeriğe erişim yetkiniz yok
            bu i̇çeriği görmek i̇çin giriş yapın
            bu i̇çeriği görmek i̇çin üye olun
            bu i̇çeriği okumak i̇çin abone olun
            bu i̇çeriği okumak i̇çin giriş yapmalısınız
            bu i̇çeriğin kilidini aç
            bu makale abonelere özeldir
            bu makale sadece aboneler içindir
            bu makale sadece aboneler i̇çindir
            bu makaleyi okumak için abone ol
            bu makaleyi okumak için giriş yapın
            bu yazı abonelere özeldir
            bu yazı sadece aboneler içindir
            bu yazı sadece aboneler i̇çindir
            bu yazı sadece abonelere özeldir
            bu yazının devamını okumak için abone olun
            bu yazının devamını okumak i̇çin abone olun
            bu yazının tamamını okumak için abone olun
            bu yazının tamamını okumak i̇çin abone olun
            bu yazıyı okumak için abone ol
            bu yazıyı okumak için giriş yapın
            destek ol
            devamını okumak için abone olun
            devamını okumak için giriş yapın
            devamını okumak için üye olun
            devamını okumak i̇çin abone olun
            devamını okumak i̇çin giriş yapın
            devamını okumak i̇çin üye olun
            dijital abone ol
            dijital abonelik
            haberin devamını okumak için giriş yapın
            hemen abone ol
            hemen abone olun
            henüz abone değil misin
            henüz abone değil misiniz
            ilk ay # tl
            içeriğin kilidini açmak için abone olun
            i̇lk ay # tl
            i̇çeriğin kilidini açmak için abone olun
            kalan ücretsiz makale sayısı: #
            makalenin devamını okumak için abone olun
            makalenin devamını okumak i̇çin abone olun
            okumaya devam etmek için abone olun
            okumaya devam etmek için giriş yapın
            okumaya devam etmek için kaydolun
            okumaya devam etmek için ücretsiz üye olun
            okumaya devam etmek için üye girişi yapın
            okumaya devam etmek için üye olun
            okumaya devam etmek i̇çin abone olun
            okumaya devam etmek i̇çin giriş yapın
            okumaya devam etmek i̇çin kaydolun
            okumaya devam etmek i̇çin üye olun
            patreon üzerinden destek olun
            premium içerik
            premium i̇çerik
            premium üyelere özel
            premium'a geç
            reklamsız okuyun
            sadece abonelere özel
            sadece üyelere özel
            sınırsız erişim
            sınırsız erişim için abone ol
            sınırsız erişim için abone olun
            sınırsız erişim i̇çin abone ol
            sınırsız erişim i̇çin abone olun
            tüm haberlere sınırsız erişim
            tüm içeriklere erişmek için abone olun
            tüm içeriklere sınırsız erişim
            tüm içeriklere sınırsız erişin
            tüm i̇çeriklere erişmek i̇çin abone olun
            tüm i̇çeriklere sınırsız erişim
            tüm i̇çeriklere sınırsız erişin
            yalnızca abonelere özel
            yazının tamamı abonelere özel
            youtube katıl ile destek ol
            youtube katıl i̇le destek ol
            zaten abone misin? giriş yap
            zaten abone misiniz
            zaten abone misiniz? giriş yapın
            özgür basına destek olun
            ücretsiz dene
            ücretsiz deneyin
            ücretsiz haber hakkınız doldu
            ücretsiz makale hakkınız doldu
            ücretsiz okuma hakkınız doldu
            ücretsiz okuma limitiniz doldu
        """),
        "player": phrases("""
            # saniye geri
            # saniye geri al
            # saniye geri sar
            # saniye ileri
            # saniye ileri al
            # saniye ileri sar
            # saniye i̇leri
            # saniye i̇leri al
            # saniye i̇leri sar
            # sn geri
            # sn geri sar
            # sn ileri
            # sn ileri sar
            # sn i̇leri
            # sn i̇leri sar
            akış türü canlı
            alt yazı ayarları
            alt yazılar kapalı
            altyazı ayarları
            altyazı ayarları penceresini aç
            altyazı ayarları, ayarlar penceresini açar
            altyazı kapalı
            altyazı kapat
            baştan oynat
            bu bir modal penceredir
            bu içerik bölgenizde görüntülenemiyor
            bu içerik ülkenizde görüntülenemiyor
            bu i̇çerik bölgenizde görüntülenemiyor
            bu i̇çerik ülkenizde görüntülenemiyor
            bu video artık mevcut değil
            bu video bölgenizde izlenemez
            bu video bölgenizde i̇zlenemez
            bu video için uygun kaynak bulunamadı
            bu video kaldırıldı
            bu video kullanılamıyor
            bu video oynatılamıyor
            bu video ülkenizde kullanılamıyor
            bölümün tamamını dinle
            canlı izle
            canlı i̇zle
            canlı radyo dinle
            canlı tv izle
            canlı tv i̇zle
            canlı yayın izle
            canlı yayın i̇zle
            canlı yayına dön
            canlı yayını izle
            canlı yayını izlemek için tıklayın
            canlı yayını i̇zle
            canlı yayını i̇zlemek i̇çin tıklayın
            daha fazla video izle
            daha fazla video i̇zle
            daha sonra izle
            daha sonra i̇zle
            dinlemek için oynat tuşuna basın
            dinlemek için tıkla
            dinlemek için tıklayın
            dinlemek için tıklayınız
            dinlemek i̇çin oynat tuşuna basın
            dinlemek i̇çin tıkla
            dinlemek i̇çin tıklayın
            dinlemek i̇çin tıklayınız
            diyalog penceresinin sonu
            diğer videoları izle
            diğer videoları i̇zle
            duraklat
            durdur
            ek açıklamalar kapalı
            geri sar # saniye
            geçen süre #
            geçerli süre
            geçerli süre #
            görüntü içinde görüntü
            görüntü i̇çinde görüntü
            görüntü kalitesi
            haberin videosu için izlemek için tıklayın
            haberin videosu için izlemek için tıklayınız
            haberin videosunu izle
            haberin videosunu izlemek için tıklayın
            haberin videosunu izlemek için tıklayınız
            haberin videosunu izleyin
            haberin videosunu i̇zle
            haberin videosunu i̇zlemek i̇çin tıklayın
            haberin videosunu i̇zlemek i̇çin tıklayınız
            haberin videosunu i̇zleyin
            ileri sar # saniye
            ilgili videoyu izle
            izlemek için tıkla
            izlemek için tıklayın
            izlemek için tıklayınız
            izlemeye devam et
            i̇leri sar # saniye
            i̇lgili videoyu izle
            i̇lgili videoyu i̇zle
            i̇zlemek için tıkla
            i̇zlemek için tıklayın
            i̇zlemek için tıklayınız
            i̇zlemek i̇çin tıkla
            i̇zlemek i̇çin tıklayın
            i̇zlemek i̇çin tıklayınız
            i̇zlemeye devam et
            kalan süre
            kalan süre #
            kalan süre -#:#
            kalan zaman #
            kaydırmak için yukarı/aşağı ok tuşlarını kullanın
            küçük ekran
            mevcut süre
            mevcut zaman
            mini oynatıcıyı aç
            otomatik oynat
            otomatik oynatma açık
            otomatik oynatma kapalı
            otomatik oynatmayı kapat
            oynat
            oynat / duraklat
            oynatma hızı
            oynatma hızı: normal
            oynatma listesi
            oynatma listesine ekle
            oynatma listesini göster
            oynatmak için tıkla
            oynatmak için tıklayın
            oynatmak i̇çin tıkla
            oynatmak i̇çin tıklayın
            oynatmaya devam et
            oynatmayı durdur
            oynatıcı
            pencere içinde pencere
            pencere i̇çinde pencere
            programı izlemek için tıklayın
            programı i̇zlemek i̇çin tıklayın
            reklam # saniye
            reklam # saniye sonra bitecek
            reklamdan sonra video başlayacak
            reklamı atla
            reklamı geç #
            resim içinde resim
            resim içinde resim modu
            resim i̇çinde resim
            resim i̇çinde resim modu
            ses aç
            ses açık
            ses dosyasını indir
            ses dosyasını i̇ndir
            ses düzeyi #
            ses kapa
            ses kapalı
            ses kapat
            ses oynatıcı
            ses seviyesi
            ses seviyesi #
            ses seviyesi: #
            sesi artırmak veya azaltmak için yukarı/aşağı ok tuşlarını kullanın
            sesi artırmak ya da azaltmak için yukarı/aşağı ok tuşlarını kullanın
            sesi aç
            sesi açmak için dokunun
            sesi açmak için tıkla
            sesi açmak için tıklayın
            sesi açmak i̇çin dokunun
            sesi açmak i̇çin tıkla
            sesi açmak i̇çin tıklayın
            sesi kapat
            sesi kıs
            sessiz
            sessiz modu kapat
            sonraki video
            sonraki video # saniye sonra
            sonraki videoya geç
            sonraki videoyu oynat
            sıradaki video
            sıradaki video # saniye içinde
            sıradaki video # saniye i̇çinde
            sıradaki videoyu oynat
            tam ekran
            tam ekran aç
            tam ekran görünüm
            tam ekran izle
            tam ekran i̇zle
            tam ekran modu
            tam ekran modundan çık
            tam ekran yap
            tam ekrana geç
            tam ekrandan çık
            tekrar izle
            tekrar i̇zle
            tekrar oynat
            tekrar oynat video
            toplam süre
            toplam süre #
            toplam süre: #:#
            video # saniye sonra başlayacak
            video haber için tıklayın
            video haber i̇çin tıklayın
            video haberi izle
            video haberi izlemek için tıklayın
            video haberi i̇zle
            video haberi i̇zlemek i̇çin tıklayın
            video indirilirken bağlantı sorunu oluştu
            video için kaynak bulunamadı
            video için tıklayın
            video için tıklayınız
            video i̇ndirilirken bağlantı sorunu oluştu
            video i̇çin kaynak bulunamadı
            video i̇çin tıklayın
            video i̇çin tıklayınız
            video kalitesi: otomatik
            video mevcut değil
            video oynatmayı iptal ettiniz
            video oynatmayı i̇ptal ettiniz
            video oynatıcı
            video oynatılamadı
            video oynatılırken bir hata oluştu
            video reklamdan sonra başlayacak
            video süresi: #
            video süresi: #:#
            video yüklenemedi
            video yüklenirken bir hata oluştu
            video yüklenirken hata oluştu
            video yükleniyor
            video şu an kullanılamıyor
            video şu anda oynatılamıyor
            videolu haberi izle
            videolu haberi i̇zle
            videonun devamı için tıklayın
            videonun devamı i̇çin tıklayın
            videonun tamamı için tıklayın
            videonun tamamı i̇çin tıklayın
            videonun tamamını izlemek için tıklayın
            videonun tamamını izlemek için tıklayınız
            videonun tamamını i̇zlemek i̇çin tıklayın
            videonun tamamını i̇zlemek i̇çin tıklayınız
            videonuz reklamdan sonra başlayacak
            videonuz reklamdan sonra devam edecek
            videoyu aç
            videoyu başlat
            videoyu durdur
            videoyu izle
            videoyu izlemek için oynata basın
            videoyu izlemek için tıkla
            videoyu izlemek için tıklayın
            videoyu izlemek için tıklayınız
            videoyu i̇zle
            videoyu i̇zlemek i̇çin oynata basın
            videoyu i̇zlemek i̇çin tıkla
            videoyu i̇zlemek i̇çin tıklayın
            videoyu i̇zlemek i̇çin tıklayınız
            videoyu kapat
            videoyu oynat
            videoyu tekrar izle
            videoyu tekrar i̇zle
            videoyu tekrar oynat
            videoyu yeniden oynat
            yayın tipi
            yayın türü canlı
            yeniden oynat
            önceki videoyu oynat
            şu an oynatılan
            şu anda oynatılıyor
            şu anki süre
            şu anki zaman
            şu anki zaman #
        """),
        "print": phrases("""
            arkadaşıma gönder
            arkadaşına e-posta ile gönder
            arkadaşına e-posta i̇le gönder
            arkadaşına gönder
            arkadaşınıza gönderin
            bir arkadaşına gönder
            bir arkadaşınıza gönderin
            bu haberi arkadaşına gönder
            bu haberi e-posta ile gönder
            bu haberi e-posta i̇le gönder
            bu haberi pdf olarak kaydet
            bu haberi yazdır
            bu haberi yazdırın
            bu makaleyi yazdır
            bu sayfayı yazdır
            bu yazıyı arkadaşına gönder
            bu yazıyı yazdır
            daha sonra oku
            daha sonra oku listesine ekle
            daha sonra okumak için kaydet
            daha sonra okumak i̇çin kaydet
            e-mail ile gönder
            e-mail i̇le gönder
            e-posta gönder
            e-posta ile arkadaşına gönder
            e-posta ile gönder
            e-posta ile gönderin
            e-posta ile paylaş
            e-posta i̇le arkadaşına gönder
            e-posta i̇le gönder
            e-posta i̇le gönderin
            e-posta i̇le paylaş
            haberi arkadaşına gönder
            haberi pdf olarak kaydet
            haberi yazdır
            kaydedildi, listeye git
            kaydetmek için giriş yap
            kaydetmek i̇çin giriş yap
            mail ile gönder
            mail i̇le gönder
            makaleyi arkadaşına gönder
            makaleyi yazdır
            okuma listemden çıkar
            okuma listeme ekle
            pdf dosyasını indir
            pdf dosyasını i̇ndir
            pdf indir
            pdf i̇ndir
            pdf olarak görüntüle
            pdf olarak indir
            pdf olarak indirin
            pdf olarak i̇ndir
            pdf olarak i̇ndirin
            pdf olarak kaydet
            pdf olarak yazdır
            sayfayı yazdır
            sonra okumak için kaydet
            sonra okumak i̇çin kaydet
            sık kullanılanlara ekle
            yazdir
            yazdır
            yazdır & pdf
            yazdır / pdf
            yazdır ve pdf
            yazdırma görünümü
            yazdırılabilir sürüm
            yazıcı dostu görünüm
            yazıcı dostu sürüm
            yazıcı çıktısı al
            yazıyı arkadaşına gönder
            yazıyı yazdır
            yer imlerine ekle
            yer i̇mlerine ekle
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
            aynı kategorideki diğer içerikler
            aynı kategorideki diğer i̇çerikler
            aynı kategorideki diğer yazılar
            aynı kategorideki son haberler
            ayın en çok okunan haberleri
            ayın en çok okunanları
            bağlantılı haberler
            bağlantılı içerikler
            bağlantılı i̇çerikler
            benzer diğer haberler
            benzer galeriler
            benzer gönderiler
            benzer haberler
            benzer haberleri gör
            benzer içerikler
            benzer i̇çerikler
            benzer konular
            benzer makaleler
            benzer tarifler
            benzer videolar
            benzer yazılar
            benzer ürünler
            bu haber ilginizi çekebilir
            bu haber i̇lginizi çekebilir
            bu haberi okuyanlar bu haberleri de okudu
            bu haberi okuyanlar bunları da okudu
            bu haberi okuyanlar bunları da okudular
            bu haberi okuyanlar şunları da okudu
            bu haberle ilgili diğer haberler
            bu haberle i̇lgili diğer haberler
            bu haberler de ilginizi çekebilir
            bu haberler de i̇lginizi çekebilir
            bu haberlere de bakabilirsiniz
            bu haberlere de göz atın
            bu haberleri de okuyun
            bu haberleri okudunuz mu
            bu içerikler de ilginizi çekebilir
            bu içeriklere de göz atın
            bu içerikleri beğenebilirsiniz
            bu içerikleri de beğenebilirsiniz
            bu i̇çerikler de i̇lginizi çekebilir
            bu i̇çeriklere de göz atın
            bu i̇çerikleri beğenebilirsiniz
            bu i̇çerikleri de beğenebilirsiniz
            bu kategorideki diğer haberler
            bu kategorideki diğer içerikler
            bu kategorideki diğer i̇çerikler
            bu kategorideki diğer makaleler
            bu kategorideki diğer yazılar
            bu kategorideki haberler
            bu kategorideki son haberler
            bu kategorideki tüm haberler
            bu kategoriden daha fazla
            bu konu hakkında daha fazla
            bu konuda daha fazla
            bu konudaki diğer içerikler
            bu konudaki diğer i̇çerikler
            bu konudaki diğer yazılar
            bu konudaki haberler
            bu konudaki son haberler
            bu konular da ilginizi çekebilir
            bu konular da i̇lginizi çekebilir
            bu konuyla ilgili haberler
            bu konuyla i̇lgili haberler
            bu makaleler de ilginizi çekebilir
            bu makaleler de i̇lginizi çekebilir
            bu makalelere de göz atın
            bu videolar da ilginizi çekebilir
            bu videolar da i̇lginizi çekebilir
            bu yazılar da ilginizi çekebilir
            bu yazılar da i̇lginizi çekebilir
            bu yazılara da bakabilirsiniz
            bu yazılara da göz atın
            bu yazıları da okuyabilirsiniz
            bu yazıları da okuyun
            bu yazılarımıza da göz atın
            bu yazıyı okuyanlar bunları da okudu
            bugünün yazarları
            bunlar da hoşuna gidebilir
            bunlar da hoşunuza gidebilir
            bunlar da ilgini çekebilir
            bunlar da ilginizi çekebilir
            bunlar da i̇lgini çekebilir
            bunlar da i̇lginizi çekebilir
            bunlar da var
            bunlar hoşunuza gidebilir
            bunlar ilginizi çekebilir
            bunlar i̇lginizi çekebilir
            bunlara da bakabilirsiniz
            bunlara da bakın
            bunlara da göz at
            bunlara da göz atabilirsiniz
            bunlara da göz atın
            bunları da beğenebilirsin
            bunları da beğenebilirsiniz
            bunları da oku
            bunları da okuyabilirsiniz
            bunları da okuyun
            bunları da sevebilirsiniz
            bunları kaçırma
            bunları kaçırmayın
            bunları okudunuz mu
            bunları okuyanlar bunları da okudu
            bunu beğenebilirsin
            bunu da beğenebilirsiniz
            bunu da okuyun
            bunu da sevebilirsiniz
            bunu okuyanlar bunları da okudu
            daha fazla haber
            daha fazla haber için
            daha fazla haber i̇çin
            daha fazla içerik keşfedin
            daha fazla i̇çerik keşfedin
            daha fazla makale
            daha fazla yazı oku
            diğer gelişmeler haberler
            diğer haberler
            diğer haberler için tıklayın
            diğer haberler i̇çin tıklayın
            diğer haberlere göz at
            diğer haberleri
            diğer ilgili haberler
            diğer içerikler
            diğer i̇lgili haberler
            diğer i̇çerikler
            diğer kategori haberleri
            diğer köşe yazıları
            diğer makaleler
            diğer makaleleri
            diğer manşetler
            diğer son dakika haberleri
            diğer yazarlar
            diğer yazılar
            diğer yazıları
            diğer yazılarımız
            diğer yazılarımıza göz atın
            editör seçimi
            editörden seçmeler
            editörlerin seçtikleri
            editörün seçimi
            editörün seçimleri
            editörün seçtikleri
            editörün seçtiği haberler
            editörün tercihleri
            editörün önerdikleri
            editörün önerileri
            en güncel haberler
            en popüler
            en popüler haberler
            en popüler içerikler
            en popüler i̇çerikler
            en popüler makaleler
            en popüler yazılar
            en popülerler
            en son eklenen haberler
            en son eklenenler
            en son haberler
            en son içerikler
            en son i̇çerikler
            en son yayınlananlar
            en son yazılar
            en sıcak haberler
            en yeni haberler
            en yeni içerikler
            en yeni i̇çerikler
            en yeni makaleler
            en yeni yazılar
            en yeniler
            en çok aranan haberler
            en çok arananlar
            en çok beğenilen haberler
            en çok beğenilenler
            en çok görüntülenenler
            en çok izlenen
            en çok izlenen haberler
            en çok izlenen videolar
            en çok izlenenler
            en çok i̇zlenen
            en çok i̇zlenen haberler
            en çok i̇zlenen videolar
            en çok i̇zlenenler
            en çok konuşulanlar
            en çok okunan
            en çok okunan # haber
            en çok okunan haberler
            en çok okunan içerikler
            en çok okunan i̇çerikler
            en çok okunan makaleler
            en çok okunan yazarlar
            en çok okunan yazılar
            en çok okunanlar
            en çok okunanlar (#)
            en çok paylaşılan haberler
            en çok paylaşılanlar
            en çok tıklanan haberler
            en çok tıklananlar
            en çok yorumlanan
            en çok yorumlanan haberler
            en çok yorumlananlar
            en çok ziyaret edilenler
            facebook sayfamız
            göz atmak isteyebilirsiniz
            göz atmak i̇steyebilirsiniz
            göz atmanızı öneririz
            göz atmanızı öneriyoruz
            gözden kaçanlar
            gözden kaçmasın
            gözünüzden kaçmasın
            güncel haberler
            güncel içerikler
            güncel i̇çerikler
            güncel yazılar
            gündemde öne çıkanlar
            gündemdeki haberler
            gündemden başlıklar
            gündemden kısa kısa
            gündemin öne çıkanları
            günün en çok okunan haberleri
            günün en çok okunanları
            günün manşetleri
            günün popüler haberleri
            günün yazarları
            günün çok okunanları
            günün öne çıkan haberleri
            günün öne çıkanları
            günün özeti haberler
            haftanın en çok okunan haberleri
            haftanın en çok okunanları
            haftanın popüler haberleri
            haftanın çok okunanları
            hoşunuza gidebilir
            ilgili başlıklar
            ilgili diğer haberler
            ilgili diğer içerikler
            ilgili diğer yazılar
            ilgili dosyalar
            ilgili galeriler
            ilgili gönderiler
            ilgili haber
            ilgili haberler
            ilgili içerikler
            ilgili kategoriler
            ilgili konular
            ilgili makaleler
            ilgili videolar
            ilgili yayınlar
            ilgili yazılar
            ilgini çekebilecek diğer içerikler
            ilgini çekebilecek haber
            ilgini çekebilecek makaleler
            ilginizi çekebilecek diğer haberler
            ilginizi çekebilecek diğer içerikler
            ilginizi çekebilecek diğer yazılar
            ilginizi çekebilecek haber
            ilginizi çekebilecek haberler
            ilginizi çekebilecek içerikler
            ilginizi çekebilecek konular
            ilginizi çekebilecek makaleler
            ilginizi çekebilecek videolar
            ilginizi çekebilecek yazılar
            ilginizi çekebilir
            ilginizi çekebilir diğer içerikler
            ilginizi çekebilir haber
            ilginizi çekebilir makaleler
            ilişkili haberler
            ilişkili içerikler
            ilişkili konular
            ilişkili makaleler
            ilişkili yazılar
            i̇lgili başlıklar
            i̇lgili diğer haberler
            i̇lgili diğer içerikler
            i̇lgili diğer i̇çerikler
            i̇lgili diğer yazılar
            i̇lgili dosyalar
            i̇lgili galeriler
            i̇lgili gönderiler
            i̇lgili haber
            i̇lgili haberler
            i̇lgili içerikler
            i̇lgili i̇çerikler
            i̇lgili kategoriler
            i̇lgili konular
            i̇lgili makaleler
            i̇lgili videolar
            i̇lgili yayınlar
            i̇lgili yazılar
            i̇lgini çekebilecek diğer içerikler
            i̇lgini çekebilecek diğer i̇çerikler
            i̇lgini çekebilecek haber
            i̇lgini çekebilecek makaleler
            i̇lginizi çekebilecek diğer haberler
            i̇lginizi çekebilecek diğer içerikler
            i̇lginizi çekebilecek diğer i̇çerikler
            i̇lginizi çekebilecek diğer yazılar
            i̇lginizi çekebilecek haber
            i̇lginizi çekebilecek haberler
            i̇lginizi çekebilecek içerikler
            i̇lginizi çekebilecek i̇çerikler
            i̇lginizi çekebilecek konular
            i̇lginizi çekebilecek makaleler
            i̇lginizi çekebilecek videolar
            i̇lginizi çekebilecek yazılar
            i̇lginizi çekebilir
            i̇lginizi çekebilir diğer içerikler
            i̇lginizi çekebilir diğer i̇çerikler
            i̇lginizi çekebilir haber
            i̇lginizi çekebilir makaleler
            i̇lişkili haberler
            i̇lişkili içerikler
            i̇lişkili i̇çerikler
            i̇lişkili konular
            i̇lişkili makaleler
            i̇lişkili yazılar
            kaçırmamanız gereken haberler
            kaçırmış olabilirsiniz
            konu ile ilgili diğer haberler
            konu ile ilgili haberler
            konu i̇le i̇lgili diğer haberler
            konu i̇le i̇lgili haberler
            konuyla ilgili diğer haberler
            konuyla ilgili diğer yazılar
            konuyla ilgili haberler
            konuyla ilgili içerikler
            konuyla i̇lgili diğer haberler
            konuyla i̇lgili diğer yazılar
            konuyla i̇lgili haberler
            konuyla i̇lgili i̇çerikler
            köşe yazarları
            okuma listesi önerileri
            okuma önerileri
            okumak isteyebilirsiniz
            okumak i̇steyebilirsiniz
            okumanızı tavsiye ederiz
            okumanızı öneririz
            okumaya değer
            popüler galeriler
            popüler gönderiler
            popüler haberler
            popüler içerikler
            popüler i̇çerikler
            popüler kayıtlar
            popüler konular
            popüler makaleler
            popüler videolar
            popüler yayınlar
            popüler yazılar
            reklam önerileri
            sana özel
            sana özel içerikler
            sana özel i̇çerikler
            senin için seçtiğimiz haberler
            senin için önerilen haberler
            senin için önerilen içerikler
            senin için öneriler
            senin i̇çin seçtiğimiz haberler
            senin i̇çin önerilen haberler
            senin i̇çin önerilen i̇çerikler
            senin i̇çin öneriler
            size önerdiklerimiz
            size önerilen haberler
            size önerilen içerikler
            size önerilen i̇çerikler
            size önerilenler
            size özel içerikler
            size özel i̇çerikler
            size özel önerilen haberler
            size özel önerilen içerikler
            size özel önerilen i̇çerikler
            sizin için derledik
            sizin için haberler
            sizin için seçilen haberler
            sizin için seçilen içerikler
            sizin için seçilenler
            sizin için seçtik
            sizin için seçtiklerimiz
            sizin için seçtiğimiz haberler
            sizin için tavsiyeler
            sizin için önerilen haberler
            sizin için önerilen içerikler
            sizin için önerilenler
            sizin için öneriler
            sizin için önerilerimiz
            sizin i̇çin derledik
            sizin i̇çin haberler
            sizin i̇çin seçilen haberler
            sizin i̇çin seçilen i̇çerikler
            sizin i̇çin seçilenler
            sizin i̇çin seçtik
            sizin i̇çin seçtiklerimiz
            sizin i̇çin seçtiğimiz haberler
            sizin i̇çin tavsiyeler
            sizin i̇çin önerilen haberler
            sizin i̇çin önerilen i̇çerikler
            sizin i̇çin önerilenler
            sizin i̇çin öneriler
            sizin i̇çin önerilerimiz
            son # saatin en çok okunanları
            son blog yazıları
            son dakika gelişmeleri
            son dakika haberleri
            son eklenen haberler
            son eklenen içerikler
            son eklenen i̇çerikler
            son eklenen makaleler
            son eklenen videolar
            son eklenen yazılar
            son eklenenler
            son galeriler
            son girilen haberler
            son gönderiler
            son haberler ve gelişmeler
            son içerikler
            son i̇çerikler
            son kayıtlar
            son makaleler
            son paylaşılanlar
            son videolar
            son yayınlanan yazılar
            son yayınlananlar
            son yazılar
            son yazıları
            son yazılarımız
            son yorumlananlar
            sonraki haberler
            sponsorlu önerilen içerikler
            sponsorlu önerilen i̇çerikler
            sıcak haberler
            sıradaki haberler
            sıradaki yazılar
            taboola tarafından önerilen
            taboola'dan önerilenler
            tavsiye edilen haberler
            tavsiye edilen içerikler
            tavsiye edilen i̇çerikler
            tavsiye edilen yazılar
            tavsiye edilenler
            tavsiye haberler
            tavsiye yazılar
            trend haberler
            trend içerikler
            trend i̇çerikler
            trend konular
            trend olanlar
            trend videolar
            tüm yazarlar
            web'den öneriler
            web’den öneriler
            yazarın diğer yazıları
            yazarın en çok okunan yazıları
            yazarın eski yazıları
            yazarın popüler yazıları
            yazarın son köşe yazıları
            yazarın son yazıları
            yazarın tüm yazıları
            yazarın önceki yazıları
            çok arananlar
            çok beğenilenler
            çok izlenenler
            çok i̇zlenenler
            çok konuşulanlar
            çok okunan
            çok okunan haberler
            çok okunan yazılar
            çok okunanlar
            çok paylaşılanlar
            çok tıklananlar
            çok yorumlananlar
            öne çıkan başlıklar
            öne çıkan galeriler
            öne çıkan haberler
            öne çıkan içerikler
            öne çıkan i̇çerikler
            öne çıkan konular
            öne çıkan makaleler
            öne çıkan videolar
            öne çıkan yazılar
            öne çıkanlar
            önerdiğimiz haberler
            önerdiğimiz yazılar
            önerilen galeriler
            önerilen gönderiler
            önerilen haberler
            önerilen içerikler
            önerilen i̇çerikler
            önerilen konular
            önerilen makaleler
            önerilen videolar
            önerilen yazılar
            önerilen ürünler
            önerilenler
            şimdi trend
            şu an trend olanlar
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
            adres panoya kopyalandı
            adresi kopyalayın
            arkadaşlarınla paylaş
            arkadaşlarınla paylaşmak için tıkla
            arkadaşlarınla paylaşmak i̇çin tıkla
            arkadaşlarınızla paylaşın
            arkadaşına e-posta ile bağlantı gönder
            arkadaşına e-posta i̇le bağlantı gönder
            arkadaşına yolla
            arkadaşınıza e-posta ile bağlantı göndermek için tıklayın…
            arkadaşınıza e-posta i̇le bağlantı göndermek i̇çin tıklayın…
            bağlantı adresi kopyalandı
            bağlantı adresini kopyala
            bağlantı başarıyla kopyalandı
            bağlantı kopyala
            bağlantı kopyalandı
            bağlantı panoya kopyalandı
            bağlantıyı gönder
            bağlantıyı kopyala
            bağlantıyı kopyalamak için tıklayın
            bağlantıyı kopyalamak i̇çin tıklayın
            bağlantıyı kopyalayın
            bağlantıyı paylaş
            beğen
            beğen (yeni pencerede açılır)
            beğen ve paylaş
            beğen yükleniyor
            beğen, paylaş, takip et
            beğendin mi? paylaş
            beğendiniz mi? arkadaşlarınızla paylaşın
            beğendiniz mi? paylaşın
            beğendiysen paylaş
            beğendiyseniz paylaşın
            beğenmeyi ve paylaşmayı unutmayın
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
            bizi google haberler'de takip edin
            bizi google haberler’de takip edin
            bizi google news üzerinden takip edin
            bizi google news'den takip edin
            bizi google news'te takip edin
            bizi google news'te takip et
            bizi google news’te takip edin
            bizi google'da takip edin
            bizi instagram'da takip edin
            bizi instagram’da takip edin
            bizi linkedin'de takip edin
            bizi linkedin’de takip edin
            bizi sosyal ağlarda takip edin
            bizi sosyal medya hesaplarımızdan takip edin
            bizi sosyal medyada takip edin
            bizi sosyal medyadan takip edin
            bizi sosyal medyadan takip et
            bizi takip edebilirsiniz
            bizi takip edin
            bizi takip et
            bizi takip etmeyi unutmayın
            bizi telegram'da takip edin
            bizi telegram’da takip edin
            bizi tercih edilen kaynak olarak ekleyin
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
            bu sayfayı arkadaşlarınla paylaş
            bu sayfayı paylaş
            bu sayfayı paylaşın
            bu yazıyı paylaş
            bu yazıyı paylaşın
            bunu @'ta paylaş
            bunu arkadaşlarınla paylaş
            bunu beğen
            bunu facebook'ta paylaş
            bunu paylaş
            bunu paylaşın
            bunu whatsapp'ta paylaş
            daha fazla paylaşım seçeneği
            diğer paylaşım seçenekleri
            e-posta ile bağlantı gönder
            e-posta ile paylaşın
            e-posta i̇le bağlantı gönder
            e-posta i̇le paylaşın
            e-postayla arkadaşına bağlantı gönder
            e-postayla gönder
            e-postayla paylaş
            embed kodu
            embed kodunu kopyala
            facebook grubumuza katılın
            facebook sayfamızı beğen
            facebook sayfamızı beğenin
            facebook sayfamızı takip edin
            facebook'ta bizi takip edin
            facebook'ta bizi takip et
            facebook'ta paylaş
            facebook'ta paylaşmak için tıklayın…
            facebook'ta paylaşmak i̇çin tıklayın…
            facebook'ta paylaşın
            facebook'ta takip et
            facebookta paylaş
            facebook’ta beğen
            facebook’ta bizi takip edin
            facebook’ta bizi takip et
            facebook’ta gönder
            facebook’ta paylaş
            facebook’ta paylaşmak için tıklayın…
            facebook’ta paylaşmak i̇çin tıklayın…
            facebook’ta paylaşın
            facebook’ta takip et
            favorilerden çıkar
            favorilere ekle
            favorilere eklendi
            favorilerimden çıkar
            favorilerime ekle
            google haberler bizi takip edin
            google haberler takip edin
            google haberler takip et
            google haberler'de takip edin
            google haberler'de takip et
            google haberlerde takip et
            google haberlere abone ol
            google news abone ol
            google news abone olun
            google news bizi takip edin
            google news takip edin
            google news takip et
            google news'te takip edin
            google news'te takip et
            google news’te takip et
            google'da tercih edilen kaynak olarak ekle
            google'da tercih edilen kaynak olarak ekleyin
            google’da tercih edilen kaynak olarak ekleyin
            gruba katıl
            grubumuza katılın
            gömme kodu
            gömme kodunu kopyala
            gönderiyi paylaş
            haberi arkadaşlarınla paylaş
            haberi arkadaşlarınızla paylaşın
            haberi paylaş
            haberi paylaşmak için
            haberi paylaşmak i̇çin
            haberi paylaşın
            haberi sosyal medyada paylaş
            haberi sosyal medyada paylaşın
            haberin adresini kopyala
            haberin bağlantısını kopyala
            haberin linkini kopyala
            haberleri google news'ten takip edin
            instagram hesabımızı takip edin
            instagram sayfamızı takip edin
            instagram'da bizi takip edin
            instagram'da paylaş
            instagram'da paylaşmak için tıklayın…
            instagram'da paylaşmak i̇çin tıklayın…
            instagram'da takip et
            instagram'dan paylaş
            instagram’da bizi takip edin
            instagram’da bizi takip et
            instagram’da paylaş
            instagram’da paylaşmak için tıklayın…
            instagram’da paylaşmak i̇çin tıklayın…
            instagram’da paylaşın
            instagram’da takip et
            instagram’dan paylaş
            içeriği arkadaşlarınla paylaş
            içeriği paylaş
            içeriğin linkini kopyala
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
            i̇çeriği arkadaşlarınla paylaş
            i̇çeriği paylaş
            i̇çeriğin linkini kopyala
            kalıcı bağlantı
            kanala abone ol
            kanala katıl
            kanalımıza abone ol
            kanalımıza abone olun
            kanalımıza katılın
            kopyala
            kopyalandı
            kısa bağlantı
            kısa link
            kısa linki kopyala
            link adresi kopyalandı
            link başarıyla kopyalandı
            link kopyala
            link kopyalandı
            link panoya kopyalandı
            linkedin'de paylaş
            linkedin'de paylaşmak için tıklayın…
            linkedin'de paylaşmak i̇çin tıklayın…
            linkedin'de paylaşın
            linkedin'de takip et
            linkedin’de bizi takip edin
            linkedin’de paylaş
            linkedin’de paylaşın
            linkedin’de takip edin
            linkedin’de takip et
            linki gönder
            linki kopyala
            linki kopyalamak için tıklayın
            linki kopyalamak i̇çin tıklayın
            linki kopyalayın
            linki paylaş
            mail ile paylaş
            mail i̇le paylaş
            makalenin adresini kopyala
            makalenin bağlantısını kopyala
            makalenin linkini kopyala
            makaleyi arkadaşlarınla paylaş
            makaleyi arkadaşlarınızla paylaşın
            makaleyi paylaş
            mesajla gönder
            nsosyal’da paylaş
            nsosyal’de paylaş
            nsosyal’de paylaşın
            okuma listesine ekle
            paylaş
            paylaş @
            paylaş butonları
            paylaş:…
            paylaşarak destek olun
            paylaşma seçenekleri
            paylaşma seçeneklerini göster
            paylaşmak isterseniz
            paylaşmak için tıkla
            paylaşmak için tıklayın
            paylaşmak i̇sterseniz
            paylaşmak i̇çin tıkla
            paylaşmak i̇çin tıklayın
            paylaşmayı unutmayın
            paylaşım
            paylaşım butonları
            paylaşım menüsünü aç
            paylaşım seçenekleri
            paylaşın
            pin ekle
            pinle
            pinterest'te paylaş
            pinterest'te paylaşmak için tıklayın…
            pinterest'te paylaşmak i̇çin tıklayın…
            pinterest’te paylaş
            pinterest’te paylaşın
            reddit’te paylaş
            reddit’te paylaşın
            retweetle
            sayfanın bağlantısını kopyala
            sayfanın linkini kopyala
            siteye göm
            sms ile gönder
            sms ile paylaş
            sms i̇le gönder
            sms i̇le paylaş
            son dakika haberler için bizi takip edin
            sosyal ağlarda biz
            sosyal ağlarda bizi takip edin
            sosyal ağlarda paylaş
            sosyal ağlarda takip edin
            sosyal hesaplarımız
            sosyal medya
            sosyal medya butonları
            sosyal medya hesapları
            sosyal medya hesaplarımız
            sosyal medya hesaplarımızdan bizi takip edin
            sosyal medya hesaplarımızdan takip edin
            sosyal medya hesaplarımızı takip edin
            sosyal medya paylaşım
            sosyal medya'da biz
            sosyal medyada biz
            sosyal medyada bize katılın
            sosyal medyada bizi takip edin
            sosyal medyada bizi takip et
            sosyal medyada paylaş
            sosyal medyada paylaşmak için tıklayın
            sosyal medyada paylaşmak i̇çin tıklayın
            sosyal medyada paylaşın
            sosyal medyada takip edin
            sosyal medyada takipte kalın
            takibi bırak
            takip ediliyor
            takip edin
            takip et
            takip ettiğin kaynaklar
            takipte kal
            takipte kalın
            takipten çık
            telegram grubumuza katılın
            telegram kanalımıza katıl
            telegram kanalına katıl
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
            telegram’da paylaşın
            telegram’da takip et
            telegram’dan paylaş
            tercih edilen kaynak olarak ekle
            tercih edilen kaynaklara ekle
            threads’te paylaş
            tiktok'ta paylaşın
            tiktok’ta beğen
            tiktok’ta bizi takip et
            tiktok’ta paylaşın
            tweet at
            tweetle
            tweetle paylaş
            tweetleyin
            twitter hesabımızı takip edin
            twitter'da paylaş
            twitter'da takip et
            twitterda paylaş
            twitter’da bizi takip et
            twitter’da paylaş
            twitter’da paylaşın
            twitter’da takip et
            url başarıyla kopyalandı
            url kopyala
            url panoya kopyalandı
            url'yi kopyala
            url'yi kopyalamak için tıklayın
            url'yi kopyalamak i̇çin tıklayın
            url'yi kopyalayın
            url'yi paylaş
            whatsapp grubumuza katılın
            whatsapp grubuna katıl
            whatsapp ihbar hattımız
            whatsapp i̇hbar hattımız
            whatsapp kanalımıza katılmak için tıklayın
            whatsapp kanalımıza katılmak i̇çin tıklayın
            whatsapp kanalımıza katılın
            whatsapp kanalımızı takip edin
            whatsapp kanalına katıl
            whatsapp'ta bizi takip edin
            whatsapp'ta paylaş
            whatsapp'ta paylaşmak için tıklayın…
            whatsapp'ta paylaşmak i̇çin tıklayın…
            whatsapp'ta takip et
            whatsapp'tan gönder
            whatsapp'tan paylaş
            whatsapp’ta bizi takip edin
            whatsapp’ta bizi takip et
            whatsapp’ta paylaş
            whatsapp’ta paylaşmak için tıklayın…
            whatsapp’ta paylaşmak i̇çin tıklayın…
            whatsapp’ta paylaşın
            whatsapp’ta takip et
            whatsapp’tan gönder
            whatsapp’tan paylaş
            x'da paylaş
            x'de paylaş
            x'de paylaşmak için tıklayın…
            x'de paylaşmak i̇çin tıklayın…
            x'de takip et
            x'te paylaş
            x'te paylaşın
            x’de paylaş
            x’de takip et
            x’te paylaş
            x’te paylaşın
            x’te takip edin
            yazarı @ üzerinden takip edin
            yazarı takip et @
            yazdırmak için tıklayın
            yazdırmak için tıklayın (yeni pencerede açılır)
            yazdırmak i̇çin tıklayın
            yazdırmak i̇çin tıklayın (yeni pencerede açılır)
            yazının adresini kopyala
            yazının bağlantısını kopyala
            yazının linkini kopyala
            yazıyı arkadaşlarınla paylaş
            yazıyı arkadaşlarınızla paylaşın
            yazıyı paylaş
            yazıyı paylaşın
            yazıyı sosyal medyada paylaş
            yazıyı sosyal medyada paylaşın
            youtube kanalımıza abone olmak için tıklayın
            youtube kanalına abone ol
            youtube'de paylaş
            youtube'de paylaşmak için tıklayın…
            youtube'de paylaşmak i̇çin tıklayın…
            youtube'de takip et
            youtube'den gönder
            youtube’da paylaş
            youtube’da paylaşın
            youtube’de paylaş
            youtube’de paylaşın
            youtube’de takip edin
            youtube’de takip et
        """),
        "skip": phrases("""
            alt bilgi menüsü
            alt menü
            alt menüyü aç
            alt menüyü göster
            ana gezinme
            ana gezinti
            ana içerik sonu
            ana içeriğe atla
            ana içeriğe atlayın
            ana içeriğe geç
            ana içeriğe geç »
            ana içeriğe geçin
            ana i̇çerik sonu
            ana i̇çeriğe atla
            ana i̇çeriğe atlayın
            ana i̇çeriğe geç
            ana i̇çeriğe geç »
            ana i̇çeriğe geçin
            ana menüye geç »
            ana menüye geçin
            ana menüyü aç
            ana menüyü göster
            ana menüyü kapat
            ana navigasyon
            arama aç
            arama formunu aç
            arama kapat
            aramaya geçin
            aramayı aç
            aramayı kapat
            atla
            aşağı kaydır
            aşağı kaydırın
            başa dön
            başa dön ↑
            başa git
            başlangıca dön
            birincil gezinme
            birincil kenar çubuğu
            birincil menü
            en başa dön
            en üste dön
            en üste git
            en üste çık
            gezinme menüsü
            gezinmeye geçin
            gezinmeyi aç/kapat
            gezinmeyi değiştir
            gezintiyi aç/kapat
            ikincil gezinme
            ikincil kenar çubuğu
            ikincil menü
            içeriğe atla
            içeriğe atlayın
            içeriğe dön
            içeriğe geç
            içeriğe geç »
            içeriğe geçin
            içeriğe git
            i̇kincil gezinme
            i̇kincil kenar çubuğu
            i̇kincil menü
            i̇çeriğe atla
            i̇çeriğe atlayın
            i̇çeriğe dön
            i̇çeriğe geç
            i̇çeriğe geç »
            i̇çeriğe geçin
            i̇çeriğe git
            kapat
            kapat menü
            kapat x
            kapatmak için tıklayın
            kapatmak i̇çin tıklayın
            kenar çubuğu
            kenar çubuğunu aç
            kenar çubuğunu aç/kapat
            klavye kısayolları
            menü aç
            menü aç/kapat
            menü kapat
            menüye atla
            menüye geç
            menüye geç »
            menüye geçin
            menüyü aç
            menüyü aç/kapat
            menüyü değiştir
            menüyü gizle
            menüyü göster
            menüyü kapat
            mobil menü
            mobil menüyü aç
            mobil menüyü kapat
            navigasyon menüsü
            navigasyona geç
            navigasyonu aç/kapat
            navigasyonu değiştir
            pencereyi kapat
            sayfa başı
            sayfa başına dön
            sayfa başına git
            sayfa üstüne git
            sayfanın başına dön
            sayfanın başına git
            sayfanın en altına git
            sayfanın en üstüne git
            sayfanın en üstüne çık
            sayfanın üstüne git
            yan menü
            yan menüyü aç
            yan menüyü kapat
            yukarı
            yukarı dön
            yukarı git
            yukarı kaydır
            yukarı kaydırın
            yukarı çık
            yukarı çık ↑
            yukarıya dön
            yukarıya git
            yukarıya çık
            üst menü
            üste dön
            üste çık
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
            değişiklik tarihi
            değiştirilme tarihi
            değiştirme tarihi
            düzenleme tarihi
            düzenlendi
            düzenlenme tarihi
            en son güncelleme
            en son güncelleme tarihi
            en son güncellendi
            en son güncellenme
            en son güncellenme tarihi
            güncel tarih
            günceleme
            güncelleme
            güncelleme saati
            güncelleme tarih
            güncelleme tarihi
            güncelleme tarihi ve saati
            güncelleme zamanı
            güncellendi
            güncellendiği tarih
            güncellenen tarih
            güncellenme
            güncellenme saati
            güncellenme tarihi
            güncellenme zamanı
            güncellenmiştir
            haber güncelleme
            haber güncelleme saati
            haber güncelleme tarihi
            haber güncellenme tarihi
            haber son güncelleme
            haber son güncelleme tarihi
            haberin güncelleme tarihi
            haberin güncellenme tarihi
            içerik güncelleme tarihi
            içerik güncellenme tarihi
            içeriğin güncellenme tarihi
            i̇çerik güncelleme tarihi
            i̇çerik güncellenme tarihi
            i̇çeriğin güncellenme tarihi
            makale güncelleme tarihi
            makale güncellenme tarihi
            makalenin güncellenme tarihi
            revizyon tarihi
            sayfa güncelleme tarihi
            sayfa son güncelleme
            sayfanın son güncellenme tarihi
            son değişiklik
            son değişiklik tarihi
            son değiştirilme
            son değiştirilme tarihi
            son değiştirme
            son değiştirme tarihi
            son düzenleme
            son düzenlenme
            son düzenlenme tarihi
            son güncelenme
            son güncelleme
            son güncelleme günü
            son güncelleme saati
            son güncelleme tarihi
            son güncelleme zamanı
            son güncellendiği tarih
            son güncellenen
            son güncellenme
            son güncellenme tarihi
            son güncellenme zamanı
            son revizyon
            son revizyon tarihi
            tıbbi olarak güncellenme tarihi
            yazı güncelleme tarihi
            yazının güncellenme tarihi
            yenilenme tarihi
        """),
    },
)
