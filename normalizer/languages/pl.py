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
            (otwiera się w nowej karcie)
            (otwiera się w nowym oknie)
            (otworzy się w nowym oknie)
            artykuł czyta lektor
            artykuł przeczytany przez lektora
            ciemne tło
            czytaj na głos
            domyślny rozmiar czcionki
            dostępność cyfrowa
            informacja w języku migowym
            informacja w tekście łatwym do czytania
            kliknij enter, aby wyszukać
            kliknij, aby odsłuchać
            kliknij, aby posłuchać
            kliknij, aby powiększyć
            kliknij, aby powiększyć zdjęcie
            link otwiera się w nowej karcie
            link otwiera się w nowym oknie
            link otworzy się w nowej karcie
            link otworzy się w nowym oknie
            link zewnętrzny
            link zewnętrzny, otwiera się w nowej karcie
            link zewnętrzny, otwiera się w nowym oknie
            mniejsza czcionka
            naciśnij enter, aby wyszukać
            naciśnij esc, aby zamknąć
            naciśnij escape, aby zamknąć
            nagranie zostało wygenerowane przez…
            normalna czcionka
            odnośnik otwiera się w nowym oknie
            odsłuchaj artykuł
            odsłuchaj tego artykułu
            odsłuchaj ten artykuł
            odsłuchaj wersji audio
            odwrócenie kolorów
            otwiera nowe okno
            otwiera nową kartę
            otwiera nową stronę
            otwiera się w nowej karcie
            otwiera się w nowym oknie
            otworzy się w nowej karcie
            otworzy się w nowym oknie
            otwórz pasek narzędzi
            otwórz w nowej karcie
            otwórz w nowym oknie
            otwórz w nowym oknie (link zewnętrzny)
            posłuchaj artykułu
            posłuchaj tego artykułu
            posłuchaj tego tekstu
            posłuchaj wersji audio
            powiększ czcionkę
            powiększ rozmiar czcionki
            powiększ tekst
            powiększ zdjęcie
            przeczytaj na głos
            przesłuchaj artykuł
            resetuj rozmiar czcionki
            rozmiar czcionki
            rozmiar tekstu
            strona otwiera się w nowym oknie
            strona otworzy się w nowym oknie
            słuchaj artykułu
            słuchaj tego artykułu
            tekst łatwy do czytania (etr)
            ten artykuł czyta sztuczna inteligencja
            ten tekst możesz także odsłuchać…
            tłumacz języka migowego
            tłumacz online języka migowego
            ustawienia dostępności
            wersja audio artykułu
            wersja audio artykułu została wygenerowana…
            wersja audio wygenerowana przez ai
            wersja dla niedowidzących
            wersja dla słabowidzących
            wielkość czcionki
            wielkość liter
            większa czcionka
            wysoki kontrast
            wysoki kontrast (włącz)
            wysłuchaj artykułu
            wysłuchaj tego artykułu
            zamknij okno dialogowe
            zamknij okno modalne
            zmień rozmiar czcionki
            zmień rozmiar tekstu
            zmniejsz czcionkę
            zmniejsz rozmiar czcionki
            zmniejsz tekst
            zresetuj ustawienia dostępności
            zwiększ rozmiar czcionki
            zwiększ tekst
        """),
        "advertisement": phrases("""
            artykuł sponsorowany
            artykuł sponsorowany przez partnera
            autopromocja
            ciąg dalszy artykułu pod materiałem wideo
            ciąg dalszy artykułu pod reklamą
            ciąg dalszy artykułu pod wideo
            ciąg dalszy materiału pod reklamą
            ciąg dalszy pod filmem
            ciąg dalszy pod materiałem wideo
            ciąg dalszy pod reklamą
            ciąg dalszy pod wideo
            ciąg dalszy tekstu pod reklamą
            czytaj dalej pod galerią
            czytaj dalej pod reklamą
            czytaj dalej pod wideo
            czytaj dalej pod zdjęciem
            czytaj dalej poniżej
            czytaj portal bez reklam
            dalsza część artykułu pod galerią
            dalsza część artykułu pod materiałem wideo
            dalsza część artykułu pod reklamą
            dalsza część artykułu pod wideo
            dalsza część materiału pod wideo
            dalsza część newsa pod reklamą
            dalsza część pod reklamą
            dalsza część rozmowy pod reklamą
            dalsza część tekstu pod galerią
            dalsza część tekstu pod materiałem wideo
            dalsza część tekstu pod reklamą
            dalsza część tekstu pod wideo
            dalsza część wywiadu pod reklamą
            dalsza część wywiadu pod wideo
            dalszy ciąg artykułu pod galerią
            dalszy ciąg artykułu pod reklamą
            dalszy ciąg artykułu pod wideo
            dalszy ciąg materiału pod reklamą
            dalszy ciąg materiału pod wideo
            dalszy ciąg pod reklamą
            dalszy ciąg pod wideo
            dalszy ciąg tekstu pod galerią
            dalszy ciąg tekstu pod reklamą
            dalszy ciąg tekstu pod wideo
            dlaczego widzę tę reklamę
            informacja prasowa partnera
            koniec bloku reklamowego
            koniec reklamy
            kontynuacja artykułu pod reklamą
            kontynuacja tekstu pod reklamą
            kontynuuj czytanie pod reklamą
            linki sponsorowane
            materiał dostarczony przez partnera
            materiał komercyjny
            materiał partnera
            materiał partnerski
            materiał powstał przy współpracy z partnerem
            materiał powstał we współpracy z partnerem
            materiał promocyjny
            materiał przygotowany przez partnera
            materiał reklamowy
            materiał sponsorowany
            materiał we współpracy z partnerem
            materiał zewnętrzny
            miejsce na reklamę
            miejsce na twoją reklamę
            od naszego partnera
            od naszych partnerów
            oferty naszych partnerów
            ogłoszenie wyborcze płatne
            partnerem serwisu jest
            pomiń tę reklamę
            poniżej kontynuacja tekstu
            pozostała część artykułu pod materiałem wideo
            pozostała część artykułu pod reklamą
            przeglądaj bez reklam
            przewiń dalej, aby czytać
            przewiń w dół, aby czytać dalej
            przewiń, aby czytać dalej
            przewiń, by czytać dalej
            płatna współpraca
            reklama
            reklama - ciąg dalszy pod reklamą
            reklama - czytaj dalej pod reklamą
            reklama - czytaj dalej poniżej
            reklama - kontynuuj czytanie poniżej
            reklama - przewiń, aby czytać dalej
            reklama - przewiń, aby kontynuować
            reklama - tekst dalej
            reklama na portalu
            reklama się skończy za # s
            reklama za chwilę się zakończy
            reklama zewnętrzna
            reklamy
            reszta artykułu pod filmem
            reszta artykułu pod galerią
            reszta artykułu pod reklamą
            reszta artykułu pod zdjęciem
            reszta materiału pod filmem
            reszta materiału pod galerią
            reszta materiału pod reklamą
            reszta materiału pod zdjęciem
            reszta tekstu pod filmem
            reszta tekstu pod galerią
            reszta tekstu pod materiałem wideo
            reszta tekstu pod reklamą
            reszta tekstu pod wideo
            reszta tekstu pod zdjęciem
            sponsorem artykułu jest
            strona bez reklam
            tekst kontynuujemy pod reklamą
            tekst kontynuujemy pod wideo
            tekst promocyjny
            tekst sponsorowany
            treść sponsorowana
            tu może być twoja reklama
            twoja reklama tutaj
            twoja reklama w tym miejscu
            wpis gościnny sponsorowany
            wpis sponsorowany
            współpraca reklamowa
            z naszą reklamą
            za chwilę dalszy ciąg
            zamknij reklamę x
            zareklamuj się u nas
        """),
        "ago": phrases("""
            # d temu
            # dni temu
            # dnia temu
            # dzień i # godzin temu
            # dzień temu
            # g. temu
            # godz temu
            # godz. # min temu
            # godz. temu
            # godzin temu
            # godziny temu
            # godzinę temu
            # h temu
            # lat temu
            # lata temu
            # m temu
            # mies temu
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
            # roku temu
            # s temu
            # sek. temu
            # sekund temu
            # sekundy temu
            # sekundę temu
            # tydzień temu
            # tyg temu
            # tyg. temu
            # tygodni temu
            # tygodnia temu
            # tygodnie temu
            #d temu
            #g temu
            #h temu
            #m temu
            #min temu
            chwilę temu
            dodano # dni temu
            dodano # godz. temu
            dodano # godzin temu
            dodano # godziny temu
            dodano # minut temu
            dodano # minuty temu
            dodano dzisiaj
            dodano przed chwilą
            dodano wczoraj
            dosłownie przed chwilą
            dzień temu
            dzisiaj #:#
            dzisiaj o #
            dzisiaj o #:#
            dzisiaj o godz. #
            dzisiaj w #
            dzisiaj, #
            dziś #:#
            dziś o #
            dziś o #:#
            dziś o godz. #
            dziś, #
            godzinę temu
            kilka godzin temu
            kilka minut temu
            kilka sekund temu
            kilkanaście godzin temu
            kilkanaście minut temu
            kilkanaście sekund temu
            miesiąc temu
            minutę temu
            mniej niż godzinę temu
            mniej niż minuta temu
            mniej niż minutę temu
            ok. # dni temu
            ok. # godz. temu
            ok. # lat temu
            ok. # minut temu
            ok. # tygodni temu
            około # dni temu
            około # godz. temu
            około # godzin temu
            około # lat temu
            około # miesięcy temu
            około # minut temu
            około # tygodni temu
            około godziny temu
            około miesiąca temu
            około minuty temu
            około roku temu
            opublikowano dzisiaj
            opublikowano przed chwilą
            opublikowano wczoraj
            ponad # lat temu
            ponad # lata temu
            ponad # miesiące temu
            ponad # miesięcy temu
            ponad rok temu
            prawie # lat temu
            prawie # miesiące temu
            prawie # miesięcy temu
            prawie rok temu
            przed chwilą
            przedwczoraj o #
            przedwczoraj, #
            rok temu
            tydzień temu
            wczoraj #:#
            wczoraj o #
            wczoraj o godz. #
            wczoraj, #
        """),
        "app": phrases("""
            aplikacja na androida
            aplikacja na ios
            chcesz dostawać powiadomienia
            chcesz otrzymywać powiadomienia
            chcesz otrzymywać powiadomienia o najważniejszych wydarzeniach
            czy chcesz otrzymywać powiadomienia
            czy chcesz otrzymywać powiadomienia o nowych artykułach
            czytaj artykuły w aplikacji
            czytaj dalej w aplikacji
            czytaj nas w aplikacji
            czytaj w aplikacji
            czytaj w naszej aplikacji
            czytaj wygodnie w aplikacji
            czytaj wygodniej w aplikacji
            do pobrania w app store
            do pobrania w google play
            dodaj do ekranu głównego
            dodaj skrót do ekranu głównego
            dodaj stronę do ekranu głównego
            dostępna na androida i ios
            dostępna w app store
            dostępna w google play
            dostępne w app store
            dostępne w appgallery
            dostępne w google play
            jeszcze nie masz naszej aplikacji
            kontynuuj w przeglądarce
            korzystaj z aplikacji
            korzystaj z naszej aplikacji
            masz już naszą aplikację
            nasza aplikacja
            nasza aplikacja mobilna
            nasze aplikacje
            nasze aplikacje mobilne
            nie masz jeszcze naszej aplikacji
            oglądaj w aplikacji
            otwórz w aplikacji
            otwórz w naszej aplikacji
            pobierz aplikację
            pobierz aplikację i bądź na bieżąco
            pobierz aplikację i czytaj
            pobierz aplikację już dziś
            pobierz aplikację mobilną
            pobierz aplikację na androida
            pobierz aplikację na ios
            pobierz aplikację na smartfona
            pobierz aplikację na swój telefon
            pobierz aplikację na telefon
            pobierz bezpłatną aplikację
            pobierz darmową aplikację
            pobierz na androida
            pobierz na ios
            pobierz na iphone
            pobierz na iphone'a
            pobierz na iphone’a
            pobierz na telefon
            pobierz nasze aplikacje
            pobierz naszą aplikację
            pobierz naszą aplikację mobilną
            pobierz naszą bezpłatną aplikację
            pobierz naszą darmową aplikację
            pobierz teraz z google play
            pobierz w app store
            pobierz w google play
            pobierz z @ play
            pobierz z app gallery
            pobierz z app store
            pobierz z appgallery
            pobierz z apple app store
            pobierz z google play
            pobierz z huawei appgallery
            pobierz z sklepu play
            pobierz za darmo aplikację
            pobierz ze sklepu google play
            przejdź do aplikacji
            przejdź do sklepu google play
            przypomnij mi później
            słuchaj w aplikacji
            teraz w google play
            więcej w aplikacji
            wolę stronę mobilną
            wypróbuj aplikację
            wyrażam zgodę na powiadomienia
            włącz powiadomienia push
            włącz powiadomienia w aplikacji
            zainstaluj aplikację
            zainstaluj naszą aplikację
            zeskanuj kod qr
            zeskanuj kod qr i pobierz aplikację
            zeskanuj kod qr telefonem
            zeskanuj kod qr, aby pobrać aplikację
            zeskanuj kod, aby pobrać aplikację
            zezwól na powiadomienia
            zobacz w aplikacji
            zobacz w naszej aplikacji
            zostań na stronie
            ściągnij aplikację
            ściągnij naszą aplikację
        """),
        "author_head": phrases("""
            artykuł autorstwa
            autorem artykułu jest
            autorem tekstu jest
            autorem wpisu jest
            autorką artykułu jest
            autorką tekstu jest
            autorką wpisu jest
            informacja o autorze
            informacje o autorce
            informacje o autorkach
            informacje o autorze
            kilka słów o autorce
            kilka słów o autorze
            kilka słów o mnie
            kontakt do autora
            kontakt z autorem
            mój pełny profil
            napisane przez
            napisz do autora
            napisz do autorki
            nota o autorze
            notka biograficzna autora
            notka o autorze
            o autorach
            o autorce
            o autorce artykułu
            o autorce bloga
            o autorce tekstu
            o autorce wpisu
            o autorkach
            o autorkach i autorach
            o autorze
            o autorze artykułu
            o autorze bloga
            o autorze poradnika
            o autorze tekstu
            o autorze wpisu
            o blogerce
            o blogerze
            o dziennikarce
            o dziennikarzu
            o ekspercie
            o mnie
            o mnie i blogu
            o naszym ekspercie
            o redaktorze
            o twórcy
            obserwuj autora
            obserwuj autorkę
            pokaż wszystkie artykuły autora
            pokaż wszystkie wpisy autora
            post autorstwa
            poznaj autora
            poznaj autorkę
            poznaj autorów
            poznaj naszych autorów
            poznaj redaktora
            profil autora
            profil autorki
            profil redaktora
            przeczytaj inne teksty autora
            przeczytaj więcej tekstów autora
            redaktor prowadzący artykuł
            skontaktuj się z autorem
            strona autora
            strona internetowa autora
            tekst autorstwa
            więcej artykułów tego autora
            więcej od tego autora
            więcej tekstów autora
            więcej tekstów tego autora
            wpis autorstwa
            wszystkie artykuły tego autora
            wszystkie wpisy tego autora
            wyświetl mój pełny profil
            wyświetl profil
            zobacz profil
            zobacz profil autora
            zobacz profil autorki
            zobacz wszystkie artykuły autora…
            zobacz wszystkie posty użytkownika…
            zobacz wszystkie wpisy
            zobacz wszystkie wpisy autora
            zobacz wszystkie wpisy, których autorem jest…
            śledź autora
            śledź autorkę
        """),
        "breadcrumb": phrases("""
            aktualna lokalizacja
            aktualnie znajdujesz się
            bieżąca strona
            jesteś na stronie
            jesteś teraz tutaj
            jesteś tu
            jesteś tutaj
            jesteś w
            lokalizacja na stronie
            menu okruszkowe
            nawigacja okruszkowa
            okruszki
            okruszki nawigacyjne
            przeglądasz
            przeglądasz kategorię
            przeglądasz teraz
            tu jesteś
            twoja lokalizacja
            twoja ścieżka
            wróć do ścieżki nawigacji
            znajdujesz się
            znajdujesz się na stronie
            znajdujesz się tutaj
            znajdujesz się w
            ścieżka dostępu
            ścieżka nawigacji
            ścieżka okruszków
            ścieżka powrotu
            ścieżka powrotu do strony głównej
        """),
        "browser": phrases("""
            404 - nie znaleziono strony
            404 nie znaleziono
            aby korzystać z tej strony, włącz javascript
            aby wyświetlić tę stronę, włącz javascript
            aby zobaczyć komentarze, włącz javascript
            aby zobaczyć ten element, włącz javascript
            aby zobaczyć tę treść, włącz javascript
            aktywuj javascript w przeglądarce
            aktywuj obsługę javascript w przeglądarce
            aktywuj obsługę javascriptu
            aktywuj obsługę plików cookie
            brak obsługi javascript
            brak połączenia z internetem
            coś poszło nie tak
            do działania tej strony wymagana jest obsługa…
            do poprawnego działania strony wymagana jest obsługa…
            do prawidłowego działania strony wymagana jest obsługa…
            dodaj nas do białej listy
            dodaj nas do wyjątków
            dodaj naszą stronę do wyjątków
            dzięki reklamom czytasz za darmo…
            hej, używasz adblocka
            jak wyłączyć adblocka
            javascript jest wymagany
            javascript jest wyłączony
            korzystasz z adblocka
            korzystasz z nieaktualnej przeglądarki
            korzystasz z nieobsługiwanej przeglądarki
            korzystasz z niewspieranej przeglądarki
            korzystasz z przestarzałej przeglądarki
            korzystasz ze starej wersji przeglądarki
            masz włączonego adblocka
            musisz włączyć javascript…
            nie wspieramy już twojej przeglądarki
            nie znaleziono strony
            nie znaleziono takiej strony
            obsługa javascript jest wyłączona w twojej przeglądarce
            odśwież stronę po wyłączeniu adblocka
            pliki cookie są wyłączone
            pobierz nowszą przeglądarkę
            podana strona nie istnieje
            potwierdź, że jesteś człowiekiem
            potwierdź, że nie jesteś robotem
            prosimy o wyłączenie adblocka
            prosimy o włączenie javascript
            prosimy włączyć javascript
            prosimy, wyłącz adblocka
            proszę włączyć javascript w przeglądarce, aby wypełnić ten formularz
            proszę włączyć obsługę javascript
            przeglądarka nie jest obsługiwana
            przeglądarka, z której korzystasz jest przestarzała
            przeglądarka, z której korzystasz, jest przestarzała
            przepraszamy, ale strona, której szukasz…
            przepraszamy, ale treść, której szukasz…
            sprawdzamy twoją przeglądarkę
            spróbuj ponownie później
            strona nie istnieje
            strona nie została znaleziona
            strona się ładuje
            strona wymaga włączonej obsługi javascript
            strona, której szukasz, mogła…
            strona, której szukasz, nie…
            strona, której szukasz, została…
            ta strona wymaga javascript
            ta strona wymaga obsługi javascript
            ta strona wymaga włączonej obsługi javascript
            taka strona nie istnieje
            twoja przeglądarka jest już niewspierana
            twoja przeglądarka jest nieaktualna
            twoja przeglądarka jest nieobsługiwana
            twoja przeglądarka jest przestarzała
            twoja przeglądarka jest zbyt stara
            twoja przeglądarka ma wyłączoną obsługę javascript
            twoja przeglądarka nie obsługuje canvas
            twoja przeglądarka nie obsługuje elementu audio
            twoja przeglądarka nie obsługuje elementu video
            twoja przeglądarka nie obsługuje formatu wideo
            twoja przeglądarka nie obsługuje html5
            twoja przeglądarka nie obsługuje iframe
            twoja przeglądarka nie obsługuje javascript
            twoja przeglądarka nie obsługuje odtwarzania wideo
            twoja przeglądarka nie obsługuje plików cookie
            twoja przeglądarka nie obsługuje ramek
            twoja przeglądarka nie obsługuje tagu video
            twoja przeglądarka nie obsługuje tego elementu
            twoja przeglądarka nie obsługuje tej funkcji
            twoja przeglądarka nie obsługuje wideo
            twoja przeglądarka nie wspiera canvas
            twoja przeglądarka nie wspiera formatu wideo
            twoja przeglądarka nie wspiera html5
            twoja przeglądarka nie wspiera iframe
            twoja przeglądarka nie wspiera javascript
            twoja przeglądarka nie wspiera odtwarzania wideo
            twoja przeglądarka nie wspiera plików cookie
            twoja przeglądarka nie wspiera tagu video
            twoja przeglądarka nie wspiera tej funkcji
            ups! coś poszło nie tak
            ups! nie znaleziono strony
            ups, coś poszło nie tak
            uruchom javascript w przeglądarce
            uruchom obsługę javascript w przeglądarce
            uruchom obsługę javascriptu
            uruchom obsługę plików cookie
            używasz bardzo starej przeglądarki
            używasz nieaktualnej przeglądarki
            używasz przestarzałej przeglądarki
            używasz starej wersji przeglądarki
            w twojej przeglądarce wyłączono obsługę javascript
            widzimy, że używasz adblocka…
            widzimy, że używasz blokady…
            widzimy, że używasz programu…
            wygląda na to, że blokujesz reklamy
            wygląda na to, że korzystasz z adblocka
            wygląda na to, że używasz adblocka
            wykryliśmy, że korzystasz z…
            wykryliśmy, że używasz adblocka
            wykryliśmy, że używasz blokady reklam
            wykryto adblock
            wykryto blokadę reklam
            wykryto blokera reklam
            wykryto oprogramowanie blokujące reklamy
            wykryto program blokujący reklamy
            wystąpił błąd podczas ładowania
            wystąpił błąd, spróbuj ponownie
            wystąpił błąd. spróbuj ponownie później
            wystąpił nieoczekiwany błąd
            wyłącz adblocka
            wyłącz adblocka na tej stronie
            wyłącz blokowanie reklam
            włącz javascript
            włącz javascript w przeglądarce
            włącz javascript w swojej przeglądarce
            włącz javascript, aby…
            włącz obsługę ciasteczek
            włącz obsługę javascript
            włącz obsługę javascript w przeglądarce
            włącz obsługę javascriptu
            włącz obsługę plików cookie
            zaktualizuj przeglądarkę
            zaktualizuj swoją przeglądarkę
            zaktualizuj swoją przeglądarkę do najnowszej wersji
            zauważyliśmy, że korzystasz z adblocka…
            zauważyliśmy, że korzystasz z blokady…
            zauważyliśmy, że korzystasz z programu…
            zauważyliśmy, że używasz adblocka…
            zauważyliśmy, że używasz blokady…
            zauważyliśmy, że używasz programu…
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
            * - pola wymagane
            * - pole wymagane
            * pola wymagane
            * pole wymagane
            * wymagane
            a ty co o tym myślisz
            a ty co o tym sądzisz
            a wy co o tym myślicie
            aby dodać komentarz, musisz się zalogować
            aby dodać komentarz, zaloguj się
            aby móc komentować, musisz się zalogować
            aby skomentować, zaloguj się
            adres e-mail (nie będzie publikowany)
            adres e-mail (wymagany)
            adres e-mail *
            adres e-mail nie będzie opublikowany
            adres e-mail nie zostanie opublikowany
            adres email *
            adres email nie będzie opublikowany
            adres email nie będzie publikowany
            adres email nie zostanie opublikowany
            adres strony www
            adres www
            adres www (opcjonalnie)
            akceptuję politykę prywatności
            akceptuję regulamin
            akceptuję regulamin i politykę prywatności
            akceptuję regulamin komentarzy
            akceptuję regulamin serwisu
            anuluj dodawanie komentarza
            anuluj komentarz
            anuluj odpowiedź
            anuluj pisanie odpowiedzi
            brak możliwości komentowania
            bądź pierwszy, który skomentuje…
            bądź pierwszą osobą, która skomentuje
            co myślisz o tym artykule
            co o tym myślicie
            co o tym myślisz
            co o tym sądzicie
            co o tym sądzisz
            czekam na wasze komentarze
            czekamy na wasze komentarze
            daj znać w komentarzach
            daj znać w komentarzu
            dajcie znać w komentarzach
            dajcie znać w komentarzu
            dodaj emotikon
            dodaj komentarz
            dodaj komentarz anuluj odpowiedź
            dodaj komentarz anuluj pisanie odpowiedzi
            dodaj komentarz do artykułu
            dodaj komentarz do wpisu
            dodaj komentarz jako gość
            dodaj komentarz pod artykułem
            dodaj komentarz pod tym artykułem
            dodaj nowy komentarz
            dodaj nową opinię
            dodaj odpowiedź
            dodaj odpowiedź na komentarz
            dodaj opinię
            dodaj swój komentarz
            dodaj załącznik
            dodaj zdjęcie do komentarza
            dodając komentarz akceptujesz regulamin
            dodając komentarz, akceptujesz postanowienia…
            dodając komentarz, akceptujesz regulamin
            dodając komentarz, wyrażasz zgodę…
            dodając komentarz, zgadzasz się…
            dodawanie komentarzy jest wyłączone
            dodawanie komentarzy zablokowane
            dodawanie komentarzy zostało wyłączone
            dodawanie komentarzy zostało zablokowane
            dodawanie nowych komentarzy nie jest dozwolone
            dowiedz się więcej jak przetwarzane są dane komentarzy…
            dowiedz się, jak przetwarzane są dane…
            dołącz do dyskusji
            dyskusja zamknięta
            dyskusja została zamknięta
            dziękujemy za dodanie komentarza
            dziękujemy za komentarz
            e-mail (nie będzie publikowany)
            e-mail (nie zostanie opublikowany)
            e-mail (niewidoczny)
            e-mail (opcjonalnie)
            e-mail (opcjonalny)
            e-mail (wymagane)
            e-mail (wymagany)
            e-mail *
            edytuj komentarz
            email (nie będzie publikowany)
            email (wymagany)
            email *
            forum dyskusyjne wyłączone
            imię (wymagane)
            imię *
            imię i nazwisko *
            imię lub nick
            informuj mnie o nowych komentarzach
            jaka jest twoja opinia
            jakie jest twoje zdanie
            kliknij, aby anulować odpowiedź
            kliknij, aby anulować pisanie odpowiedzi
            kod captcha
            kod z obrazka
            kod zabezpieczający
            komentarz *
            komentarz czeka na moderację
            komentarz musi zostać zatwierdzony
            komentarz oczekuje na moderację
            komentarz pojawi się po akceptacji
            komentarz pojawi się po zatwierdzeniu
            komentarz zostanie opublikowany po akceptacji
            komentarz został dodany
            komentarze publikowane na portalu…
            komentarze publikowane pod artykułem…
            komentarze publikowane przez użytkowników…
            komentarze są moderowane
            komentarze są moderowane przed publikacją
            komentarze są prywatnymi opiniami czytelników…
            komentarze są prywatnymi opiniami internautów…
            komentarze są prywatnymi opiniami użytkowników…
            komentarze są wyłączone
            komentarze są zamknięte
            komentarze wyłączone
            komentarze zablokowane
            komentarze zamieszczane na portalu…
            komentarze zamieszczane pod artykułem…
            komentarze zamieszczane przez użytkowników…
            komentarze zamknięte
            komentarze zostały wyłączone
            komentarze zostały zablokowane
            komentarze zostały zamknięte
            komentowanie jest wyłączone
            komentowanie wyłączone
            komentowanie zostało wyłączone
            komentujesz korzystając z konta…
            liczba znaków: #
            maksymalnie # znaków
            masz opinię na ten temat? skomentuj
            masz pytanie? napisz komentarz
            możesz użyć następujących tagów oraz atrybutów html-a…
            możliwość dodawania komentarzy jest zablokowana
            możliwość dodawania komentarzy została wyłączona
            możliwość komentowania jest wyłączona
            możliwość komentowania została wyłączona
            musisz być zalogowany, aby dodać komentarz
            musisz się zalogować, aby dodać komentarz
            musisz się zalogować, aby móc dodać komentarz
            napisz co o tym myślisz
            napisz komentarz
            napisz komentarz do artykułu
            napisz komentarz do wpisu
            napisz komentarz jako gość
            napisz komentarz pod artykułem
            napisz komentarz pod tym artykułem
            napisz nową opinię
            napisz odpowiedź
            napisz odpowiedź na komentarz
            napisz swój komentarz
            napisz w komentarzu
            napisz, co myślisz
            napisz, co o tym sądzisz
            napiszcie w komentarzach
            nazwa (wymagana)
            nazwa (wymagane)
            nazwa *
            nick (wymagany)
            nick *
            nie możesz dodawać komentarzy
            nie można dodawać komentarzy
            nie publikujemy komentarzy obraźliwych…
            nie publikujemy komentarzy wulgarnych…
            nie publikujemy komentarzy zawierających…
            nowe komentarze nie są dozwolone
            ochrona antyspamowa
            odpisz
            odpowiedz
            odpowiedz cytując
            odpowiedz jako gość
            odpowiedz na komentarz
            odpowiedz na ten komentarz
            odpowiedź na komentarz
            opinie publikowane na portalu…
            opinie publikowane pod artykułem…
            opinie publikowane przez użytkowników…
            opinie są prywatnymi opiniami czytelników…
            opinie są prywatnymi opiniami internautów…
            opinie są prywatnymi opiniami użytkowników…
            opinie zamieszczane na portalu…
            opinie zamieszczane pod artykułem…
            opinie zamieszczane przez użytkowników…
            opublikuj komentarz
            podaj adres e-mail, aby skomentować
            podaj nick
            podaj swoje imię
            podaj swój nick
            podany adres e-mail nie zostanie udostępniony…
            podany adres e-mail nie zostanie upubliczniony…
            podany adres email nie zostanie udostępniony…
            podany adres email nie zostanie upubliczniony…
            podgląd komentarza
            podpis *
            podziel się opinią
            podziel się swoim zdaniem
            podziel się swoją opinią
            podziel się w komentarzu
            poinformuj mnie o nowych wpisach za pomocą e-maila
            pola oznaczone * są obowiązkowe
            pola oznaczone * są wymagane
            pola oznaczone gwiazdką są obowiązkowe
            pola oznaczone gwiazdką są wymagane
            pola wymagane
            pola z gwiazdką są wymagane
            pole jest wymagane
            pole wymagane
            powiadamiaj mnie o nowych komentarzach…
            powiadamiaj mnie o odpowiedziach
            powiadamiaj o nowych komentarzach
            powiadom mnie o kolejnych komentarzach przez e-mail
            powiadom mnie o kolejnych komentarzach za pomocą…
            powiadom mnie o nowych komentarzach
            powiadom mnie o nowych komentarzach przez e-mail
            powiadom mnie o nowych komentarzach za pomocą…
            powiadom mnie o nowych wpisach
            powiadom mnie o nowych wpisach przez e-mail
            powiadom mnie o odpowiedzi
            powiadom mnie o odpowiedziach
            powiadom o nowych komentarzach
            pozostało # znaków
            pozostało znaków #
            pozostało znaków: #
            proszę podać swoje imię tutaj
            proszę podać swój adres email tutaj
            proszę wpisać swój komentarz
            proszę wypełnić to pole
            przeczytaj regulamin komentarzy
            przepisz kod
            przepisz kod z obrazka
            prześlij komentarz
            przyłącz się do dyskusji
            publikuj komentarz
            publikując komentarz, akceptujesz postanowienia…
            publikując komentarz, wyrażasz zgodę…
            publikując komentarz, zgadzasz się…
            pytanie antyspamowe
            redakcja nie publikuje komentarzy obraźliwych…
            redakcja nie publikuje komentarzy wulgarnych…
            redakcja nie publikuje komentarzy zawierających…
            regulamin dodawania komentarzy
            regulamin komentarzy
            regulamin komentowania artykułów
            rozpocznij dyskusję
            rozwiąż zadanie
            skomentuj
            skomentuj artykuł
            skomentuj pierwszy
            skomentuj ten artykuł
            skomentuj wpis
            strona internetowa
            strona internetowa (opcjonalnie)
            strona internetowa *
            strona www
            strona www (opcjonalnie)
            subskrybuj komentarze
            subskrybuj wątek
            ta strona używa akismet do redukcji spamu…
            ta strona wykorzystuje akismet…
            ta witryna wykorzystuje usługę akismet aby zredukować ilość spamu…
            telefon *
            temat *
            to pole jest wymagane
            treść *
            treść komentarza
            treść komentarza *
            treść wiadomości *
            twoja nazwa
            twoja odpowiedź
            twoja opinia
            twoja strona www
            twoja wiadomość
            twoja witryna
            twoje imię
            twoje imię *
            twój adres e-mail
            twój adres e-mail *
            twój adres e-mail nie zostanie opublikowany
            twój adres e-mail nie zostanie opublikowany…
            twój adres e-mail nie zostanie udostępniony…
            twój adres e-mail nie zostanie upubliczniony…
            twój adres email
            twój adres email nie będzie publikowany
            twój adres email nie zostanie opublikowany
            twój adres email nie zostanie opublikowany…
            twój adres email nie zostanie udostępniony…
            twój adres email nie zostanie upubliczniony…
            twój e-mail
            twój e-mail *
            twój email
            twój komentarz
            twój komentarz czeka na moderację
            twój komentarz oczekuje na akceptację
            twój komentarz oczekuje na moderację
            twój komentarz został dodany
            twój komentarz został wysłany
            twój nick
            twój podpis
            twój pseudonim
            tytuł komentarza
            udowodnij, że nie jesteś robotem
            usuń komentarz
            weź udział w dyskusji
            wiadomość *
            witryna internetowa
            witryna internetowa (opcjonalnie)
            witryna www
            wpisz kod z obrazka
            wpisz komentarz
            wpisz komentarz tutaj
            wpisz swoje imię
            wpisz swoje imię lub nick
            wpisz swoje imię tutaj
            wpisz swój komentarz
            wpisz swój nick
            wpisz treść komentarza
            wpisz tutaj
            wpisz tutaj swoje imię
            wpisz tutaj swój adres e-mail
            wpisz tutaj swój komentarz
            wpisz wynik działania
            wprowadź swoje dane lub kliknij jedną z tych ikon…
            wprowadź treść komentarza
            wszystkie komentarze są moderowane
            wymagane pola
            wymagane pola są oznaczone *
            wymagane pola są oznaczone gwiazdką
            wymagane pola są oznaczone symbolem *
            wypełnij to pole
            wypełnij wszystkie pola
            wypełnij wszystkie wymagane pola
            wyraź opinię
            wyraź swoją opinię
            wysyłając komentarz, akceptujesz postanowienia…
            wysyłając komentarz, wyrażasz zgodę…
            wysyłając komentarz, zgadzasz się…
            wyślij komentarz
            wyślij odpowiedź
            wyślij opinię
            wyślij swój komentarz
            włącz się do dyskusji
            zabezpieczenie antyspamowe
            zachęcamy do dyskusji
            zachęcamy do komentowania
            zacznij dyskusję
            zaloguj się, aby dodać komentarz
            zaloguj się, aby komentować
            zaloguj się, aby odpowiedzieć
            zaloguj się, by komentować
            zaloguj się, żeby dodać komentarz
            zamieść komentarz
            zapamiętaj mnie w tej przeglądarce…
            zapamiętaj moje dane
            zapamiętaj moje dane w tej przeglądarce podczas pisania kolejnych komentarzy
            zapamiętaj moje dane w tej przeglądarce…
            zapamiętaj mój nick
            zapamiętaj mój podpis
            zapisz moje dane, adres e-mail i witrynę w przeglądarce aby wypełnić dane podczas…
            zapisz moje dane, adres e-mail i witrynę…
            zapisz moje imię, adres e-mail i…
            zapisz moje imię, e-mail i…
            zapisz moje imię, email i…
            zapisz moje nazwisko, e-mail i witrynę w przeglądarce…
            zapoznaj się z regulaminem komentarzy
            zapraszam do dyskusji
            zapraszam do komentowania
            zapraszamy do dyskusji
            zapraszamy do komentowania
            zasady dyskusji
            zasady komentowania
            zasady publikowania komentarzy
            zgłoś do moderacji
            zgłoś do moderatora
            zgłoś komentarz
            zgłoś nadużycie
            zgłoś naruszenie regulaminu
            zgłoś ten komentarz
            zgłoś wpis
            znaków do wpisania: #
            zostaw komentarz
            zostaw komentarz pod wpisem
            zostaw odpowiedź
            zostaw odpowiedź anuluj pisanie odpowiedzi
            zostaw po sobie komentarz
            zostaw po sobie ślad
            zostaw swój komentarz
        """),
        "comment_head": phrases("""
            # głosów w dyskusji
            # komentarz
            # komentarz do…
            # komentarze
            # komentarze do…
            # komentarzy
            # komentarzy (zobacz)
            # komentarzy do…
            # myśl na temat “…
            # myśl na temat „…
            # myśl na wpis „…
            # myśli na temat “…
            # myśli na temat „…
            # odpowiedzi
            # odpowiedzi na "…
            # odpowiedzi na “…
            # odpowiedzi na „…
            # odpowiedź
            # odpowiedź na "…
            # odpowiedź na temat „…
            # odpowiedź na wpis „…
            # odpowiedź na “…
            # odpowiedź na „…
            # opinia
            # opinie
            # opinii
            # postów
            # przemyśleń na temat “…
            # przemyśleń na temat „…
            # wypowiedzi
            # wątków
            artykuł ma # komentarzy
            brak komentarza
            brak komentarzy
            brak komentarzy - bądź pierwszy
            brak komentarzy do wyświetlenia
            brak komentarzy, bądź pierwszy
            brak komentarzy. bądź pierwszy
            brak nowych komentarzy
            brak odpowiedzi
            brak opinii
            czytaj komentarze
            czytaj opinie
            dyskusja (#)
            dyskusja pod artykułem
            dyskusja: #
            dyskutuj na forum
            ilość komentarzy #
            ilość komentarzy: #
            jeden komentarz
            jeden komentarz do wpisu „…
            jeden komentarz do „…
            jeden komentarz na „…
            jeden myśl na temat „…
            jeden myśl na wpis „…
            jeden odpowiedź na temat „…
            jeden odpowiedź na wpis „…
            jedna myśl na temat „…
            jedna myśl na wpis „…
            jedna odpowiedź
            jedna odpowiedź do wpisu „…
            jedna odpowiedź do „…
            jedna odpowiedź na temat „…
            jedna odpowiedź na wpis „…
            jedna odpowiedź na „…
            jeszcze nie ma komentarzy
            jeszcze nikt nie skomentował
            kanał komentarzy
            kanał rss z komentarzami
            kolejne komentarze
            komentarz (#)
            komentarz ukryty
            komentarz usunięty
            komentarz usunięty przez autora
            komentarz usunięty przez moderatora
            komentarz zablokowany
            komentarz został usunięty
            komentarz: #
            komentarze
            komentarze #
            komentarze (#)
            komentarze (rss)
            komentarze czytelników
            komentarze czytelników (#)
            komentarze disqus
            komentarze do artykułu
            komentarze do tego artykułu
            komentarze do tekstu
            komentarze do wpisu
            komentarze do wpisu "…
            komentarze do wpisu “…
            komentarze do wpisu „…
            komentarze facebook
            komentarze facebookowe
            komentarze internautów
            komentarze na facebooku
            komentarze na forum
            komentarze pod artykułem
            komentarze pod tekstem
            komentarze pod wpisem
            komentarze rss
            komentarze są ładowane
            komentarze użytkowników
            komentarze z @
            komentarze z facebooka
            komentarze: #
            komentarzy #
            komentarzy (#)
            komentarzy: #
            liczba komentarzy
            liczba komentarzy #
            liczba komentarzy: #
            najlepiej oceniane
            najlepsze komentarze
            najlepszy komentarz
            najnowsze komentarze
            najnowsze komentarze (#)
            najnowsze opinie
            najpierw najnowsze
            najpierw najstarsze
            najstarsze komentarze
            najwyżej oceniane
            następne komentarze
            nie dodano jeszcze komentarzy
            nie ma jeszcze komentarzy
            nie ma jeszcze komentarzy. bądź pierwszy
            nie ma jeszcze opinii
            nie ma jeszcze żadnych komentarzy
            nie ma komentarzy
            nikt jeszcze nie skomentował
            nikt jeszcze nie skomentował tego artykułu
            nowsze komentarze
            od najnowszych
            od najpopularniejszych
            od najstarszych
            odnośniki zwrotne
            odpowiedzi (#)
            odpowiedzi: #
            opinie (#)
            opinie czytelników
            opinie czytelników (#)
            opinie i dyskusje
            opinie i komentarze
            opinie internautów
            opinie o artykule
            opinie użytkowników (#)
            opinie: #
            ostatnie komentarze
            ostatnie opinie
            ostatnio komentowane
            ostatnio skomentowane
            otwórz komentarze
            pingback
            pingbacki
            pingi
            pokaż # odpowiedzi
            pokaż # odpowiedź
            pokaż komentarze
            pokaż komentarze (#)
            pokaż odpowiedzi
            pokaż więcej komentarzy
            polecane komentarze
            poprzednie komentarze
            popularne komentarze
            popularne opinie
            post został usunięty
            przeczytaj komentarze
            przeczytaj opinie
            przejdź do dyskusji
            przejdź do komentarzy
            przejdź do opinii
            przejdź na forum
            rozwiń komentarze
            rozwiń odpowiedzi
            rss komentarzy
            schowaj komentarze
            sortowanie
            sortuj
            sortuj komentarze
            sortuj od najlepszych
            sortuj od najnowszych
            sortuj od najstarszych
            sortuj według
            sortuj wg
            starsze komentarze
            ten artykuł ma # komentarzy
            ten artykuł nie ma jeszcze komentarzy
            ten komentarz został usunięty
            ten komentarz został usunięty przez administratora bloga
            ten komentarz został usunięty przez autora
            ten post ma # komentarze
            ten post ma # komentarzy
            ten post ma jeden komentarz
            ten wpis ma # komentarze
            ten wpis ma # komentarzy
            ten wpis ma jeden komentarz
            ten wpis nie ma jeszcze komentarzy
            trackbacki
            trackbacks
            trwa ładowanie komentarzy
            ukryj komentarze
            ukryj odpowiedzi
            wasze komentarze
            wasze opinie
            wcześniejsze komentarze
            wczytywanie komentarzy
            wpis usunięty przez moderatora
            wszystkie komentarze
            wszystkie komentarze (#)
            wszystkie opinie
            wyróżnione komentarze
            wyróżniony komentarz
            wyświetl # odpowiedzi
            wyświetl komentarze
            zobacz # komentarzy
            zobacz dyskusję
            zobacz dyskusję na forum
            zobacz komentarze
            zobacz opinie
            zobacz wszystkie komentarze
            zobacz wszystkie komentarze (#)
            zobacz wszystkie odpowiedzi
            zobacz wszystkie opinie
            zwiń komentarze
            zwiń odpowiedzi
            ładowanie komentarzy
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
            aby zapewnić jak najlepsze wrażenia…
            administratorem twoich danych osobowych…
            akceptuj cookies
            akceptuj i kontynuuj
            akceptuj i zamknij
            akceptuj tylko niezbędne
            akceptuj wszystkie
            akceptuj wszystkie cookies
            akceptuj wszystkie pliki cookie
            akceptuj wszystko
            akceptuję i kontynuuję
            akceptuję i przechodzę do serwisu
            akceptuję i zamykam
            akceptuję pliki cookies
            akceptuję politykę cookies
            akceptuję tylko niezbędne
            akceptuję wszystkie
            analityczne pliki cookie
            analityczne pliki cookies
            bezwzględnie niezbędne pliki cookie
            brak wyrażenia zgody lub wycofanie zgody…
            cenimy prywatność użytkowników
            cenimy twoją prywatność
            centrum preferencji prywatności
            ciasteczka analityczne
            ciasteczka funkcjonalne
            ciasteczka marketingowe
            ciasteczka niezbędne
            dalsze korzystanie z serwisu oznacza…
            dalsze korzystanie z tej strony oznacza…
            dalsze korzystanie z witryny oznacza…
            dalsze korzystanie ze strony oznacza…
            dbamy o prywatność użytkowników
            dbamy o twoją prywatność
            deklaracja dotycząca plików cookie
            deklaracja plików cookie
            dostosuj ustawienia cookies
            dostosuj zgody
            dowiedz się więcej o cookies
            dowiedz się więcej o plikach cookie
            dowiedz się więcej o plikach cookies
            funkcjonalne pliki cookie
            funkcjonalne pliki cookies
            funkcjonalne zawsze aktywne
            informacja dotycząca plików cookies
            informacja o ciasteczkach
            informacja o cookies
            informacja o plikach cookies
            informacje o cookies
            informacje o plikach cookie
            informacje o plikach cookies
            jeśli nie blokujesz, będą…
            jeśli nie blokujesz, prosimy…
            jeśli nie blokujesz, to…
            jeśli nie wyrażasz zgody, będą…
            jeśli nie wyrażasz zgody, prosimy…
            jeśli nie wyrażasz zgody, to…
            jeśli nie zmienisz ustawień, będą…
            jeśli nie zmienisz ustawień, prosimy…
            jeśli nie zmienisz ustawień, to…
            klikając „akceptuj wszystkie” wyrażasz…
            klikając „akceptuj wszystkie” zgadzasz…
            klikając „akceptuj wszystkie” „przejdź…
            klikając „zgadzam się” wyrażasz…
            klikając „zgadzam się” zgadzasz…
            klikając „zgadzam się” „przejdź…
            kontynuowanie korzystania ze strony oznacza…
            kontynuuj bez akceptacji
            kontynuuj bez zgody
            kontynuując przeglądanie strony, wyrażasz zgodę na używanie plików cookies
            korzystając z serwisu wyrażasz zgodę na używanie cookies…
            korzystając z tej strony wyrażasz zgodę na używanie plików cookie
            korzystając ze strony, wyrażasz zgodę na używanie cookies…
            korzystamy z ciasteczek
            korzystamy z ciasteczek i…
            korzystamy z ciasteczek na…
            korzystamy z plików cookie
            korzystamy z plików cookies
            lista partnerów (dostawców)
            marketingowe pliki cookie
            marketingowe pliki cookies
            możesz w każdej chwili wycofać zgodę…
            możesz w każdej chwili zmienić ustawienia…
            my i nasi # partnerów…
            my i nasi partnerzy przechowujemy…
            my i nasi partnerzy wykorzystujemy…
            my i nasi zaufani partnerzy…
            na naszej stronie stosujemy pliki cookies…
            na naszej stronie stosujemy plików cookie…
            na naszej stronie używamy pliki cookies…
            na naszej stronie używamy plików cookie…
            na naszej stronie wykorzystujemy pliki cookies…
            na tej stronie stosujemy pliki cookies…
            na tej stronie stosujemy plików cookie…
            na tej stronie używamy pliki cookies…
            na tej stronie używamy plików cookie…
            na tej stronie wykorzystujemy pliki cookies…
            nasi zaufani partnerzy
            nasz serwis wykorzystuje pliki cookie
            nasz serwis wykorzystuje pliki cookies
            nasza strona korzysta z plików cookie
            nasza strona korzysta z plików cookies
            nasza strona używa plików cookie
            nasza strona używa plików cookies
            nie pokazuj więcej
            nie pokazuj więcej tego komunikatu
            nie wyrażam zgody
            niezbędne pliki cookie
            niezbędne pliki cookie przyczyniają…
            niezbędne pliki cookie są…
            niezbędne pliki cookie umożliwiają…
            niezbędne pliki cookies
            niezbędne zawsze aktywne
            ochrona twojej prywatności
            odmów wszystkim
            odrzuć i zamknij
            odrzuć pliki cookie
            odrzuć wszystkie
            odrzuć wszystkie cookies
            odrzuć wszystkie pliki cookie
            odrzuć wszystko
            ok, zgadzam się
            pliki cookie na tej stronie
            pliki cookie niezbędne
            pliki cookies i polityka prywatności
            pliki cookies na naszej stronie
            podmioty z grupy oraz zaufani partnerzy…
            polityka cookies
            polityka cookies (eu)
            polityka plików cookie
            polityka plików cookies
            polityka plików cookies (eu)
            polityka prywatności i plików cookie
            potwierdź moje wybory
            potwierdź moje wybory plików cookie
            preferencje dotyczące plików cookie
            prywatność i cookies
            prywatność i pliki cookies
            przechowywanie lub dostęp do danych technicznych…
            przechowywanie lub dostęp techniczny…
            przeczytaj politykę cookies
            przejdź dalej bez zgody
            przejdź do serwisu
            przejdź do strony bez zgody
            przejdź do ustawień zaawansowanych
            reklamowe pliki cookie
            rozumiem i akceptuję
            serwis wykorzystuje pliki cookie
            serwis wykorzystuje pliki cookies
            spersonalizowane reklamy i treści, pomiar…
            statystyczne pliki cookie
            strona korzysta z plików cookie
            strona korzysta z plików cookies
            strona używa plików cookie
            strona używa plików cookies
            szanowna użytkowniczko, szanowny użytkowniku
            szanowny użytkowniku
            szanujemy prywatność użytkowników
            szanujemy twoją prywatność
            szczegóły plików cookie
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
            tak, zgadzam się
            te pliki cookie są niezbędne…
            te pliki cookie są używane…
            te pliki cookie są wykorzystywane…
            techniczne przechowywanie lub dostęp…
            ten serwis używa cookies
            twoja prywatność jest dla nas bardzo ważna
            twoja prywatność jest dla nas ważna
            tylko niezbędne
            tylko niezbędne pliki cookie
            ustawienia cookies
            ustawienia plików cookie
            ustawienia plików cookie (ciasteczek)
            ustawienia plików cookies
            ustawienia prywatności
            ustawienia prywatności i cookies
            ustawienia zaawansowane
            używamy ciasteczek
            używamy cookies
            używamy plików cookie
            używamy plików cookies
            w każdej chwili możesz wycofać swoją…
            w każdej chwili możesz wycofać ustawienia…
            w każdej chwili możesz wycofać zgodę…
            w każdej chwili możesz zmienić swoją…
            w każdej chwili możesz zmienić ustawienia…
            w każdej chwili możesz zmienić zgodę…
            w każdym momencie możesz wycofać…
            w każdym momencie możesz zmienić…
            w naszym serwisie stosujemy pliki cookies…
            w naszym serwisie używamy pliki cookies…
            w naszym serwisie wykorzystujemy pliki cookies…
            w ramach naszej witryny stosujemy pliki cookies…
            w serwisie stosujemy pliki cookies…
            w serwisie używamy pliki cookies…
            w serwisie wykorzystujemy pliki cookies…
            więcej informacji o cookies
            więcej informacji o plikach cookie
            więcej informacji o plikach cookies
            więcej o ciasteczkach
            więcej o cookies
            więcej o plikach cookies
            wycofaj swoją zgodę
            wydajnościowe pliki cookie
            wykorzystujemy pliki cookie
            wykorzystujemy pliki cookie do spersonalizowania treści i reklam…
            wykorzystujemy pliki cookies
            wyrażam zgodę i przechodzę do serwisu
            wyrażam zgodę na wszystkie
            zaakceptuj i kontynuuj
            zaakceptuj i zamknij
            zaakceptuj tylko niezbędne
            zaakceptuj wszystkie
            zaakceptuj wszystkie cookies
            zaakceptuj wszystkie pliki cookie
            zaakceptuj wszystko
            zależy nam na twojej prywatności
            zamknij informację o cookies
            zapisz i zamknij
            zapisz moje preferencje
            zapisz moje ustawienia
            zapisz mój wybór
            zapisz ustawienia
            zapisz wybór
            zarządzaj opcjami
            zarządzaj plikami cookie
            zarządzaj plikami cookies
            zarządzaj preferencjami
            zarządzaj preferencjami cookies
            zarządzaj ustawieniami cookies
            zarządzaj ustawieniami plików cookie
            zarządzaj ustawieniami prywatności
            zarządzaj zgodami
            zarządzaj zgodami na cookies
            zarządzaj zgodami plików cookie
            zarządzaj zgodą
            zarządzaj zgodą na pliki cookie
            zezwól na niezbędne
            zezwól na wszystkie
            zezwól na wszystkie cookies
            zezwól na wszystkie pliki cookie
            zezwól na wybrane
            zezwól na wybór
            zezwól tylko na niezbędne
            zgadzam się i przechodzę do serwisu
            zgadzam się na wszystkie
            zgadzam się, przejdź do serwisu
            zgoda na pliki cookie
            zgoda na te technologie pozwoli…
            zgody i ustawienia
            zmień swoją zgodę
            zmień ustawienia cookies
            zmień ustawienia prywatności
            zobacz listę partnerów
            zobacz naszych partnerów
            zobacz politykę cookies
            zobacz politykę plików cookies
            ściśle niezbędne ciasteczka
            ściśle niezbędne pliki cookie
        """),
        "copyright": phrases("""
            all rights reserved. wszelkie prawa zastrzeżone
            artykuł pierwotnie ukazał się na…
            artykuł pierwotnie ukazał się w…
            artykuł pochodzi się na…
            artykuł pochodzi się w…
            artykuł ukazał się na…
            artykuł ukazał się w…
            blog na wordpress.com
            copyright by…
            copyright ©…
            dalsze rozpowszechnianie artykułu możliwe…
            dalsze rozpowszechnianie artykułu tylko…
            dalsze rozpowszechnianie artykułu wyłącznie…
            dalsze rozpowszechnianie materiału tylko za zgodą…
            dalsze rozpowszechnianie tekstu tylko za zgodą…
            dumnie napędzane przez wordpress
            dumnie wspierane przez wordpress
            dumnie wspierane przez wordpressa
            kopiowanie bez zgody redakcji zabronione
            kopiowanie bez zgody zabronione
            kopiowanie i rozpowszechnianie zabronione
            kopiowanie materiałów bez zgody redakcji zabronione
            kopiowanie tekstów i zdjęć zabronione
            kopiowanie treści bez zgody zabronione
            kopiowanie zabronione
            korzystanie z portalu oznacza akceptację regulaminu
            korzystanie z serwisu oznacza akceptację regulaminu
            materiał chroniony prawem autorskim - wszelkie prawa zastrzeżone…
            materiał chroniony prawem autorskim…
            motyw wordpress:…
            obsługiwane przez @
            obsługiwane przez usługę blogger
            obsługiwane przez wordpress
            prawa autorskie zastrzeżone
            prawa autorskie ©…
            projekt graficzny i wykonanie
            projekt i kodowanie
            projekt i realizacja:…
            projekt i wykonanie:…
            projekt strony:…
            realizacja strony:…
            strona oparta na wordpress
            strona oparta na wordpressie
            strona stworzona w kreatorze
            szablon okno obrazu. obsługiwane przez usługę blogger
            szablon prosty. obsługiwane przez usługę blogger
            tekst pierwotnie ukazał się na…
            tekst pierwotnie ukazał się w…
            tekst pochodzi się na…
            tekst pochodzi się w…
            tekst ukazał się na…
            tekst ukazał się w…
            tworzenie stron www
            wspierane przez wordpress
            wspierane przez wordpressa
            wszelkie prawa do treści zastrzeżone
            wszelkie prawa zastrzeżone
            wszelkie prawa zastrzeżone przez redakcję
            wszelkie prawa zastrzeżone ©…
            wszystkie prawa zastrzeżone
            wykonanie strony www
            zabrania się kopiowania…
            zakaz kopiowania treści
            © # wszelkie prawa zastrzeżone
            © #…
            © copyright #
            © copyright by…
            © wszelkie prawa zastrzeżone
            źródło: informacja prasowa
            źródło: materiały prasowe
            żaden fragment materiału nie może…
            żaden fragment publikacji nie może…
            żaden fragment serwisu nie może…
            żaden fragment tej strony nie może…
            żadna część materiału nie może…
            żadna część publikacji nie może…
            żadna część serwisu nie może…
            żadna część tej strony nie może…
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
            film opublikowany przez @…
            film opublikowany przez użytkownika…
            film udostępniony przez
            obejrzyj na @
            obejrzyj ten film na @
            obejrzyj wideo na @
            odtwórz na @
            oglądaj na @
            oglądaj nas na @
            pokaż treść z @
            pokaż większą mapę
            post opublikowany przez @…
            post opublikowany przez użytkownika…
            post udostępniony przez
            post udostępniony przez @
            post udostępniony przez @…
            post udostępniony przez użytkownika…
            post z @
            posłuchaj na @
            posłuchaj podcastu na @
            słuchaj na @
            słuchaj nas na @
            słuchaj podcastu na @
            ta treść jest hostowana przez zewnętrznego dostawcę…
            ta treść jest niedostępna
            ta treść jest zablokowana
            ta treść pochodzi z @
            ten film jest niedostępny
            ten post jest niedostępny
            treść jest niedostępna
            treść z @
            wczytaj treść z @
            wczytując film, akceptują państwo…
            wczytując mapę, akceptują państwo…
            wczytując post, akceptują państwo…
            wpis z @
            wyświetl ten post na @
            wyświetl ten post w @
            wyświetl ten profil na @
            wyświetl większą mapę
            zaakceptuj i wyświetl
            zaakceptuj i załaduj
            zaakceptuj pliki cookie, aby wyświetlić treść
            zawsze odblokowuj @
            załaduj treść z @
            zdjęcie opublikowane przez @…
            zdjęcie opublikowane przez użytkownika…
            zobacz na @
            zobacz post na @
            zobacz profil na @
            zobacz ten post na @
            zobacz ten wpis na @
            zobacz więcej na @
            zobacz większą mapę
            zobacz wpis na @
            ładowanie posta z @
            ładowanie treści z @
            ładując film, akceptują państwo…
            ładując mapę, akceptują państwo…
            ładując post, akceptują państwo…
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
            adres e-mail lub nazwa użytkownika
            e-mail lub login
            edytuj profil
            hasło *
            hasło zostanie wysłane e-mailem
            hasło zostanie wysłane na twój adres e-mail
            jesteś niezalogowany
            jesteś zalogowana
            jesteś zalogowany
            jesteś zalogowany jako…
            konto
            kontynuuj jako gość
            kontynuuj przez @
            kontynuuj z @
            kontynuuj z e-mailem
            login
            login lub e-mail
            logowanie
            logowanie / rejestracja
            logowanie i rejestracja
            logowanie przez @
            mam już konto
            mam konto
            masz już konto
            masz już konto? zaloguj
            masz już konto? zaloguj się
            masz konto? zaloguj
            masz konto? zaloguj się
            moje artykuły
            moje dane
            moje konto
            moje ulubione
            moje ustawienia
            moje zakładki
            moje zamówienia
            mój profil
            mój schowek
            nazwa użytkownika
            nazwa użytkownika *
            nazwa użytkownika lub adres e-mail
            nazwa użytkownika lub e-mail
            nie jesteś zalogowany
            nie mam jeszcze konta
            nie mam konta
            nie masz jeszcze konta
            nie masz jeszcze konta? zarejestruj się
            nie masz jeszcze konta? załóż je
            nie masz konta
            nie masz konta? zarejestruj się
            nie masz konta? załóż je
            nie masz konta? załóż konto
            nie masz konta? załóż teraz
            nie pamiętam hasła
            nie pamiętam hasła lub loginu
            nie pamiętasz hasła
            nie pamiętasz hasła? kliknij tutaj
            nie posiadasz jeszcze konta
            nie posiadasz konta
            nie posiadasz konta? zarejestruj się
            nie wylogowuj
            nie wylogowuj mnie
            nowe hasło
            nowy użytkownik
            nowy użytkownik? zarejestruj się
            odzyskaj hasło
            odzyskaj swoje hasło
            odzyskiwanie hasła
            panel użytkownika
            podaj hasło
            pokaż hasło
            posiadam już konto
            posiadasz już konto? zaloguj się
            posiadasz konto? zaloguj się
            potwierdź hasło
            potwierdź swój adres e-mail
            powtórz hasło
            pozostań zalogowany
            profil użytkownika
            przypomnienie hasła
            przypomnij hasło
            rejestracja
            rejestracja / logowanie
            rejestracja i logowanie
            resetuj hasło
            sesja wygasła
            strefa prenumeratora
            strefa subskrybenta
            stwórz darmowe konto
            stwórz konto
            stwórz nowe konto
            twoja nazwa użytkownika
            twoje hasło
            ukryj hasło
            ustaw nowe hasło
            ustawienia konta
            utwórz bezpłatne konto
            utwórz darmowe konto
            utwórz konto
            utwórz nowe konto
            witaj! zaloguj się
            witaj! zaloguj się na swoje konto
            wpisz hasło
            wyloguj
            wyloguj się
            zaloguj
            zaloguj / zarejestruj
            zaloguj przez @
            zaloguj się
            zaloguj się / zarejestruj
            zaloguj się / zarejestruj się
            zaloguj się do konta
            zaloguj się i czytaj
            zaloguj się kontem @
            zaloguj się lub zarejestruj
            zaloguj się lub załóż konto
            zaloguj się na swoje konto
            zaloguj się ponownie
            zaloguj się przez @
            zaloguj się przez e-mail
            zaloguj się teraz
            zaloguj się tutaj
            zaloguj się z @
            zaloguj się za pomocą @
            zaloguj się za pomocą e-maila
            zaloguj się za pomocą konta @
            zaloguj z @
            zaloguj/zarejestruj
            zapamiętaj logowanie
            zapamiętaj mnie
            zapomniane hasło
            zapomniałaś hasła
            zapomniałaś/eś hasła
            zapomniałem hasła
            zapomniałem hasło
            zapomniałeś hasła
            zapomniałeś hasła? kliknij tutaj
            zapomniałeś/aś hasła
            zarejestruj
            zarejestruj konto
            zarejestruj się
            zarejestruj się bezpłatnie
            zarejestruj się już dziś
            zarejestruj się przez @
            zarejestruj się teraz
            zarejestruj się za darmo
            zarządzaj kontem
            załóż bezpłatne konto
            załóż darmowe konto
            załóż konto
            załóż konto za darmo
            załóż nowe konto
            załóż swoje konto
            zmień hasło
            zostałeś wylogowany
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
            brak artykułów do wyświetlenia
            brak kolejnych artykułów
            brak wyników
            brak wyników wyszukiwania
            czytaj artykuł
            czytaj całość
            czytaj całość artykułu
            czytaj cały artykuł
            czytaj cały tekst
            czytaj cały wpis
            czytaj całą wiadomość
            czytaj dalej
            czytaj dalej >
            czytaj dalej »
            czytaj dalej →
            czytaj dalej…
            czytaj dalszą część
            czytaj pełny artykuł
            czytaj pełną wersję
            czytaj resztę
            czytaj więcej
            czytaj więcej >
            czytaj więcej »
            czytaj więcej →
            czytaj wpis
            czytaj wywiad
            dalej
            dowiedz się więcej
            kliknij i czytaj dalej
            kliknij i przeczytaj
            kliknij i sprawdź
            kliknij i zobacz
            kliknij tutaj, aby przeczytać
            kliknij, aby czytać dalej
            kliknij, aby przeczytać więcej
            kliknij, aby rozwinąć
            kliknij, aby zobaczyć więcej
            kliknij, by rozwinąć
            kontynuuj czytanie
            kontynuuj czytanie…
            mniej
            nie ma więcej artykułów
            nie ma więcej wpisów
            nie znaleziono wyników
            pokaż całość
            pokaż cały artykuł
            pokaż cały tekst
            pokaż kolejne
            pokaż mniej
            pokaż następne
            pokaż pełny tekst
            pokaż resztę
            pokaż więcej
            pokaż więcej artykułów
            pokaż więcej wiadomości
            pokaż więcej wpisów
            pokaż więcej wyników
            pokaż wszystkie
            pokaż wszystko
            przeczytaj artykuł
            przeczytaj całość
            przeczytaj cały artykuł
            przeczytaj cały tekst
            przeczytaj cały wpis
            przeczytaj cały wywiad
            przeczytaj pełny artykuł
            przeczytaj resztę
            przeczytaj więcej
            przeczytaj więcej »
            przeczytaj wpis
            przeglądaj wszystkie
            przejdź dalej
            przejdź do artykułu
            przejdź do strony
            przejdź do wpisu
            rozwiń
            rozwiń artykuł
            rozwiń całość
            rozwiń listę
            rozwiń opis
            rozwiń tekst
            rozwiń więcej
            schowaj
            sprawdź
            sprawdź szczegóły
            szczegóły
            to już wszystkie artykuły
            wczytaj kolejne
            wczytaj starsze
            wczytaj więcej
            wczytaj więcej artykułów
            wczytaj więcej wpisów
            wczytywanie
            więcej
            więcej >
            więcej aktualności
            więcej artykułów
            więcej filmów
            więcej informacji
            więcej informacji tutaj
            więcej informacji znajdziesz tutaj
            więcej newsów
            więcej postów
            więcej szczegółów
            więcej tekstów
            więcej tematów
            więcej wiadomości
            więcej wpisów
            więcej wyników
            więcej »
            więcej →
            wszystkie aktualności
            wszystkie artykuły
            wszystkie kategorie
            wszystkie newsy
            wszystkie tematy
            wszystkie wiadomości
            wszystkie wpisy
            wyświetl całość
            wyświetl więcej
            wyświetl więcej artykułów
            wyświetl wszystkie
            wyświetl wszystkie wpisy
            załaduj kolejne
            załaduj kolejne artykuły
            załaduj starsze wpisy
            załaduj więcej
            załaduj więcej artykułów
            załaduj więcej wiadomości
            załaduj więcej wpisów
            załaduj więcej wyników
            zobacz artykuł
            zobacz całość
            zobacz cały artykuł
            zobacz cały wpis
            zobacz szczegóły
            zobacz więcej
            zobacz więcej artykułów
            zobacz więcej wiadomości
            zobacz więcej wpisów
            zobacz więcej »
            zobacz wpis
            zobacz wszystkie
            zobacz wszystkie aktualności
            zobacz wszystkie artykuły
            zobacz wszystkie filmy
            zobacz wszystkie kategorie
            zobacz wszystkie newsy
            zobacz wszystkie wiadomości
            zobacz wszystkie wyniki
            zobacz wszystko
            zwiń
            zwiń listę
            zwiń opis
            zwiń tekst
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
            administratorem danych jest
            administratorem danych jest jest…
            administratorem danych jest wydawca…
            administratorem danych osobowych jest…
            administratorem danych osobowych wydawca…
            administratorem pani/pana danych jest jest…
            administratorem pani/pana danych jest wydawca…
            administratorem pani/pana danych osobowych jest…
            administratorem pani/pana danych osobowych wydawca…
            administratorem państwa danych jest jest…
            administratorem państwa danych jest wydawca…
            administratorem państwa danych osobowych jest…
            administratorem państwa danych osobowych wydawca…
            adres e-mail
            akceptuję politykę prywatności newslettera
            bądź na bieżąco
            bądź na bieżąco dzięki naszemu newsletterowi
            bądź na bieżąco z najnowszymi informacjami
            bądź na bieżąco z nami
            bądź na bieżąco z newsami
            bądź na bieżąco z nowymi wpisami
            bądź z nami na bieżąco
            bądź zawsze na bieżąco
            chcesz być na bieżąco
            chcesz być na bieżąco? zapisz się
            chcesz być na bieżąco? zapisz się…
            chcesz wiedzieć więcej? zapisz się na newsletter
            chcesz więcej takich artykułów
            chcesz więcej takich treści
            chcę otrzymywać newsletter
            chcę otrzymywać newsletter na podany adres
            chcę otrzymywać powiadomienia o nowych wpisach
            chcę się zapisać
            dołącz do # czytelników
            dołącz do # czytelników naszego newslettera
            dołącz do # pozostałych subskrybentów
            dołącz do # subskrybentów
            dołącz do grona czytelników
            dołącz do grona subskrybentów
            dołącz do listy mailingowej
            dołącz do nas i bądź na bieżąco
            dołącz do naszego newslettera
            dołącz do naszej listy mailingowej
            dołącz do newslettera
            dziękujemy za rejestrację
            dziękujemy za subskrypcję
            dziękujemy za zapis
            dziękujemy za zapis do newslettera
            dziękujemy za zapisanie się
            dziękujemy za zapisanie się do newslettera
            dziękujemy za zapisanie się na newsletter
            dziękujemy, że przeczytałaś/eś nasz artykuł do końca…
            e-mail*
            możesz się wypisać w dowolnym momencie
            możesz się wypisać w każdej chwili
            możesz w każdej chwili zrezygnować
            możesz wypisać się w każdej chwili
            możesz zrezygnować w każdej chwili
            możesz zrezygnować z subskrypcji w każdej chwili
            my też nie lubimy spamu
            najciekawsze artykuły na twoją skrzynkę
            najnowsze artykuły na twojej skrzynce
            najnowsze artykuły prosto na twoją skrzynkę
            najnowsze wiadomości na twojej skrzynce
            najważniejsze informacje prosto na twoją skrzynkę
            najważniejsze wiadomości na twoją skrzynkę
            najważniejsze wiadomości prosto na twój e-mail
            nie chcesz przegapić żadnego wpisu
            nie lubimy spamu
            nie przegap kolejnych wpisów
            nie przegap najważniejszych wiadomości
            nie przegap nic ważnego
            nie przegap niczego
            nie przegap nowych artykułów
            nie przegap nowych wpisów
            nie przegap żadnego artykułu
            nie przegap żadnych wiadomości
            nie spamujemy
            nie spamujemy! przeczytaj naszą politykę prywatności…
            nie wysyłamy spamu
            niepoprawny adres e-mail
            nieprawidłowy adres e-mail
            obiecujemy, że nie będziemy spamować
            obserwuj bloga przez e-mail
            obserwuj bloga za pośrednictwem e-mail
            obserwuj ten blog
            odbieraj nasz newsletter
            otrzymuj codziennie…
            otrzymuj najnowsze wiadomości na swoją skrzynkę
            otrzymuj najważniejsze informacje na e-mail
            otrzymuj nasz newsletter
            otrzymuj powiadomienia o nowych wpisach
            otrzymuj wiadomości na e-mail
            podaj adres e-mail
            podaj poprawny adres e-mail
            podaj prawidłowy adres e-mail
            podaj swój adres e-mail
            podaj swój adres email
            podaj swój e-mail
            podaj swój email
            potwierdź subskrypcję
            potwierdź swój zapis
            potwierdź zapis do newslettera
            proszę podać poprawny adres e-mail
            przeczytaj naszą politykę prywatności
            raz w tygodniu na twoją skrzynkę
            rezygnacja w każdej chwili
            sprawdź skrzynkę i potwierdź zapis
            sprawdź swoją skrzynkę
            sprawdź swoją skrzynkę e-mail
            sprawdź swoją skrzynkę odbiorczą lub folder ze spamem, aby potwierdzić subskrypcję
            subskrybuj
            subskrybuj blog
            subskrybuj bloga przez e-mail
            subskrybuj i bądź na bieżąco
            subskrybuj kanał rss
            subskrybuj nas
            subskrybuj nasz kanał
            subskrybuj nasz newsletter
            subskrybuj newsletter
            subskrybuj przez e-mail
            subskrybuj za darmo
            subskrypcja
            ta strona jest chroniona przez recaptcha…
            tak, chcę otrzymywać newsletter
            tak, zapisuję się
            twój adres e-mail…
            twój adres mailowy
            w każdej chwili możesz się wypisać
            w każdej chwili możesz zrezygnować z subskrypcji
            wpisz adres e-mail
            wpisz poprawny adres e-mail
            wpisz swój adres e-mail
            wpisz swój adres email
            wpisz swój e-mail
            wpisz swój email
            wpisz tu swój e-mail
            wprowadź adres e-mail
            wprowadź swój adres e-mail
            wprowadź swój adres e-mail, aby otrzymywać…
            wprowadź swój adres e-mail, aby subskrybować…
            wprowadź swój adres e-mail, aby zaprenumerować…
            wprowadź swój adres email aby zaprenumerować ten blog…
            wprowadź swój adres email, aby otrzymywać…
            wprowadź swój adres email, aby subskrybować…
            wprowadź swój adres email, aby zaprenumerować…
            wprowadź swój e-mail
            wprowadź swój email
            wypisz się z newslettera
            wyrażam zgodę na otrzymywanie informacji handlowych…
            wyrażam zgodę na otrzymywanie newslettera
            wyrażam zgodę na otrzymywanie newslettera…
            wyrażam zgodę na przetwarzanie moich danych osobowych…
            z newslettera możesz zrezygnować w każdej chwili
            zamów nasz newsletter
            zamów newsletter
            zapis do newslettera
            zapis na newsletter
            zapisując się do newslettera, akceptujesz…
            zapisuję się na newsletter
            zapisy na newsletter
            zapisz mnie
            zapisz mnie do newslettera
            zapisz się
            zapisz się do naszego newslettera
            zapisz się do newslettera
            zapisz się do newslettera i bądź…
            zapisz się do newslettera i nie…
            zapisz się do newslettera i odbierz…
            zapisz się do newslettera i otrzymuj…
            zapisz się do subskrypcji
            zapisz się i bądź na bieżąco
            zapisz się już dziś
            zapisz się na bezpłatny newsletter
            zapisz się na darmowy newsletter
            zapisz się na nasz bezpłatny newsletter
            zapisz się na nasz newsletter
            zapisz się na nasz newsletter i bądź…
            zapisz się na nasz newsletter i nie…
            zapisz się na nasz newsletter i odbierz…
            zapisz się na nasz newsletter i otrzymuj…
            zapisz się na nasze powiadomienia
            zapisz się na newsletter
            zapisz się na newsletter i bądź…
            zapisz się na newsletter i nie…
            zapisz się na newsletter i odbierz…
            zapisz się na newsletter i otrzymuj…
            zapisz się za darmo
            zapisz się, aby otrzymywać…
            zapoznałam się z polityką prywatności
            zapoznałem się z polityką prywatności
            zapoznałem/am się z polityką prywatności
            zapraszamy do subskrypcji newslettera
            zaprenumeruj nasz newsletter
            zaprenumeruj ten blog przez e-mail
            zasubskrybuj nasz newsletter
            zostaw swój adres e-mail
            zostaw swój e-mail
            zrezygnuj z newslettera
            zrezygnuj z subskrypcji
            śledź bloga przez e-mail
            żadnego spamu, tylko konkretne treści
        """),
        "pager": phrases("""
            # z # stron
            cofnij się do poprzedniej strony
            idź do strony
            idź do strony #
            kolejna strona
            kolejny artykuł
            kolejny post
            kolejny wpis
            na następnej stronie
            na stronie: #
            następna informacja
            następna publikacja
            następna strona
            następna strona »
            następna strona →
            następna wiadomość
            następna »
            następna →
            następne
            następne artykuły
            następne wpisy
            następne »
            następne →
            następny
            następny artykuł
            następny artykuł »
            następny artykuł →
            następny artykuł:…
            następny materiał
            następny news
            następny post
            następny post:…
            następny rozdział
            następny tekst
            następny temat
            następny wpis
            następny wpis »
            następny wpis →
            następny wpis:…
            następny »
            następny →
            nawigacja artykułów
            nawigacja między wpisami
            nawigacja po artykułach
            nawigacja po stronach
            nawigacja po wpisach
            nawigacja posta
            nawigacja postu
            nawigacja wpisu
            nawigacja wpisów
            nowsze artykuły
            nowsze artykuły →
            nowsze posty
            nowsze wpisy
            nowsze wpisy »
            nowsze wpisy →
            nowszy post
            nowszy wpis
            ostatnia strona
            ostatnia strona »
            ostatnia »
            paginacja wpisów
            pierwsza strona
            pokazano #-# z #
            poprzedni
            poprzedni artykuł
            poprzedni artykuł:…
            poprzedni materiał
            poprzedni news
            poprzedni post
            poprzedni post:…
            poprzedni rozdział
            poprzedni tekst
            poprzedni temat
            poprzedni wpis
            poprzedni wpis:…
            poprzedni »
            poprzednia informacja
            poprzednia publikacja
            poprzednia strona
            poprzednia wiadomość
            poprzednie
            poprzednie artykuły
            poprzednie wpisy
            powrót do aktualności
            powrót do artykułu
            powrót do bloga
            powrót do kategorii
            powrót do listy
            powrót do listy artykułów
            powrót do poprzedniej strony
            powrót do strony głównej
            powrót do wszystkich wpisów
            przeczytaj następny artykuł
            przeczytaj poprzedni artykuł
            przejdź do następnej strony
            przejdź do poprzedniej strony
            przejdź do strony #
            przejdź na następną stronę
            starsze aktualności
            starsze artykuły
            starsze posty
            starsze wpisy
            starsze »
            starszy post
            starszy wpis
            strona #
            strona # z #
            strona #/#
            stronicowanie wpisów
            strony: #
            wcześniejsze wpisy
            wróć do aktualności
            wróć do artykułu
            wróć do bloga
            wróć do kategorii
            wróć do listy
            wróć do listy artykułów
            wróć do poprzedniej strony
            wróć do strony głównej
            wróć do wszystkich wpisów
            wróć na stronę główną
            wyniki #-# z #
            wyniki na stronie: #
            zobacz następny artykuł
            zobacz następny wpis
            zobacz poprzedni artykuł
            zobacz poprzedni wpis
            zobacz wpisy
            « nowsze
            « pierwsza
            « poprzedni
            « poprzedni artykuł
            « poprzedni wpis
            « poprzednia
            « poprzednia strona
            « starsze wpisy
            ← poprzedni
            ← poprzedni artykuł
            ← poprzedni wpis
            ← poprzednia
            ← starsze wpisy
        """),
        "paywall": phrases("""
            aby czytać dalej, wykup dostęp
            aby czytać dalej, zaloguj się
            aby przeczytać cały artykuł, zaloguj się
            aby przeczytać cały tekst, kup dostęp
            anuluj w każdej chwili
            artykuł dostępny tylko dla prenumeratorów
            artykuł dostępny tylko dla subskrybentów
            artykuł tylko dla prenumeratorów
            artykuł tylko dla subskrybentów
            artykuł w ramach subskrypcji
            bez reklam i ograniczeń
            chcesz przeczytać cały artykuł
            chcesz przeczytać cały tekst
            chcesz przeczytać ten artykuł
            czytaj bez ograniczeń
            czytaj bez reklam
            czytaj dalej w ramach subskrypcji
            czytaj dalej z subskrypcją
            czytaj dalej za #
            czytaj już od #
            czytaj wszystkie artykuły bez ograniczeń
            dalsza część artykułu dostępna dla prenumeratorów
            dalsza część artykułu dostępna dla subskrybentów
            dalsza część dostępna dla prenumeratorów
            dalsza część dostępna dla subskrybentów
            dalsza część dostępna dla zalogowanych
            dalsza część tekstu dostępna dla subskrybentów
            dostęp do treści premium
            dostęp tylko dla prenumeratorów
            dostęp tylko dla subskrybentów
            dostępne tylko dla prenumeratorów
            dostępne tylko dla subskrybentów
            dołącz do subskrybentów
            jesteś już prenumeratorem? zaloguj się
            jesteś już subskrybentem? zaloguj się
            jesteś prenumeratorem? zaloguj się
            jesteś subskrybentem? zaloguj się
            już subskrybujesz? zaloguj się
            kup dostęp
            kup dostęp do artykułu
            kup dostęp i czytaj dalej
            kup dostęp już od #
            kup prenumeratę
            kup prenumeratę cyfrową
            kup subskrypcję
            limit darmowych artykułów został wyczerpany
            masz dostęp? zaloguj się
            masz już abonament? zaloguj się
            masz już dostęp? zaloguj się
            masz już prenumeratę? zaloguj się
            masz już subskrypcję? zaloguj się
            masz prenumeratę? zaloguj się
            masz subskrypcję? zaloguj się
            materiał dostępny tylko dla subskrybentów
            możesz anulować w każdej chwili
            możesz zrezygnować w dowolnym momencie
            nieograniczony dostęp do artykułów
            nieograniczony dostęp do wszystkich treści
            odblokuj artykuł
            odblokuj dostęp
            osiągnąłeś limit bezpłatnych artykułów
            pełna treść artykułu dostępna po zalogowaniu
            pełna treść dostępna dla subskrybentów
            pełny dostęp do wszystkich artykułów
            pierwszy miesiąc za #
            pierwszy miesiąc za darmo
            postaw mi kawę na buycoffee.to
            pozostał # darmowy artykuł
            pozostała część artykułu dostępna dla subskrybentów
            pozostało # % artykułu
            pozostało # artykułów
            pozostało # darmowych artykułów
            pozostało #% artykułu
            pozostało #% tekstu
            pozostało jeszcze #% treści
            przeczytałeś # z # bezpłatnych artykułów
            rozpocznij bezpłatny okres próbny
            subskrybuj już od #
            subskrybuj teraz za #
            subskrybuj, aby czytać dalej
            ta treść jest dostępna tylko dla subskrybentów
            tekst tylko dla subskrybentów
            ten artykuł jest dostępny tylko dla prenumeratorów
            ten artykuł jest dostępny tylko dla subskrybentów
            ten artykuł przeczytasz tylko z aktywną subskrypcją
            ten artykuł przeczytasz w ramach subskrypcji
            to twój ostatni darmowy artykuł
            treść dostępna tylko dla subskrybentów
            treść dostępna wyłącznie dla subskrybentów
            treść premium
            tylko dla prenumeratorów
            tylko dla subskrybentów
            udostępnij artykuł w prezencie
            uzyskaj dostęp
            uzyskaj dostęp do wszystkich artykułów
            uzyskaj dostęp do wszystkich treści
            uzyskaj nieograniczony dostęp
            wesprzyj nas na @
            wesprzyj niezależne dziennikarstwo
            wybierz prenumeratę
            wybierz subskrypcję
            wykorzystałeś limit bezpłatnych artykułów
            wykorzystałeś limit darmowych artykułów
            wykup dostęp
            wykup dostęp i czytaj dalej
            wykup dostęp, aby czytać dalej
            wykup prenumeratę
            wykup subskrypcję
            wykup subskrypcję i czytaj dalej
            wypróbuj przez # dni
            wypróbuj przez # dni za darmo
            wypróbuj za #
            wypróbuj za darmo
            zaloguj się, aby czytać dalej
            zaloguj się, aby przeczytać cały artykuł
            zobacz ofertę prenumeraty
            został ci # artykuł
            zostało ci # artykułów
            zostały ci # artykuły
            zyskaj dostęp do wszystkich artykułów
        """),
        "player": phrases("""
            # sekund z #
            # z # sekund
            aktualny czas
            aktualny czas #
            aktualny czas #:#
            autoodtwarzanie
            błąd odtwarzania
            błąd ładowania wideo
            cofnij o # sekund
            czas trwania #
            czas trwania #:#
            czas trwania wideo
            czas trwania: #:#
            do przodu o # sekund
            dotknij, aby włączyć dźwięk
            dźwięk wyłączony
            dźwięk włączony
            film rozpocznie się po reklamie
            film wczytuje się
            głośność #%
            jakość wideo
            kliknij, aby włączyć dźwięk
            kolejne wideo za #
            koniec okna dialogowego
            koniec okna modalnego
            materiał rozpocznie się po reklamie
            materiał wideo niedostępny
            możesz pominąć reklamę za #
            napisy wyłączone
            następne wideo
            następne za #
            nie można odtworzyć filmu
            nie można odtworzyć tego materiału
            nie można odtworzyć wideo
            nie można załadować wideo
            nie udało się odtworzyć wideo
            nie udało się załadować wideo
            nie znaleziono kompatybilnego źródła
            obejrzyj jeszcze raz
            obejrzyj materiał wideo
            obejrzyj wideo
            obraz w obrazie
            obraz w obrazie (pip)
            odtwarzacz audio
            odtwarzacz plików dźwiękowych
            odtwarzacz plików video
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
            oglądaj na żywo
            oglądaj wideo
            opisy wyłączone, wybrane
            pełny ekran
            po reklamie dalszy ciąg
            początek okna dialogowego
            pomiń reklamę
            pomiń reklamę za #
            pomiń za #
            pozostały czas
            pozostały czas #
            pozostały czas #:#
            pozostały czas -#:#
            przejdź do transmisji na żywo
            przewiń # sekund do przodu
            przewiń # sekund do tyłu
            przewiń do przodu o # sekund
            przewiń do tyłu o # sekund
            przewiń o # sekund
            przywróć ustawienia domyślne
            prędkość odtwarzania
            reklama # z #
            reklama zakończy się za #
            reklama zakończy się za # s
            rozmiar napisów
            rozpocznij od początku
            subskrybuj nasz podcast
            szybkość odtwarzania
            ta treść nie może zostać odtworzona
            ta witryna nie może odtworzyć wideo
            ten film nie jest już dostępny
            to jest okno modala
            transkrypcja wyłączona
            transmisja na żywo
            trwa wczytywanie wideo
            trwa ładowanie wideo
            typ strumienia na żywo
            udostępnij wideo
            ustawienia napisów
            ustawienia napisów, otwiera okno ustawień napisów
            używaj strzałek do góry oraz do dołu aby zwiększyć lub zmniejszyć głośność
            wideo rozpocznie się po reklamie
            wróć do transmisji na żywo
            wstrzymaj
            wycisz
            wyciszenie
            wyciszono
            wyjdź z pełnego ekranu
            wyjście z pełnego ekranu
            wystąpił błąd odtwarzania
            wystąpił błąd podczas odtwarzania wideo
            wyłącz dźwięk
            wyłącz napisy, wybrane
            wyłącz pełny ekran
            wyłącz wyciszenie
            wyłącz wyciszenie (m)
            wznów odtwarzanie
            włącz dźwięk
            włącz pełny ekran
            zamknij odtwarzacz
            zamknij odtwarzacz wideo
            zamknij okno modala
            zamknij pełny ekran
            zatrzymaj odtwarzanie
            zobacz wideo
            zresetuj ustawienia napisów
            ścieżka dźwiękowa audio
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
            artykuł dnia
            artykuły na ten temat
            artykuły o podobnej tematyce
            artykuły pokrewne
            artykuły polecane
            artykuły powiązane
            artykuły sponsorowane od taboola
            artykuły tego autora
            artykuły w tej serii
            artykuły w temacie
            artykuły z kategorii
            artykuły z tego działu
            artykuły z tej kategorii
            artykuły, które mogą ci się spodobać
            artykuły, które mogą cię zainteresować
            co czytać dalej
            co dalej przeczytać
            co jeszcze warto przeczytać
            co warto przeczytać
            czytaj inne
            czytaj inne artykuły
            czytaj kolejny artykuł
            czytaj najnowsze
            czytaj o tym więcej
            czytaj również
            czytaj także
            czytaj także w serwisie
            czytaj też
            czytelnicy czytają teraz
            czytelnicy przeczytali również
            dalej w serwisie
            gorące newsy
            gorące tematy
            hity dnia
            hity tygodnia
            inne artykuły
            inne artykuły autora
            inne artykuły tego autora
            inne artykuły z tej kategorii
            inne posty
            inne wpisy
            inne z tej kategorii
            inni czytali również
            inni czytali także
            inni przeglądali także
            kolejne artykuły
            koniecznie przeczytaj
            koniecznie zobacz
            mogą ci się również spodobać
            mogą ci się spodobać
            mogą ci się też spodobać
            mogą cię również zaciekawić
            mogą cię również zainteresować
            mogą cię to zainteresować
            mogą cię zainteresować
            mogą zainteresować cię
            mogą zainteresować cię również
            mogą zainteresować cię także
            może ci się również spodobać
            może ci się spodobać
            może ci się też spodobać
            może cię również zaciekawić
            może cię również zainteresować
            może cię też zainteresować
            może cię to zainteresować
            może cię zainteresować
            może zainteresować cię
            może zainteresować cię również
            może zainteresować cię także
            musisz przeczytać
            musisz to przeczytać
            na innych portalach
            na naszym portalu
            na podobny temat
            na ten sam temat
            najchętniej czytane
            najczęściej czytane
            najczęściej komentowane
            najczęściej oglądane
            najnowsze
            najnowsze artykuły
            najnowsze artykuły na blogu
            najnowsze informacje
            najnowsze na blogu
            najnowsze na portalu
            najnowsze newsy
            najnowsze posty
            najnowsze w kategorii
            najnowsze w serwisie
            najnowsze w tym dziale
            najnowsze wiadomości
            najnowsze wideo
            najnowsze wpisy
            najnowsze z działu
            najnowsze z kategorii
            najpopularniejsze
            najpopularniejsze artykuły
            najpopularniejsze wpisy
            najważniejsze wiadomości
            następne w kolejności
            nie przegap
            nie przegap tych artykułów
            nie przegap tych wpisów
            nowe artykuły
            nowe na blogu
            nowe wpisy
            nowości na blogu
            obserwuj temat
            obserwuj ten temat
            od partnerów
            ostatnie artykuły
            ostatnie wpisy
            ostatnio czytane
            ostatnio dodane
            ostatnio na blogu
            ostatnio na portalu
            ostatnio oglądane
            ostatnio opublikowane
            ostatnio przeglądane
            podobne artykuły
            podobne materiały w serwisie
            podobne posty
            podobne przepisy
            podobne tematy
            podobne wpisy
            pokrewne artykuły
            pokrewne tematy
            pokrewne wpisy
            poleca redakcja
            polecamy
            polecamy również
            polecamy także
            polecane
            polecane artykuły
            polecane dla ciebie
            polecane przez redakcję
            polecane przez taboola
            polecane tematy
            polecane treści
            polecane w serwisie
            polecane wideo
            polecane wpisy
            polecany artykuł redakcji
            popularne
            popularne artykuły
            popularne dzisiaj
            popularne dziś
            popularne kategorie
            popularne posty
            popularne tagi
            popularne teraz
            popularne w serwisie
            popularne w tym tygodniu
            popularne wpisy
            posty powiązane
            powiązane
            powiązane artykuły
            powiązane hasła
            powiązane posty
            powiązane produkty
            powiązane tematy
            powiązane treści
            powiązane wiadomości
            powiązane wpisy
            powiązany artykuł
            powiązany temat
            produkty powiązane
            propozycje dla ciebie
            przeczytaj również
            przeczytaj także
            przeczytaj też
            przepisy powiązane
            przez taboola
            redakcja poleca
            rekomendacje dla ciebie
            rekomendowane artykuły
            rekomendowane dla ciebie
            specjalnie dla ciebie
            sprawdź również
            sprawdź też
            te artykuły mogą ci się spodobać
            te artykuły mogą cię zainteresować
            te tematy mogą cię zainteresować
            te wpisy mogą cię zainteresować
            temat dnia
            teraz czytane
            teraz na topie
            teraz najchętniej czytane
            teraz popularne
            to cię może zainteresować
            to cię powinno zainteresować
            to cię zainteresuje
            to może cię też zainteresować
            to może cię zainteresować
            to również może cię zainteresować
            to także może cię zainteresować
            to też cię zainteresuje
            to też może cię zainteresować
            w naszym serwisie
            w podobnym temacie
            w tej samej kategorii
            warto przeczytać
            warto przeczytać również
            warto również przeczytać
            warto sprawdzić
            warto też przeczytać
            warto wiedzieć też
            warto zobaczyć
            wiadomości dnia
            więcej na ten temat
            więcej od autora
            więcej tego autora
            więcej w tej kategorii
            więcej w temacie
            więcej z tej kategorii
            wpisy o podobnej tematyce
            wpisy powiązane
            wpisy z tej kategorii
            wybrane dla ciebie
            wybrane przez redakcję
            wybrane specjalnie dla ciebie
            wybór redakcji
            z innych portali
            z ostatniej chwili
            z tego samego działu
            z tej samej kategorii
            z tej samej serii
            zainteresował cię ten artykuł
            zainteresował cię ten temat
            zainteresuje cię również
            zainteresuje cię także
            zainteresują cię również
            zainteresują cię także
            zobacz inne artykuły
            zobacz inne wiadomości
            zobacz inne wpisy
            zobacz inne z tej kategorii
            zobacz na ten temat
            zobacz najnowsze
            zobacz podobne
            zobacz podobne artykuły
            zobacz podobne wpisy
            zobacz powiązane
            zobacz również
            zobacz również artykuły
            zobacz także
            zobacz też
            zobacz więcej z tej kategorii
            śledź temat
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
            # udostępnień łącznie
            @ (otwiera się w nowym oknie)
            @ share
            adres skopiowany
            adres skopiowany do schowka
            adres został skopiowany
            bezpośredni odnośnik
            bądź na bieżąco na @
            bądź na bieżąco! obserwuj nas w google news
            bądź na bieżąco. obserwuj nas w google news
            bądź z nami na @
            bądź z nami w kontakcie
            dodaj do google
            dodaj do polubionych
            dodaj do preferowanych źródeł google
            dodaj do schowka
            dodaj do ulubionych
            dodaj do wykopu
            dodaj do zakładek
            dodaj na @
            dodaj nas do preferowanych źródeł w google
            dodaj nas do ulubionych w google
            dodaj nas do ulubionych źródeł w google
            dodaj nas jako preferowane źródło w google
            dodano do ulubionych
            dołącz do dyskusji na @
            dołącz do grupy na @
            dołącz do nas
            dołącz do nas na @
            dołącz do nas na discordzie
            dołącz do nas na facebooku
            dołącz do nas na instagramie
            dołącz do naszego kanału na @
            dołącz do naszej grupy
            dołącz do naszej grupy na @
            dołącz do naszej grupy na facebooku
            dołącz do naszej społeczności
            dołącz do społeczności
            facebookowy profil
            jesteśmy na @
            jesteśmy na facebooku
            jesteśmy także na @
            jesteśmy też na @
            jesteśmy w mediach społecznościowych
            jesteśmy w social mediach
            kliknij aby udostępnić na @…
            kliknij by wydrukować…
            kliknij, aby podzielić się na…
            kliknij, aby podzielić się tym…
            kliknij, aby udostępnić na @
            kliknij, aby udostępnić na @…
            kliknij, aby udostępnić przez…
            kliknij, aby wydrukować
            kliknij, aby wydrukować (otwiera się w nowym oknie)
            kliknij, aby wysłać odnośnik e-mailem do znajomego…
            kliknij, by podzielić się na…
            kliknij, by podzielić się to…
            kliknij, by podzielić się tym…
            kliknij, by udostępnić na…
            kliknij, by udostępnić to…
            kliknij, by udostępnić tym…
            kliknij, by wysłać link do…
            kliknij, by wysłać link e-mailem…
            kliknij, by wysłać odnośnik do…
            kliknij, by wysłać odnośnik e-mailem…
            kliknij, by wysłać to do…
            kliknij, by wysłać to e-mailem…
            kliknij, żeby podzielić się na…
            kliknij, żeby podzielić się to…
            kliknij, żeby podzielić się tym…
            kliknij, żeby udostępnić na…
            kliknij, żeby udostępnić to…
            kliknij, żeby udostępnić tym…
            kod do osadzenia
            kopiuj adres
            kopiuj adres url
            kopiuj do schowka
            kopiuj link
            kopiuj link do artykułu
            kopiuj link do schowka
            kopiuj odnośnik
            kopiuj url
            krótki link
            link bezpośredni
            link do artykułu
            link do strony
            link do wpisu
            link skopiowany
            link skopiowany do schowka
            link stały
            link został skopiowany
            link został skopiowany do schowka
            lubisz nasze artykuły? polub nas na @
            lubię
            lubię to
            lubię to wczytywanie
            napisz tweet
            nasz facebook
            nasz fanpage
            nasz fanpage na @
            nasz instagram
            nasz kanał
            nasz kanał na @
            nasz kanał na youtube
            nasz kanał youtube
            nasz profil na @
            nasz profil na facebooku
            nasza grupa na @
            nasza strona na @
            nasze media społecznościowe
            nasze profile
            nasze profile w mediach społecznościowych
            nasze social media
            obserwowane
            obserwuj
            obserwuj @
            obserwuj autora na @
            obserwuj i bądź na bieżąco
            obserwuj mnie
            obserwuj mnie na @
            obserwuj nas
            obserwuj nas na @
            obserwuj nas na facebooku
            obserwuj nas na instagramie
            obserwuj nas na twitterze
            obserwuj nas w @
            obserwuj nas w google
            obserwuj nas w google discover
            obserwuj nas w google news
            obserwuj nas w google news i bądź na bieżąco
            obserwuj nas w google wiadomości
            obserwuj nas w mediach społecznościowych
            obserwuj nas w social mediach
            obserwuj nas w wiadomościach google
            obserwuj nasz kanał
            obserwuj nasz kanał na @
            obserwuj nasz profil
            obserwuj nasz profil na @
            obserwujesz
            odnośnik bezpośredni
            odnośnik skopiowany
            odnośnik został skopiowany
            odwiedź nasz fanpage
            odwiedź nasz kanał na @
            odwiedź nasz profil na @
            opcje udostępniania
            osadź
            pin it
            podaj dalej
            podaj dalej na @
            podaj dalej ten artykuł
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
            poleć innym
            poleć na @
            poleć stronę
            poleć tekst
            poleć ten artykuł
            poleć tę stronę
            poleć znajomym na @
            polub
            polub artykuł
            polub i udostępnij
            polub na @
            polub nas
            polub nas na @
            polub nas na facebooku
            polub nasz fanpage
            polub nasz fanpage na @
            polub nasz profil
            polub nasz profil na @
            polub naszą stronę
            polub naszą stronę na @
            polub ten artykuł
            polub ten post
            polub ten wpis
            polub to
            polubiono
            powiedz o tym znajomym
            przestań obserwować
            przyciski udostępniania
            przypnij
            przypnij na @
            przypnij to
            przypnij to na @
            skomentuj i udostępnij
            skopiowane
            skopiowano
            skopiowano adres
            skopiowano do schowka
            skopiowano link
            skopiowano link do schowka
            skopiuj adres
            skopiuj adres strony
            skopiuj adres url
            skopiuj do schowka
            skopiuj i wklej ten adres url do witryny wordpress, aby osadzić element
            skopiuj i wklej ten kod na swoją witrynę, aby osadzić element
            skopiuj link
            skopiuj link do artykułu
            skopiuj link do schowka
            skopiuj odnośnik
            skopiuj tekst
            skopiuj url
            social media
            subskrybuj nas na @
            subskrybuj nasz kanał na @
            tweet
            tweetnij
            tweetuj
            tweetuj artykuł
            udostępnianie
            udostępnień
            udostępnij
            udostępnij artykuł
            udostępnij artykuł na @
            udostępnij artykuł na facebooku
            udostępnij artykuł na x
            udostępnij artykuł w @
            udostępnij artykuł znajomym
            udostępnij dla @
            udostępnij do @
            udostępnij e-mailem
            udostępnij i skomentuj
            udostępnij link
            udostępnij mailem
            udostępnij na
            udostępnij na @
            udostępnij na @ (otwiera się w nowym oknie)
            udostępnij na @…
            udostępnij na facebook
            udostępnij na facebooku
            udostępnij na linkedin
            udostępnij na linkedinie
            udostępnij na messengerze
            udostępnij na pintereście
            udostępnij na portalu @
            udostępnij na swoim profilu
            udostępnij na twitter
            udostępnij na twitterze
            udostępnij na whatsapp
            udostępnij na whatsappie
            udostępnij na x
            udostępnij opcje
            udostępnij post
            udostępnij post na @
            udostępnij przez @
            udostępnij przez e-mail
            udostępnij przez email
            udostępnij przez messenger
            udostępnij przez sms
            udostępnij przez whatsapp
            udostępnij skopiuj link
            udostępnij stronę na @
            udostępnij swoim znajomym
            udostępnij ten artykuł
            udostępnij ten artykuł na @
            udostępnij ten artykuł znajomym
            udostępnij ten post
            udostępnij ten tekst
            udostępnij ten wpis
            udostępnij ten wpis na @
            udostępnij to
            udostępnij to na @
            udostępnij tę stronę na @
            udostępnij w @
            udostępnij w mediach
            udostępnij w mediach społecznościowych
            udostępnij w serwisie @
            udostępnij w usłudze @
            udostępnij wiadomość
            udostępnij wpis
            udostępnij wpis na @
            udostępnij za pomocą @
            udostępnij ze znajomymi
            udostępnij znajomym
            udostępnij, jeśli ci się podoba
            udostępniono
            umieść na stronie
            ustaw jako preferowane źródło w google
            ustaw nas jako preferowane źródło
            usuń z ulubionych
            więcej opcji udostępniania
            wrzucaj na bloga
            wrzuć na bloga
            wykop artykuł
            wykop to
            wyślij artykuł
            wyślij do @
            wyślij do znajomych
            wyślij e-mailem odnośnik do znajomego…
            wyślij link
            wyślij link do znajomego
            wyślij link e-mailem
            wyślij link na e-mail
            wyślij na @
            wyślij pocztą e-mail
            wyślij przez @
            wyślij przez e-mail
            wyślij przez messenger
            wyślij przez whatsapp
            wyślij sms
            wyślij tego posta e-mailem
            wyślij to e-mailem
            wyślij tweeta
            wyślij w wiadomości
            zajrzyj na nasz profil na @
            zaobserwuj mnie na @
            zaobserwuj nas
            zaobserwuj nas na @
            zaobserwuj nas w google news
            zapisz artykuł
            zapisz na @
            zapisz na później
            zapisz pin
            zapisz ten artykuł
            zapisz w @
            zapisz w schowku
            zatweetuj
            znajdziecie nas na @
            znajdziesz nas na @
            znajdziesz nas również na @
            znajdź nas na @
            znajdź nas w @
            zobacz nas na @
            zobacz nasz kanał na @
            śledź mnie
            śledź mnie na @
            śledź nas
            śledź nas na @
            śledź nas na facebooku
            śledź nas na instagramie
            śledź nas na twitterze
            śledź nas w google
            śledź nas w google news
            śledź nas w mediach społecznościowych
            śledź nasz profil na @
            śledź nasze profile
        """),
        "skip": phrases("""
            do góry
            do góry strony
            do początku strony
            góra strony
            główna nawigacja
            główne menu
            idź do góry
            idź do treści
            kliknij, aby zamknąć
            koniec menu
            koniec nawigacji
            menu dolne
            menu górne
            menu mobilne
            menu stopki
            menu w stopce
            na górę
            na początek strony
            nawigacja górna
            nawigacja główna
            otwórz menu
            otwórz pole wyszukiwania
            otwórz wyszukiwanie
            panel boczny
            pasek boczny
            pierwotny panel boczny
            pokaż lub ukryj menu
            pokaż menu
            pomiń
            pomiń baner
            pomiń do treści
            pomiń i przejdź do treści
            pomiń karuzelę
            pomiń linki
            pomiń menu
            pomiń nawigację
            pomiń nawigację i przejdź do treści
            pomiń sekcję
            pomiń treść
            powrót do góry
            powrót do menu
            powrót do początku strony
            powrót do treści
            powrót na górę
            powrót na górę strony
            powrót na początek
            powrót na początek strony
            przejdź bezpośrednio do menu
            przejdź bezpośrednio do treści
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
            przejdź do wyszukiwarki (skrót klawiszowy)
            przejdź do zawartości
            przejdź na dół strony
            przejdź na górę
            przejdź na górę strony
            przejdź na początek
            przejdź na początek strony
            przejdź na stronę główną
            przeskocz do treści
            przewiń do góry
            przewiń do początku
            przewiń na górę
            przewiń na górę strony
            przewiń stronę do góry
            przewiń w dół
            przewiń w górę
            przełącz menu
            przełącz menu mobilne
            przełącz nawigację
            przełącz nawigację główną
            przełącz panel boczny
            przełącz tryb ciemny
            przełącz wyszukiwanie
            przełączanie nawigacji
            przełącznik menu
            przełącznik nawigacji
            rozwiń menu
            skróty klawiszowe dostępności
            ukryj menu
            w górę strony
            wróć do góry
            wróć do menu
            wróć do początku strony
            wróć na górę
            wróć na górę strony
            wróć na początek
            wróć na początek strony
            wyświetl menu
            włącz nawigację
            włącz/wyłącz menu
            włącz/wyłącz nawigację
            x zamknij
            zamknij
            zamknij [x]
            zamknij menu
            zamknij menu mobilne
            zamknij nawigację
            zamknij okno
            zamknij panel
            zamknij pasek
            zamknij wyszukiwanie
            zamknij wyszukiwarkę
            zamknij x
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
            aktualizacja artykułu
            aktualizacja dnia
            aktualizacja w dniu
            aktualizacja wpisu
            aktualizacja z dnia
            aktualizowana
            aktualizowano
            aktualizowany
            artykuł aktualizowany
            artykuł był aktualizowany
            artykuł zaktualizowano
            artykuł zaktualizowany
            artykuł zaktualizowany dnia
            artykuł został zaktualizowany
            data aktualizacji
            data aktualizacji artykułu
            data modyfikacji
            data ostatniej aktualizacji
            data ostatniej edycji
            data ostatniej modyfikacji
            data ostatniej zmiany
            data zmiany
            data zmodyfikowania
            edytowane
            edytowano
            edytowany
            modyfikowano
            ostatni raz zaktualizowano
            ostatnia aktualizacja
            ostatnia aktualizacja artykułu
            ostatnia aktualizacja dnia
            ostatnia aktualizacja strony
            ostatnia aktualizacja wpisu
            ostatnia aktualizacja z dnia
            ostatnia edycja
            ostatnia modyfikacja
            ostatnia zmiana
            ostatnio aktualizowane
            ostatnio aktualizowano
            ostatnio aktualizowany
            ostatnio edytowane
            ostatnio edytowano
            ostatnio edytowany
            ostatnio modyfikowano
            ostatnio modyfikowany
            ostatnio zaktualizowane
            ostatnio zaktualizowano
            ostatnio zaktualizowany
            ostatnio zmieniany
            ostatnio zmieniono
            ostatnio zmodyfikowano
            ostatnio zmodyfikowany
            poprawiono
            strona zaktualizowana
            stronę zaktualizowano
            ten wpis został zaktualizowany
            uaktualniono
            uaktualniony
            wpis zaktualizowano
            wpis zaktualizowany
            wpis został zaktualizowany
            zaktualizowana
            zaktualizowane
            zaktualizowano
            zaktualizowano dnia
            zaktualizowano w dniu
            zaktualizowany
            zaktualizowany dnia
            zmodyfikowane
            zmodyfikowano
            zmodyfikowany
            zweryfikowano dnia
        """),
    },
    short_words_bind=True,
)
