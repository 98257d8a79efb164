"""Danish."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="da",
    name="Danish",
    function_words=words("""
        ad af alle alt andet at bare blev blevet blive bliver da de dem den denne der deres derfor
        det dette dig din disse dog du efter eller en end er et for fordi fra få får før først ham
        han hans har havde have hende hendes her hos hun hvad hver hvis hvor hvordan i igen ikke ind
        ingen jeg jer jo kan kom kommer kun kunne man mange med meget mellem men mens mere mest mig
        min mod må ned nogen noget nogle nok nu når og også om omkring op os over på samt siden sig
        sin sine skal skulle som så til ud uden under var ved vi vil ville vores være været
    """),
    openers=words("""
        alle alligevel alt altså andre at bagefter begge blot både da de den denne der derefter
        derfor derimod dermed derpå derudover desuden desværre det dette disse dog du efterfølgende
        egentlig en endelig endnu endvidere engang enhver enten et faktisk flere for fordi
        forhåbentlig formentlig fortsat først generelt han heldigvis her herefter hun hvad hvem hver
        hverken hvilken hvilket hvis hvor hvordan hvorfor hvornår i ifølge igen ikke imens
        imidlertid indtil ingen ingenting ja jeg kun lige man mange medmindre men mens min mine mit
        muligvis måske naturligvis nej nogen noget nogle nok normalt nu når nærmest næste ofte også
        omvendt oprindeligt pludselig sammen samtidig sandsynligvis selvfølgelig selvom senere siden
        snart så sådan således tidligere tilsyneladende trods typisk under ved vi vores ydermere
    """),
    continuers=words("""
        af angående bag bagved eksklusive eller end foran forbi fra gennem henover heraf hos hvoraf
        hvorefter hvorfra hvormed hvorpå hvorved imellem imod indenfor inklusive langs mellem mod
        nedenfor og omkring ovenfor overfor per samt som såsom til udenfor vedrørende via
    """),
    unfinished=words("""
        at din dine dit eftersom eller en et for fordi fra gennem hos hverken hvorvidt i
        ifølge inklusive med medens mellem men mens min mine mit og om per på samt selvom
        sin sine sit som såsom såvel ved via
    """),
    subjects=words("""
        de den det du han hun jeg man vi
    """),
    auxiliaries=words("""
        blev bliver burde bør er fik får har havde kan kunne må måtte skal skulle var vil ville
    """),
    abbreviations=words("""
        a.a a.d a.k.a a/s adb adj adm adr adv afd afg afs afsn akad alm amr anf ang anm ann anv apr
        art ass att aug aut b.a b.sc bd bet betj bibl bil bk bl bl.a bogf br c c.c ca cand cand.jur
        cand.mag cand.med cand.merc cand.polit cand.psych cand.scient cand.scient.pol cand.theol cf
        chr cm co d d.d d.m d.s.s d.v.s d.y d.æ dec def dep dgl dir distr div dl dm doc dr dr.jur
        dr.med dr.phil ds dvs e.b e.f.m e.kr e.m e.v.t ed eds eft ekskl eksp eksv el el.lign em emer
        eng etabl etc ev evt ex f f.eks f.kr f.m f.t f.v.t f.å fa fam fc feb febr ff fg fhv fig
        filos fl flg fm fmd forb foreg foren forf fork forr fors forsk forts fp fr fre frk fsv fuldm
        fung fys g g.d g.m gdr gen geogr ggr gl gns gr grdl h h.a h.c h.k.h hd hds hfl hhv hist hj
        hkr hl hpl hr hrs hum i.e i.h.t i.m.f i.st.f ib ibid iflg ifm ift ill illustr inc indb indl
        indv inf ing inkl insp inst isl istf ital j j.nr jan jf jfr jr jul jun jur jvf k k.a kand
        kap kapt kbh kem kg kgl kgs kl kld kll km knsp komm kons korr kp kpt kr kst kt ktr kv kvm l
        lb lic lign lok lrs lt ltr lør lørd m m.a.o m.fl m.h.p m.h.t m.m m.m.fl m.v mag maks mar max
        md mdl mdr mdtl mf mfl mht mia min mio ml mm mn mods modt mr mrk mrs ms mv mvh n n.b n.br nb
        ndf nedenst nl nov nr nto nuv o o.a o.fl o.k o.l o.lign o.m.a o.s.fr o.s.v obl obs odont off
        ofl okt ons onsd opg opl opr org orig osfr osv ovenn ovenst overs p p.a p.b.v p.c p.g.a p.m
        p.p p.s p.st p.t p.v p.v.a pag partc pct pga ph.d phil pkt pl plur pnt polit pos pr pr.dag
        prof pron propr prot prs prv præd præp præs præt ps pseud psych pt pæd r red ref reg regn
        rel relat resp rev rf rgt s s.d s.e s.k s.m s.u sa sb scient sek sekr sep sept sing sj skr
        skt sml smsætn soc sp spec spm spr spsk sr st std stk str stud stud.jur subj subst suff
        suppl sv søn sønd t t.d t.eks t.h t.o.m t.v tab td tdl tdr teknol tf tg theol tilf tilh till
        tilsv tir tirs tirsd tl tlf tor torsd tr tsk tv u u.a u.d u.l u.s u.t u.å uafh udb udbet udd
        udg uegl uf ugtl ult ung univ uofl v v.a v.h v.s vb vbsb vedk vedl vedr veds vet vha videreg
        vol vs vsa y ydl yngr å å.d årg årh ø øv øvr
    """),
    months=months("""
        januar, jan
        februar, feb, febr
        marts, mar
        april, apr
        maj
        juni, jun
        juli, jul
        august, aug
        september, sep, sept
        oktober, okt
        november, nov
        december, dec
    """),
    weekdays=words("""
        fre fredag fredagen lør lørd lørdag lørdagen man mandag mandagen ons onsd onsdag onsdagen
        søn sønd søndag søndagen tir tirs tirsd tirsdag tirsdagen tor tors torsd torsdag torsdagen
    """),
    furniture={
        "accessibility": phrases("""
            aktiver oplæsning
            artiklen er læst op af…
            artiklen er oplæst af en syntetisk stemme
            artiklen læses op af en computerstemme
            denne artikel er oplæst af…
            eksternt link
            eksternt link, åbner i nyt vindue
            formindsk tekst
            forstør tekst
            få artiklen læst op
            få artiklen oplæst
            få teksten læst op
            hør artiklen
            hør denne artikel
            link åbner i nyt vindue
            luk dialogboks
            luk vindue
            luk vinduet
            lyt til artikel
            lyt til artiklen
            lyt til denne artikel
            lyt til historien
            lyt til indlægget
            lyt til teksten
            læs artiklen op
            læs op
            læs siden op
            mindre skrift
            mindre tekst
            oplæsning af artiklen
            oplæst af en syntetisk stemme
            oplæst artikel
            oplæst artikel:…
            skriftstørrelse
            større skrift
            større tekst
            tekststørrelse
            åbner i en ny fane
            åbner i et nyt vindue
            åbner i ny fane
            åbner i nyt faneblad
            åbner i nyt vindue
        """),
        "advertisement": phrases("""
            advertorial
            annonce
            annonce - artiklen fortsætter under annoncen
            annonceindhold
            annoncelink
            annoncelinks
            annoncen slutter om…
            annoncer
            annoncørbetalt indhold
            annoncørindhold
            artiklen fortsætter efter annoncen
            artiklen fortsætter efter billedet
            artiklen fortsætter efter videoen
            artiklen fortsætter nedenfor
            artiklen fortsætter nedenunder
            artiklen fortsætter under annoncen
            artiklen fortsætter under billedet
            artiklen fortsætter under grafikken
            artiklen fortsætter under opslaget
            artiklen fortsætter under videoen
            betalt annonce
            betalt indhold
            betalt samarbejde
            denne annonce er fra…
            dette er annoncørbetalt indhold
            dette er en annonce
            dette er en annonce fra…
            fortsæt under annoncen
            fortsætter efter annoncen
            fortsætter under annoncen
            historien fortsætter efter annoncen
            historien fortsætter under annoncen
            historien fortsætter under billedet
            indhold fra vores partnere
            indholdet er betalt af…
            indlægget fortsætter efter annoncen
            kommerciel artikel
            kommercielt indhold
            kommercielt samarbejde
            luk annonce
            læs videre efter annoncen
            læs videre under annoncen
            reklame
            reklamelink
            reklamelinks
            reklamer
            scroll ned for at læse videre
            skjul annonce
            slut på annonce
            sponseret
            sponseret artikel
            sponseret indhold
            sponseret indlæg
            sponsoreret
            sponsoreret artikel
            sponsoreret indhold
            sponsoreret indlæg
            teksten fortsætter efter annoncen
            teksten fortsætter under annoncen
            vil du undgå annoncer
        """),
        "ago": phrases("""
            # dag siden
            # dage siden
            # døgn siden
            # mdr. siden
            # min siden
            # min. siden
            # minut siden
            # minutter siden
            # måned siden
            # måneder siden
            # sek siden
            # sek. siden
            # sekund siden
            # sekunder siden
            # t siden
            # t. siden
            # time siden
            # timer siden
            # uge siden
            # uger siden
            # år siden
            en dag siden
            en måned siden
            en time siden
            en uge siden
            et minut siden
            et år siden
            for # dag siden
            for # dage siden
            for # min siden
            for # min. siden
            for # minut siden
            for # minutter siden
            for # måned siden
            for # måneder siden
            for # sekunder siden
            for # time siden
            for # timer siden
            for # uge siden
            for # uger siden
            for # år siden
            for en dag siden
            for en måned siden
            for en time siden
            for en uge siden
            for et minut siden
            for et år siden
            for et øjeblik siden
            for få minutter siden
            for få sekunder siden
            for lidt siden
            for mindre end et minut siden
            for nylig
            i dag #
            i dag #:#
            i dag kl #
            i dag kl #:#
            i dag kl. #
            i dag kl. #:#
            i går #
            i går #:#
            i går kl #
            i går kl #:#
            i går kl. #
            i går kl. #:#
            lige nu
            netop nu
            opdateret for # dage siden
            opdateret for # minutter siden
            opdateret for # timer siden
            publiceret for # dage siden
            publiceret for # minutter siden
            publiceret for # timer siden
        """),
        "app": phrases("""
            aktiver notifikationer
            download app
            download appen
            download appen gratis
            download appen her
            download fra app store
            download fra google play
            download i app store
            download på app store
            download på google play
            download vores app
            download vores app gratis
            download vores nyhedsapp
            find os i app store
            fortsæt i appen
            få appen
            få notifikationer
            få nyhederne direkte på mobilen
            få nyhederne i appen
            få pushbeskeder
            få vores app
            hent app
            hent appen
            hent appen her
            hent den i app store
            hent den på google play
            hent i app store
            hent nyhedsappen
            hent på app store
            hent på google play
            hent vores app
            hent vores app gratis
            hent vores nyhedsapp
            læs artiklen i appen
            læs i appen
            læs videre i appen
            nu på google play
            prøv appen
            slå notifikationer til
            tillad notifikationer
            åbn appen
            åbn artiklen i appen
            åbn i app
            åbn i appen
        """),
        "author_head": phrases("""
            artiklens forfatter
            mere om forfatteren
            om artiklens forfatter
            om bloggeren
            om debattøren
            om forfatteren
            om forfatteren til artiklen
            om forfatterne
            om indlæggets forfatter
            om journalisten
            om klummeskribenten
            om redaktøren
            om skribenten
            om skribenterne
        """),
        "breadcrumb": phrases("""
            brødkrumme
            brødkrummer
            brødkrummesti
            du befinder dig her
            du er her
            her er du
        """),
        "browser": phrases("""
            aktiver javascript
            aktiver javascript for at…
            aktiver javascript i din browser…
            aktivér javascript
            aktivér javascript i din browser…
            browseren understøttes ikke
            denne hjemmeside kræver javascript…
            denne side kræver javascript…
            det ser ud til, at du bruger adblocker…
            det ser ud til, at du bruger en adblocker…
            det ser ud til, at du har en adblocker…
            din browser er for gammel
            din browser er forældet
            din browser er forældet…
            din browser har ikke javascript slået til…
            din browser kan ikke vise…
            din browser understøtter ikke…
            din browser understøttes ikke
            din browser understøttes ikke længere
            du bruger en browser, som…
            du bruger en forældet browser…
            du bruger en gammel browser…
            du har deaktiveret javascript…
            du har slået javascript fra…
            du skal aktivere javascript…
            du skal have javascript aktiveret…
            du skal have javascript slået til…
            du skal slå javascript til…
            genindlæs siden
            javascript er deaktiveret…
            javascript er ikke aktiveret…
            javascript er slået fra…
            javascript skal være aktiveret…
            opdater din browser
            opdater din browser…
            opdatér din browser
            opgrader din browser…
            prøv at genindlæse siden
            siden blev ikke fundet
            siden kræver javascript
            siden kunne ikke findes
            siden kunne ikke vises
            slå din adblocker fra
            slå din adblocker fra…
            slå javascript til…
            venligst aktiver javascript…
            vi har registreret, at du bruger en adblocker…
            vi kan se, at du bruger adblocker…
            vi kan se, at du bruger en adblocker…
        """),
        "byline": phrases("""
            af
            anmelder
            anmeldt af
            artikel af
            blog af
            debatindlæg af
            debattør
            forfatter
            forfattere
            forfattet af
            gæsteindlæg af
            indlæg af
            indsendt af
            interview af
            journalist
            klumme af
            klummeskribent
            kommentar af
            kronik af
            lagt op af
            oplagt af
            opslået af
            oversat af
            oversættelse
            oversættelse af
            postet af
            publiceret af
            redaktør
            redigeret af
            reportage af
            skrevet af
            skribent
            skribenter
            tekst
            tekst & foto
            tekst af
            tekst og billeder
            tekst og foto
            tekst og foto af
            tekst, foto
            tekst/foto
            udgivet af
        """),
        "comment_form": phrases("""
            angiv dine oplysninger nedenfor eller klik på et ikon for at logge ind…
            anmeld kommentar
            annuller svar
            besvar
            bliv den første til at kommentere
            de obligatoriske felter er markeret med…
            debatregler
            deltag i debatten
            deltag i diskussionen
            denne hjemmeside bruger akismet…
            denne side bruger akismet…
            der er lukket for kommentarer
            dette site anvender akismet…
            dette site bruger akismet…
            dette websted bruger akismet…
            din e-mail vil ikke blive offentliggjort…
            din e-mail vil ikke blive vist…
            din e-mail-adresse vil ikke blive offentliggjort…
            din e-mail-adresse vil ikke blive publiceret…
            din e-mailadresse bliver ikke offentliggjort…
            din e-mailadresse vil ikke blive offentliggjort…
            din e-mailadresse vil ikke blive publiceret…
            din emailadresse vil ikke blive offentliggjort…
            din kommentar
            din kommentar afventer godkendelse…
            din kommentar afventer moderation…
            din mailadresse vil ikke blive offentliggjort…
            du kommenterer med din @-konto…
            du kommenterer med din wordpress.com konto…
            du kommenterer med din wordpress.com-konto…
            du skal logge ind for at kommentere
            du skal være logget ind for at kommentere
            du skal være logget ind for at skrive en kommentar
            du skal være logget ind for at skrive kommentarer
            e-mail (bliver ikke vist)
            e-mail (påkrævet)
            e-mail (vil ikke blive offentliggjort)
            e-mail *
            e-mailadresse *
            email *
            felter markeret med * er påkrævede
            felter markeret med * skal udfyldes
            fortæl os, hvad du mener
            gem mit navn, e-mail og websted i denne browser…
            gem mit navn, mail og websted i denne browser…
            gem mit navn, min e-mail og mit websted…
            gem mit navn, min e-mailadresse og mit websted…
            giv mig besked om nye indlæg via e-mail
            giv mig besked om nye kommentarer via e-mail
            giv mig besked om opfølgende kommentarer via e-mail
            kommentar *
            kommentarer er lukkede
            kommentarer er lukket
            kommentarer er slået fra
            kommentarer er slået fra til…
            kommentarfeltet er lukket
            kommentarsporet er lukket
            kommenter
            kommenter artiklen
            kommenter indlægget
            kommenter på @
            kommentér
            kommentér artiklen
            krævede felter er markeret med…
            log ind eller opret dig for at kommentere
            log ind eller opret konto for at tilføje kommentarer
            log ind eller registrer dig for at kommentere
            log ind for at kommentere
            log ind for at skrive en kommentar
            log ind for at svare
            læg en kommentar
            læs mere om hvordan din kommentar-data behandles
            læs om, hvordan din kommentar bliver behandlet
            læs vores debatregler
            læs, hvordan dine kommentardata behandles
            navn (påkrævet)
            navn *
            obligatoriske felter er markeret med…
            påkrævede felter er markeret med…
            rapporter kommentar
            rapportér kommentar
            regler for debat
            regler for kommentarer
            send kommentar
            skjul svar
            skriv din kommentar
            skriv din kommentar her
            skriv en kommentar
            skriv en kommentar til artiklen
            skriv et svar
            skriv et svar til…
            skriv kommentar
            skriv ny kommentar
            svar på denne kommentar
            svar på kommentar
            tak for din kommentar
            tilføj en kommentar
            tilføj kommentar
            tilføj ny kommentar
            udfyld dine oplysninger nedenfor eller klik på et ikon for at logge ind…
            underret mig om nye indlæg via e-mail
            underret mig om nye kommentarer via e-mail
            underret mig om opfølgende kommentarer via e-mail
            vis # svar
            vis svar
            vær den første til at kommentere
            websted (valgfrit)
        """),
        "comment_head": phrases("""
            # kommentar
            # kommentarer
            # svar på "…
            # svar på “…
            # svar på ”…
            # svar til "…
            # svar til “…
            # svar til ”…
            # tanker om "…
            # tanker om “…
            # tanker om ”…
            # tanker til "…
            # tanker til “…
            # tanker til ”…
            alle kommentarer
            alle kommentarer (#)
            artiklens kommentarer
            brugerkommentarer
            debat om artiklen
            der er ingen kommentarer
            en kommentar
            en tanke om "…
            en tanke om “…
            en tanke om ”…
            et svar på "…
            et svar på “…
            et svar på ”…
            et svar til "…
            et svar til “…
            et svar til ”…
            flere kommentarer
            ingen kommentarer
            ingen kommentarer endnu
            kommentarer
            kommentarer #
            kommentarer (#)
            kommentarer til artiklen
            kommentarer til indlægget
            kommentarer til ”…
            kommentarspor
            læs # kommentarer
            læs kommentarer
            læs kommentarerne
            læserkommentarer
            læsernes kommentarer
            nyeste først
            nyeste kommentarer
            pingbacks
            senest kommenteret
            seneste kommentarer
            skjul kommentarer
            sorter kommentarer
            trackbacks
            vis # kommentarer
            vis alle kommentarer
            vis flere kommentarer
            vis kommentarer
            ældre kommentarer
            ældste først
            ældste kommentarer
        """),
        "contents": phrases("""
            artiklens indhold
            gå til afsnit
            i artiklen
            i denne artikel
            indhold
            indhold i artiklen
            indhold på siden
            indholdet i artiklen
            indholdsfortegnelse
            indholdsoversigt
            på denne side
            skjul indhold
            skjul indholdsfortegnelse
            spring til afsnit
            vis indhold
            vis indholdsfortegnelse
        """),
        "cookies": phrases("""
            accepter
            accepter alle
            accepter alle cookies
            accepter cookies
            accepter kun nødvendige
            accepter kun nødvendige cookies
            accepter og fortsæt
            accepter og luk
            accepter valgte
            acceptér
            acceptér alle
            acceptér alle cookies
            acceptér cookies
            acceptér kun nødvendige
            acceptér og luk
            administrer cookies
            administrer indstillinger
            administrer muligheder
            administrer samtykke
            administrer tjenester
            afvis
            afvis alle
            afvis alle cookies
            altid aktiv
            altid aktiveret
            cookie-indstillinger
            cookieerklæring
            cookieindstillinger
            cookiesamtykke
            den tekniske lagring eller adgang…
            denne hjemmeside anvender cookies…
            denne hjemmeside benytter cookies…
            denne hjemmeside bruger cookies…
            denne side anvender cookies…
            denne side benytter cookies…
            denne side bruger cookies…
            denne webside bruger cookies…
            denne website bruger cookies…
            dette site anvender cookies…
            dette site bruger cookies…
            dette website anvender cookies…
            dette website bruger cookies…
            dette websted anvender cookies…
            dette websted benytter cookies…
            dette websted bruger cookies…
            dit privatliv er vigtigt for os
            dit samtykke gælder for…
            for at give de bedste oplevelser bruger vi…
            for at give dig den bedste oplevelse bruger vi cookies…
            for at se dette indhold skal du acceptere…
            for at se indholdet skal du acceptere…
            for at vise dette indhold skal du acceptere…
            funktionelle cookies
            gem indstillinger
            gem mine valg
            gem og accepter
            gem og luk
            gem valg
            hjemmesiden bruger cookies…
            kun nødvendige
            kun nødvendige cookies
            læs mere om cookies
            læs mere om vores brug af cookies
            læs vores cookie- og privatlivspolitik
            læs vores cookiepolitik
            marketing-cookies
            marketingcookies
            mere information om cookies
            nej tak til cookies
            når du besøger vores hjemmeside, accepterer du…
            nødvendige cookies
            ok, forstået
            om cookies
            opdater dit samtykke
            præferencecookies
            ret cookie-indstillinger
            siden bruger cookies…
            skift cookieindstillinger
            statistikcookies
            strengt nødvendige cookies
            tilbagekald samtykke
            tilbagetræk samtykke
            tillad alle
            tillad alle cookies
            tillad cookies
            tillad kun nødvendige cookies
            tillad udvalgte
            tillad valgte
            tilpas
            tilpas cookies
            tilpas indstillinger
            træk samtykke tilbage
            ved at bruge hjemmesiden accepterer du…
            ved at bruge vores hjemmeside accepterer du…
            ved at fortsætte med at bruge siden accepterer du…
            ved at fortsætte med at bruge vores hjemmeside…
            ved at klikke på "accepter…
            ved at klikke på ”accepter…
            ved at klikke videre accepterer du…
            ved fortsat brug af siden accepterer du…
            vi anvender cookies
            vi anvender cookies…
            vi benytter cookies
            vi benytter cookies…
            vi bruger cookies
            vi bruger cookies…
            vi og vores # partnere…
            vi og vores partnere bruger…
            vi og vores partnere gemmer…
            vi passer på dine data
            vi respekterer dit privatliv
            vi værdsætter dit privatliv
            vi værner om dit privatliv
            vis cookieindstillinger
            vis detaljer
            vis formål
            vis præferencer
            ændr cookieindstillinger
            ændr dit samtykke
        """),
        "copyright": phrases("""
            # ©…
            al kopiering er forbudt
            al kopiering forbudt
            alle rettigheder forbeholdes
            alle rettigheder forbeholdes ©…
            alle rettigheder forbeholdt
            alle rettigheder reserveret
            alt indhold på denne side er beskyttet…
            alt materiale på denne side er omfattet…
            ansvarshavende chefredaktør:…
            ansvarshavende redaktør:…
            artiklen er beskyttet af ophavsret…
            artikler, billeder og andet materiale er beskyttet…
            chefredaktør og ansvarshavende:…
            citat er tilladt med kildeangivelse
            copyright #…
            copyright (c)…
            copyright ©…
            denne artikel er beskyttet af lov om ophavsret…
            denne artikel er beskyttet af ophavsret…
            drevet af wordpress
            eftertryk er ikke tilladt…
            eftertryk forbudt
            eftertryk ikke tilladt
            indholdet er beskyttet af ophavsret…
            indholdet er beskyttet efter lov om ophavsret…
            indholdet på dette website er beskyttet…
            kopiering er forbudt
            kopiering ikke tilladt
            materialet er beskyttet af lov om ophavsret…
            materialet er beskyttet efter lov om ophavsret…
            må ikke gengives uden tilladelse
            ophavsret #…
            ophavsret ©…
            stolt drevet af wordpress
            © #…
            © copyright…
        """),
        "count": phrases("""
            # abonnenter
            # anmeldelser
            # besøg
            # besøgende
            # deling
            # delinger
            # downloads
            # følgere
            # gange delt
            # gange læst
            # gange vist
            # har delt
            # har læst
            # indlæg
            # klik
            # lyttere
            # læsere
            # læsninger
            # personer synes godt om dette
            # reaktion
            # reaktioner
            # seere
            # ser med
            # svar
            # synes godt om
            # synes godt om dette
            # visning
            # visninger
            afspilninger: #
            antal delinger: #
            antal læsninger: #
            antal visninger: #
            delinger: #
            delt # gange
            læst # gange
            set # gange
            sidevisninger: #
            visninger #
            visninger: #
            vist # gange
        """),
        "credit": phrases("""
            arkivbillede
            arkivfoto
            billede
            billede af
            billede fra
            billeder
            billeder af
            billedkilde
            billedkilder
            billedkredit
            collage
            forsidebillede
            forsidefoto
            foto
            foto af
            foto fra
            foto/billede
            fotocollage
            fotograf
            fotografer
            fotograferet af
            fotografi
            fotokilde
            fotokredit
            fotomontage
            fotos
            genrefoto
            grafik
            grafik af
            illustration
            illustration af
            illustrationer
            illustrator
            kilde til billede
            kilde til foto
            modelfoto
            montage
            pr foto
            pr-foto
            pressebillede
            pressebilleder
            pressefoto
            privatfoto
            skærmbillede
            skærmdump
            symbolfoto
            tegning
            tegning af
            topbillede
            topfoto
            udvalgt billede
            videokilde
        """),
        "date_label": phrases("""
            dato
            først publiceret
            først udgivet
            indsendt
            lagt op
            offentliggjort
            offentliggjort den
            oprettet
            oprettet den
            oprindeligt publiceret
            opslået
            opslået den
            postet
            postet den
            publiceret
            publiceret d
            publiceret den
            publiceret første gang
            publiceringsdato
            skrevet d
            skrevet den
            udgivelsesdato
            udgivet
            udgivet d
            udgivet den
        """),
        "disclosure": phrases("""
            artiklen er et udtryk for skribentens egen holdning
            artiklen er oversat af ai
            artiklen er oversat ved hjælp af ai
            artiklen indeholder affiliate-links
            artiklen indeholder affiliatelinks
            artiklen indeholder annoncelinks
            artiklen indeholder reklamelinks
            debatindlæg er udtryk for skribentens egen holdning
            denne artikel er oversat…
            denne artikel indeholder affiliate-links…
            denne artikel indeholder affiliatelinks…
            denne artikel indeholder annoncelinks…
            denne artikel indeholder reklamelinks…
            denne artikel indeholder reklame…
            dette er en kommentar. den er udtryk for…
            dette er en kronik. den er udtryk for…
            dette er en leder. den er udtryk for…
            dette er et debatindlæg. indlægget er udtryk for…
            dette er et debatindlæg…
            dette er et synspunkt…
            dette indlæg er et udtryk for skribentens egen holdning…
            dette indlæg er sponsoreret…
            dette indlæg er udtryk for skribentens holdning…
            dette indlæg indeholder affiliate-links…
            dette indlæg indeholder affiliatelinks…
            dette indlæg indeholder annoncelinks…
            dette indlæg indeholder reklamelinks…
            dette indlæg indeholder reklame…
            holdninger i artiklen er skribentens egne
            hvis du klikker på et link og køber…
            hvis du køber via vores links…
            indeholder affiliate-links
            indeholder affiliatelinks
            indeholder annoncelinks
            indeholder reklame
            indeholder reklamelinks
            indlægget er sponsoreret af…
            indlægget er udtryk for skribentens egen holdning
            indlægget indeholder affiliatelinks
            indlægget indeholder annoncelinks
            indlægget indeholder reklame
            indlægget indeholder reklame for…
            indlægget indeholder reklamelinks
            reklame/indeholder reklamelinks
            reklame: dette indlæg…
            teksten er et udtryk for skribentens egen holdning
            vi kan få provision, hvis du…
            vi kan modtage provision, hvis du…
            vi modtager provision, hvis du…
        """),
        "embed": phrases("""
            afspil på @
            dette indhold er indlejret…
            dette indhold kommer fra @…
            eksternt indhold fra @
            et opslag delt af…
            indhold fra @
            indlejret indhold
            indlejret video
            indlæg fra @
            klik her for at se opslaget på @
            lyt på @
            læs hele opslaget på @
            læs hele tråden
            opslag fra @
            se denne profil på @
            se dette opslag på @
            se indlægget på @
            se med på @
            se opslaget på @
            se profilen på @
            se på @
            se video på @
            se videoen på @
            tweets af…
            tweets fra…
            vis denne profil på @
            vis dette opslag på @
            vis indhold fra @
            vis indlægget på @
            vis opslaget på @
            vis på @
            vis tweet
            åbn i @
            åbn på @
        """),
        "gallery": phrases("""
            # af #
            # billede
            # billeder
            # fotos
            alle billeder
            billede #
            billede # af #
            billede #/#
            billede: # af #
            billedgalleri
            billedkarrusel
            billedserie
            billedserie: # billeder
            bladr i billederne
            flere billeder
            forrige billede
            forstør
            forstør billede
            forstør billedet
            foto # af #
            fotogalleri
            fotoserie
            galleri
            gå til billedserie
            klik for at forstørre
            klik for større billede
            klik på billedet for at forstørre
            klik på billedet for at forstørre det
            klik på billedet for at se det i stor størrelse
            luk billedserie
            luk galleri
            næste billede
            se # billeder
            se alle # billeder
            se alle billeder
            se billede
            se billeder
            se billederne
            se billedgalleri
            se billedserie
            se billedserien
            se billedserien her
            se flere billeder
            se galleri
            se galleriet
            skjul billedtekst
            start billedserie
            stort billede
            swipe for flere billeder
            vis alle billeder
            vis billede
            vis billede i fuld størrelse
            vis billeder
            vis billedtekst
            vis flere billeder
            vis galleri
            vis større billede
            åbn billede
            åbn billedet i fuld skærm
            åbn galleri
        """),
        "legal": phrases("""
            abonnement
            abonnementsbetingelser
            abonnementsvilkår
            abonner
            ai-politik
            almindelige betingelser
            annoncebetingelser
            annoncer hos os
            annoncering
            annoncevilkår
            annoncør
            ansvarshavende chefredaktør
            ansvarshavende redaktør
            arkiv
            avisarkiv
            behandling af personoplysninger
            bestil abonnement
            betingelser
            bliv abonnent
            brugerbetingelser
            brugervilkår
            cookie- og privatlivspolitik
            cookiepolitik
            cookies
            cookies og privatliv
            cookies og privatlivspolitik
            copyright
            databeskyttelse
            databeskyttelsespolitik
            datapolitik
            din konto
            e-avis
            e-avisen
            etik
            etiske regler
            etiske retningslinjer
            faq
            fejl og rettelser
            forretningsbetingelser
            gdpr
            generelle betingelser
            handelsbetingelser
            hjælp
            impressum
            job
            job hos os
            karriere
            kontakt
            kontakt os
            kontakt redaktionen
            kontaktinformation
            kontaktoplysninger
            krydsord
            kundecenter
            kundeservice
            ledige job
            ledige stillinger
            læs e-avisen
            medarbejdere
            medieetik
            mediekit
            nyhedsbreve
            ofte stillede spørgsmål
            om annoncering
            om avisen
            om os
            om redaktionen
            om sitet
            ophavsret
            ophavsret og rettigheder
            persondata
            persondatapolitik
            personoplysninger
            presse
            presseetik
            presseetiske regler
            pressemeddelelser
            pressenævnet
            presserum
            priser
            privatliv
            privatlivsindstillinger
            privatlivspolitik
            redaktion
            redaktionelle retningslinjer
            redaktionen
            retningslinjer
            rettelser
            rss
            samarbejdspartnere
            samtykkeindstillinger
            send os et tip
            servicevilkår
            sitekort
            sitemap
            spørgsmål og svar
            support
            tilgængelighed
            tilgængelighedserklæring
            tip os
            tip redaktionen
            vilkår
            vilkår & betingelser
            vilkår for brug
            vilkår og betingelser
            webstedskort
            whistleblower
            whistleblowerordning
        """),
        "login": phrases("""
            adgangskode
            aktiver din konto
            allerede abonnent? log ind
            allerede medlem? log ind
            angiv adgangskode
            bliv medlem
            brugernavn
            brugernavn eller e-mail
            brugernavn eller e-mailadresse
            din adgangskode
            din profil
            dit brugernavn
            en adgangskode vil blive sendt til dig på e-mail
            er du allerede abonnent? log ind
            er du allerede medlem
            forbliv logget ind
            fortsæt med @
            fortsæt med e-mail
            gendan adgangskode
            gendan din adgangskode
            glemt adgangskode
            glemt adgangskoden
            glemt din adgangskode
            glemt dit kodeord
            glemt kodeord
            glemt password
            har du allerede en konto
            har du allerede en konto? log ind
            har du en konto
            har du glemt din adgangskode
            har du ikke en konto
            har du ikke en konto? opret en
            har du ikke en profil
            husk mig
            ikke medlem endnu
            kodeord
            konto
            kontoindstillinger
            log af
            log ind
            log ind / opret
            log ind eller opret bruger
            log ind eller opret dig
            log ind eller opret konto
            log ind her
            log ind med @
            log ind med e-mail
            log ind med mitid
            log ind på din konto
            log på
            log ud
            logget ind
            login
            login / registrer
            login her
            logout
            min konto
            min profil
            min side
            mine sider
            nulstil adgangskode
            nulstil din adgangskode
            nulstil kodeord
            ny bruger
            opret bruger
            opret dig
            opret en konto
            opret en ny konto
            opret en profil
            opret konto
            opret login
            opret ny konto
            opret profil
            registrer
            registrer dig
            registrer dig her
            registrering
            send ny adgangskode
            skift adgangskode
            tilmeld dig
            velkommen! log ind på din konto
            vis adgangskode
        """),
        "minutes": phrases("""
            min
            minut
            minuts
            minutter
            minutters
        """),
        "mood": phrases("""
            bange
            bedrøvet
            begejstret
            bekymret
            chokeret
            cool
            elsker
            fantastisk
            fedt
            forarget
            forelsket
            forvirret
            glad
            hader
            haha
            imponeret
            inspireret
            interessant
            irriteret
            kan ikke lide
            ked af det
            kedelig
            kedeligt
            keder mig
            kærlighed
            lykkelig
            morsom
            morsomt
            nedtrykt
            nysgerrig
            overrasket
            rasende
            rørt
            sjov
            sjovt
            skræmt
            super
            synes godt om
            synes ikke godt om
            sørgeligt
            taknemmelig
            trist
            træt
            vred
            wow
        """),
        "more": phrases("""
            alle artikler
            alle indlæg
            alle nyheder
            flere
            flere artikler
            flere indlæg
            flere nyheder
            fold sammen
            fold ud
            fortsæt
            fortsæt læsning
            fortsæt læsningen
            fortsæt med at læse
            fortsæt med at læse…
            fortsæt til artiklen
            gå til artikel
            gå til artiklen
            hele artiklen
            hele indlægget
            hent flere
            indlæs flere
            indlæs flere artikler
            indlæs flere indlæg
            indlæs mere
            klik her
            klik her for at læse mere
            luk
            læs artikel
            læs artiklen
            læs artiklen her
            læs flere
            læs flere artikler
            læs hele
            læs hele artiklen
            læs hele artiklen her
            læs hele historien
            læs hele indlægget
            læs mere
            læs mere >
            læs mere her
            læs mere »
            læs mere →
            læs mindre
            læs resten
            læs resten af artiklen
            læs videre
            læs videre her
            mere
            mere info
            mere information
            mindre
            se alle
            se alle artikler
            se alle indlæg
            se alle nyheder
            se flere
            se flere artikler
            se mere
            se mere her
            se mindre
            skjul
            til artiklen
            udvid
            videre
            vis alle
            vis alle artikler
            vis alle indlæg
            vis alle indlæg af…
            vis flere
            vis flere artikler
            vis flere indlæg
            vis flere nyheder
            vis hele artiklen
            vis mere
            vis mindre
            vis resten
        """),
        "navigation": phrases("""
            aarhus
            afstemning
            aktuelt
            alle emner
            alle nyheder
            anmeldelser
            artikler
            bagsiden
            bil
            biler
            blog
            blogs
            bolig
            business
            bøger
            børn
            børs
            børsen
            danmark
            dansk
            debat
            direkte
            dyr
            e-sport
            emner
            english
            erhverv
            familie
            film
            film & tv
            film og serier
            finans
            fodbold
            forbrug
            forside
            forsiden
            forskning
            fritid
            gå til forsiden
            have
            helbred
            historie
            hjem
            hovedmenu
            hovedstaden
            håndbold
            in english
            indkøbskurv
            indland
            international
            jobs
            kalender
            kategorier
            klima
            krimi
            kronik
            kronikker
            kultur
            kunst
            kurv
            københavn
            leder
            ledere
            live
            livsstil
            lokale nyheder
            lokalt
            luk menu
            mad
            mad & drikke
            mad og drikke
            meninger
            menu
            miljø
            mode
            motor
            musik
            navne
            nyheder
            nyt
            om
            opskrifter
            oversigt
            penge
            podcast
            podcasts
            politik
            privatøkonomi
            quiz
            quizzer
            radio
            rejse
            rejser
            samfund
            seneste
            seneste nyt
            serier
            shop
            skole
            skønhed
            sociale medier
            spil
            sport
            start
            sundhed
            søg
            søg efter
            søg her
            søg på siden
            søgeresultater
            søgning
            teater
            tech
            teknologi
            temaer
            til forsiden
            trafik
            tv
            tv-guide
            tv-oversigt
            uddannelse
            udland
            udlandet
            underholdning
            vejr
            vejret
            verden
            viden
            videnskab
            video
            videoer
            vin
            webshop
            webtv
            åbn menu
            økonomi
        """),
        "newsletter": phrases("""
            abonner
            abonner gratis
            abonner nu
            abonner på bloggen
            abonner på bloggen via e-mail
            abonner på nyhedsbrev
            abonner på nyhedsbrevet
            abonner på vores nyhedsbrev
            abonner på vores nyhedsbreve
            abonnér
            abonnér på nyhedsbrevet
            abonnér på vores nyhedsbrev
            afmeld dig når som helst
            afmeld nyhedsbrev
            afmeld når som helst
            angiv din e-mail
            angiv din e-mailadresse
            din e-mail
            din e-mailadresse
            din email
            din mailadresse
            du kan altid afmelde dig
            du kan altid afmelde dig igen
            du kan til enhver tid afmelde dig
            du kan til enhver tid afmelde nyhedsbrevet
            e-mailadresse
            få de bedste historier direkte i din indbakke
            få de seneste nyheder direkte i din indbakke
            få de seneste nyheder i din indbakke
            få de vigtigste nyheder direkte i indbakken
            få nye indlæg direkte i din indbakke
            få nyheder direkte i din indbakke
            få nyheder i din indbakke
            få nyheder på mail
            få nyhedsbrev
            få nyhedsbrevet
            få vores gratis nyhedsbrev
            få vores nyhedsbrev
            få vores nyhedsbrev direkte i din indbakke
            få vores nyhedsbreve
            følg bloggen via e-mail
            gratis nyhedsbrev
            gå ikke glip af vores nyhedsbrev
            indtast din e-mail
            indtast din e-mailadresse
            indtast din e-mailadresse for at…
            indtast din email
            indtast din mail
            indtast e-mail
            ja tak til nyhedsbrev
            ja tak, jeg vil gerne modtage nyhedsbrevet
            modtag nyhedsbrev
            modtag nyhedsbrevet
            modtag vores gratis nyhedsbrev
            modtag vores nyhedsbrev
            nyhedsbrev
            nyhedsbreve
            nyhedsbrevet
            nyhedsbrevstilmelding
            skriv dig op til nyhedsbrevet
            skriv dig op til vores nyhedsbrev
            skriv din e-mail
            skriv din e-mailadresse
            tak for din tilmelding
            tak fordi du tilmeldte dig
            tilmeld
            tilmeld dig gratis
            tilmeld dig her
            tilmeld dig nyhedsbrev
            tilmeld dig nyhedsbrevet
            tilmeld dig nyhedsbrevet her
            tilmeld dig vores gratis nyhedsbrev
            tilmeld dig vores nyhedsbrev
            tilmeld dig vores nyhedsbreve
            tilmeld mig
            tilmeld nyhedsbrev
            tilmelding til nyhedsbrev
            ved at tilmelde dig accepterer du…
            ved at tilmelde dig nyhedsbrevet…
            ved din tilmelding accepterer du…
            ved tilmelding accepterer du…
            vil du have vores nyhedsbrev
            vil du modtage vores nyhedsbrev
            vores nyhedsbrev
            vores nyhedsbreve
            vælg nyhedsbrev
        """),
        "pager": phrases("""
            foregående artikel
            foregående indlæg
            foregående side
            forrige
            forrige artikel
            forrige artikel:…
            forrige indlæg
            forrige indlæg:…
            forrige side
            første side
            gå til forrige side
            gå til næste side
            indlægsnavigation
            indlægsnavigering
            navigation i indlæg
            nyere artikler
            nyere indlæg
            nyere indlæg »
            nyere indlæg →
            næste
            næste artikel
            næste artikel:…
            næste indlæg
            næste indlæg »
            næste indlæg →
            næste indlæg:…
            næste side
            næste »
            næste →
            side #
            side # af #
            sideinddeling
            sidenummerering for indlæg
            sidste side
            tidligere indlæg
            « forrige
            « forrige indlæg
            « ældre indlæg
            ældre artikler
            ældre indlæg
            ← forrige
            ← forrige indlæg
            ← ældre indlæg
        """),
        "paywall": phrases("""
            abonner for at læse videre
            adgang for abonnenter
            allerede abonnent
            allerede abonnent? log ind her
            artiklen er for abonnenter
            artiklen er forbeholdt abonnenter
            artiklen er kun for abonnenter
            artiklen er låst
            artiklen kræver login
            bestil et abonnement
            bliv abonnent for at læse…
            bliv abonnent og få adgang…
            bliv abonnent og læs videre
            bliv medlem for at læse…
            denne artikel er delt med dig
            denne artikel er for abonnenter
            denne artikel er forbeholdt abonnenter
            denne artikel er forbeholdt vores abonnenter
            denne artikel er kun for abonnenter
            denne artikel er kun for medlemmer
            denne artikel er låst
            denne artikel kræver abonnement
            denne artikel kræver login
            dette er en låst artikel
            dette er en plus-artikel
            dette er en plusartikel
            dette indhold er for abonnenter
            dette indhold er kun for abonnenter
            dette indhold kræver abonnement
            digitalt abonnement
            du er ikke logget ind…
            du har # gratis artikler tilbage…
            du har brugt dine gratis artikler…
            du har læst # af # gratis artikler…
            du har nået grænsen for gratis artikler…
            du skal have et abonnement for at læse…
            du skal være abonnent for at læse…
            eksklusivt for abonnenter
            er du abonnent? log ind
            er du allerede abonnent
            er du allerede abonnent? log ind her
            for abonnenter
            for at læse artiklen skal du…
            for at læse hele artiklen skal du…
            for at læse videre skal du…
            få adgang
            få adgang nu
            få adgang til alle artikler
            få adgang til alle vores artikler
            få adgang til alt indhold
            få adgang til hele artiklen
            få fuld adgang
            få fuld adgang til…
            få ubegrænset adgang
            få ubegrænset adgang til…
            første måned gratis
            ingen binding
            ingen bindingsperiode
            kun for abonnenter
            kun for medlemmer
            køb abonnement
            køb adgang
            køb artiklen
            log ind for at læse artiklen
            log ind for at læse hele artiklen
            log ind for at læse videre
            log ind og læs videre
            lås artiklen op
            lås op for artiklen
            låst artikel
            læs hele artiklen med…
            læs videre for # kr
            læs videre med et abonnement
            opret abonnement
            opsig når du vil
            opsig når som helst
            plusartikel
            prøv # dage gratis
            prøv # måned for # kr
            prøv # måneder for # kr
            prøv # uger gratis
            prøv en måned gratis
            prøv for # kr
            prøv gratis
            prøv gratis i # dage
            prøv gratis i en måned
            prøv nu
            se abonnementer
            se alle abonnementer
            tegn abonnement
            tegn et abonnement
            velkommen til. du har fået delt en artikel…
            vil du læse hele artiklen
            vil du læse videre
            vælg abonnement
            vælg dit abonnement
        """),
        "player": phrases("""
            # sekunder tilbage
            afslut fuld skærm
            afslut fuldskærm
            afspil
            afspil automatisk
            afspil igen
            afspil klippet
            afspil lyd
            afspil næste
            afspil video
            afspil videoen
            afspilles nu
            afspilning kunne ikke startes
            afspilningshastighed
            afspilningsrate
            aktuel tid
            aktuel tid #
            aktuel tid #:#
            annoncen slutter om # sekunder
            automatisk afspilning
            billede i billede
            brug op/ned-piletasterne for at skrue op eller ned for lyden
            der opstod en fejl under afspilningen
            du afbrød videoafspilningen
            en netværksfejl fik download af videoen til at fejle
            fandt ikke en kompatibel kilde for denne video
            fejl under afspilning
            fuld skærm
            fuldskærm
            gense
            gå til live
            hør afsnittet
            hør podcasten
            hør podcasten her
            hør udsendelsen
            indlæser afspiller
            indlæser video
            indlæser videoen
            indlæst
            indlæst: #
            indlæst: #%
            luk fuld skærm
            luk fuldskærm
            luk video
            lyd fra
            lyd til
            lydafspiller
            lydspor
            lydstyrke #
            lydstyrke #%
            lyt her
            lyt nu
            lyt til afsnittet
            lyt til podcasten
            med lyd
            næste klip
            næste video
            resterende tid
            resterende tid #
            resterende tid #:#
            se klippet
            se video
            se video her
            se videoen
            se videoen her
            se videoklippet
            skift til fuld skærm
            skru ned
            skru op
            slå lyd fra
            slå lyd til
            slå lyden fra
            slå lyden til
            slå undertekster fra
            slå undertekster til
            spil video
            spol # sekunder frem
            spol # sekunder tilbage
            spol frem
            spol tilbage
            spring annonce over
            spring annoncen over
            spring over annonce
            start video
            start videoen
            stop video
            uden lyd
            uden undertekster
            undertekster
            undertekster fra
            undertekster til
            varighed #:#
            video indlæses
            videoafspiller
            videoen afspilles efter reklamen
            videoen er ikke tilgængelig
            videoen kan ikke afspilles
            videoen kunne ikke afspilles
            videoen kunne ikke indlæses…
            videoen starter efter reklamen
            vis undertekster
            volumen #
        """),
        "print": phrases("""
            download artiklen som pdf
            download pdf
            download som pdf
            e-mail artiklen
            e-mail til en ven
            gem artikel
            gem artiklen
            gem som favorit
            gem som pdf
            gem til senere
            læs senere
            print
            print artikel
            print artiklen
            print denne artikel
            print denne side
            print side
            print siden
            printvenlig
            printvenlig side
            printvenlig version
            send artiklen
            send artiklen til en ven
            send på e-mail
            send på mail
            send som e-mail
            send til en ven
            send via e-mail
            send via mail
            tip en ven
            udskriftsvenlig
            udskriftsvenlig side
            udskriftsvenlig version
            udskriv
            udskriv artikel
            udskriv artiklen
            udskriv denne artikel
            udskriv denne side
            udskriv indlæg
            udskriv side
            udskriv siden
        """),
        "rating": phrases("""
            # af # stjerner
            # stemme
            # stemmer
            antal stemmer: #
            bedøm
            bedøm artiklen
            bedøm denne artikel
            bedøm indlægget
            bedøm opskriften
            fandt du det, du søgte
            fandt du en fejl
            fandt du en fejl i artiklen
            fik du svar på dit spørgsmål
            gennemsnit: #
            gennemsnitlig bedømmelse #
            gennemsnitlig bedømmelse: #
            gennemsnitlig vurdering #
            gennemsnitlig vurdering: #
            giv feedback
            giv os feedback
            har du fundet en fejl
            har du fundet en fejl i artiklen
            hvad synes du om artiklen
            hvor brugbart var dette indlæg
            hvor mange stjerner giver du…
            ingen stemmer endnu
            ingen stemmer indtil videre…
            klik på en stjerne for at bedømme…
            kunne du bruge artiklen
            kunne du lide artiklen
            meld en fejl
            rapporter en fejl
            rapportér en fejl
            ret en fejl i artiklen
            send feedback
            skriv til os, hvis du finder fejl
            synes du godt om artiklen
            tak for din bedømmelse
            tak for din feedback
            tak for din stemme
            tak for din vurdering
            var artiklen nyttig
            var denne artikel brugbar
            var denne artikel nyttig
            var denne information nyttig
            var denne side nyttig
            var det nyttigt
            var dette brugbart
            var dette nyttigt
            vurder artiklen
            vurder denne artikel
            vurdér denne artikel
        """),
        "read": phrases("""
            at læse
            læsetid
            læsning
        """),
        "reading_time": phrases("""
            anslået læsetid
            artiklen tager
            beregnet læsetid
            estimeret læsetid
            forventet læsetid
            gennemsnitlig læsetid
            læses på
            læsetid
            læsetid ca
            læsetid cirka
            tid at læse
        """),
        "related": phrases("""
            aktuelle artikler
            anbefalede artikler
            anbefalede historier
            anbefalede indlæg
            anbefalet
            anbefalet indhold
            anbefalet læsning
            anbefalet til dig
            andre artikler
            andre har læst
            andre har også læst
            andre læser
            andre læser lige nu
            andre læste også
            artikler om emnet
            artikler om samme emne
            bladr videre
            dagens mest læste
            de mest læste
            de seneste artikler
            de seneste indlæg
            de seneste nyheder
            det læser andre
            det læser andre lige nu
            det seneste
            du vil måske også kunne lide
            flere artikler af samme forfatter
            flere artikler fra samme kategori
            flere artikler om emnet
            flere artikler om samme emne
            flere fra samme kategori
            flere nyheder fra forsiden
            forslag til dig
            fra forsiden
            gå ikke glip af
            hitlisten
            i samme emne
            lige nu
            lignende artikler
            lignende indlæg
            lignende nyheder
            læs flere artikler
            læs flere nyheder
            læs mere om emnet
            læs mere om samme emne
            læs næste
            læs næste artikel
            læs også
            mere fra forsiden
            mere fra samme sektion
            mere i samme kategori
            mere læsning
            mere om emnet
            mere om samme emne
            mere som dette
            mest delte
            mest kommenterede
            mest læst
            mest læst lige nu
            mest læste
            mest læste artikler
            mest læste i dag
            mest læste lige nu
            mest læste nyheder
            mest populære
            mest populære artikler
            mest populære indlæg
            mest sete
            måske er du interesseret i
            måske er du også interesseret i
            måske kan du også lide
            måske vil du også læse
            nye artikler
            nye indlæg
            nyeste artikler
            nyeste indlæg
            nyheder til dig
            populære artikler
            populære emner
            populære indlæg
            populært
            populært lige nu
            redaktionen anbefaler
            redaktionens anbefalinger
            redaktionens udvalgte
            redaktionens valg
            relaterede
            relaterede artikler
            relaterede emner
            relaterede historier
            relaterede indlæg
            relaterede nyheder
            relaterede videoer
            relateret
            relateret indhold
            relateret læsning
            se også
            senest læste
            seneste
            seneste artikler
            seneste indlæg
            seneste nyheder
            seneste nyt
            tophistorier
            topnyheder
            trender lige nu
            trending
            udvalgt til dig
            udvalgte artikler
            ugens mest læste
            vi anbefaler
            vores læsere læste også
        """),
        "related_label": phrases("""
            flere artikler
            gå ikke glip af
            hør mere
            hør også
            lyt med
            lyt også
            lyt til
            læs anmeldelsen
            læs artiklen
            læs artiklen her
            læs debatten
            læs flere artikler
            læs hele artiklen
            læs hele artiklen her
            læs hele interviewet
            læs historien
            læs interviewet
            læs kommentaren
            læs kronikken
            læs lederen
            læs mere
            læs mere her
            læs mere i
            læs mere om
            læs mere om emnet
            læs også
            læs også artiklen
            læs også om
            læs svaret
            læs tidligere
            læs tidligere artikel
            læs tidligere artikler
            læs vores anmeldelse
            relaterede artikler
            relateret
            relateret artikel
            se billeder
            se billederne
            se billedserien
            se galleri
            se klippet
            se også
            se også video
            se video
            se videoen
            se videoen her
            tidligere artikel
            tidligere artikler
        """),
        "share": phrases("""
            del
            del artikel
            del artiklen
            del artiklen med dine venner
            del artiklen med en ven
            del artiklen på @
            del denne artikel
            del denne artikel på @
            del denne historie
            del denne side
            del dette
            del dette indlæg
            del gerne
            del gerne artiklen
            del her
            del historien
            del i sociale medier
            del indlæg
            del indlægget
            del link
            del linket
            del med andre
            del med dine venner
            del med en ven
            del med venner
            del nyheden
            del opslag
            del på
            del på @
            del på @ (åbner…
            del på mail
            del på sociale medier
            del siden
            del til @
            del via @
            del via @ (åbner…
            del via e-mail
            del via mail
            del via sms
            delt på @
            email dette til en ven
            find os på @
            flere måder at dele på
            følg
            følg @
            følg med
            følg med her
            følg med på @
            følg os
            følg os her
            følg os på
            følg os på @
            følg os på @ og @
            følg os på de sociale medier
            følg os på google news
            følg os på sociale medier
            indlæser
            klik for at dele dette på…
            klik for at dele på…
            klik for at dele til…
            klik for at dele via…
            klik for at e-maile et link til en ven…
            klik for at maile et link til en ven…
            klik for at sende dette via e-mail til en ven…
            klik for at sende et link til en ven via e-mail…
            klik for at udskrive…
            kopier
            kopier link
            kopier link til artiklen
            kopier linket
            kopiér
            kopiér link
            kopiér linket
            kunne du lide artiklen? del den
            link er kopieret
            link kopieret
            linket er kopieret
            linket er kopieret til udklipsholderen
            mød os på @
            retweet
            se os på @
            send på @
            send via @
            spred budskabet
            støt os på @
            synes godt om
            synes godt om os på @
            synes om
            synes om dette
            tweet
            tweet artiklen
            tweet dette
            udskriv (åbner i et nyt…
            vi er også på @
            vi er på @
            vær venner med os på @
        """),
        "skip": phrases("""
            fortsæt til indhold
            gå direkte til indhold
            gå direkte til indholdet
            gå til bunden
            gå til hovedindhold
            gå til hovedindholdet
            gå til hovednavigation
            gå til indhold
            gå til indholdet
            gå til navigation
            gå til sidefod
            gå til søgning
            gå til toppen
            gå tilbage til toppen
            hop til hovedindhold
            hop til indhold
            hop til indholdet
            luk menuen
            luk søgning
            rul til toppen
            scroll til toppen
            skift menu
            skift navigation
            skjul menu
            skjul menuen
            skjul søgning
            slå menu til/fra
            slå navigation til/fra
            spring hovednavigationen over
            spring navigation over
            spring over navigation
            spring til hovedindhold
            spring til hovedindholdet
            spring til indhold
            spring til indholdet
            spring til menu
            spring til navigation
            spring til primært sidebar
            spring til sidefod
            spring til søgning
            til hovedindhold
            til indhold
            til indholdet
            til toppen
            til toppen af siden
            tilbage til top
            tilbage til toppen
            toggle menu
            toggle navigation
            videre til indhold
            videre til indholdet
            vis menu
            vis menuen
            vis søgning
            vis/skjul menu
            vis/skjul navigation
            åbn menuen
            åbn søgning
            åbn/luk menu
            åbn/luk undermenu
        """),
        "tags": phrases("""
            arkiveret i
            arkiveret under
            emne
            emneord
            emner
            emner i artiklen
            etiketter
            kategori
            kategorier
            lagt i
            mere om
            mærker
            mærket
            mærket med
            nøgleord
            postet i
            publiceret i
            publiceret under
            søgeord
            tag
            tagget
            tagget med
            tagget som
            tags
            udgivet i
            udgivet under
        """),
        "update_label": phrases("""
            ajourført
            opdateret
            opdateret d
            opdateret den
            opdateret senest
            opdatering
            redigeret
            redigeret den
            senest ajourført
            senest opdateret
            senest opdateret den
            senest redigeret
            senest revideret
            senest ændret
            seneste opdatering
            seneste ændring
            siden er opdateret
            siden er sidst opdateret
            sidst opdateret
            sidst opdateret den
            sidst redigeret
            sidst revideret
            sidst ændret
            sidste opdatering
            ændret
            ændret den
        """),
    },
)
