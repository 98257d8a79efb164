"""Polish."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="pl",
    name="Polish",
    function_words=words("""
        a albo ale aż bardzo bez bo by być był była było były będzie będą chce choć co czy czyli
        dla dlatego do gdy gdzie go i ich im innych iż ja jak jako jednak jego jej jest jestem
        jeszcze jeśli już każdy kiedy kilka kto która które którego której który których którym
        którzy lub ma mają mnie może można mu my na nad nam nas nawet nich nie nim nią niż o od on
        ona one oni oraz po pod podczas ponieważ przed przez przy się sobie swoje są tak także tam
        te tego tej ten to tu tych tylko tym u w we wiele więc wszystko z za zawsze ze że żeby
    """),
    openers=words("""
        a ale bo chociaż choć ci ciekawe co coś czasami czasem czy dlaczego dlatego dodatkowo
        dopiero dotychczas dzisiaj dzięki dziś gdy gdyby gdzie ich inni innymi ja jak jaki jakie
        jednak jednakże jednocześnie jego jej jest jeszcze jeśli jeżeli jutro już każda każde
        każdy kiedy kiedyś kilka kolejna kolejne kolejny kto ktoś ma mam mimo moja moje może można
        musimy my mój na najpierw nasi następnie nasz nasza nasze natomiast nawet nic nie niektóre
        niektórzy niestety nigdy nikt obecnie oczywiście on ona one oni ono oprócz ostatecznie
        ostatnio oto owszem po podczas podobnie pomimo ponadto ponieważ potem poza prawdopodobnie
        przecież przede przy przykładowo później również sam sama skoro skąd stąd szczególnie
        szkoda są ta tak taki takie także tam tamten te ten teraz to tu tutaj twoja twoje twój ty
        tylko tymczasem w warto wasz wcześniej wczoraj we według wiele wielu więc wprawdzie
        wreszcie wszyscy wszystkie wszystko wtedy wy wówczas właśnie z za zanim zatem zawsze
        zazwyczaj zaś zdaniem zgodnie zresztą zwykle żaden żadna żadne
    """),
    continuers=words("""
        ani aniżeli ażeby bądź czyli dookoła i iż która które którego której któremu który których
        którym którymi którzy którą ku lub między mu nad nade naprzeciw niż oraz pod pode pomiędzy
        ponad poniżej poprzez powyżej przeciw przeciwko przeze się sobą spod spomiędzy spośród
        sprzed vel wokół wskutek wzdłuż względem znad zza że
    """),
    unfinished=words("""
        aby albo ale bez by czy dla do gdy gdyż i ich jak jako jego jej jeśli każda każdy ku lub na
        nad nie niż o od oraz po pod pomiędzy ponieważ poza przed przez przy swoich swojego swoją
        swój u w we więc z za ze że żeby
    """),
    subjects=words("""
        ja my on ona one oni ono ty wy
    """),
    auxiliaries=words("""
        byli być był była było były będzie będą jest ma mają miał miała mogą może powinien powinna
        są został została zostały
    """),
    abbreviations=words("""
        a.d abp adm adw afr al ang arch arkt art asp astr b bd bm boh bp br bł cd cdn cyt cz czerw
        czw czyt dn doc dol dosł dot dr ds dst dyr dz dz.u dł egz ew fiz fot fr franc gen geogr gm
        godz gosp gr grud gł hab hist hiszp hr im in inf inż itd itp j.w jap jr jun jw jęz k.c k.k
        k.p.a k.p.c k.p.k kard kier kk kl kol kpr kpt ks kw kwiec l.dz lic lip listop lit lm lok
        lp ltd lut m m.in m.st maks mar marsz mec med mgr mies min mjr mld mln muz mł n.e n.p.m
        nadkom nb niedz niem nlb nn np nr nt o.o ob obj obr odc odp ok okr op opr oprac org oryg
        os oz p p.n.e p.o pchor pl plut pn poch podinsp podkom podr podst poj pok pol pomn pon por
        pow poz pp ppor ppoż ppłk pr proc prof prok przew przyp ps pseud pt publ pw późn płd płk
        płn r rec red ref reg rep reż ros rozdz rozm rozp rp rt rtm ryc rys rz rzecz rzym s s.a
        s.c sek ser sierp sierż skr sob sp sp.j sp.k ss st str stycz sygn symb szer szt t tab tel
        temp tj tow tys tyt tzn tzw tłum ub ul ur ust uzup w wew wg wlk woj wrz wrzes ws wsch wsp
        współcz wt ww wyd wym wyr wys wyst wz wł z z.o.o zach zad zagr zam zast zał zb zm zn zob
        zw zł łac śp śr św
    """),
    months=months("""
        styczeń, stycznia, styczniu, styczniowi, styczniem, sty, stycz
        luty, lutego, lutym, lutemu, lut
        marzec, marca, marcu, marcowi, marcem, mar
        kwiecień, kwietnia, kwietniu, kwietniowi, kwietniem, kwi, kwie
        maj, maja, maju, majowi, majem
        czerwiec, czerwca, czerwcu, czerwcowi, czerwcem, cze, czerw
        lipiec, lipca, lipcu, lipcowi, lipcem, lip
        sierpień, sierpnia, sierpniu, sierpniowi, sierpniem, sie, sierp
        wrzesień, września, wrześniu, wrześniowi, wrześniem, wrz
        październik, października, październiku, październikowi, październikiem, paź, paźdz
        listopad, listopada, listopadzie, listopadowi, listopadem, lis, list
        grudzień, grudnia, grudniu, grudniowi, grudniem, gru, grudz
    """),
    furniture={
        "advertisement": phrases("""
            artykuł sponsorowany
            autopromocja
            ciąg dalszy artykułu pod reklamą
            ciąg dalszy pod reklamą
            dalsza część artykułu pod materiałem wideo
            dalsza część artykułu pod reklamą
            dalsza część artykułu pod wideo
            dalsza część materiału pod wideo
            dalsza część tekstu pod reklamą
            dalsza część tekstu pod wideo
            dalszy ciąg artykułu pod reklamą
            dalszy ciąg artykułu pod wideo
            dalszy ciąg materiału pod reklamą
            dalszy ciąg materiału pod wideo
            dalszy ciąg tekstu pod reklamą
            linki sponsorowane
            materiał partnera
            materiał partnerski
            materiał promocyjny
            materiał reklamowy
            materiał sponsorowany
            pozostała część artykułu pod materiałem wideo
            pozostała część artykułu pod reklamą
            reklama
            reklama - czytaj dalej poniżej
            reklamy
            reszta artykułu pod reklamą
            tekst sponsorowany
            treść sponsorowana
            wpis sponsorowany
        """),
        "author_head": phrases("""
            informacja o autorze
            informacje o autorze
            o autorach
            o autorce
            o autorkach
            o autorze
            o autorze artykułu
            o autorze tekstu
            o autorze wpisu
        """),
        "cookies": phrases("""
            akceptuj cookies
            akceptuj wszystkie cookies
            akceptuj wszystkie pliki cookie
            korzystamy z ciasteczek
            korzystamy z plików cookie
            korzystamy z plików cookies
            nasz serwis wykorzystuje pliki cookie
            nasz serwis wykorzystuje pliki cookies
            nasza strona korzysta z plików cookie
            nasza strona korzysta z plików cookies
            nasza strona używa plików cookie
            nasza strona używa plików cookies
            serwis wykorzystuje pliki cookie
            serwis wykorzystuje pliki cookies
            strona korzysta z plików cookie
            strona korzysta z plików cookies
            strona używa plików cookie
            strona używa plików cookies
            ta strona korzysta z ciasteczek
            ta strona korzysta z plików cookie
            ta strona korzysta z plików cookies
            ta strona używa ciasteczek
            ta strona używa ciasteczek (cookies), dzięki którym nasz serwis może działać lepiej
            ta strona używa cookies
            ta strona używa plików cookie
            ta strona używa plików cookies
            ta strona wykorzystuje pliki cookie
            ta strona wykorzystuje pliki cookies
            ta witryna korzysta z plików cookie
            ta witryna używa plików cookie
            ta witryna wykorzystuje pliki cookie
            ten serwis używa cookies
            używamy ciasteczek
            używamy cookies
            używamy plików cookie
            używamy plików cookies
            wykorzystujemy pliki cookie
            wykorzystujemy pliki cookies
            zaakceptuj wszystkie cookies
            zaakceptuj wszystkie pliki cookie
            zarządzaj plikami cookie
            zarządzaj plikami cookies
        """),
        "credit": phrases("""
            autor fot
            autor fotografii
            autor zdjęcia
            autor zdjęć
            autorka zdjęcia
            fot
            foto
            foto główne
            foto tytułowe
            fotografia
            fotografie
            grafika
            ilustracja
            ilustracje
            obrazek wyróżniający
            rys
            zdjęcia
            zdjęcie
            zdjęcie autorstwa
            zdjęcie główne
            zdjęcie na okładce
            zdjęcie okładkowe
            zdjęcie tytułowe
            zdjęcie wyróżniające
            źródło fot
            źródło fotografii
            źródło grafiki
            źródło ilustracji
            źródło obrazka
            źródło obrazu
            źródło zdjęcia
            źródło zdjęć
        """),
        "date_label": phrases("""
            data
            data dodania
            data publikacji
            data utworzenia
            data wydania
            dodane
            dodano
            dodany
            opublikowana
            opublikowane
            opublikowano
            opublikowano dnia
            opublikowano w dniu
            opublikowany
            publikacja
            utworzono
            wpis z dnia
            zamieszczono
        """),
        "minutes": words("min minut minuta minuty minutę"),
        "mood": phrases("""
            brawo
            ciekawe
            haha
            hahaha
            kocham
            lubię to
            nie lubię
            nie lubię tego
            nie podoba mi się
            nuda
            nudne
            oburzające
            podekscytowany
            podoba mi się
            przerażające
            przerażony
            przykro
            przykro mi
            radość
            rozbawiony
            smutek
            smutne
            smutno
            smutny
            strach
            super
            szczęśliwy
            szok
            trzymaj się
            uwielbiam
            wesołe
            wesoły
            wkurza
            wkurzający
            wow
            wrr
            wzruszające
            wzruszony
            wściekły
            zabawne
            zakochany
            zaskakujące
            zaskoczenie
            zaskoczony
            zdziwiony
            zirytowany
            zmartwiony
            znudzony
            zszokowany
            złość
            zły
            śmieszne
            śmieszny
            śpiący
            żal
            żałosne
            żenada
        """),
        "newsletter": phrases("""
            dołącz do naszego newslettera
            dołącz do newslettera
            odbieraj nasz newsletter
            otrzymuj nasz newsletter
            subskrybuj nasz newsletter
            subskrybuj newsletter
            zamów nasz newsletter
            zamów newsletter
            zapisz się do naszego newslettera
            zapisz się do newslettera
            zapisz się na bezpłatny newsletter
            zapisz się na darmowy newsletter
            zapisz się na nasz bezpłatny newsletter
            zapisz się na nasz newsletter
            zapisz się na nasze powiadomienia
            zapisz się na newsletter
            zapraszamy do subskrypcji newslettera
        """),
        "print": phrases("""
            drukuj
            drukuj artykuł
            drukuj stronę
            drukuj tekst
            poleć artykuł znajomemu
            poleć znajomemu
            poleć znajomym
            wersja do druku
            wydrukuj
            wydrukuj artykuł
            wydrukuj stronę
            wydrukuj ten artykuł
            wydrukuj tę stronę
            wyślij do znajomego
            wyślij e-mailem
            wyślij link znajomemu
            wyślij mailem
            wyślij znajomemu
        """),
        "read": phrases("""
            czytania
            lektury
            na przeczytanie
        """),
        "reading_time": phrases("""
            czas czytania
            czas czytania artykułu
            czas czytania tekstu
            czas potrzebny na przeczytanie
            orientacyjny czas czytania
            przeczytasz to w
            przeczytasz w
            przeczytasz w ciągu
            przewidywany czas czytania
            przybliżony czas czytania
            szacowany czas czytania
            szacunkowy czas czytania
            ten artykuł przeczytasz w
            ten tekst przeczytasz w
            średni czas czytania
        """),
        "share": phrases("""
            obserwuj nas
            obserwuj nas na facebooku
            obserwuj nas na instagramie
            obserwuj nas na twitterze
            obserwuj nas w google news
            obserwuj nas w wiadomościach google
            podaj dalej
            podziel się
            podziel się artykułem
            podziel się artykułem ze znajomymi
            podziel się na facebooku
            podziel się na twitterze
            podziel się tym
            podziel się tym artykułem
            podziel się tym wpisem
            podziel się wpisem
            podziel się z innymi
            podziel się z przyjaciółmi
            podziel się ze znajomymi
            polub nas na facebooku
            tweetnij
            tweetuj
            udostępnij
            udostępnij artykuł
            udostępnij na facebook
            udostępnij na facebooku
            udostępnij na linkedin
            udostępnij na linkedinie
            udostępnij na messengerze
            udostępnij na pintereście
            udostępnij na twitter
            udostępnij na twitterze
            udostępnij na whatsapp
            udostępnij na whatsappie
            udostępnij na x
            udostępnij post
            udostępnij przez e-mail
            udostępnij ten artykuł
            udostępnij ten post
            udostępnij ten tekst
            udostępnij ten wpis
            udostępnij to
            udostępnij w mediach społecznościowych
            udostępnij wpis
            udostępnij ze znajomymi
            udostępnij znajomym
            śledź nas
            śledź nas na facebooku
            śledź nas na instagramie
            śledź nas na twitterze
        """),
        "update_label": phrases("""
            data modyfikacji
            ostatnia modyfikacja
            aktualizacja
            aktualizowano
            data aktualizacji
            data ostatniej aktualizacji
            ostatnia aktualizacja
            ostatnia zmiana
            ostatnio zaktualizowano
            zaktualizowane
            zaktualizowano
            zmodyfikowano
        """),
    },
    short_words_bind=True,
)
