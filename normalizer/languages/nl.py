"""Dutch."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    function_words=words("""
        aan al alle als andere ben bij binnen daar dan dat de deze die dit door echter een en er
        geen haar had hadden hebben heeft hem hen het hier hij hoe hun iets ik in is je jij kan
        kunnen maar meer met mijn moet moeten na naar niet nog nu of om omdat onder ons onze ook op
        over sinds te tegen tijdens toch toen tot tussen u uit van veel volgens voor waar want
        waren was wat we wel werd werden wie wij worden wordt zal ze zich zij zijn zo zonder zou
        zouden
    """),
    openers=words("""
        aanvankelijk alle allen alles als altijd andere beide bovendien daar daarbij daardoor
        daarentegen daarmee daarna daarnaast daarom dat de desondanks deze die dit dus echter een
        eerder eerst eigenlijk elk elke enkele er geen gisteren haar helaas het hier hij hoe hoewel
        hun ieder iedere iedereen iemand ik inmiddels intussen je jij jullie later maar men mijn
        misschien morgen nadat natuurlijk niemand niets niettemin nu omdat ondertussen onze ook
        overigens sinds sindsdien sommige soms tegenwoordig tenslotte terwijl tijdens toch toen u
        uiteindelijk vaak vandaag veel vele verder verschillende vervolgens volgens voordat waar
        waarom wanneer want wat we wel welke wellicht wie wij ze zelfs zij zo zodra
    """),
    continuers=words("""
        aan alsmede alsook betreffende en evenals exclusief inclusief jegens naar of oftewel ofwel
        omtrent per respectievelijk richting te tegen ten ter tot tussen uit van via waaraan
        waarbij waardoor waarin waarmee waarna waaronder waarop waarover waartegen waaruit waarvan
        waarvoor wiens wier zodat zonder
    """),
    unfinished=words("""
        aan als bij dat de die door een en haar heel het hoewel hun iedere in jouw maar met mijn
        naar noch of om omdat onder ons onze op over per te tegen terwijl toen tot tussen uit van
        voor waar wanneer want wie zijn zonder
    """),
    subjects=words("""
        hij ik je jij u we wij ze zij
    """),
    auxiliaries=words("""
        had hadden hebben heeft is kan kon kunnen mag moet moeten waren was werd werden worden wordt
        zal zijn zou zouden zullen
    """),
    abbreviations=words("""
        a.d.h.v a.g.v a.h.w a.s a.u.b aanh aant aanw abs adj adm adv afb afd afk afl afz ald alg
        alt antw apr art aug b b.a b.g.g b.h.v b.v b.v.d bc bep betr bez bibl bijv bijz bl blz br
        bv bvb c.a c.c c.i.f c.q c.s ca cap cat cf chr co d.d d.i d.m.v d.v d.w.z dec decl dep dgl
        dhr di dir div do doc dr drs ds dtsch e.a e.d e.e.a e.g e.k e.o e.v e.v.a ed eds eig eigl
        em enq ens enz etc ev evt excl f fa fam feb febr ff fig fr geb gebr gec geh gem ger gesch
        get gez h.k.h h.m hfst hist hs hss i.b.v i.c i.e i.g.v i.h.a i.h.b i.i.g i.m i.o i.o.v
        i.p.v i.s.m i.t.t i.v.m ib ibid id incl ind ing inl inst int ir jan jg jhr jkvr jl jr kapt
        kath kol l.l ll lt ltd m.a m.a.w m.b.t m.b.v m.e m.h.o m.i m.i.v m.m m.m.v m.n m.o m.u.v ma
        maj max med mej mevr mil min mld mln mnd mr mrt ms mv mw n n.a n.a.v n.b n.chr n.l n.m
        n.o.t.k n.v n.v.t ned nl nm no nov nr nrs o o.a o.b.v o.g.v o.i.d o.l.v o.m o.t.t o.v.t
        o.v.v okt ong onr oorspr op.cit opm overl p p.a p.c p.m p.o p.p p.s p.st p.w pag par penn
        ph.d plm plv pp pr pres priv prof prot prov publ r r.-k r.k red ref reg resp rev rijksw s.d
        s.l s.v s.v.p samenst sec secr sen sep sept sgt sr ss st str svp t.a.v t.b.v t.e.m t.g.v
        t.h.v t.k t.l.v t.n.v t.o t.o.v t.w t.w.v t.z.t tab tech tel temp tnv toegel tw uitbr uitg
        uitgev univ v v.a v.c v.chr v.d v.h v.l.n.r v.m v.o v.o.f v.v v.w.b vb verg verm vert verz
        vgl vlg vnl vol voorm voorz vr vs w w.o w.v.t.t.k wed weth wo z.a z.d z.g z.g.a.n z.h z.k.h
        z.m z.o z.o.z z.s.m za zg zgn
    """),
    months=months("""
        januari, jan
        februari, feb, febr
        maart, mrt
        april, apr
        mei
        juni, jun
        juli, jul
        augustus, aug
        september, sep, sept
        oktober, okt
        november, nov
        december, dec
    """),
    weekdays=words("""
        di dinsdag do donderdag ma maandag vr vrijdag wo woensdag za zaterdag zo zondag
    """),
    furniture={
        "accessibility": phrases("""
            artikel beluisteren
            beluister artikel
            beluister dit artikel
            dit artikel wordt voorgelezen door…
            externe link
            hoog contrast
            lees dit artikel voor
            lees voor
            lettergrootte
            link opent in nieuw venster
            luister naar dit artikel
            opent in een nieuw tabblad
            opent in een nieuw venster
            opent in nieuw tabblad
            opent in nieuw venster
            sluit dialoogvenster
            sluit venster
            tekst vergroten
            tekst verkleinen
            tekstgrootte
            venster sluiten
            wordt in een nieuw venster geopend
        """),
        "advertisement": phrases("""
            advertentie
            advertentie - lees hieronder verder
            advertentie overslaan
            advertenties
            advertorial
            artikel gaat verder na de advertentie
            artikel gaat verder onder de advertentie
            artikel gaat verder onder de foto
            artikel gaat verder onder de video
            betaalde inhoud
            branded content
            de tekst gaat verder onder de advertentie
            de tekst gaat verder onder de foto
            de tekst loopt door onder de foto
            dit artikel gaat verder onder de advertentie
            gaat verder onder de advertentie
            gesponsord
            gesponsord artikel
            gesponsord bericht
            gesponsorde content
            gesponsorde inhoud
            het artikel gaat verder onder de advertentie
            het artikel gaat verder onder de video
            in samenwerking met onze partners
            ingezonden mededeling
            lees verder na de advertentie
            lees verder onder de advertentie
            lees verder onder de foto
            lees verder onder de video
            partnerbijdrage
            partnercontent
            reclame
            sla advertentie over
            tekst gaat door onder de advertentie
            tekst gaat verder onder de advertentie
            tekst gaat verder onder de afbeelding
            tekst gaat verder onder de foto
            tekst gaat verder onder de video
            tekst loopt door onder de advertentie
            tekst loopt door onder de foto
            verder lezen na de advertentie
        """),
        "ago": phrases("""
            # dag geleden
            # dagen geleden
            # jaar geleden
            # maand geleden
            # maanden geleden
            # min geleden
            # min. geleden
            # minuten geleden
            # minuut geleden
            # seconden geleden
            # u geleden
            # uren geleden
            # uur geleden
            # week geleden
            # weken geleden
            #d geleden
            #u geleden
            een dag geleden
            een jaar geleden
            een maand geleden
            een minuut geleden
            een uur geleden
            een week geleden
            enkele seconden geleden
            gisteren #:#
            gisteren om #:#
            gisteren, #:#
            vandaag #:#
            vandaag om #:#
            vandaag, #:#
            zojuist
            zojuist geplaatst
            zonet
        """),
        "app": phrases("""
            blijf op de hoogte met onze app
            download de app
            download de gratis app
            download in de app store
            download nu de app
            download onze app
            download via de app store
            download via google play
            installeer de app
            lees verder in de app
            meldingen inschakelen
            naar de app
            ontdek het op google play
            ontdek op google play
            open in app
            open in de app
            pushberichten ontvangen
            verkrijgbaar op google play
        """),
        "author_head": phrases("""
            alle artikelen van deze auteur
            alle berichten van deze auteur
            meer over de auteur
            meer van deze auteur
            over de auteur
            over de auteurs
            over de blogger
            over de columnist
            over de journalist
            over de redacteur
            over de schrijfster
            over de schrijver
            over de schrijvers
            over deze auteur
        """),
        "breadcrumb": phrases("""
            je bent hier
            je bevindt je hier
            jij bent hier
            kruimelpad
            u bent hier
            u bevindt zich hier
        """),
        "browser": phrases("""
            activeer javascript in je browser…
            browser niet ondersteund
            de pagina kon niet worden gevonden
            deze browser wordt niet ondersteund
            deze pagina bestaat niet meer
            deze website vereist javascript…
            het lijkt erop dat je een adblocker gebruikt…
            het lijkt erop dat u een adblocker gebruikt…
            javascript is uitgeschakeld…
            javascript staat uit…
            je browser ondersteunt geen…
            je browser wordt niet ondersteund…
            je gebruikt een verouderde browser…
            pagina niet gevonden
            schakel javascript in…
            schakel je adblocker uit…
            u gebruikt een verouderde browser…
            update je browser
            uw browser ondersteunt geen…
            uw browser wordt niet ondersteund…
            zet javascript aan…
            zet je adblocker uit…
        """),
        "byline": phrases("""
            auteur
            auteurs
            door
            door onze correspondent
            door onze redacteur
            door onze redactie
            door onze verslaggever
            een artikel van
            een bijdrage van
            gastblog van
            geplaatst door
            gepubliceerd door
            geschreven door
            ingezonden door
            interview door
            opgetekend door
            recensie door
            redacteur
            redactie
            tekst
            tekst & foto's
            tekst & foto’s
            tekst door
            tekst en beeld
            tekst en foto's
            tekst en foto’s
            tekst van
            tekst/foto's
            tekst/foto’s
            verslaggever
            vertaald door
            vertaling
        """),
        "comment_form": phrases("""
            annuleer reactie
            antwoord annuleren
            beantwoorden
            bekijk hoe je reactie-gegevens worden verwerkt
            bekijk hoe je reactiegegevens worden verwerkt
            bewaar mijn naam, e-mail en website…
            bewaar mijn naam, e-mailadres en website…
            bewaar mijn naam, email en website…
            bewaar mijn naam, emailadres en website…
            de reacties zijn gesloten
            deze site gebruikt akismet om spam te verminderen…
            e-mail (verplicht)
            e-mail *
            e-mailadres *
            email (verplicht)
            email *
            emailadres *
            er zijn geen reacties mogelijk
            geef als eerste een reactie
            geef een antwoord
            geef een reactie
            geef je reactie
            geef jouw mening
            het e-mailadres wordt niet gepubliceerd…
            het emailadres wordt niet gepubliceerd…
            houd me via e-mail op de hoogte…
            houd me via email op de hoogte…
            houd mij op de hoogte van nieuwe reacties…
            ik ga akkoord met de huisregels
            je e-mailadres wordt niet gepubliceerd…
            je e-mailadres zal niet gepubliceerd worden…
            je e-mailadres zal niet getoond worden…
            je e-mailadres zal niet worden gepubliceerd…
            je emailadres wordt niet gepubliceerd…
            je emailadres zal niet gepubliceerd worden…
            je emailadres zal niet getoond worden…
            je emailadres zal niet worden gepubliceerd…
            je moet ingelogd zijn om een reactie te plaatsen
            je moet ingelogd zijn om te kunnen reageren
            je moet ingelogd zijn op om een reactie te plaatsen
            je moet inloggen om een reactie te kunnen plaatsen
            je reageert onder je…
            jouw reactie
            laat een bericht achter
            laat een reactie achter
            log in om een reactie te plaatsen
            log in om te reageren
            mijn naam, e-mail en site opslaan in deze browser…
            mijn naam, e-mail en website bewaren in deze browser…
            mijn naam, e-mailadres en website opslaan in deze browser…
            mijn naam, email en site opslaan in deze browser…
            mijn naam, email en website bewaren in deze browser…
            mijn naam, emailadres en website opslaan in deze browser…
            naam (verplicht)
            naam *
            ongepaste reactie melden
            plaats als eerste een reactie
            plaats een reactie
            plaats reactie
            praat mee
            reactie *
            reactie annuleren
            reactie plaatsen
            reactie toevoegen
            reactie verzenden
            reacties staat uit voor…
            reacties uitgeschakeld voor…
            reacties zijn gesloten
            reageer
            reageer als eerste
            reageer op dit artikel
            reageer op dit bericht
            reageren
            schrijf een reactie
            spelregels voor reacties
            stuur mij een e-mail als er…
            stuur mij een e-mail bij…
            stuur mij een email als er…
            stuur mij een email bij…
            uw e-mailadres wordt niet gepubliceerd…
            uw emailadres wordt niet gepubliceerd…
            uw reactie
            velden met een * zijn verplicht
            vereiste velden zijn gemarkeerd met…
            verplichte velden zijn gemarkeerd met…
            voeg een reactie toe
            vul je gegevens in of klik op een icoon om in te loggen…
            vul je reactie hier in
            website (optioneel)
            wees de eerste die reageert
            wees de eerste om te reageren
        """),
        "comment_head": phrases("""
            # antwoorden op "…
            # antwoorden op ‘…
            # antwoorden op “…
            # commentaren
            # gedachten over "…
            # gedachten over ‘…
            # gedachten over “…
            # opmerkingen
            # reactie
            # reactie op "…
            # reactie op ‘…
            # reactie op “…
            # reacties
            # reacties op "…
            # reacties op ‘…
            # reacties op “…
            alle reacties
            bekijk alle reacties
            bekijk de reacties
            bekijk reacties
            een gedachte over "…
            een gedachte over ‘…
            een gedachte over “…
            een reactie op "…
            een reactie op ‘…
            een reactie op “…
            eerdere reacties
            geen commentaar
            geen reacties
            laatste reacties
            lees reacties
            lezersreacties
            meer reacties
            nieuwste eerst
            nieuwste reacties
            nog geen reacties
            oudere reacties
            oudste eerst
            pingbacks
            reacties
            reacties #
            reacties (#)
            reacties bekijken
            reacties laden
            reacties op dit artikel
            reacties tonen
            reacties verbergen
            recente reacties
            sorteer reacties
            toon # reacties
            toon alle reacties
            toon reacties
            trackbacks
            één gedachte over "…
            één gedachte over ‘…
            één gedachte over “…
            één reactie
            één reactie op "…
            één reactie op ‘…
            één reactie op “…
        """),
        "contents": phrases("""
            in dit artikel
            inhoud
            inhoud van deze pagina
            inhoud van dit artikel
            inhoudsopgave
            inhoudsopgave tonen
            inhoudsopgave verbergen
            inhoudstafel
            op deze pagina
            snel naar
            spring naar
            toon inhoudsopgave
            verberg inhoudsopgave
            wat staat er in dit artikel
        """),
        "cookies": phrases("""
            accepteer alle cookies
            accepteer cookies
            accepteren
            accepteren en doorgaan
            accepteren en sluiten
            akkoord
            akkoord en doorgaan
            akkoord en sluiten
            alle cookies accepteren
            alle cookies toestaan
            alle cookies weigeren
            alleen functionele cookies
            alleen noodzakelijke cookies
            alles accepteren
            alles weigeren
            altijd actief
            altijd ingeschakeld
            analytische cookies
            beheer cookies
            beheer diensten
            beheer opties
            beheer toestemming
            bekijk voorkeuren
            cookie instellingen
            cookie-instellingen
            cookie-instellingen aanpassen
            cookie-instellingen wijzigen
            cookie-toestemming beheren
            cookiebeleid
            cookies accepteren
            cookies beheren
            cookies instellen
            cookies toestaan
            cookies weigeren
            cookieverklaring
            cookievoorkeuren
            de technische opslag of toegang…
            deze site gebruikt cookies
            deze site maakt gebruik van cookies
            deze site maakt gebruik van cookies…
            deze website gebruikt cookies
            deze website gebruikt cookies om uw ervaring te verbeteren
            deze website gebruikt cookies…
            deze website maakt gebruik van cookies
            deze website maakt gebruik van cookies…
            door deze website te blijven gebruiken, gaat u akkoord met het gebruik van cookies
            door op accepteren te klikken…
            door op akkoord te klikken…
            door op “accepteren…
            door verder te gaan op deze website gaat u akkoord met het gebruik van cookies
            door verder te surfen op deze website…
            functionele cookies
            ik ga akkoord
            instellingen beheren
            instellingen opslaan
            je privacy is belangrijk voor ons
            lees ons cookiebeleid
            marketing cookies
            marketingcookies
            meer informatie over cookies
            noodzakelijke cookies
            om de beste ervaringen te bieden, gebruiken wij…
            om deze content te kunnen zien…
            om deze inhoud te bekijken, moet je…
            onze website gebruikt cookies…
            privacy-instellingen wijzigen
            selectie toestaan
            strikt noodzakelijke cookies
            toestemming beheren
            toestemming intrekken
            uw privacy is belangrijk voor ons
            voorkeuren beheren
            voorkeuren bekijken
            voorkeuren opslaan
            we gebruiken cookies
            we gebruiken cookies om ervoor te zorgen dat onze site zo soepel mogelijk draait
            we gebruiken cookies om je ervaring te verbeteren
            we gebruiken cookies om…
            we gebruiken cookies op onze website…
            weigeren
            wij en onze # partners…
            wij en onze partners slaan…
            wij gebruiken cookies
            wij gebruiken cookies en…
            wij gebruiken cookies om uw ervaring te verbeteren
            wij gebruiken cookies om…
            wij maken gebruik van cookies
            wij plaatsen cookies…
            wij respecteren je privacy
            wij respecteren uw privacy
            wij waarderen uw privacy
        """),
        "copyright": phrases("""
            # ©…
            alle rechten voorbehouden
            alle rechten voorbehouden ©…
            auteursrecht voorbehouden
            auteursrecht ©…
            auteursrechten voorbehouden
            copyright #…
            copyright (c)…
            copyright voorbehouden
            copyright ©…
            met trots aangedreven door wordpress
            mogelijk gemaakt door wordpress
            niets uit deze uitgave mag worden…
            ondersteund door wordpress
            op deze artikelen rust auteursrecht…
            op dit artikel rust auteursrecht…
            overname van artikelen is niet toegestaan…
            trots aangedreven door wordpress
            zonder toestemming overnemen van dit artikel…
            © #…
            © copyright…
        """),
        "count": phrases("""
            # abonnees
            # artikelen
            # berichten
            # bezoekers
            # downloads
            # keer bekeken
            # keer gedeeld
            # keer gedownload
            # keer gelezen
            # leden
            # lezers
            # likes
            # maal gelezen
            # mensen vinden dit leuk
            # personen vinden dit leuk
            # shares
            # views
            # vind-ik-leuks
            # volgers
            # weergaven
            # woorden
            #x bekeken
            #x gedeeld
            #x gelezen
            aantal keer bekeken: #
            aantal keer gelezen: #
            aantal weergaven: #
            bekeken: #
            gelezen: #
            views: #
            weergaven: #
        """),
        "credit": phrases("""
            afbeelding
            afbeelding door
            afbeelding via
            afbeeldingen
            archiefbeeld
            archieffoto
            beeld
            beeld afkomstig van
            beeld door
            beeldbron
            bron afbeelding
            bron beeld
            bron foto
            bron video
            coverfoto
            eigen foto
            foto
            foto boven
            foto credit
            foto credits
            foto door
            foto van
            foto via
            foto's
            foto's door
            foto's van
            fotobron
            fotocredit
            fotocredits
            fotograaf
            fotografie
            fotomontage
            fotoverantwoording
            foto’s
            foto’s door
            foto’s van
            gefotografeerd door
            headerfoto
            illustratie
            illustratie door
            illustraties
            omslagfoto
            persfoto
            schermafbeelding
            screenshot
            stockfoto
            uitgelichte afbeelding
            uitgelichte foto
            video door
        """),
        "date_label": phrases("""
            aangemaakt op
            datum
            datum plaatsing
            datum van publicatie
            eerst gepubliceerd op
            geplaatst
            geplaatst op
            gepost op
            gepubliceerd
            gepubliceerd op
            geschreven op
            ingezonden op
            online sinds
            oorspronkelijk gepubliceerd op
            plaatsingsdatum
            publicatiedatum
            toegevoegd op
            verschenen
            verschenen op
            voor het eerst gepubliceerd op
        """),
        "disclosure": phrases("""
            als je via een link op deze pagina iets koopt…
            bevat affiliate links
            bevat affiliatelinks
            deze blog bevat affiliate links…
            deze post bevat affiliate links…
            dit artikel bevat affiliate links…
            dit artikel bevat affiliate-links…
            dit artikel bevat affiliatelinks…
            dit artikel bevat gesponsorde links…
            dit artikel is een ingezonden…
            dit artikel is een opiniebijdrage…
            dit artikel is geschreven in samenwerking met…
            dit artikel is tot stand gekomen in samenwerking met…
            dit bericht bevat affiliate links…
            dit bericht bevat affiliatelinks…
            dit bericht is gesponsord door…
            dit is een advertorial
            dit is een gesponsord artikel…
            dit is een ingezonden opiniestuk…
            wanneer je via onze links iets koopt…
            wij kunnen een commissie ontvangen…
            wij ontvangen een kleine commissie…
        """),
        "embed": phrases("""
            bekijk de video op @
            bekijk deze post op @
            bekijk dit bericht op @
            bekijk dit profiel op @
            bekijk op @
            beluister op @
            deze inhoud is afkomstig van @
            dit bericht bekijken op @
            dit bericht op @ bekijken
            een bericht gedeeld door…
            embedded content
            externe content van @
            externe inhoud van @
            inhoud van @
            luister op @
            open in @
            tweets van @…
            video bekijken op @
            volg deze thread op @
        """),
        "gallery": phrases("""
            # foto's
            # foto’s
            # van #
            afbeelding # van #
            afbeelding vergroten
            alle foto's
            alle foto’s
            bekijk alle foto's
            bekijk alle foto’s
            bekijk de foto's
            bekijk de fotoreeks
            bekijk de fotoserie
            bekijk de foto’s
            bekijk foto's
            bekijk fotoalbum
            bekijk foto’s
            bekijk galerij
            foto # van #
            foto #/#
            fotoalbum
            fotogalerij
            fotoreeks
            fotoreportage
            fotoserie
            galerij
            klik om te vergroten
            klik op de foto om te vergroten
            klik op de foto voor een vergroting
            klik voor vergroting
            meer foto's
            meer foto’s
            sluit galerij
            swipe voor meer foto's
            swipe voor meer foto’s
            toon galerij
            vergroot afbeelding
            vergroot foto
            volgende afbeelding
            volgende foto
            vorige afbeelding
            vorige foto
        """),
        "legal": phrases("""
            aanleveren
            abonnement
            abonnement opzeggen
            abonnementen
            abonneren
            adverteer
            adverteerders
            adverteren
            adverteren bij ons
            algemene voorwaarden
            auteursrecht
            bezorging
            colofon
            contact
            contact opnemen
            contacteer ons
            contactformulier
            cookie statement
            cookiebeleid
            cookiestatement
            cookieverklaring
            copyright
            digitale krant
            disclaimer
            faq
            gebruikersvoorwaarden
            gebruiksvoorwaarden
            gedragscode
            gegevensbescherming
            help
            huisregels
            hulp nodig
            impressum
            journalistieke code
            juridische informatie
            juridische kennisgeving
            klachten
            klantenservice
            leesvoorwaarden
            leveringsvoorwaarden
            lezersservice
            mediakit
            neem contact met ons op
            neem contact op
            ombudsman
            onze journalisten
            onze redactie
            over ons
            partners
            pers
            persberichten
            privacy
            privacy beleid
            privacy en cookies
            privacy instellingen
            privacy policy
            privacy statement
            privacy- en cookiebeleid
            privacy- en cookieverklaring
            privacy-instellingen
            privacybeleid
            privacyinstellingen
            privacystatement
            privacyverklaring
            recht op antwoord
            redactie
            redactiestatuut
            responsible disclosure
            rss
            service
            sitemap
            spelregels
            team
            tip de redactie
            tip ons
            toegankelijkheid
            toegankelijkheidsverklaring
            vacatures
            veelgestelde vragen
            verantwoording
            voorwaarden
            webshop
            webwinkel
            werken bij
            werken bij ons
            wie zijn wij
            wijzig privacy instellingen
        """),
        "login": phrases("""
            aanmelden
            aanmelden met @
            account
            account aanmaken
            afmelden
            al abonnee? log in
            al een account
            al een account? log in
            ben je al abonnee? log in
            ben je al lid? log in
            blijf ingelogd
            doorgaan met @
            er wordt een wachtwoord naar je gemaild
            ga verder met @
            gebruikersnaam
            gebruikersnaam of e-mailadres
            gebruikersnaam of emailadres
            geen account
            heb je al een account? log in
            herinner mij
            hulp bij inloggen
            ingelogd blijven
            inloggen
            inloggen met @
            inloggen of registreren
            je bent ingelogd
            je bent ingelogd als…
            log in
            log in met @
            log in of maak een account aan
            log in op je account
            log uit
            maak een account aan
            maak een gratis account aan
            maak gratis een account aan
            mijn account
            mijn profiel
            nieuw wachtwoord aanvragen
            nog geen account
            nog geen account? registreer je
            onthoud mij
            registreer
            registreer je gratis
            registreren
            toegangscode
            uitloggen
            verder met @
            wachtwoord
            wachtwoord herstellen
            wachtwoord resetten
            wachtwoord vergeten
            wijzig wachtwoord
            word lid
        """),
        "minutes": words("min minuten minuut"),
        "mood": phrases("""
            bang
            bedroefd
            bezorgd
            blij
            boos
            cool
            dankbaar
            enthousiast
            gelukkig
            geschokt
            geweldig
            geïnspireerd
            geïrriteerd
            grappig
            haat
            haha
            huilen
            lachen
            leuk
            liefde
            moe
            niet leuk
            opgewonden
            saai
            schattig
            teleurgesteld
            verbaasd
            verdrietig
            verliefd
            verrast
            verveeld
            vervelend
            verward
            vind ik leuk
            vind ik niet leuk
            vrolijk
            woedend
            wow
        """),
        "more": phrases("""
            alles bekijken
            alles tonen
            alles weergeven
            bekijk alle artikelen
            bekijk alle berichten
            bekijk alle nieuws
            bekijk alles
            bekijk het hele artikel
            bekijk meer
            klik hier
            klik hier voor meer
            laad meer
            laad meer artikelen
            laad meer berichten
            lees artikel
            lees het artikel
            lees het hele artikel
            lees het hele verhaal
            lees het volledige artikel
            lees hier meer
            lees meer
            lees meer »
            lees minder
            lees verder
            lees verder »
            lees verder →
            meer
            meer artikelen
            meer artikelen laden
            meer bekijken
            meer berichten
            meer details
            meer info
            meer informatie
            meer laden
            meer lezen
            meer nieuws
            meer tonen
            meer weergeven
            minder tonen
            minder weergeven
            ontdek meer
            toon alles
            toon meer
            toon minder
            verder lezen
            verder lezen →
            volledig artikel
            zie meer
        """),
        "navigation": phrases("""
            achtergrond
            agenda
            algemeen
            archief
            archieven
            auto
            beurs
            binnenland
            blog
            blogs
            buitenland
            cartoons
            categorieën
            column
            columns
            cultuur
            dossiers
            e-paper
            economie
            entertainment
            evenementen
            familieberichten
            film
            film & tv
            financieel
            formule 1
            foto
            games
            geld
            gezin
            gezondheid
            home
            homepage
            hoofdmenu
            horoscoop
            in het nieuws
            kerk
            koken
            koningshuis
            kunst
            laatste nieuws
            lifestyle
            live
            liveblog
            lokaal
            media
            meer sport
            menu
            milieu
            misdaad
            muziek
            natuur
            net binnen
            nieuws
            nieuwsoverzicht
            onderwijs
            opinie
            overzicht
            plus
            podcast
            podcasts
            politiek
            puzzel
            puzzels
            recensies
            recepten
            regio
            regionaal
            reizen
            royals
            samenleving
            shownieuws
            sluit
            sluit menu
            sluiten
            specials
            spelletjes
            sport
            sportnieuws
            startpagina
            tech
            technologie
            terug
            terug naar overzicht
            theater
            tv
            tv gids
            tv-gids
            uitgaan
            verkeer
            video
            video's
            video’s
            voetbal
            volgende
            voorpagina
            vorige
            weer
            weerbericht
            wereld
            wetenschap
            wielrennen
            wonen
            zakelijk
            zoek
            zoek op trefwoord
            zoeken
            zoeken naar
            zoekresultaten
            zoekterm
        """),
        "newsletter": phrases("""
            aanmelden nieuwsbrief
            aanmelden voor de nieuwsbrief
            aanmelden voor onze nieuwsbrief
            abonneer
            abonneer je op onze nieuwsbrief
            abonneer u op onze nieuwsbrief
            abonneren op onze nieuwsbrief
            altijd op de hoogte blijven
            bedankt voor je aanmelding
            bedankt voor je inschrijving
            blijf op de hoogte
            blijf op de hoogte via onze nieuwsbrief
            e-mailadres
            elke dag het laatste nieuws in je mailbox
            elke week het beste in je mailbox
            emailadres
            geef je e-mailadres op
            geef je emailadres op
            ik ga akkoord met de privacyverklaring
            inschrijven
            inschrijven nieuwsbrief
            inschrijven voor de nieuwsbrief
            inschrijven voor onze nieuwsbrief
            ja, ik wil de nieuwsbrief ontvangen
            je e-mailadres
            je emailadres
            je kunt je op elk moment uitschrijven…
            jouw e-mailadres
            jouw emailadres
            meld je aan
            meld je aan voor de nieuwsbrief
            meld je aan voor onze dagelijkse nieuwsbrief
            meld je aan voor onze gratis nieuwsbrief
            meld je aan voor onze nieuwsbrief
            meld je aan voor onze wekelijkse nieuwsbrief
            meld je gratis aan
            meld u aan voor de nieuwsbrief
            meld u aan voor onze nieuwsbrief
            mis niets
            mis nooit meer iets
            nieuwsbrief
            nieuwsbrief ontvangen
            nieuwsbrieven
            ontvang dagelijks het laatste nieuws
            ontvang de dagelijkse nieuwsbrief
            ontvang de nieuwsbrief
            ontvang het laatste nieuws in je mailbox
            ontvang meldingen van nieuwe berichten per e-mail
            ontvang meldingen van nieuwe berichten per email
            ontvang nieuwe berichten via e-mail
            ontvang nieuwe berichten via email
            ontvang onze nieuwsbrief
            onze nieuwsbrief
            schrijf je in
            schrijf je in op onze nieuwsbrief
            schrijf je in voor de nieuwsbrief
            schrijf je in voor onze nieuwsbrief
            schrijf je nu in
            schrijf u in voor onze nieuwsbrief
            typ je e-mail…
            typ je email…
            uitschrijven kan altijd
            uitschrijven kan op elk moment
            uw e-mailadres
            uw emailadres
            voeg je bij # andere abonnees
            voer je e-mailadres in
            voer je e-mailadres in om deze blog te volgen…
            voer je e-mailadres in om je in te schrijven…
            voer je emailadres in
            voer je emailadres in om deze blog te volgen…
            voer je emailadres in om je in te schrijven…
            vul hier je e-mailadres in
            vul hier je emailadres in
            vul je e-mailadres in
            vul je emailadres in
            vul uw e-mailadres in
            vul uw emailadres in
        """),
        "pager": phrases("""
            artikel navigatie
            bericht navigatie
            berichten navigatie
            berichtennavigatie
            berichtnavigatie
            eerdere berichten
            eerste pagina
            ga naar pagina #
            laatste pagina
            nieuwere artikelen
            nieuwere berichten
            nieuwere berichten →
            oudere artikelen
            oudere berichten
            pagina #
            pagina # van #
            paginering
            volgend artikel
            volgend artikel:…
            volgend bericht
            volgend bericht:…
            volgende #
            volgende artikel
            volgende bericht
            volgende pagina
            volgende post
            volgende »
            vorig artikel
            vorig artikel:…
            vorig bericht
            vorig bericht:…
            vorige #
            vorige artikel
            vorige bericht
            vorige pagina
            vorige post
            « vorige
            ← oudere berichten
        """),
        "paywall": phrases("""
            abonneer je nu
            abonneer je om verder te lezen
            abonneer om verder te lezen
            al abonnee? log in om verder te lezen
            alleen toegankelijk voor abonnees
            alleen voor abonnees
            altijd opzegbaar
            artikel voor abonnees
            bekijk de abonnementen
            bekijk onze abonnementen
            dit artikel is alleen beschikbaar voor abonnees
            dit artikel is alleen voor abonnees
            dit artikel is exclusief voor abonnees
            dit artikel is gereserveerd voor abonnees
            dit is een plus artikel
            dit is een premium artikel
            enkel voor abonnees
            exclusief voor abonnees
            exclusief voor leden
            gratis verder lezen
            je hebt je limiet bereikt…
            je hebt nog # gratis artikelen…
            je leest dit artikel gratis…
            kies een abonnement
            kies je abonnement
            lees dit artikel gratis
            lees dit artikel verder
            lees verder met een abonnement
            lees verder voor slechts…
            lees verder voor €…
            log in of registreer om verder te lezen
            log in om dit artikel te lezen
            log in om verder te lezen
            maak een gratis account aan en lees verder
            maandelijks opzegbaar
            neem een abonnement
            onbeperkt lezen
            onbeperkt toegang tot alle artikelen
            onbeperkte toegang tot alle artikelen
            plus artikel
            premium artikel
            probeer # maand gratis
            probeer # maanden gratis
            probeer nu gratis
            registreer gratis om verder te lezen
            start gratis proefperiode
            steun onafhankelijke journalistiek
            steun onze journalistiek
            verder lezen met een abonnement
            voor abonnees
            wil je wil je verder lezen
            word abonnee
            word abonnee om verder te lezen
            word lid en lees verder
            word nu abonnee
        """),
        "player": phrases("""
            # seconden terug
            # seconden vooruit
            aan het afspelen
            advertentie eindigt over…
            afspeelsnelheid
            afspelen
            audio afspelen
            audiospeler
            audiospoor
            beeld-in-beeld
            begin van dialoogvenster…
            bekijk de video
            bekijk ook de video
            bekijk video
            beluister de podcast
            de video kan niet worden afgespeeld
            dempen
            dempen opheffen
            dempen uit
            deze video is niet meer beschikbaar
            deze video kan niet worden afgespeeld
            dit is een modaal venster…
            duur #
            duur #:#
            einde van dialoogvenster
            geladen: #%
            geluid aan
            geluid dempen
            geluid uit
            huidige tijd
            huidige tijd #:#
            livestream
            luister de podcast
            luister terug
            modaal venster sluiten
            ondertiteling
            ondertiteling aan
            ondertiteling uit
            pauzeren
            podcast afspelen
            resterende tijd
            resterende tijd #:#
            speel af
            speel video af
            speelduur
            standaardinstellingen herstellen
            start video
            stop video
            tijdsduur
            tijdsduur #:#
            video afspelen
            video laden
            video start na de advertentie
            video wordt geladen
            videospeler
            videospeler laadt
            videospeler wordt geladen
            volledig scherm
            volledig scherm afsluiten
            volledig scherm verlaten
            volume
            voortgang
            voortgang: #%
        """),
        "print": phrases("""
            afdrukken
            artikel afdrukken
            artikel bewaren
            artikel opslaan
            artikel printen
            bewaar
            bewaar artikel
            bewaar voor later
            deze pagina afdrukken
            deze pagina printen
            dit artikel afdrukken
            dit artikel printen
            doorsturen per e-mail
            download als pdf
            e-mail dit artikel
            lees later
            mail dit artikel
            opslaan
            opslaan als pdf
            pagina afdrukken
            pagina printen
            print artikel
            print deze pagina
            print dit artikel
            printen
            printversie
            printvriendelijke versie
            stuur dit artikel door
            stuur door naar een vriend
            stuur naar een vriend
            tip een vriend
            verstuur per e-mail
            verstuur per mail
        """),
        "rating": phrases("""
            # beoordelingen
            # stem
            # stemmen
            # van # sterren
            bedankt voor je beoordeling
            bedankt voor je feedback
            bedankt voor je stem
            beoordeel dit artikel
            beoordeel dit bericht
            beoordeel dit recept
            fout gevonden
            fout gezien
            foutje gezien
            geef feedback
            geef je beoordeling
            gemiddelde beoordeling: #
            gemiddelde waardering #…
            heb je een fout gezien
            heb je een taalfout gezien
            heeft u een fout gezien
            het spijt ons dat dit bericht niet nuttig voor je was
            hoe nuttig was dit artikel
            hoe nuttig was dit bericht
            klik op een ster om dit artikel te beoordelen
            klik op een ster om dit bericht te beoordelen
            klik op een ster om het te beoordelen
            laten we dit bericht verbeteren
            mail de redactie
            meld een fout
            nog geen stemmen
            tot nu toe geen stemmen…
            vertel ons hoe we dit bericht kunnen verbeteren
            vond je dit artikel nuttig
            vond je dit nuttig
            waardering: #
            waardering: # van #
            was deze informatie nuttig
            was deze pagina nuttig
            was dit artikel nuttig
            was dit nuttig
            wat vind je van dit artikel
        """),
        "read": phrases("""
            leesduur
            leestijd
            lezen
        """),
        "reading_time": phrases("""
            gemiddelde leestijd
            geschatte leestijd
            leesduur
            leestijd
            leestijd ca
            leestijd ongeveer
            verwachte leestijd
        """),
        "related": phrases("""
            aanbevolen
            aanbevolen artikelen
            aanbevolen voor jou
            aanbevolen voor u
            aanraders
            aanraders van de redactie
            ander nieuws
            andere artikelen
            andere berichten
            anderen bekeken ook
            anderen lazen ook
            anderen lezen nu
            bekijk ook
            best bekeken
            best gelezen
            dit vind je misschien ook interessant
            dit vind je misschien ook leuk
            dit vindt u misschien ook interessant
            gerelateerd
            gerelateerd nieuws
            gerelateerde artikelen
            gerelateerde berichten
            gerelateerde content
            gerelateerde onderwerpen
            gerelateerde video's
            gerelateerde video’s
            het laatste nieuws
            keuze van de redactie
            laatste artikelen
            laatste berichten
            lees meer over
            lees meer over dit onderwerp
            lees ook
            lees ook deze artikelen
            lees verder over dit onderwerp
            meer artikelen van deze auteur
            meer in deze categorie
            meer in dit dossier
            meer lezen over
            meer om te lezen
            meer over
            meer over dit onderwerp
            meer uit deze categorie
            meer van deze auteur
            meest bekeken
            meest gedeeld
            meest gelezen
            meest gelezen artikelen
            meest gelezen vandaag
            meest populair
            meest recent
            meest recente berichten
            mis dit niet
            misschien ook interessant
            misschien vind je dit ook leuk
            nu in het nieuws
            nu populair
            nu trending
            ook interessant
            ook interessant om te lezen
            ook leuk
            ook leuk om te lezen
            ook lezen
            populair
            populair op dit moment
            populaire artikelen
            populaire berichten
            recente artikelen
            recente berichten
            suggesties voor jou
            topverhalen
            trending
            uitgelicht
            uitgelichte artikelen
            verder in het nieuws
            vergelijkbare artikelen
            vergelijkbare berichten
            voor jou aanbevolen
            voor jou geselecteerd
            wij raden aan
            zie ook
        """),
        "related_label": phrases("""
            bekijk de foto's
            bekijk de foto’s
            bekijk de video
            bekijk hier
            bekijk ook
            beluister
            beluister ook
            eerder schreven we
            gerelateerd
            kijk ook
            kijk terug
            lees de column
            lees de recensie
            lees het interview
            lees hier
            lees hier meer
            lees hier ook
            lees meer
            lees meer over
            lees ook
            lees ook dit
            lees terug
            lees verder
            lees verder op
            leestip
            luister naar
            luister ook
            meer hierover
            meer lezen
            meer over
            meer weten
            mis ook niet
            ook interessant
            ook lezen
            zie ook
        """),
        "share": phrases("""
            aan het laden
            abonneer op ons @ kanaal
            artikel delen
            artikel delen op @
            bezig met laden
            deel
            deel deze pagina
            deel dit
            deel dit artikel
            deel dit artikel met je vrienden
            deel dit artikel op @
            deel dit artikel via @
            deel dit bericht
            deel dit nieuws
            deel dit op @
            deel dit verhaal
            deel dit via @
            deel link
            deel met @
            deel met anderen
            deel met vrienden
            deel nu
            deel op @
            deel op facebook
            deel op linkedin
            deel op pinterest
            deel op social media
            deel op twitter
            deel op x
            deel per e-mail
            deel per email
            deel via @
            deel via e-mail
            deel via email
            deel via facebook
            deel via linkedin
            deel via sms
            deel via twitter
            deel via whatsapp
            delen
            delen met @
            delen op @
            delen op facebook
            delen op linkedin
            delen op social media
            delen op twitter
            delen op whatsapp
            delen via @
            delen via e-mail
            delen via facebook
            delen via link
            delen via twitter
            delen via whatsapp
            deze pagina delen
            dit artikel delen
            dit bericht delen
            dit delen
            doorsturen
            e-mail een link naar een vriend…
            email een link naar een vriend…
            klik om af te drukken…
            klik om dit te e-mailen naar een vriend…
            klik om dit te emailen naar een vriend…
            klik om een link naar een vriend te e-mailen…
            klik om een link naar een vriend te emailen…
            klik om op @ te delen…
            klik om te delen met @…
            klik om te delen op @…
            klik om te e-mailen dit naar een vriend…
            klik om te emailen dit naar een vriend…
            klik om te printen…
            klik voor delen via @…
            kopieer de link
            kopieer link
            kopieer url
            like dit
            like ons op @
            link gekopieerd
            link is gekopieerd
            link kopiëren
            link naar klembord gekopieerd
            retweet
            stuur door
            stuur via @
            tweet
            tweet dit
            tweeten
            verstuur
            verstuur via @
            verzenden via @
            vind ik leuk aan het laden
            vind ons leuk op facebook
            vind ons op @
            vind-ik-leuk
            vind-ik-leuk aan het laden
            volg @
            volg ons
            volg ons hier
            volg ons ook op @
            volg ons op @
            volg ons op @ en @
            volg ons op facebook
            volg ons op google news
            volg ons op instagram
            volg ons op linkedin
            volg ons op social media
            volg ons op twitter
            volg ons op x
            volg ons via @
            volg ons via social media
            wil je dit delen
        """),
        "skip": phrases("""
            direct naar artikel
            direct naar de inhoud
            direct naar inhoud
            direct naar zoeken
            doorgaan naar artikel
            doorgaan naar hoofdinhoud
            doorgaan naar inhoud
            ga direct naar de content
            ga direct naar de inhoud
            ga direct naar hoofdinhoud
            ga naar boven
            ga naar content
            ga naar de footer
            ga naar de hoofdinhoud
            ga naar de inhoud
            ga naar hoofdinhoud
            ga naar inhoud
            ga naar navigatie
            ga naar zoeken
            hoofdnavigatie
            menu openen
            menu sluiten
            menu tonen
            menu wisselen
            naar boven
            naar boven scrollen
            naar de bovenkant van de pagina
            naar de hoofdinhoud
            naar de inhoud
            naar de inhoud springen
            naar hoofdinhoud
            naar inhoud
            navigatie overslaan
            navigatie wisselen
            open menu
            open navigatie
            open zoeken
            overslaan en naar de inhoud gaan
            overslaan naar inhoud
            scroll naar boven
            skip naar content
            sluit zoeken
            spring naar content
            spring naar de hoofdnavigatie
            spring naar de inhoud
            spring naar de primaire sidebar
            spring naar inhoud
            terug naar begin
            terug naar boven
            terug naar top
            toggle menu
            toggle navigatie
            toon menu
            toon navigatie
            verberg menu
            zoeken openen
            zoeken sluiten
        """),
        "tags": phrases("""
            categorie
            categorieën
            dossier
            gearchiveerd onder
            gelabeld
            geplaatst in
            gepost in
            gepubliceerd in
            getagd
            getagd als
            getagd met
            labels
            meer over
            onderwerp
            onderwerpen
            rubriek
            rubrieken
            steekwoorden
            tag
            tags
            thema
            thema's
            thema’s
            trefwoord
            trefwoorden
        """),
        "update_label": phrases("""
            aangepast op
            bijgewerkt
            bijgewerkt om
            bijgewerkt op
            gewijzigd
            gewijzigd op
            geüpdatet
            geüpdatet op
            herzien op
            laatst aangepast
            laatst aangepast op
            laatst bijgewerkt
            laatst bijgewerkt op
            laatst gewijzigd
            laatst gewijzigd op
            laatst geüpdatet
            laatst herzien
            laatste aanpassing
            laatste update
            laatste update op
            laatste wijziging
            voor het laatst bijgewerkt
            voor het laatst bijgewerkt op
        """),
    },
)
