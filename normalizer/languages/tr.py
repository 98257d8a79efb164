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
        ama ancak bir bu da daha de en fakat gibi hem her ile ise için ki ve veya ya yani çok şu
    """),
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
    furniture={
        "advertisement": phrases("""
            advertorial
            haber reklamdan sonra devam ediyor
            haberin devamı reklamdan sonra
            haberin devamı reklamın altında
            reklam
            reklam - okumaya devam et
            reklam alanı
            reklamdan sonra devam ediyor
            reklamlar
            reklamı geç
            reklamı kapat
            sponsorlu
            sponsorlu bağlantı
            sponsorlu bağlantılar
            sponsorlu haber
            sponsorlu içerik
            sponsorlu içerikler
            yazı reklamdan sonra devam ediyor
            yazının devamı reklamdan sonra
        """),
        "author_head": phrases("""
            yazar hakkında
            yazar hakkında bilgi
            yazarlar hakkında
            yazarın hakkında
        """),
        "cookies": phrases("""
            bu internet sitesi çerez kullanmaktadır
            bu internet sitesinde çerez kullanılmaktadır
            bu internet sitesinde çerezler kullanılmaktadır
            bu site çerez kullanmaktadır
            bu site çerezleri kullanır
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
            sitemizde çerez kullanılmaktadır
            sitemizde çerezler kullanılmaktadır
            size daha iyi bir deneyim sunmak için çerezleri kullanıyoruz
            size daha iyi hizmet sunabilmek için çerezler kullanıyoruz
            size daha iyi hizmet verebilmek için çerezler kullanıyoruz
            tüm çerezleri kabul et
            web sitemizde çerez kullanılmaktadır
            web sitemizde çerezler kullanılmaktadır
            web sitemizde çerezler kullanıyoruz
            çerez kullanıyoruz
            çerezler kullanıyoruz
            çerezleri kabul et
            çerezleri kullanıyoruz
            çerezleri reddet
            çerezleri yönet
        """),
        "credit": phrases("""
            foto
            fotograf
            fotoğraf
            fotoğraf kaynak
            fotoğraf kaynağı
            fotoğraflar
            fotoğrafçı
            fotoğrafı çeken
            görsel
            görsel kaynak
            görsel kaynağı
            görsel telif
            görseller
            kapak fotoğraf
            kapak fotoğrafı
            kapak görseli
            manşet fotoğrafı
            resim kaynağı
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
            haber tarihi
            oluşturma tarihi
            oluşturulma tarihi
            tarih
            yayım tarihi
            yayımlandı
            yayımlanma
            yayımlanma tarihi
            yayın tarihi
            yayınlandı
            yayınlanma
            yayınlanma tarihi
            yayınlanma zamanı
            yazı tarihi
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
        "newsletter": phrases("""
            bülten aboneliği
            bültene abone ol
            bültene abone olun
            bültene kaydol
            bültene kayıt ol
            bültenimize abone ol
            bültenimize abone olun
            bültenimize kaydolun
            bültenimize kayıt olun
            bültenimize üye olun
            e-bülten
            e-bülten aboneliği
            e-bülten kayıt
            e-bülten üyeliği
            e-bültene abone ol
            e-bültene abone olun
            e-bültene kaydol
            e-bültene kayıt ol
            e-bültenimize abone ol
            e-bültenimize abone olun
            e-bültenimize kaydolun
            e-bültenimize kayıt olun
            e-bültenimize üye olun
            e-posta bültenimize abone olun
            e-posta bültenimize kaydolun
            haber bülteni aboneliği
            haber bültenimize abone olun
            haber bültenimize kaydolun
            haber bültenine abone ol
            haber bültenine abone olun
            haftalık bültenimize abone olun
            ücretsiz bültenimize abone olun
        """),
        "print": phrases("""
            arkadaşıma gönder
            arkadaşına gönder
            arkadaşınıza gönderin
            bu sayfayı yazdır
            bu yazıyı yazdır
            e-posta ile gönder
            e-posta ile paylaş
            haberi arkadaşına gönder
            haberi yazdır
            makaleyi yazdır
            sayfayı yazdır
            yazdir
            yazdır
            yazdırılabilir sürüm
            yazıyı yazdır
        """),
        "read": phrases("""
            okuma
            okuma süresi
            okumalık
            okunma süresi
        """),
        "reading_time": phrases("""
            makale okuma süresi
            okuma süresi
            okuma zamanı
            okunma süresi
            ortalama okuma süresi
            ortalama okunma süresi
            tahmini okuma süresi
            tahmini okunma süresi
            yaklaşık okuma süresi
        """),
        "share": phrases("""
            arkadaşlarınla paylaş
            arkadaşlarınızla paylaşın
            beğen ve paylaş
            bizi facebook'ta takip edin
            bizi facebook’ta takip edin
            bizi instagram'da takip edin
            bizi instagram’da takip edin
            bizi sosyal medyada takip edin
            bizi takip edin
            bizi takip et
            bizi twitter'da takip edin
            bizi twitter’da takip edin
            bu haberi paylaş
            bu haberi paylaşın
            bu içeriği paylaş
            bu makaleyi paylaş
            bu sayfayı paylaş
            bu yazıyı paylaş
            bu yazıyı paylaşın
            bunu paylaş
            facebook'ta paylaş
            facebook'ta takip et
            facebookta paylaş
            facebook’ta paylaş
            facebook’ta takip et
            haberi paylaş
            haberi paylaşın
            instagram'da takip et
            instagram’da takip et
            içeriği paylaş
            linkedin'de paylaş
            linkedin’de paylaş
            makaleyi paylaş
            paylaş
            paylaşın
            pinterest'te paylaş
            pinterest’te paylaş
            sosyal medyada bizi takip edin
            sosyal medyada paylaş
            telegram'da paylaş
            telegram’da paylaş
            tweetle
            twitter'da paylaş
            twitter'da takip et
            twitterda paylaş
            twitter’da paylaş
            twitter’da takip et
            whatsapp'ta paylaş
            whatsapp'tan paylaş
            whatsapp’ta paylaş
            whatsapp’tan paylaş
            x'de paylaş
            x'te paylaş
            x’de paylaş
            x’te paylaş
            yazıyı paylaş
        """),
        "update_label": phrases("""
            güncelleme
            güncelleme tarihi
            güncelleme zamanı
            güncellendi
            güncellenme
            güncellenme tarihi
            son değiştirilme
            son güncelleme
            son güncelleme tarihi
            son güncellenme
            son güncellenme tarihi
        """),
    },
)
