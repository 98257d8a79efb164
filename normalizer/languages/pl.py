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
        a.d abp adm adr adw afr al ang ann arch arkt art asp astr b bd biał biol bm boh bp br bryg
        bł cd cdn chem chiń chor ciśn cyg cyt cz czerw czw czyt częśc czł cór daw dn doc dol dosł
        dot dr ds dst duń dyr dz dz.u dziek dł egz ekon ew ewent farm filol filoz fiz fot fr franc
        gen geogr geol gm godz gosp gr grud gł hab hebr hist hiszp hr ilustr im in inf infuł insp
        inż itd itp j.w jap jedn jr jun jw jęz k.c k.k k.p.a k.p.c k.p.k kan kard kat kier kk kl
        kmdr kol kom kpr kpt ks kult kw kwart kwiec l.dz lek lic lip listop lit lm lok lp ltd lut m
        m.in m.st maks mar marsz mat max mec med mgr mies min mjr mld mln mons muz mł n.e n.p.m nacz
        nadkom nb niedz niem nlb nn norw np nr nt num o.o ob obj obow obr obyw odc odp ok okr op
        opak opr oprac org oryg orzecz os osad oz p p.n.e p.o pchor pkt pl plk plut pn poch pocz
        podinsp podkom podr podst poj pok pol polit pomn pon poprz por posł pow poz poł pp ppor ppoż
        ppłk pr prał prob proc prof prok przedm przekł przen przew przybl przyp przys ps pseud psych
        pt publ puszk pw późn płd płk płn r rec red ref reg rej relig rep reż ros rozdz rozm rozp rp
        rt rtm ryc rys rz rzecz rzym s s.a s.c sek sekr ser sierp sierż skr sob socjol sp sp.j sp.k
        spec społ spół ss st str stycz sygn symb szczeg szczypt szer szkl szt szw słow t tab tabl
        tech tel temp tir tj tow tys tyt tzn tzw tłum ub uchw ukr ul ur ust uzup w wew wewn wg
        wiceprez wilg wlk woj wrz wrzes ws wsch wsp współcz wt ww wyd wykr wym wyr wys wyst wz wzgl
        względn węg wł z z.o.o zach zad zagr zam zamężn zast zał zb zd zesz zewn zm zn zob zw zwł
        zwłaszcz zł łac łyż łyżecz łyżk śp śr środk św
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
    weekdays=words("""
        cz czw czwartek czwartku nd ndz nie niedz niedziela niedzieli niedzielę pią piątek
        piątku pn pon poniedziałek poniedziałku pt sb so sob sobota soboty sobotę wt wto wtorek
        wtorku śr śro środa środy środę
    """),
    furniture={
        "accessibility": phrases("""
            ciemne tło
            czytaj na głos
            dostępność cyfrowa
            kliknij, aby powiększyć
            kliknij, aby powiększyć zdjęcie
            link otwiera się w nowej karcie
            link otwiera się w nowym oknie
            link zewnętrzny
            link zewnętrzny, otwiera się w nowej karcie
            link zewnętrzny, otwiera się w nowym oknie
            mniejsza czcionka
            normalna czcionka
            odsłuchaj artykuł
            odsłuchaj ten artykuł
            odwrócenie kolorów
            otwiera się w nowej karcie
            otwiera się w nowym oknie
            otwórz w nowej karcie
            otwórz w nowym oknie
            posłuchaj artykułu
            posłuchaj tego artykułu
            posłuchaj tego tekstu
            powiększ czcionkę
            powiększ tekst
            powiększ zdjęcie
            przesłuchaj artykuł
            resetuj rozmiar czcionki
            rozmiar czcionki
            rozmiar tekstu
            słuchaj artykułu
            słuchaj tego artykułu
            ustawienia dostępności
            wielkość czcionki
            wielkość liter
            większa czcionka
            wysoki kontrast
            wysłuchaj artykułu
            wysłuchaj tego artykułu
            zmień rozmiar czcionki
            zmień rozmiar tekstu
            zmniejsz czcionkę
            zmniejsz tekst
            zwiększ tekst
        """),
        "advertisement": phrases("""
            artykuł sponsorowany
            artykuł sponsorowany przez partnera
            autopromocja
            ciąg dalszy artykułu pod reklamą
            ciąg dalszy pod reklamą
            czytaj dalej pod reklamą
            dalsza część artykułu pod galerią
            dalsza część artykułu pod materiałem wideo
            dalsza część artykułu pod reklamą
            dalsza część artykułu pod wideo
            dalsza część materiału pod wideo
            dalsza część pod reklamą
            dalsza część tekstu pod galerią
            dalsza część tekstu pod materiałem wideo
            dalsza część tekstu pod reklamą
            dalsza część tekstu pod wideo
            dalszy ciąg artykułu pod reklamą
            dalszy ciąg artykułu pod wideo
            dalszy ciąg materiału pod reklamą
            dalszy ciąg materiału pod wideo
            dalszy ciąg tekstu pod reklamą
            koniec reklamy
            linki sponsorowane
            materiał komercyjny
            materiał partnera
            materiał partnerski
            materiał powstał we współpracy z partnerem
            materiał promocyjny
            materiał reklamowy
            materiał sponsorowany
            materiał zewnętrzny
            poniżej kontynuacja tekstu
            pozostała część artykułu pod materiałem wideo
            pozostała część artykułu pod reklamą
            przewiń, aby czytać dalej
            płatna współpraca
            reklama
            reklama - czytaj dalej poniżej
            reklama - przewiń, aby czytać dalej
            reklama - przewiń, aby kontynuować
            reklama się skończy za # s
            reklama zewnętrzna
            reklamy
            reszta artykułu pod reklamą
            reszta tekstu pod materiałem wideo
            reszta tekstu pod wideo
            tekst promocyjny
            tekst sponsorowany
            treść sponsorowana
            wpis sponsorowany
            współpraca reklamowa
        """),
        "ago": phrases("""
            # dni temu
            # dnia temu
            # dzień temu
            # g. temu
            # godz temu
            # godz. temu
            # godzin temu
            # godziny temu
            # godzinę temu
            # h temu
            # lat temu
            # lata temu
            # mies. temu
            # miesiąc temu
            # miesiące temu
            # miesięcy temu
            # min temu
            # min. temu
            # minut temu
            # minuty temu
            # minutę temu
            # rok temu
            # s temu
            # sek. temu
            # sekund temu
            # sekundy temu
            # sekundę temu
            # tydzień temu
            # tyg. temu
            # tygodni temu
            # tygodnie temu
            dodano # dni temu
            dodano # godz. temu
            dodano # godzin temu
            dodano # godziny temu
            dodano # minut temu
            dodano # minuty temu
            dzień temu
            dzisiaj o #
            dzisiaj, #
            dziś o #
            dziś, #
            godzinę temu
            kilka godzin temu
            kilka minut temu
            kilka sekund temu
            miesiąc temu
            minutę temu
            mniej niż minutę temu
            około # godzin temu
            około # miesięcy temu
            około godziny temu
            ponad # lat temu
            ponad # lata temu
            ponad rok temu
            przed chwilą
            rok temu
            tydzień temu
            wczoraj o #
            wczoraj, #
        """),
        "app": phrases("""
            czytaj w aplikacji
            czytaj wygodniej w aplikacji
            dostępne w app store
            dostępne w google play
            nasza aplikacja
            nasze aplikacje
            nasze aplikacje mobilne
            otwórz w aplikacji
            pobierz aplikację
            pobierz aplikację mobilną
            pobierz aplikację na androida
            pobierz aplikację na ios
            pobierz aplikację na telefon
            pobierz bezpłatną aplikację
            pobierz darmową aplikację
            pobierz nasze aplikacje
            pobierz naszą aplikację
            pobierz naszą aplikację mobilną
            pobierz naszą bezpłatną aplikację
            pobierz naszą darmową aplikację
            pobierz w app store
            pobierz w google play
            pobierz z app gallery
            pobierz z app store
            pobierz z appgallery
            pobierz z google play
            pobierz z huawei appgallery
            pobierz z sklepu play
            pobierz ze sklepu google play
            przejdź do aplikacji
            teraz w google play
            wypróbuj aplikację
            włącz powiadomienia w aplikacji
            zainstaluj aplikację
            zainstaluj naszą aplikację
            zeskanuj kod qr i pobierz aplikację
            zeskanuj kod, aby pobrać aplikację
            zobacz w aplikacji
            ściągnij aplikację
            ściągnij naszą aplikację
        """),
        "author_head": phrases("""
            informacja o autorze
            informacje o autorce
            informacje o autorze
            napisane przez
            o autorach
            o autorce
            o autorkach
            o autorze
            o autorze artykułu
            o autorze tekstu
            o autorze wpisu
            o mnie i blogu
            poznaj autora
            profil autora
            wpis autorstwa
        """),
        "breadcrumb": phrases("""
            jesteś tu
            jesteś tutaj
            przeglądasz
            tu jesteś
            twoja lokalizacja
            znajdujesz się
            znajdujesz się tutaj
            ścieżka nawigacji
            ścieżka powrotu
        """),
        "browser": phrases("""
            aby korzystać z tej strony, włącz javascript
            aby wyświetlić tę stronę, włącz javascript
            dzięki reklamom czytasz za darmo…
            javascript jest wyłączony
            korzystasz z nieaktualnej przeglądarki
            korzystasz z przestarzałej przeglądarki
            musisz włączyć javascript…
            nie wspieramy już twojej przeglądarki
            obsługa javascript jest wyłączona w twojej przeglądarce
            pobierz nowszą przeglądarkę
            prosimy o włączenie javascript
            prosimy włączyć javascript
            proszę włączyć javascript w przeglądarce, aby wypełnić ten formularz
            proszę włączyć obsługę javascript
            przeglądarka, z której korzystasz jest przestarzała
            przeglądarka, z której korzystasz, jest przestarzała
            strona wymaga włączonej obsługi javascript
            ta strona wymaga javascript
            ta strona wymaga obsługi javascript
            ta strona wymaga włączonej obsługi javascript
            twoja przeglądarka jest nieaktualna
            twoja przeglądarka jest przestarzała
            twoja przeglądarka ma wyłączoną obsługę javascript
            twoja przeglądarka nie obsługuje elementu audio
            twoja przeglądarka nie obsługuje elementu video
            twoja przeglądarka nie obsługuje html5
            twoja przeglądarka nie obsługuje javascript
            twoja przeglądarka nie obsługuje ramek
            twoja przeglądarka nie obsługuje tego elementu
            twoja przeglądarka nie obsługuje wideo
            twoja przeglądarka nie wspiera html5
            twoja przeglądarka nie wspiera javascript
            używasz nieaktualnej przeglądarki
            używasz przestarzałej przeglądarki
            w twojej przeglądarce wyłączono obsługę javascript
            wykryliśmy, że używasz adblocka
            wykryto adblock
            wykryto blokadę reklam
            wyłącz adblocka
            wyłącz blokowanie reklam
            włącz javascript
            włącz javascript w swojej przeglądarce
            włącz javascript, aby…
            włącz obsługę javascript
            zaktualizuj przeglądarkę
            zaktualizuj swoją przeglądarkę
        """),
        "byline": phrases("""
            artykuł napisał
            artykuł napisała
            autor
            autor artykułu
            autor tekstu
            autor wpisu
            autorka
            autorka artykułu
            autorka tekstu
            autorstwa
            autorzy
            napisane przez
            napisany przez
            napisał
            napisała
            not
            opr
            oprac
            opracowanie
            opracował
            opracowała
            przez
            przygotował
            przygotowała
            redaktor
            redaktorka
            relacja
            rozmawia
            rozmawiał
            rozmawiała
            rozmowę przeprowadził
            rozmowę przeprowadziła
            tekst
            tekst i fot
            tekst i foto
            tekst i zdjęcia
            tekst oraz zdjęcia
            tłum
            tłumaczenie
            tłumaczył
            tłumaczyła
            wpis autorstwa
            wysłuchał
            wysłuchała
            zebrał
            zebrała
        """),
        "comment_form": phrases("""
            aby dodać komentarz, musisz się zalogować
            aby dodać komentarz, zaloguj się
            aby móc komentować, musisz się zalogować
            aby skomentować, zaloguj się
            adres e-mail nie będzie opublikowany
            adres email nie będzie publikowany
            anuluj odpowiedź
            anuluj pisanie odpowiedzi
            bądź pierwszy, który skomentuje…
            bądź pierwszą osobą, która skomentuje
            dodaj komentarz
            dodaj nowy komentarz
            dodaj odpowiedź
            dodaj opinię
            dodaj swój komentarz
            dodawanie komentarzy zostało wyłączone
            kliknij, aby anulować odpowiedź
            kliknij, aby anulować pisanie odpowiedzi
            komentarz musi zostać zatwierdzony
            komentarze są moderowane
            komentarze są wyłączone
            komentarze zostały wyłączone
            masz opinię na ten temat? skomentuj
            możesz użyć następujących tagów oraz atrybutów html-a…
            możliwość komentowania jest wyłączona
            możliwość komentowania została wyłączona
            musisz być zalogowany, aby dodać komentarz
            musisz się zalogować, aby dodać komentarz
            musisz się zalogować, aby móc dodać komentarz
            napisz komentarz
            napisz odpowiedź
            napisz swój komentarz
            nick (wymagany)
            odpisz
            odpowiedz
            odpowiedz na komentarz
            opublikuj komentarz
            podaj swoje imię
            poinformuj mnie o nowych wpisach za pomocą e-maila
            pola oznaczone * są wymagane
            pole jest wymagane
            powiadamiaj mnie o nowych komentarzach…
            powiadom mnie o kolejnych komentarzach przez e-mail
            powiadom mnie o nowych komentarzach
            powiadom mnie o nowych komentarzach przez e-mail
            powiadom mnie o nowych wpisach
            powiadom mnie o nowych wpisach przez e-mail
            prześlij komentarz
            skomentuj
            skomentuj artykuł
            skomentuj pierwszy
            skomentuj ten artykuł
            skomentuj wpis
            ta strona używa akismet do redukcji spamu…
            ta strona wykorzystuje akismet…
            ta witryna wykorzystuje usługę akismet aby zredukować ilość spamu…
            treść komentarza
            twoja nazwa
            twoje imię
            twój adres e-mail
            twój adres e-mail nie zostanie opublikowany
            twój adres e-mail nie zostanie opublikowany…
            twój adres email nie będzie publikowany
            twój adres email nie zostanie opublikowany
            twój adres email nie zostanie opublikowany…
            twój e-mail
            twój komentarz
            twój podpis
            witryna internetowa
            wpisz swoje imię lub nick
            wpisz swój komentarz
            wprowadź treść komentarza
            wymagane pola są oznaczone *
            wymagane pola są oznaczone gwiazdką
            wymagane pola są oznaczone symbolem *
            wyślij komentarz
            zaloguj się, aby dodać komentarz
            zaloguj się, aby komentować
            zaloguj się, aby odpowiedzieć
            zaloguj się, by komentować
            zaloguj się, żeby dodać komentarz
            zamieść komentarz
            zapamiętaj mnie w tej przeglądarce…
            zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
            zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas…
            zapisz moje nazwisko, e-mail i witrynę w przeglądarce…
            zostaw komentarz
            zostaw odpowiedź
            zostaw swój komentarz
        """),
        "comment_head": phrases("""
            # komentarz
            # komentarz do…
            # komentarze
            # komentarze do…
            # komentarzy
            # komentarzy do…
            # myśl na temat “…
            # myśl na temat „…
            # myśli na temat “…
            # myśli na temat „…
            # odpowiedzi
            # odpowiedzi na “…
            # odpowiedzi na „…
            # odpowiedź
            # opinia
            # opinie
            # opinii
            # przemyśleń na temat “…
            # przemyśleń na temat „…
            brak komentarzy
            czytaj komentarze
            dyskusja pod artykułem
            jeden komentarz
            jedna odpowiedź
            komentarz (#)
            komentarze
            komentarze #
            komentarze (#)
            komentarze do artykułu
            komentarze do wpisu
            komentarze facebook
            komentarze facebookowe
            komentarze internautów
            komentarzy #
            komentarzy (#)
            liczba komentarzy
            liczba komentarzy #
            najlepsze komentarze
            najnowsze komentarze
            najstarsze komentarze
            nie ma jeszcze komentarzy
            opinie (#)
            opinie czytelników
            opinie internautów
            ostatnie komentarze
            pokaż komentarze
            pokaż komentarze (#)
            pokaż więcej komentarzy
            popularne komentarze
            przeczytaj komentarze
            przejdź do komentarzy
            sortuj komentarze
            wasze komentarze
            wasze opinie
            wszystkie komentarze
            wyświetl komentarze
            zobacz komentarze
            zobacz wszystkie komentarze
            zobacz wszystkie komentarze (#)
        """),
        "contents": phrases("""
            czego dowiesz się z artykułu
            czego dowiesz się z tego artykułu
            czego się dowiesz
            na tej stronie
            nawigacja po artykule
            pokaż spis treści
            przejdź do sekcji
            rozwiń spis treści
            schowaj spis treści
            spis treści
            spis treści artykułu
            treść artykułu
            ukryj spis treści
            w artykule
            w skrócie znajdziesz
            w tym artykule
            w tym artykule przeczytasz
            w tym artykule znajdziesz
            w tym tekście
            w tym wpisie
            w tym wpisie znajdziesz
            z artykułu dowiesz się
            z tego artykułu dowiesz się
            z tego tekstu dowiesz się
            zawartość artykułu
        """),
        "cookies": phrases("""
            administratorem twoich danych osobowych…
            akceptuj cookies
            akceptuj i zamknij
            akceptuj wszystkie
            akceptuj wszystkie cookies
            akceptuj wszystkie pliki cookie
            akceptuj wszystko
            akceptuję i przechodzę do serwisu
            akceptuję i zamykam
            akceptuję politykę cookies
            akceptuję wszystkie
            analityczne pliki cookie
            cenimy prywatność użytkowników
            cenimy twoją prywatność
            ciasteczka analityczne
            ciasteczka funkcjonalne
            ciasteczka marketingowe
            ciasteczka niezbędne
            dbamy o twoją prywatność
            dostosuj zgody
            dowiedz się więcej o plikach cookies
            funkcjonalne pliki cookie
            informacja o plikach cookies
            informacje o cookies
            kontynuując przeglądanie strony, wyrażasz zgodę na używanie plików cookies
            korzystając z serwisu wyrażasz zgodę na używanie cookies…
            korzystając z tej strony wyrażasz zgodę na używanie plików cookie
            korzystając ze strony, wyrażasz zgodę na używanie cookies…
            korzystamy z ciasteczek
            korzystamy z plików cookie
            korzystamy z plików cookies
            my i nasi # partnerów…
            my i nasi partnerzy przechowujemy…
            my i nasi partnerzy wykorzystujemy…
            my i nasi zaufani partnerzy…
            nasz serwis wykorzystuje pliki cookie
            nasz serwis wykorzystuje pliki cookies
            nasza strona korzysta z plików cookie
            nasza strona korzysta z plików cookies
            nasza strona używa plików cookie
            nasza strona używa plików cookies
            niezbędne pliki cookie
            niezbędne pliki cookies
            odmów wszystkim
            odrzuć wszystkie
            odrzuć wszystkie pliki cookie
            odrzuć wszystko
            pliki cookie niezbędne
            pliki cookies i polityka prywatności
            polityka cookies
            polityka plików cookie
            polityka plików cookies
            preferencje dotyczące plików cookie
            przejdź do serwisu
            przejdź do ustawień zaawansowanych
            serwis wykorzystuje pliki cookie
            serwis wykorzystuje pliki cookies
            strona korzysta z plików cookie
            strona korzysta z plików cookies
            strona używa plików cookie
            strona używa plików cookies
            szanowny użytkowniku
            szanujemy twoją prywatność
            ta strona korzysta z ciasteczek
            ta strona korzysta z plików cookie
            ta strona korzysta z plików cookies
            ta strona używa ciasteczek
            ta strona używa ciasteczek (cookies), dzięki którym nasz serwis może działać lepiej
            ta strona używa cookies
            ta strona używa plików cookie
            ta strona używa plików cookies
            ta strona używa plików cookies…
            ta strona używa plików cookie…
            ta strona wykorzystuje pliki cookie
            ta strona wykorzystuje pliki cookies
            ta witryna korzysta z plików cookie
            ta witryna używa plików cookie
            ta witryna wykorzystuje pliki cookie
            ten serwis używa cookies
            tylko niezbędne
            tylko niezbędne pliki cookie
            ustawienia cookies
            ustawienia plików cookie
            ustawienia plików cookies
            ustawienia prywatności
            ustawienia zaawansowane
            używamy ciasteczek
            używamy cookies
            używamy plików cookie
            używamy plików cookies
            w ramach naszej witryny stosujemy pliki cookies…
            wykorzystujemy pliki cookie
            wykorzystujemy pliki cookie do spersonalizowania treści i reklam…
            wykorzystujemy pliki cookies
            wyrażam zgodę na wszystkie
            zaakceptuj i zamknij
            zaakceptuj wszystkie
            zaakceptuj wszystkie cookies
            zaakceptuj wszystkie pliki cookie
            zaakceptuj wszystko
            zapisz i zamknij
            zapisz ustawienia
            zapisz wybór
            zarządzaj opcjami
            zarządzaj plikami cookie
            zarządzaj plikami cookies
            zarządzaj preferencjami
            zarządzaj ustawieniami prywatności
            zarządzaj zgodami
            zarządzaj zgodą
            zezwól na wszystkie
            zezwól na wybór
            zgadzam się na wszystkie
            zgoda na pliki cookie
            zmień ustawienia cookies
            zmień ustawienia prywatności
        """),
        "copyright": phrases("""
            copyright by…
            copyright ©…
            kopiowanie bez zgody zabronione
            kopiowanie materiałów bez zgody redakcji zabronione
            kopiowanie treści bez zgody zabronione
            kopiowanie zabronione
            korzystanie z portalu oznacza akceptację regulaminu
            korzystanie z serwisu oznacza akceptację regulaminu
            materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone…
            materiał chroniony prawem autorskim…
            motyw wordpress:…
            prawa autorskie zastrzeżone
            prawa autorskie ©…
            projekt i realizacja:…
            projekt i wykonanie:…
            projekt strony:…
            realizacja strony:…
            strona oparta na wordpress
            strona oparta na wordpressie
            wspierane przez wordpress
            wspierane przez wordpressa
            wszelkie prawa do treści zastrzeżone
            wszelkie prawa zastrzeżone
            wszelkie prawa zastrzeżone ©…
            wszystkie prawa zastrzeżone
            zabrania się kopiowania…
            © # wszelkie prawa zastrzeżone
            © #…
            © copyright #
            © copyright by…
            © wszelkie prawa zastrzeżone
        """),
        "count": phrases("""
            # fanów
            # komentujących
            # obserwujących
            # odsłon
            # odsłona
            # odsłony
            # odtworzenia
            # odtworzenie
            # odtworzeń
            # osoba lubi to
            # osoby lubią to
            # osób lubi to
            # pobrania
            # pobrań
            # podań dalej
            # polubienia
            # polubienie
            # polubień
            # przeczytań
            # reakcja
            # reakcje
            # reakcji
            # subskrybentów
            # subskrypcji
            # tys. wyświetleń
            # udostępnienia
            # udostępnienie
            # udostępnień
            # wyświetlenia
            # wyświetlenie
            # wyświetleń
            # zdjęcia
            # zdjęcie
            # zdjęć
            czytano # razy
            czytany # razy
            fani #
            ilość wyświetleń #
            liczba odsłon #
            liczba wyświetleń #
            liczba wyświetleń: #
            odsłon #
            odsłon: #
            odsłon: # #
            odsłony #
            odwiedzin #
            polubienia #
            przeczytano # razy
            udostępnienia #
            udostępnień #
            wizyt #
            wyświetlenia #
            wyświetleń #
            wyświetleń: #
            wyświetleń: # #
            wyświetlono # razy
            łącznie udostępnień #
        """),
        "credit": phrases("""
            autor fot
            autor fotografii
            autor ilustracji
            autor zdjęcia
            autor zdjęć
            autorka zdjęcia
            fot
            fot. główna
            fot. ilustracyjna
            foto
            foto główne
            foto tytułowe
            fotografia
            fotografie
            grafika
            ilustracja
            ilustracja główna
            ilustracje
            obrazek wyróżniający
            rys
            wizualizacja
            wizualizacje
            zdjęcia
            zdjęcia i tekst
            zdjęcie
            zdjęcie autorstwa
            zdjęcie główne
            zdjęcie ilustracyjne
            zdjęcie na okładce
            zdjęcie okładkowe
            zdjęcie poglądowe
            zdjęcie tytułowe
            zdjęcie wyróżniające
            źródło fot
            źródło fotografii
            źródło grafik
            źródło grafiki
            źródło ilustracji
            źródło obrazka
            źródło obrazu
            źródło zdjęcia
            źródło zdjęć
        """),
        "date_label": phrases("""
            artykuł opublikowany
            data
            data dodania
            data dodania artykułu
            data publikacji
            data publikacji artykułu
            data utworzenia
            data wydania
            dodane
            dodano
            dodano dnia
            dodany
            napisane dnia
            opublikowana
            opublikowane
            opublikowano
            opublikowano dnia
            opublikowano w dniu
            opublikowany
            opublikowany dnia
            pierwsza publikacja
            post opublikowany
            publikacja
            utworzono
            wpis opublikowany
            wpis z dnia
            zamieszczono
        """),
        "disclosure": phrases("""
            artykuł powstał we współpracy z…
            artykuł zawiera linki afiliacyjne
            artykuł zawiera lokowanie produktu
            artykuł zawiera lokowanie produktów
            artykuł zawiera reklamę
            jeśli dokonasz zakupu za pośrednictwem…
            jeżeli klikniesz w link i kupisz…
            linki afiliacyjne
            linki w artykule są linkami afiliacyjnymi
            linki w tekście to linki afiliacyjne
            materiał powstał przy współpracy z…
            materiał zawiera linki afiliacyjne
            materiał zawiera linki partnerskie
            materiał zawiera linki partnerów reklamowych
            materiał zawiera lokowanie produktu
            niektóre linki na tej stronie to linki afiliacyjne…
            niektóre linki w tym artykule to linki afiliacyjne…
            niektóre odnośniki na stronie to linki afiliacyjne
            niniejszy materiał zawiera lokowanie produktu
            niniejszy wpis zawiera linki afiliacyjne
            post sponsorowany
            post zawiera linki afiliacyjne
            post zawiera lokowanie produktu
            strona zawiera linki afiliacyjne
            tekst zawiera linki afiliacyjne
            tekst zawiera lokowanie produktu
            ten artykuł powstał we współpracy z…
            ten artykuł zawiera linki afiliacyjne
            ten artykuł zawiera linki afiliacyjne…
            ten post powstał we współpracy z…
            ten post zawiera linki afiliacyjne
            ten wpis powstał we współpracy z…
            ten wpis zawiera linki afiliacyjne
            ten wpis zawiera linki afiliacyjne…
            wpis powstał we współpracy z…
            wpis zawiera autopromocję
            wpis zawiera linki afiliacyjne
            wpis zawiera lokowanie produktu
            wpis zawiera reklamę
            zawiera linki afiliacyjne
            zawiera lokowanie produktu
        """),
        "embed": phrases("""
            aby obejrzeć ten materiał, zaakceptuj pliki cookie
            aby wyświetlić tę treść, zaakceptuj pliki cookie…
            obejrzyj na @
            obejrzyj ten film na @
            obejrzyj wideo na @
            odtwórz na @
            post z @
            posłuchaj na @
            słuchaj na @
            ta treść jest hostowana przez zewnętrznego dostawcę…
            ta treść pochodzi z @
            treść z @
            wczytaj treść z @
            wpis z @
            wyświetl ten post na @
            wyświetl ten post w @
            wyświetl ten profil na @
            zobacz na @
            zobacz post na @
            zobacz ten post na @
            zobacz ten wpis na @
            zobacz więcej na @
            zobacz wpis na @
            ładowanie posta z @
            ładowanie treści z @
        """),
        "gallery": phrases("""
            # zdjęć w galerii
            dalsza część galerii
            foto #
            galeria (# zdjęć)
            galeria (#)
            galeria zdjęć
            galeria zdjęć (#)
            kliknij, aby obejrzeć galerię
            następne zdjęcie
            obejrzyj galerię
            otwórz galerię
            pełny ekran galerii
            pokaż galerię
            pokaż galerię zdjęć
            pokaż wszystkie zdjęcia
            poprzednie zdjęcie
            powrót do galerii
            przejdź do galerii
            przejdź do galerii zdjęć
            slajd # z #
            więcej zdjęć
            wszystkie zdjęcia
            zamknij galerię
            zdjęcie # / #
            zdjęcie # z #
            zobacz galerię
            zobacz galerię zdjęć
            zobacz więcej zdjęć
            zobacz wszystkie zdjęcia
            zobacz wszystkie zdjęcia (#)
            zobacz zdjęcia
            zobacz zdjęcia (#)
        """),
        "legal": phrases("""
            biuro reklamy
            deklaracja dostępności
            dla mediów
            dla prasy
            dla reklamodawców
            impressum
            informacje prawne
            kontakt
            kontakt z redakcją
            licencje
            mapa serwisu
            mapa strony
            mapa witryny
            metryka strony
            napisz do nas
            nota prawna
            o firmie
            o nas
            o portalu
            o redakcji
            o serwisie
            obowiązek informacyjny
            ochrona danych
            ochrona danych osobowych
            ochrona prywatności
            patronat medialny
            patronaty
            polityka prywatności
            polityka prywatności i cookies
            polityka prywatności i plików cookies
            polityka redakcyjna
            polityka zwrotów
            pomoc
            praca
            prawa autorskie
            prywatność
            redakcja
            regulamin
            regulamin i polityka prywatności
            regulamin komentowania
            regulamin portalu
            regulamin serwisu
            regulamin sklepu
            regulamin strony
            regulaminy
            rejestr zmian
            reklama
            reklama w serwisie
            reklamuj się u nas
            rodo
            skontaktuj się z nami
            stopka redakcyjna
            ustawienia prywatności
            warunki korzystania
            warunki korzystania z serwisu
            warunki użytkowania
            wspieraj nas
            współpraca
            wydawca
            wyślij wiadomość do redakcji
            zasady korzystania z serwisu
            zasady prywatności
            zastrzeżenia prawne
            zespół
            zgłoś błąd
            zgłoś błąd w artykule
            zgłoś błąd w tekście
            zgłoś naruszenie
            zgłoś nieprawidłowość
            znalazłeś błąd? napisz do nas
        """),
        "login": phrases("""
            jesteś zalogowany jako…
            konto
            logowanie
            masz już konto
            masz już konto? zaloguj się
            masz konto? zaloguj się
            moje artykuły
            moje konto
            mój profil
            nazwa użytkownika
            nazwa użytkownika lub e-mail
            nie masz jeszcze konta? zarejestruj się
            nie masz konta
            nie masz konta? zarejestruj się
            nie masz konta? załóż je
            nie pamiętam hasła
            nie pamiętasz hasła
            nie wylogowuj mnie
            odzyskaj hasło
            panel użytkownika
            powtórz hasło
            profil użytkownika
            rejestracja
            resetuj hasło
            stwórz konto
            utwórz konto
            witaj! zaloguj się na swoje konto
            wpisz hasło
            wyloguj
            wyloguj się
            zaloguj
            zaloguj przez @
            zaloguj się
            zaloguj się do konta
            zaloguj się lub zarejestruj
            zaloguj się na swoje konto
            zaloguj się przez @
            zaloguj się z @
            zaloguj się za pomocą @
            zaloguj z @
            zapamiętaj mnie
            zapomniane hasło
            zapomniałem hasła
            zapomniałeś hasła
            zarejestruj
            zarejestruj się
            zarejestruj się za darmo
            załóż bezpłatne konto
            załóż konto
            załóż konto za darmo
            zmień hasło
            zresetuj hasło
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
        "more": phrases("""
            czytaj całość
            czytaj całość artykułu
            czytaj cały artykuł
            czytaj dalej
            czytaj dalej…
            czytaj dalszą część
            czytaj resztę
            czytaj więcej
            dalej
            dowiedz się więcej
            kliknij, aby zobaczyć więcej
            kontynuuj czytanie
            kontynuuj czytanie…
            mniej
            pokaż całość
            pokaż mniej
            pokaż resztę
            pokaż więcej
            pokaż wszystkie
            pokaż wszystko
            przeczytaj całość
            przeczytaj cały artykuł
            przeczytaj więcej
            przeglądaj wszystkie
            rozwiń
            rozwiń artykuł
            rozwiń opis
            schowaj
            sprawdź
            sprawdź szczegóły
            szczegóły
            wczytaj więcej
            wczytywanie
            więcej
            więcej aktualności
            więcej artykułów
            więcej informacji
            więcej newsów
            więcej wiadomości
            wyświetl więcej
            wyświetl wszystkie
            załaduj więcej
            załaduj więcej artykułów
            załaduj więcej wpisów
            zobacz całość
            zobacz szczegóły
            zobacz więcej
            zobacz wszystkie
            zobacz wszystko
            zwiń
            ładowanie
            ładuję
        """),
        "navigation": phrases("""
            aktualności
            archiwum
            biznes
            blog
            celebryci
            ciekawostki
            dom
            dom i ogród
            edukacja
            ekonomia
            felietony
            film
            filmy
            finanse
            forum
            fotografia
            galerie
            gospodarka
            gry
            gwiazdy
            historia
            home
            kalendarz
            kategorie
            kobieta
            koszyk
            kraj
            książki
            kuchnia
            kultura
            lifestyle
            lokalne
            ludzie
            media
            menu
            menu główne
            menu nawigacyjne
            moda
            moto
            motoryzacja
            muzyka
            na żywo
            nauka
            nawigacja
            nieruchomości
            niusy
            ogłoszenia
            opinie
            piłka nożna
            podcasty
            podróże
            pogoda
            polityka
            polska
            porady
            prawo
            program tv
            przepisy
            psychologia
            publicystyka
            region
            reportaże
            rodzina
            rozrywka
            samorząd
            sklep
            sport
            strona główna
            styl życia
            szukaj
            szukaj na stronie
            technologia
            technologie
            telewizja
            turystyka
            uroda
            wiadomości
            wideo
            wydarzenia
            wyniki wyszukiwania
            wyszukaj
            wyszukiwarka
            wywiady
            zdrowie
            świat
            życie
        """),
        "newsletter": phrases("""
            adres e-mail
            bądź na bieżąco
            bądź z nami na bieżąco
            chcesz być na bieżąco
            chcesz być na bieżąco? zapisz się…
            chcę otrzymywać newsletter
            dołącz do naszego newslettera
            dołącz do newslettera
            dziękujemy za subskrypcję
            dziękujemy za zapisanie się do newslettera
            dziękujemy, że przeczytałaś/eś nasz artykuł do końca…
            e-mail*
            możesz wypisać się w każdej chwili
            możesz zrezygnować w każdej chwili
            najważniejsze informacje prosto na twoją skrzynkę
            najważniejsze wiadomości na twoją skrzynkę
            nie chcesz przegapić żadnego wpisu
            nie przegap najważniejszych wiadomości
            nie przegap żadnego artykułu
            nie spamujemy
            nie spamujemy! przeczytaj naszą politykę prywatności…
            nie wysyłamy spamu
            odbieraj nasz newsletter
            otrzymuj codziennie…
            otrzymuj najnowsze wiadomości na swoją skrzynkę
            otrzymuj najważniejsze informacje na e-mail
            otrzymuj nasz newsletter
            otrzymuj powiadomienia o nowych wpisach
            otrzymuj wiadomości na e-mail
            podaj adres e-mail
            podaj swój adres e-mail
            podaj swój e-mail
            potwierdź subskrypcję
            przeczytaj naszą politykę prywatności
            sprawdź swoją skrzynkę odbiorczą lub folder ze spamem, aby potwierdzić subskrypcję
            subskrybuj
            subskrybuj blog
            subskrybuj bloga przez e-mail
            subskrybuj nas
            subskrybuj nasz newsletter
            subskrybuj newsletter
            subskrypcja
            twój adres e-mail…
            w każdej chwili możesz zrezygnować z subskrypcji
            wpisz adres e-mail
            wpisz swój adres e-mail
            wpisz swój e-mail
            wprowadź adres e-mail
            wprowadź swój adres e-mail
            wprowadź swój adres email aby zaprenumerować ten blog…
            wypisz się z newslettera
            wyrażam zgodę na otrzymywanie informacji handlowych…
            wyrażam zgodę na otrzymywanie newslettera…
            wyrażam zgodę na przetwarzanie moich danych osobowych…
            zamów nasz newsletter
            zamów newsletter
            zapisując się do newslettera, akceptujesz…
            zapisz mnie
            zapisz mnie do newslettera
            zapisz się
            zapisz się do naszego newslettera
            zapisz się do newslettera
            zapisz się do subskrypcji
            zapisz się i bądź na bieżąco
            zapisz się już dziś
            zapisz się na bezpłatny newsletter
            zapisz się na darmowy newsletter
            zapisz się na nasz bezpłatny newsletter
            zapisz się na nasz newsletter
            zapisz się na nasze powiadomienia
            zapisz się na newsletter
            zapisz się za darmo
            zapisz się, aby otrzymywać…
            zapraszamy do subskrypcji newslettera
            zaprenumeruj nasz newsletter
            zaprenumeruj ten blog przez e-mail
        """),
        "pager": phrases("""
            # z # stron
            cofnij się do poprzedniej strony
            idź do strony #
            kolejna strona
            kolejny artykuł
            kolejny post
            kolejny wpis
            na następnej stronie
            następna strona
            następna »
            następne
            następne artykuły
            następne wpisy
            następny
            następny artykuł
            następny artykuł:…
            następny news
            następny post
            następny post:…
            następny tekst
            następny wpis
            następny wpis:…
            nawigacja po stronach
            nawigacja po wpisach
            nawigacja wpisu
            nawigacja wpisów
            nowsze artykuły
            nowsze posty
            nowsze wpisy
            nowszy post
            ostatnia strona
            ostatnia »
            pierwsza strona
            poprzedni
            poprzedni artykuł
            poprzedni artykuł:…
            poprzedni news
            poprzedni post
            poprzedni post:…
            poprzedni tekst
            poprzedni wpis
            poprzedni wpis:…
            poprzednia strona
            poprzednie
            poprzednie artykuły
            poprzednie wpisy
            powrót do listy
            powrót do listy artykułów
            powrót do strony głównej
            przeczytaj następny artykuł
            starsze artykuły
            starsze posty
            starsze wpisy
            starszy post
            strona #
            strona # z #
            stronicowanie wpisów
            wcześniejsze wpisy
            wróć do artykułu
            wróć do listy
            wróć do strony głównej
            wróć na stronę główną
            « pierwsza
            « poprzednia
        """),
        "paywall": phrases("""
            aby czytać dalej, wykup dostęp
            aby czytać dalej, zaloguj się
            aby przeczytać cały artykuł, zaloguj się
            aby przeczytać cały tekst, kup dostęp
            artykuł dostępny tylko dla prenumeratorów
            artykuł dostępny tylko dla subskrybentów
            artykuł tylko dla prenumeratorów
            artykuł tylko dla subskrybentów
            artykuł w ramach subskrypcji
            bez reklam i ograniczeń
            chcesz przeczytać cały artykuł
            czytaj bez ograniczeń
            czytaj bez reklam
            czytaj dalej w ramach subskrypcji
            czytaj wszystkie artykuły bez ograniczeń
            dalsza część artykułu dostępna dla prenumeratorów
            dalsza część artykułu dostępna dla subskrybentów
            dalsza część dostępna dla zalogowanych
            dostęp do treści premium
            dostęp tylko dla prenumeratorów
            dostęp tylko dla subskrybentów
            dostępne tylko dla prenumeratorów
            dostępne tylko dla subskrybentów
            dołącz do subskrybentów
            jesteś już subskrybentem? zaloguj się
            jesteś subskrybentem? zaloguj się
            już subskrybujesz? zaloguj się
            kup dostęp
            kup dostęp do artykułu
            kup dostęp i czytaj dalej
            kup prenumeratę
            kup prenumeratę cyfrową
            kup subskrypcję
            masz już prenumeratę? zaloguj się
            masz już subskrypcję? zaloguj się
            masz subskrypcję? zaloguj się
            materiał dostępny tylko dla subskrybentów
            odblokuj artykuł
            odblokuj dostęp
            pozostało # % artykułu
            pozostało # artykułów
            pozostało #% artykułu
            pozostało #% tekstu
            pozostało jeszcze #% treści
            przeczytałeś # z # bezpłatnych artykułów
            subskrybuj, aby czytać dalej
            ta treść jest dostępna tylko dla subskrybentów
            ten artykuł jest dostępny tylko dla prenumeratorów
            ten artykuł jest dostępny tylko dla subskrybentów
            ten artykuł przeczytasz tylko z aktywną subskrypcją
            ten artykuł przeczytasz w ramach subskrypcji
            treść dostępna tylko dla subskrybentów
            treść dostępna wyłącznie dla subskrybentów
            treść premium
            tylko dla prenumeratorów
            tylko dla subskrybentów
            uzyskaj dostęp
            uzyskaj nieograniczony dostęp
            wesprzyj niezależne dziennikarstwo
            wybierz prenumeratę
            wybierz subskrypcję
            wykorzystałeś limit bezpłatnych artykułów
            wykup dostęp
            wykup prenumeratę
            wykup subskrypcję
            wypróbuj za #
            wypróbuj za darmo
            zaloguj się, aby czytać dalej
            zaloguj się, aby przeczytać cały artykuł
            zobacz ofertę prenumeraty
            zostało ci # artykułów
        """),
        "player": phrases("""
            # sekund z #
            # z # sekund
            aktualny czas
            aktualny czas #
            autoodtwarzanie
            błąd odtwarzania
            czas trwania #
            czas trwania wideo
            dźwięk wyłączony
            dźwięk włączony
            film wczytuje się
            głośność #%
            jakość wideo
            kolejne wideo za #
            napisy wyłączone
            następne wideo
            nie można odtworzyć wideo
            nie można załadować wideo
            nie znaleziono kompatybilnego źródła
            obejrzyj materiał wideo
            obejrzyj wideo
            obraz w obrazie
            odtwarzacz audio
            odtwarzacz video
            odtwarzacz wideo
            odtwarzaj
            odtwarzaj ponownie
            odtwarzaj wideo
            odtwarzanie wideo
            odtwórz
            odtwórz film
            odtwórz ponownie
            odtwórz wideo
            oglądaj wideo
            pełny ekran
            pomiń reklamę
            pomiń reklamę za #
            pozostały czas
            pozostały czas #
            przewiń do przodu o # sekund
            przewiń do tyłu o # sekund
            prędkość odtwarzania
            reklama zakończy się za #
            reklama zakończy się za # s
            rozmiar napisów
            szybkość odtwarzania
            ta treść nie może zostać odtworzona
            ta witryna nie może odtworzyć wideo
            to jest okno modala
            transkrypcja wyłączona
            udostępnij wideo
            ustawienia napisów
            wstrzymaj
            wycisz
            wyciszenie
            wyciszono
            wyjdź z pełnego ekranu
            wystąpił błąd podczas odtwarzania wideo
            wyłącz dźwięk
            wyłącz wyciszenie
            wznów odtwarzanie
            włącz dźwięk
            włącz pełny ekran
            zamknij odtwarzacz
            zatrzymaj odtwarzanie
            zobacz wideo
        """),
        "print": phrases("""
            drukuj
            drukuj artykuł
            drukuj pdf
            drukuj stronę
            drukuj tekst
            pobierz jako pdf
            pobierz pdf
            podgląd wydruku
            poleć artykuł znajomemu
            poleć znajomemu
            poleć znajomym
            wersja do druku
            wydrukuj
            wydrukuj artykuł
            wydrukuj pdf
            wydrukuj stronę
            wydrukuj ten artykuł
            wydrukuj tę stronę
            wyślij artykuł znajomemu
            wyślij do znajomego
            wyślij e-mail
            wyślij e-mailem
            wyślij link znajomemu
            wyślij mailem
            wyślij na e-mail
            wyślij znajomemu
            zapisz jako pdf
        """),
        "rating": phrases("""
            # / # (# głosów)
            # głos
            # głosy
            # głosów
            # ocen
            # oceny
            (# głosów)
            brak głosów
            brak ocen
            bądź pierwszy, który oceni ten wpis
            bądź pierwszy, oceń ten artykuł
            czy artykuł był pomocny
            czy artykuł był przydatny
            czy ten artykuł był dla ciebie pomocny
            czy ten artykuł był pomocny
            czy ten artykuł był przydatny
            czy ten wpis był pomocny
            dziękujemy za ocenę
            dziękujemy za oddanie głosu
            dziękujemy za opinię
            jak bardzo ten wpis był przydatny
            jak oceniasz ten artykuł
            jaka jest twoja reakcja
            kliknij gwiazdkę, aby ocenić
            kliknij na gwiazdkę, aby ocenić
            kliknij na gwiazdkę, aby ocenić ten wpis
            na razie brak głosów
            nie ma jeszcze głosów
            ocena artykułu
            ocena: #/# (# głosy)
            ocena: #/# (# głosów)
            ocena: #/# - (# głosy)
            ocena: #/# - (# głosów)
            oceń
            oceń artykuł
            oceń tekst
            oceń ten artykuł
            oceń ten materiał
            oceń ten przepis
            oceń ten tekst
            oceń ten wpis
            oceń wpis
            podobał ci się artykuł
            podobał ci się ten artykuł
            podobał się artykuł
            twoja ocena
            zagłosuj
            średnia ocen #
            średnia ocena
            średnia ocena #
            średnia ocena # / #
            średnia ocena # / # liczba głosów #
        """),
        "read": phrases("""
            czytania
            czytania artykułu
            do przeczytania
            lektury
            na przeczytanie
        """),
        "reading_time": phrases("""
            czas czytania
            czas czytania artykułu
            czas czytania tekstu
            czas na przeczytanie
            czas potrzebny na przeczytanie
            orientacyjny czas czytania
            przeczytasz ten artykuł w
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
        "related": phrases("""
            artykuły na ten temat
            artykuły pokrewne
            artykuły polecane
            artykuły powiązane
            artykuły tego autora
            co jeszcze warto przeczytać
            czytaj inne artykuły
            czytaj również
            czytaj także
            czytaj też
            inne artykuły
            inne artykuły autora
            inne artykuły tego autora
            inne artykuły z tej kategorii
            inne posty
            inne wpisy
            inne z tej kategorii
            mogą ci się spodobać
            mogą cię również zainteresować
            mogą cię zainteresować
            może ci się spodobać
            może cię również zainteresować
            może cię też zainteresować
            może cię zainteresować
            najchętniej czytane
            najczęściej czytane
            najczęściej komentowane
            najczęściej oglądane
            najnowsze
            najnowsze artykuły
            najnowsze informacje
            najnowsze newsy
            najnowsze posty
            najnowsze wiadomości
            najnowsze wpisy
            najpopularniejsze
            najpopularniejsze artykuły
            najpopularniejsze wpisy
            najważniejsze wiadomości
            nie przegap
            ostatnie artykuły
            ostatnie wpisy
            ostatnio dodane
            podobne artykuły
            podobne posty
            podobne tematy
            podobne wpisy
            pokrewne wpisy
            polecamy
            polecamy również
            polecamy także
            polecane
            polecane artykuły
            polecane dla ciebie
            polecane wpisy
            popularne
            popularne artykuły
            popularne posty
            popularne wpisy
            posty powiązane
            powiązane
            powiązane artykuły
            powiązane posty
            powiązane tematy
            powiązane wiadomości
            powiązane wpisy
            przeczytaj również
            przeczytaj także
            przeczytaj też
            redakcja poleca
            sprawdź również
            sprawdź też
            teraz popularne
            to cię może zainteresować
            to cię zainteresuje
            to może cię zainteresować
            w tej samej kategorii
            warto przeczytać
            warto przeczytać również
            więcej na ten temat
            więcej od autora
            więcej tego autora
            więcej w tej kategorii
            więcej z tej kategorii
            wpisy powiązane
            wybrane dla ciebie
            z tej samej kategorii
            zobacz inne artykuły
            zobacz podobne
            zobacz również
            zobacz także
            zobacz też
        """),
        "related_label": phrases("""
            czytaj również
            czytaj również na ten temat
            czytaj także
            czytaj teraz
            czytaj też
            czytaj więcej
            czytaj więcej na ten temat
            dowiedz się także
            dowiedz się więcej
            nie przegap
            obejrzyj również
            obejrzyj także
            obejrzyj też
            polecamy
            polecamy również
            polecamy także
            polecamy też
            polecany artykuł
            posłuchaj również
            posłuchaj także
            powiązane
            przeczytaj
            przeczytaj koniecznie
            przeczytaj również
            przeczytaj także
            przeczytaj też
            przeczytaj więcej
            sprawdź również
            sprawdź także
            sprawdź też
            warto przeczytać
            warto przeczytać również
            warto przeczytać też
            więcej na ten temat
            zobacz koniecznie
            zobacz również
            zobacz także
            zobacz też
            zobacz wideo
            zobacz więcej
        """),
        "share": phrases("""
            @ (otwiera się w nowym oknie)
            bądź na bieżąco! obserwuj nas w google news
            bądź na bieżąco. obserwuj nas w google news
            dodaj do ulubionych
            dodaj na @
            dodaj nas do ulubionych w google
            dodaj nas jako preferowane źródło w google
            dołącz do nas
            dołącz do nas na @
            dołącz do nas na facebooku
            dołącz do naszego kanału na @
            dołącz do naszej grupy na @
            jesteśmy na facebooku
            kliknij aby udostępnić na @…
            kliknij by wydrukować…
            kliknij, aby udostępnić na @
            kliknij, aby udostępnić na @…
            kliknij, aby udostępnić przez…
            kliknij, aby wydrukować
            kliknij, aby wydrukować (otwiera się w nowym oknie)
            kliknij, aby wysłać odnośnik e-mailem do znajomego…
            kopiuj adres
            kopiuj link
            kopiuj odnośnik
            link skopiowany
            link skopiowany do schowka
            link został skopiowany
            lubisz nasze artykuły? polub nas na @
            lubię to
            lubię to wczytywanie
            nasz profil na @
            nasze profile w mediach społecznościowych
            obserwuj @
            obserwuj nas
            obserwuj nas na @
            obserwuj nas na facebooku
            obserwuj nas na instagramie
            obserwuj nas na twitterze
            obserwuj nas w @
            obserwuj nas w google
            obserwuj nas w google news
            obserwuj nas w mediach społecznościowych
            obserwuj nas w social mediach
            obserwuj nas w wiadomościach google
            podaj dalej
            podoba ci się? udostępnij
            podziel się
            podziel się artykułem
            podziel się artykułem ze znajomymi
            podziel się na @
            podziel się na facebooku
            podziel się na twitterze
            podziel się tym
            podziel się tym artykułem
            podziel się tym artykułem ze znajomymi
            podziel się tym postem
            podziel się tym wpisem
            podziel się tą historią
            podziel się w mediach społecznościowych
            podziel się wiadomością
            podziel się wpisem
            podziel się z innymi
            podziel się z przyjaciółmi
            podziel się ze znajomymi
            poleć
            poleć artykuł
            poleć na @
            polub na @
            polub nas
            polub nas na @
            polub nas na facebooku
            polub to
            przypnij
            przypnij na @
            skopiowano
            skopiowano do schowka
            skopiowano link
            skopiuj adres
            skopiuj link
            skopiuj link do artykułu
            skopiuj odnośnik
            subskrybuj nas na @
            subskrybuj nasz kanał na @
            tweetnij
            tweetuj
            udostępnianie
            udostępnij
            udostępnij artykuł
            udostępnij artykuł na @
            udostępnij do @
            udostępnij e-mailem
            udostępnij link
            udostępnij mailem
            udostępnij na @
            udostępnij na @ (otwiera się w nowym oknie)
            udostępnij na @…
            udostępnij na facebook
            udostępnij na facebooku
            udostępnij na linkedin
            udostępnij na linkedinie
            udostępnij na messengerze
            udostępnij na pintereście
            udostępnij na swoim profilu
            udostępnij na twitter
            udostępnij na twitterze
            udostępnij na whatsapp
            udostępnij na whatsappie
            udostępnij na x
            udostępnij post
            udostępnij przez @
            udostępnij przez e-mail
            udostępnij przez email
            udostępnij ten artykuł
            udostępnij ten post
            udostępnij ten tekst
            udostępnij ten wpis
            udostępnij to
            udostępnij w @
            udostępnij w mediach społecznościowych
            udostępnij wiadomość
            udostępnij wpis
            udostępnij za pomocą @
            udostępnij ze znajomymi
            udostępnij znajomym
            wyślij do znajomych
            wyślij e-mailem odnośnik do znajomego…
            wyślij na @
            wyślij przez @
            wyślij przez e-mail
            zapisz na później
            zapisz w @
            znajdź nas na @
            znajdź nas w @
            zobacz nas na @
            zobacz nasz kanał na @
            śledź nas
            śledź nas na @
            śledź nas na facebooku
            śledź nas na instagramie
            śledź nas na twitterze
            śledź nas w mediach społecznościowych
        """),
        "skip": phrases("""
            do góry
            do góry strony
            idź do góry
            idź do treści
            na górę
            na początek strony
            otwórz menu
            pokaż lub ukryj menu
            pokaż menu
            pomiń
            pomiń linki
            pomiń nawigację
            powrót do góry
            powrót na górę
            powrót na początek
            przejdź do góry
            przejdź do głównej treści
            przejdź do menu
            przejdź do menu głównego
            przejdź do nawigacji
            przejdź do stopki
            przejdź do strony głównej
            przejdź do treści
            przejdź do treści głównej
            przejdź do wyszukiwania
            przejdź do wyszukiwarki
            przejdź do zawartości
            przejdź na górę
            przeskocz do treści
            przewiń do góry
            przewiń na górę
            przełącz menu
            przełącz nawigację
            przełącz panel boczny
            przełącz wyszukiwanie
            rozwiń menu
            ukryj menu
            wróć do góry
            wróć na górę
            wróć na początek strony
            włącz/wyłącz nawigację
            zamknij
            zamknij menu
            zamknij okno
            zamknij wyszukiwanie
            zwiń menu
        """),
        "tags": phrases("""
            artykuł w kategorii
            dział
            działy
            etykieta
            etykiety
            hashtagi
            hasztagi
            hasła
            kategoria
            kategorie
            kategorie i tagi
            kategorie wpisu
            lokalizacja
            opublikowano w
            opublikowano w kategorii
            opublikowany w
            otagowane
            otagowano
            otagowano jako
            oznaczone jako
            oznaczono
            oznaczono jako
            oznaczony
            powiązane tagi
            słowa kluczowe
            tag
            tagi
            tagi artykułu
            tagi wpisu
            tematy
            tematy artykułu
            umieszczono w
            w kategorii
            więcej o
            wpis w kategorii
            wpisany w kategorie
            zapisano w
            zaszufladkowano do kategorii
            zobacz więcej o
        """),
        "update_label": phrases("""
            aktualizacja
            aktualizowano
            artykuł zaktualizowany
            data aktualizacji
            data modyfikacji
            data ostatniej aktualizacji
            edytowano
            ostatni raz zaktualizowano
            ostatnia aktualizacja
            ostatnia edycja
            ostatnia modyfikacja
            ostatnia zmiana
            ostatnio edytowano
            ostatnio edytowany
            ostatnio modyfikowano
            ostatnio modyfikowany
            ostatnio zaktualizowano
            ostatnio zmodyfikowano
            poprawiono
            uaktualniono
            zaktualizowana
            zaktualizowane
            zaktualizowano
            zaktualizowany
            zmodyfikowano
        """),
    },
    short_words_bind=True,
)
