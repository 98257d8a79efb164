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
            (link is extern)
            (opent in een nieuw tabblad)
            (opent in een nieuw venster)
            (opent in nieuw tabblad)
            (opent in nieuw venster)
            artikel beluisteren
            audioversie van dit artikel
            beluister artikel
            beluister de audioversie
            beluister deze tekst
            beluister dit artikel
            beluister dit verhaal
            beluister het artikel
            dark mode aan
            dark mode uit
            de audioversie van dit artikel is…
            deze audioversie is gemaakt met…
            deze link gaat naar een externe website
            deze link opent in een nieuw tabblad
            deze link opent in een nieuw venster
            deze pagina voorlezen
            dit artikel is voorgelezen door…
            dit artikel voorlezen
            dit artikel wordt automatisch voorgelezen…
            dit artikel wordt voorgelezen door…
            druk op enter om te zoeken…
            druk op escape om te sluiten
            externe link
            externe link (opent in een nieuw tabblad)
            externe link (opent in een nieuw venster)
            externe link (opent in nieuw tabblad)
            externe link (opent in nieuw venster)
            externe link, opent in een nieuw tabblad
            externe link, opent in een nieuw venster
            externe link, opent in nieuw tabblad
            externe link, opent in nieuw venster
            hoog contrast
            hoog contrast aan
            hoog contrast uit
            je luistert naar het artikel
            kies je taal
            kies uw taal
            klik om te luisteren
            laat dit artikel voorlezen
            lees deze pagina voor
            lees deze tekst voor
            lees dit artikel voor
            lees het artikel voor
            lees voor
            lees voor met readspeaker
            lees voor met webreader
            lettergrootte
            link opent in een nieuw tabblad
            link opent in nieuw tabblad
            link opent in nieuw venster
            luister naar de tekst
            luister naar deze pagina
            luister naar dit artikel
            luister naar dit verhaal
            luister naar het artikel
            open in een nieuw tabblad
            open in een nieuw venster
            open in nieuw tabblad
            open in nieuw venster
            open werkbalk toegankelijkheid
            opent externe website
            opent in een nieuw tabblad
            opent in een nieuw venster
            opent in nieuw tabblad
            opent in nieuw venster
            opent nieuw tabblad
            opent nieuw venster
            sluit deze melding
            sluit dialoogvenster
            sluit dit venster
            sluit venster
            tekst vergroten
            tekst verkleinen
            tekstgrootte
            venster sluiten
            vertaal deze pagina
            vertaal dit artikel
            verwijst naar een externe website
            voorgelezen door ai
            voorgelezen door een ai-stem
            voorgelezen door een computerstem
            wordt in een nieuw tabblad geopend
            wordt in een nieuw venster geopend
        """),
        "advertisement": phrases("""
            aanbieding van onze partner
            aanbiedingen van onze partners
            aangeboden door onze partner
            advertentie
            advertentie - de tekst gaat hieronder verder
            advertentie - lees hieronder verder
            advertentie - scroll door om verder te lezen
            advertentie overslaan
            advertentie via @
            advertentie wordt geladen
            advertenties
            advertorial
            artikel gaat verder na de advertentie
            artikel gaat verder onder de advertentie
            artikel gaat verder onder de foto
            artikel gaat verder onder de video
            artikel wordt vervolgd onder de advertentie
            artikel wordt vervolgd onder de foto
            bericht gaat verder onder de advertentie
            bericht gaat verder onder de foto
            bericht gaat verder onder de video
            bericht van onze adverteerder
            bericht van onze sponsor
            betaalde inhoud
            blog gaat verder onder de foto
            blog gaat verder onder de video
            branded content
            de tekst gaat verder onder de advertentie
            de tekst gaat verder onder de foto
            de tekst loopt door onder de foto
            de tekst wordt vervolgd onder de advertentie
            de tekst wordt vervolgd onder de foto
            deze inhoud is betaald door…
            deze inhoud is gesponsord door…
            dit artikel gaat verder onder de advertentie
            dit verhaal gaat verder onder de advertentie
            dit verhaal gaat verder onder de foto
            dit verhaal gaat verder onder de video
            einde van de advertentie
            gaat verder onder de advertentie
            gesponsord
            gesponsord artikel
            gesponsord bericht
            gesponsorde content
            gesponsorde inhoud
            het artikel gaat verder onder de advertentie
            het artikel gaat verder onder de video
            het verhaal gaat verder onder de advertentie
            het verhaal gaat verder onder de foto
            het verhaal gaat verder onder de video
            hier uw advertentie
            in samenwerking met onze partner
            in samenwerking met onze partners
            ingezonden mededeling
            interview gaat verder onder de foto
            interview gaat verder onder de video
            je kunt de advertentie overslaan over # seconden
            lees hieronder verder
            lees verder na de advertentie
            lees verder onder de advertentie
            lees verder onder de foto
            lees verder onder de video
            lees verder zonder advertenties
            lees verder zonder reclame
            lees zonder advertenties
            lees zonder reclame
            partnerbijdrage
            partnercontent
            reclame
            reclame wordt geladen
            scroll door om verder te lezen
            scroll naar beneden om verder te lezen
            scroll verder om verder te lezen
            sla advertentie over
            sla de advertentie over
            tekst gaat door onder de advertentie
            tekst gaat verder onder de advertentie
            tekst gaat verder onder de afbeelding
            tekst gaat verder onder de foto
            tekst gaat verder onder de video
            tekst loopt door onder de advertentie
            tekst loopt door onder de foto
            tekst wordt vervolgd onder de advertentie
            tekst wordt vervolgd onder de foto
            uw advertentie hier
            van onze partner
            van onze partners
            verder lezen na de advertentie
            verslag gaat verder onder de foto
            verslag gaat verder onder de video
            waarom zie ik deze advertentie
            waarom zie ik deze reclame
        """),
        "ago": phrases("""
            # dag geleden
            # dagen geleden
            # dgn geleden
            # jaar en # maand geleden
            # jaar en # maanden geleden
            # jaar geleden
            # maand geleden
            # maanden geleden
            # min geleden
            # min. geleden
            # minuten geleden
            # minuut geleden
            # mnd geleden
            # sec geleden
            # sec. geleden
            # seconden geleden
            # u geleden
            # uren geleden
            # uur # min geleden
            # uur # minuten geleden
            # uur geleden
            # week geleden
            # weken geleden
            # wk geleden
            #d geleden
            #h geleden
            #m geleden
            #min geleden
            #u geleden
            #w geleden
            bijna # jaar geleden
            een dag geleden
            een jaar geleden
            een maand geleden
            een minuut geleden
            een paar minuten geleden
            een paar seconden geleden
            een uur geleden
            een week geleden
            eergisteren om #:#
            eergisteren, #:#
            enkele minuten geleden
            enkele seconden geleden
            gisteren #:#
            gisteren - #:# uur
            gisteren om # uur
            gisteren om #:#
            gisteren om #:# uur
            gisteren, #:#
            gisteren, #:# uur
            meer dan # jaar geleden
            meer dan een jaar geleden
            minder dan een minuut geleden
            net bijgewerkt
            net gepubliceerd
            ongeveer # dagen geleden
            ongeveer # jaar geleden
            ongeveer # maanden geleden
            ongeveer # minuten geleden
            ongeveer # uur geleden
            ongeveer # weken geleden
            ongeveer een dag geleden
            ongeveer een jaar geleden
            ongeveer een maand geleden
            ongeveer een uur geleden
            ongeveer een week geleden
            vandaag #:#
            vandaag - #:# uur
            vandaag om # uur
            vandaag om #:#
            vandaag om #:# uur
            vandaag, #:#
            vandaag, #:# uur
            zojuist
            zojuist bijgewerkt
            zojuist binnen
            zojuist geplaatst
            zojuist gepubliceerd
            zonet
            één dag geleden
            één jaar geleden
            één maand geleden
            één minuut geleden
            één uur geleden
            één week geleden
        """),
        "app": phrases("""
            altijd het laatste nieuws in onze app
            bekijk in de app
            bekijk onze app
            beschikbaar in de app store
            beschikbaar op google play
            beschikbaar via google play
            beschikbaar voor android en ios
            beschikbaar voor ios en android
            blijf op de hoogte met onze app
            doorgaan in de app
            doorgaan in de browser
            download de app
            download de gratis app
            download de gratis nieuwsapp
            download de mobiele app
            download de nieuwe app
            download de nieuwsapp
            download hier de app
            download hier onze app
            download in de app store
            download nu de app
            download nu gratis de app
            download nu onze app
            download onze app
            download onze gratis app
            download onze gratis nieuwsapp
            download onze mobiele app
            download onze nieuwe app
            download onze nieuwsapp
            download op android
            download op ios
            download via de app store
            download via google play
            download voor android
            download voor ios
            downloaden in de app store
            downloaden in de play store
            downloaden via de app store
            downloaden via de play store
            ga verder in de app
            ga verder in de browser
            gebruik onze app
            haal onze app
            heb je onze app al
            herinner me later
            installeer de app
            installeer onze app
            krijg een melding bij belangrijk nieuws
            lees beter in de app
            lees dit artikel in de app
            lees dit artikel in onze app
            lees het artikel in de app
            lees het artikel in onze app
            lees in de app
            lees in onze app
            lees makkelijker in de app
            lees sneller in de app
            lees verder in de app
            lees verder in onze app
            luister in de app
            meldingen inschakelen
            mogen we je meldingen sturen
            mogen we je notificaties sturen
            mogen we je pushberichten sturen
            naar de app
            nog geen app? download hem gratis
            nog geen app? download hem hier
            nog geen app? download hem nu
            nu beschikbaar in de app store
            nu te downloaden in de app store
            ontdek het op google play
            ontdek het via google play
            ontdek onze app
            ontdek op google play
            ontvang een melding bij belangrijk nieuws
            ontvang meldingen bij belangrijk nieuws
            ontvang meldingen over het laatste nieuws
            ontvang meldingen van het laatste nieuws
            ontvang pushberichten bij belangrijk nieuws
            ontvang pushberichten over het laatste nieuws
            ontvang pushberichten van het laatste nieuws
            ontvang pushmeldingen bij belangrijk nieuws
            ontvang pushmeldingen over het laatste nieuws
            ontvang pushmeldingen van het laatste nieuws
            onze gratis app
            ook beschikbaar in de app store
            open in app
            open in de app
            open in onze app
            open onze app
            probeer onze app
            pushberichten ontvangen
            scan de qr code en download de app
            scan de qr code om de app te downloaden
            scan de qr-code en download de app
            scan de qr-code om de app te downloaden
            verder in de app
            verder in de browser
            verkrijgbaar in de app store
            verkrijgbaar op google play
            voeg deze site toe aan je beginscherm
            voeg deze site toe aan je startscherm
            voeg deze website toe aan je beginscherm
            voeg deze website toe aan je startscherm
            voeg toe aan beginscherm
            voeg toe aan startscherm
            wil je meldingen ontvangen
            wil je notificaties ontvangen
            wil je pushberichten ontvangen
            wil je pushmeldingen ontvangen
            zet deze site op je beginscherm
            zet deze site op je startscherm
            zet deze website op je beginscherm
            zet deze website op je startscherm
        """),
        "author_head": phrases("""
            alle artikelen van deze auteur
            alle berichten van deze auteur
            artikel geschreven door
            auteur informatie
            auteur volgen
            auteursinformatie
            auteursprofiel
            bekijk alle artikelen van…
            bekijk alle berichten van…
            bekijk alle posts van…
            bekijk auteur
            bekijk het profiel
            bekijk meer berichten van…
            bekijk volledig profiel
            bericht geschreven door
            bezoek de website van de auteur
            blog geschreven door
            contacteer de auteur
            deze blog is geschreven door
            dit artikel is geschreven door
            dit artikel werd geschreven door
            dit bericht is geschreven door
            dit blog is geschreven door
            lees alle artikelen van…
            lees alle berichten van…
            lees alle posts van…
            lees meer berichten van…
            mail de auteur
            meer over de auteur
            meer over de journalist
            meer over de redacteur
            meer over de schrijver
            meer over deze auteur
            meer over deze schrijver
            meer van deze auteur
            mijn volledige profiel tonen
            mijn volledige profiel weergeven
            over de auteur
            over de auteurs
            over de blogger
            over de bloggers
            over de blogster
            over de columnist
            over de columniste
            over de gastauteur
            over de gastblogger
            over de journalist
            over de journaliste
            over de journalisten
            over de maker
            over de makers
            over de redacteur
            over de redacteuren
            over de redactrice
            over de schrijfster
            over de schrijver
            over de schrijvers
            over de verslaggever
            over deze auteur
            over deze blogger
            over deze columnist
            over deze expert
            over deze journalist
            over deze redacteur
            over deze schrijver
            over mij
            over onze auteur
            over onze redacteur
            post geschreven door
            profiel van de auteur
            toon alle artikelen van…
            toon alle berichten van…
            toon alle posts van…
            toon meer berichten van…
            volg de auteur
            volg deze auteur
            volg deze journalist
            volledig profiel bekijken
            website van de auteur
            wie schrijft hier
        """),
        "breadcrumb": phrases("""
            broodkruimelnavigatie
            broodkruimelpad
            broodkruimels
            huidige pagina
            je bent hier
            je bent nu hier
            je bent op
            je bevindt je hier
            je bevindt je nu hier
            je bevindt je op
            je bevindt zich nu hier
            je bevindt zich op
            jij bent hier
            kruimelpad
            kruimelpadnavigatie
            navigatiepad
            u bent hier
            u bent nu hier
            u bent op
            u bevindt je nu hier
            u bevindt je op
            u bevindt zich hier
            u bevindt zich nu hier
            u bevindt zich op
        """),
        "browser": phrases("""
            404 - pagina niet gevonden
            404 pagina niet gevonden
            activeer javascript aan om…
            activeer javascript in je browser…
            activeer javascript in om…
            activeer javascript in uw browser…
            bevestig dat je geen robot bent
            bevestig dat u geen robot bent
            browser niet ondersteund
            controleer of je een mens bent
            cookies zijn uitgeschakeld
            de pagina die je probeert te…
            de pagina die je zoekt bestaat niet
            de pagina die u probeert te…
            de pagina die u zoekt bestaat niet
            de pagina kon niet worden gevonden
            deze app vereist javascript…
            deze browser wordt niet ondersteund
            deze functie vereist javascript…
            deze pagina bestaat niet meer
            deze pagina heeft javascript nodig…
            deze pagina is niet gevonden
            deze pagina kan niet worden gevonden
            deze pagina kon niet worden gevonden
            deze pagina vereist javascript…
            deze site heeft javascript nodig…
            deze site vereist javascript…
            deze website heeft javascript nodig…
            deze website vereist javascript…
            dit formulier vereist javascript…
            doorgaan zonder adblocker
            een ogenblik geduld
            een ogenblik geduld a.u.b
            een ogenblik geduld aub
            er heeft zich een fout voorgedaan
            er is een fout opgetreden
            er is een fout opgetreden bij het…
            er is iets fout gegaan
            even geduld a.u.b
            even geduld aub
            het artikel dat je probeert te…
            het artikel dat u probeert te…
            het lijkt erop dat javascript…
            het lijkt erop dat je browser…
            het lijkt erop dat je een adblocker gebruikt…
            het lijkt erop dat u een adblocker gebruikt…
            het lijkt erop dat uw browser…
            ik heb mijn adblocker uitgeschakeld
            inhoud wordt geladen
            javascript is niet ingeschakeld
            javascript is uitgeschakeld…
            javascript is vereist
            javascript moet geactiveerd worden…
            javascript moet geactiveerd zijn…
            javascript moet ingeschakeld worden…
            javascript moet ingeschakeld zijn…
            javascript staat uit…
            je bent offline
            je browser ondersteunt deze…
            je browser ondersteunt dit…
            je browser ondersteunt geen…
            je browser ondersteunt het…
            je browser wordt niet ondersteund…
            je dient javascript in te schakelen…
            je gebruikt een ad blocker
            je gebruikt een adblocker
            je gebruikt een advertentieblokker
            je gebruikt een verouderde browser…
            je maakt gebruik van een verouderde…
            je moet javascript aanzetten…
            je moet javascript inschakelen…
            oeps! er ging iets mis
            oeps! er is iets misgegaan
            oeps, er ging iets mis
            oeps, er is iets misgegaan
            om deze website goed te gebruiken…
            om deze website optimaal te bekijken…
            om deze website optimaal te gebruiken…
            om deze website optimaal te laten werken…
            pagina bestaat niet
            pagina niet gevonden
            pagina opnieuw laden
            pagina wordt geladen
            probeer het later nog eens
            probeer het later opnieuw
            schakel javascript aan om…
            schakel javascript in om…
            schakel javascript in…
            schakel je adblocker uit…
            schakel je advertentieblokker uit…
            schakel uw adblocker uit…
            schakel uw advertentieblokker uit…
            u bent offline
            u dient javascript in te schakelen…
            u gebruikt een ad blocker
            u gebruikt een adblocker
            u gebruikt een advertentieblokker
            u gebruikt een verouderde browser…
            u maakt gebruik van een verouderde…
            u moet javascript aanzetten…
            u moet javascript inschakelen…
            update je browser
            update uw browser
            upgrade je browser
            upgrade naar een moderne browser…
            upgrade uw browser
            uw browser ondersteunt deze…
            uw browser ondersteunt dit…
            uw browser ondersteunt geen…
            uw browser ondersteunt het…
            uw browser wordt niet ondersteund…
            vernieuw je browser
            vernieuw uw browser
            we raden je aan een andere browser…
            we raden je aan een moderne browser…
            we raden je aan een nieuwere browser…
            we raden u aan een andere browser…
            we raden u aan een moderne browser…
            we raden u aan een nieuwere browser…
            zet javascript aan om…
            zet javascript aan…
            zet javascript in om…
            zet je adblocker uit…
            zet uw adblocker uit…
            zo schakel je je adblocker uit
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
            # karakters over
            # tekens over
            * = verplicht
            * verplicht
            * verplicht veld
            * verplichte velden
            aanmelden om te reageren
            abonneer je op reacties
            abonneer op deze discussie
            abonneer op deze reacties
            abonneren op reacties
            achternaam (verplicht)
            achternaam *
            alle velden zijn verplicht
            alleen abonnees kunnen reageren
            alleen leden kunnen reageren
            annuleer reactie
            antwoord annuleren
            antwoord op deze reactie
            antwoord plaatsen
            antwoord toevoegen
            antwoord versturen
            antwoord verzenden
            beantwoord deze reactie
            beantwoorden
            bedankt voor je reactie
            bedankt voor uw reactie
            begin hier met typen
            bekijk hoe je reactie-gegevens worden verwerkt
            bekijk hoe je reactiegegevens worden verwerkt
            ben jij de eerste die reageert
            bericht (verplicht)
            bericht *
            bericht plaatsen
            bericht versturen
            bewaar mijn naam, e-mail en website…
            bewaar mijn naam, e-mailadres en website…
            bewaar mijn naam, email en website…
            bewaar mijn naam, emailadres en website…
            bewijs dat je geen robot bent
            breng mij op de hoogte per…
            breng mij op de hoogte van…
            breng mij op de hoogte via…
            commentaar (verplicht)
            commentaar *
            commentaar plaatsen
            commentaar toevoegen
            commentaar versturen
            de discussie is gesloten
            de reactiemogelijkheid is gesloten
            de reactiemogelijkheid is uitgeschakeld
            de reactiemogelijkheid is uitgezet
            de reacties op dit artikel zijn gesloten
            de reacties op dit bericht zijn gesloten
            de reacties zijn gesloten
            de volgende html tags en attributen zijn toegestaan…
            deel je mening hieronder
            deel je mening in de reacties
            deel jouw mening hieronder
            deel jouw mening in de reacties
            deel uw mening hieronder
            deel uw mening in de reacties
            deze reactie melden
            deze reactie rapporteren
            deze site gebruikt akismet om spam te verminderen…
            discussieer mee
            dit is een verplicht veld
            dit veld is verplicht
            doe mee aan de discussie
            doe mee met de discussie
            door deze reactie te geven ga je akkoord…
            door deze reactie te plaatsen ga je akkoord…
            door dit formulier te gebruiken ga je…
            door dit formulier te gebruiken stem je…
            door een reactie te geven ga je akkoord…
            door een reactie te plaatsen ga je akkoord…
            door gebruik te maken van dit formulier…
            door je reactie te geven ga je akkoord…
            door je reactie te plaatsen ga je akkoord…
            door te reageren ga je akkoord met…
            e-mail (adres wordt nooit openbaar gemaakt)
            e-mail (niet zichtbaar)
            e-mail (verplicht)
            e-mail (verplicht, wordt niet gepubliceerd)
            e-mail (verplicht, wordt niet getoond)
            e-mail *
            e-mailadres (niet zichtbaar)
            e-mailadres (verplicht)
            e-mailadres *
            e-mailadres wordt niet gepubliceerd
            e-mailadres wordt niet getoond
            e-mailadres wordt niet openbaar gemaakt
            email (adres wordt nooit openbaar gemaakt)
            email (niet zichtbaar)
            email (verplicht)
            email (verplicht, wordt niet gepubliceerd)
            email (verplicht, wordt niet getoond)
            email *
            emailadres (verplicht)
            emailadres *
            emailadres wordt niet gepubliceerd
            emailadres wordt niet getoond
            emailadres wordt niet openbaar gemaakt
            enkel abonnees kunnen reageren
            enkel leden kunnen reageren
            er zijn geen reacties mogelijk
            gebruik je @ account om te reageren
            geef als eerste een reactie
            geef een antwoord
            geef een reactie
            geef hier je mening
            geef hieronder je reactie
            geef je mening hieronder
            geef je mening in de reacties
            geef je reactie
            geef jouw mening
            geef jouw mening hieronder
            geef jouw mening in de reacties
            geef uw mening
            heb je een vraag of opmerking
            heb je vragen of opmerkingen
            heb jij ervaring met dit onderwerp
            heb jij ook een mening
            het e-mailadres wordt niet gepubliceerd…
            het e-mailadres zal niet gepubliceerd worden…
            het e-mailadres zal niet getoond worden…
            het e-mailadres zal niet worden gepubliceerd…
            het emailadres wordt niet gepubliceerd…
            houd je reactie beschaafd…
            houd je reactie netjes…
            houd je reactie respectvol…
            houd me via e-mail op de hoogte…
            houd me via email op de hoogte…
            houd mij op de hoogte van nieuwe reacties…
            huisregels voor reacties
            ik ga akkoord met de huisregels
            ik ga akkoord met de opslag…
            ik ga akkoord met de reactieregels…
            ik ga akkoord met de spelregels…
            ik ga akkoord met de voorwaarden…
            inloggen om te reageren
            je bericht
            je bericht *
            je dient aangemeld te zijn om…
            je dient in te loggen om…
            je dient ingelogd te zijn om…
            je e-mailadres wordt niet gepubliceerd…
            je e-mailadres zal niet gepubliceerd worden…
            je e-mailadres zal niet getoond worden…
            je e-mailadres zal niet worden gepubliceerd…
            je emailadres wordt niet gepubliceerd…
            je emailadres zal niet gepubliceerd worden…
            je emailadres zal niet getoond worden…
            je emailadres zal niet worden gepubliceerd…
            je kan de volgende html-codes gebruiken…
            je kan de volgende html-tags gebruiken…
            je kunt de volgende html-codes gebruiken…
            je kunt de volgende html-tags gebruiken…
            je kunt niet meer reageren
            je kunt niet meer reageren op dit artikel
            je kunt niet reageren op dit bericht
            je moet ingelogd zijn om een reactie te plaatsen
            je moet ingelogd zijn om te kunnen reageren
            je moet ingelogd zijn op om een reactie te plaatsen
            je moet inloggen om een reactie te kunnen plaatsen
            je naam
            je naam *
            je opmerking
            je reactie is geplaatst
            je reactie is verzonden
            je reactie plaatsen
            je reactie versturen
            je reactie wacht op goedkeuring
            je reactie wacht op moderatie
            je reactie wordt beoordeeld
            je reactie wordt gemodereerd
            je reactie wordt na controle…
            je reactie wordt na goedkeuring…
            je reageert als gast
            je reageert nu als…
            je reageert nu met…
            je reageert nu op…
            je reageert onder je…
            je vraag *
            jouw e-mailadres wordt niet gepubliceerd…
            jouw e-mailadres zal niet gepubliceerd worden…
            jouw e-mailadres zal niet getoond worden…
            jouw e-mailadres zal niet worden gepubliceerd…
            jouw mening
            jouw mening telt
            jouw reactie
            laat een antwoord achter
            laat een bericht achter
            laat een reactie achter
            laat het me weten in de comments
            laat het me weten in de reacties
            laat het ons weten in de comments
            laat het ons weten in de reacties
            laat het weten in de comments
            laat het weten in de reacties
            lees de huisregels voordat je reageert
            lees de spelregels voordat je reageert
            lees onze huisregels voordat je reageert
            log in of registreer om een reactie te plaatsen
            log in of registreer om reacties te kunnen plaatsen
            log in of registreer om reacties te plaatsen
            log in of registreer om te reageren
            log in om een reactie te plaatsen
            log in om te reageren
            los de som op
            mail mij bij nieuwe berichten
            mail mij bij nieuwe reacties
            mail mij een bericht als er…
            maximaal # tekens
            meld deze reactie
            meld misbruik
            meld ongepaste reactie
            meng je in de discussie
            met dit formulier ga je akkoord…
            mijn gegevens bewaren voor…
            mijn gegevens onthouden voor…
            mijn naam, e-mail en site opslaan in deze browser…
            mijn naam, e-mail en website bewaren in deze browser…
            mijn naam, e-mailadres en website opslaan in deze browser…
            mijn naam, email en site opslaan in deze browser…
            mijn naam, email en website bewaren in deze browser…
            mijn naam, emailadres en website opslaan in deze browser…
            naam (verplicht)
            naam *
            neem deel aan de discussie
            niet verplicht
            nieuwe reactie inzenden
            nieuwe reactie plaatsen
            nieuwe reactie toevoegen
            nog # karakters
            nog # tekens
            nog # tekens over
            onderwerp (verplicht)
            onderwerp *
            ongepaste reactie melden
            ontvang een e-mail bij nieuwe berichten
            ontvang een e-mail bij nieuwe reacties
            op deze reactie reageren
            op dit artikel kan niet meer gereageerd
            op dit artikel kan niet meer worden gereageerd
            op dit artikel kan niet worden gereageerd
            op dit bericht kan niet meer gereageerd
            op dit bericht kan niet meer worden gereageerd
            op dit bericht kan niet worden gereageerd
            opmerking plaatsen
            opmerking toevoegen
            plaats als eerste een reactie
            plaats een reactie
            plaats een reactie als gast
            plaats hieronder je reactie
            plaats reactie
            praat mee
            praat mee over dit artikel
            praat mee over dit onderwerp
            rapporteer reactie
            reactie *
            reactie achterlaten
            reactie annuleren
            reactie bewerken
            reactie insturen
            reactie mag niet leeg zijn
            reactie plaatsen
            reactie publiceren
            reactie schrijven
            reactie toevoegen
            reactie versturen
            reactie verwijderen
            reactie verzenden
            reactiemogelijkheid is gesloten
            reactiemogelijkheid is uitgeschakeld
            reactiemogelijkheid is uitgezet
            reacties op dit artikel zijn gesloten
            reacties op dit bericht zijn gesloten
            reacties staat uit voor…
            reacties uitgeschakeld voor…
            reacties worden gecontroleerd
            reacties worden gemodereerd
            reacties worden na goedkeuring geplaatst
            reacties worden vooraf gemodereerd
            reacties zijn gesloten
            reacties zijn momenteel gesloten
            reacties zijn niet mogelijk
            reacties zijn niet toegestaan
            reacties zijn uitgeschakeld
            reageer
            reageer als eerste
            reageer als eerste op dit artikel
            reageer als eerste op dit bericht
            reageer als gast
            reageer direct
            reageer hier
            reageer nu
            reageer onder dit artikel
            reageer op deze blog
            reageer op deze column
            reageer op deze post
            reageer op deze reactie
            reageer op dit artikel
            reageer op dit bericht
            reageer op dit nieuws
            reageer op het artikel
            reageer zelf
            reageren
            reageren als gast
            reageren is gesloten
            reageren is niet meer mogelijk
            reageren is niet mogelijk
            reageren is uitgeschakeld
            reageren kan niet meer
            reageren niet mogelijk
            reageren op dit artikel is niet meer mogelijk
            reageren op dit artikel is niet mogelijk
            regels voor reacties
            reken de som uit
            resterende tekens: #
            schrijf een antwoord
            schrijf een commentaar
            schrijf een reactie
            schrijf je antwoord
            schrijf je commentaar
            sla mijn naam, e-mail en site op…
            sla mijn naam, e-mail en website op…
            sla mijn naam, e-mailadres en site op…
            sla mijn naam, e-mailadres en website op…
            sla mijn naam, email en site op…
            sla mijn naam, email en website op…
            spelregels voor reacties
            start de discussie
            stuur mij een bericht als er…
            stuur mij een e-mail als er…
            stuur mij een e-mail bij…
            stuur mij een email als er…
            stuur mij een email bij…
            tekens over: #
            telefoonnummer *
            typ de code over
            typ de tekens over
            u dient aangemeld te zijn om…
            u dient in te loggen om…
            u dient ingelogd te zijn om…
            uw bericht
            uw bericht *
            uw e-mailadres wordt niet gepubliceerd…
            uw e-mailadres zal niet gepubliceerd worden…
            uw e-mailadres zal niet getoond worden…
            uw e-mailadres zal niet worden gepubliceerd…
            uw emailadres wordt niet gepubliceerd…
            uw mening
            uw mening telt
            uw naam
            uw naam *
            uw opmerking
            uw reactie
            uw reactie is geplaatst
            uw reactie is verzonden
            uw reactie wacht op goedkeuring
            uw reactie wacht op moderatie
            uw vraag *
            velden gemarkeerd met * zijn verplicht
            velden met * zijn verplicht
            velden met een * zijn verplicht
            vereiste velden zijn gemarkeerd met…
            verplicht veld
            verplichte velden
            verplichte velden zijn gemarkeerd met…
            voeg een reactie toe
            voer de beveiligingscode in
            voer de captcha in
            voer deze code in
            voornaam (verplicht)
            voornaam *
            vul alle verplichte velden in
            vul de beveiligingscode in
            vul de captcha in
            vul deze code in
            vul je e-mailadres in om te reageren
            vul je gegevens in of klik op een icoon om in te loggen…
            vul je naam of gebruikersnaam in om te reageren
            vul je reactie hier in
            vul je url van je website in (optioneel)
            vul uw e-mailadres in om te reageren
            vul uw naam of gebruikersnaam in om te reageren
            waarschuw me bij nieuwe berichten
            waarschuw me bij nieuwe reacties
            waarschuw me via e-mail…
            waarschuw mij bij nieuwe berichten
            waarschuw mij bij nieuwe reacties
            waarschuw mij via e-mail…
            wat denk je
            wat denk jij
            wat is je mening
            wat is jouw mening
            wat is uw mening
            wat vind je ervan
            wat vind jij
            wat vind jij ervan
            wat vind jij van dit artikel
            wat vinden jullie
            wat vinden jullie ervan
            wat vindt u
            wat vindt u ervan
            wat vindt u van dit artikel
            website (optioneel)
            website (verplicht)
            website *
            wees de eerste die een reactie achterlaat
            wees de eerste die een reactie geeft
            wees de eerste die een reactie plaatst
            wees de eerste die op dit artikel reageert
            wees de eerste die op dit bericht reageert
            wees de eerste die reageert
            wees de eerste die reageert op dit artikel
            wees de eerste om een reactie te plaatsen
            wees de eerste om een reactie te schrijven
            wees de eerste om te reageren
            wees de eerste om te reageren op "…
            wees de eerste om te reageren op dit artikel
            wees de eerste om te reageren op “…
            wil je reageren
            wil je reageren op dit artikel…
            wil je reageren? dat kan hieronder
            wil je reageren? log dan in
            wil je reageren? log in
            wilt u reageren
        """),
        "comment_head": phrases("""
            # antwoord
            # antwoord op ”…
            # antwoorden
            # antwoorden bekijken
            # antwoorden op "…
            # antwoorden op ‘…
            # antwoorden op “…
            # antwoorden op ”…
            # antwoorden tonen
            # commentaar
            # commentaren
            # comments
            # gedachte op ”…
            # gedachten op ”…
            # gedachten over "…
            # gedachten over ‘…
            # gedachten over “…
            # lezersreacties
            # nieuwe reacties
            # opmerking
            # opmerkingen
            # reactie
            # reactie bekijken
            # reactie op "…
            # reactie op dit artikel
            # reactie op dit bericht
            # reactie op ‘…
            # reactie op “…
            # reactie op ”…
            # reactie tonen
            # reactie(s)
            # reacties
            # reacties bekijken
            # reacties lezen
            # reacties op "…
            # reacties op dit artikel
            # reacties op dit bericht
            # reacties op ‘…
            # reacties op “…
            # reacties op ”…
            # reacties tonen
            # reacties totaal
            # reacties weergeven
            aantal reacties
            aantal reacties: #
            alle # reacties
            alle reacties
            antwoorden (#)
            bekijk # antwoorden
            bekijk # reacties
            bekijk alle # reacties
            bekijk alle reacties
            bekijk de # reacties
            bekijk de reacties
            bekijk meer reacties
            bekijk reacties
            beste eerst
            beste reacties
            commentaar (#)
            commentaar: #
            commentaren (#)
            comments (#)
            deze reactie is verwijderd
            deze reactie is verwijderd door de auteur
            deze reactie is verwijderd door de moderator
            direct naar commentaar
            direct naar de reacties
            direct naar reacties
            discussie (#)
            disqus reacties
            dit artikel heeft # reacties
            dit bericht heeft # reacties
            dit bericht heeft een reactie
            dit bericht heeft geen reacties
            dit bericht heeft één reactie
            een gedachte over "…
            een gedachte over ‘…
            een gedachte over “…
            een reactie op "…
            een reactie op ‘…
            een reactie op “…
            eerdere reacties
            er is nog niet gereageerd
            er kunnen geen reacties…
            er kunnen nog geen reacties…
            er zijn # reacties
            er zijn # reacties op dit artikel
            er zijn geen reacties
            er zijn geen reacties…
            er zijn momenteel geen reacties
            er zijn nog geen reacties
            er zijn nog geen reacties…
            facebook reacties
            facebook-reacties
            ga naar commentaar
            ga naar de reacties
            ga naar reacties
            geen commentaar
            geen opmerkingen
            geen reacties
            geen reacties geplaatst
            geen reacties gevonden
            geen reacties op dit bericht
            geen reacties. wees de eerste
            jullie reacties
            laad meer reacties
            laatste reactie
            laatste reacties
            lees # reacties
            lees alle # reacties
            lees alle reacties
            lees de # reacties
            lees de reacties
            lees meer reacties
            lees reacties
            lezersreacties
            meer reacties
            meest gewaardeerd
            momenteel kunnen geen reacties…
            momenteel kunnen nog geen reacties…
            momenteel zijn geen reacties…
            momenteel zijn nog geen reacties…
            naar de reacties
            naar reacties
            niemand heeft nog gereageerd
            nieuwste eerst
            nieuwste eerst tonen
            nieuwste reacties
            nieuwste reacties eerst
            nog geen commentaar
            nog geen opmerkingen
            nog geen reacties
            nog geen reacties, wees de eerste
            nog geen reacties. wees de eerste
            nog niemand heeft gereageerd
            op dit moment kunnen geen reacties…
            op dit moment kunnen nog geen reacties…
            op dit moment zijn geen reacties…
            op dit moment zijn nog geen reacties…
            open de reacties
            open reacties
            opmerkingen (#)
            oudere reacties
            oudste eerst
            oudste reacties
            oudste reacties eerst
            pingback
            pingbacks
            pingbacks & trackbacks
            populaire reacties
            populairste eerst
            populairste reacties
            reactie (#)
            reactie verwijderd
            reactie(s)
            reactie(s) (#)
            reactiefeed
            reacties
            reacties #
            reacties (#)
            reacties bekijken
            reacties en pingbacks
            reacties feed
            reacties gesloten
            reacties laden
            reacties op dit artikel
            reacties openen
            reacties sluiten
            reacties sorteren
            reacties sorteren op
            reacties tonen
            reacties uitgeschakeld
            reacties van bezoekers
            reacties van gebruikers
            reacties van lezers
            reacties verbergen
            reacties via facebook
            reacties weergeven
            reacties: #
            reageer op deze discussie
            recente reacties
            redactie-selectie
            rss feed voor reacties op dit bericht
            rss voor reacties
            scroll naar commentaar
            scroll naar de reacties
            scroll naar reacties
            sluit de reacties
            sluit reacties
            sorteer op
            sorteer op beste
            sorteer op nieuwste
            sorteer op oudste
            sorteer op populairste
            sorteer op: nieuwste
            sorteer op: oudste
            sorteer reacties
            sorteer reacties op
            sorteren op
            spring naar commentaar
            spring naar de reacties
            spring naar reacties
            toon # antwoorden
            toon # reacties
            toon alle # reacties
            toon alle reacties
            toon antwoorden
            toon de # reacties
            toon de reacties
            toon eerdere reacties
            toon meer reacties
            toon oudere reacties
            toon reacties
            toon vorige reacties
            top reacties
            topreacties
            trackback
            trackbacks
            uitgelichte reactie
            uitgelichte reacties
            uw reacties
            verberg antwoorden
            verberg de reacties
            verberg reacties
            volgende reacties
            vorige reacties
            zeg iets over "…
            één antwoord op "…
            één antwoord op “…
            één gedachte op "…
            één gedachte op “…
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
            aanvaard alle cookies
            accepteer & sluit
            accepteer alle cookies
            accepteer alleen functionele cookies
            accepteer alleen noodzakelijke cookies
            accepteer cookies
            accepteer en ga door
            accepteer en ga verder
            accepteer en sluit
            accepteer noodzakelijke cookies
            accepteren
            accepteren & sluiten
            accepteren en doorgaan
            accepteren en sluiten
            accepteren en verder
            accepteren en verdergaan
            akkoord
            akkoord & sluiten
            akkoord en doorgaan
            akkoord en sluiten
            alle cookies aanvaarden
            alle cookies accepteren
            alle cookies afwijzen
            alle cookies toestaan
            alle cookies weigeren
            alleen essentiële cookies
            alleen essentiële cookies accepteren
            alleen functionele cookies
            alleen noodzakelijke cookies
            alleen noodzakelijke cookies accepteren
            alleen noodzakelijke cookies gebruiken
            alleen noodzakelijke cookies toestaan
            alleen strikt noodzakelijke cookies
            alles accepteren
            alles weigeren
            als je doorgaat met het gebruiken van de…
            als je geen toestemming geeft of…
            als je verdergaat op deze site…
            als je verdergaat op deze website…
            als u doorgaat met het gebruik van deze…
            als u verder gaat op deze website…
            altijd actief
            altijd ingeschakeld
            analytische cookies
            analytische cookies helpen eigenaren…
            analytische cookies helpen ons…
            beheer cookies
            beheer diensten
            beheer je cookies
            beheer je cookievoorkeuren
            beheer je privacy
            beheer je voorkeuren
            beheer mijn cookies
            beheer opties
            beheer toestemming
            beheer uw cookies
            beheer uw cookievoorkeuren
            beheer uw privacy
            beheer uw voorkeuren
            bekijk ons cookiebeleid
            bekijk onze cookieverklaring
            bekijk onze partners
            bekijk voorkeuren
            bevestig mijn keuze
            bevestig mijn keuzes
            bewaar mijn keuze
            bewaar mijn voorkeuren
            cookie instellingen
            cookie instellingen aanpassen
            cookie instellingen beheren
            cookie instellingen bekijken
            cookie instellingen openen
            cookie instellingen opslaan
            cookie instellingen wijzigen
            cookie- en privacybeleid
            cookie-instellingen
            cookie-instellingen aanpassen
            cookie-instellingen wijzigen
            cookie-toestemming beheren
            cookiebeleid
            cookies & privacy
            cookies accepteren
            cookies beheren
            cookies en privacy
            cookies instellen
            cookies op deze site
            cookies op deze website
            cookies op onze website
            cookies toestaan
            cookies van derden
            cookies weigeren
            cookies zelf instellen
            cookieverklaring
            cookievoorkeuren
            de cookie-instellingen op deze website…
            de opslag of toegang die…
            de technische opslag of toegang…
            deze blog gebruikt cookies…
            deze cookies kunnen via onze website…
            deze cookies stellen ons in staat…
            deze cookies worden gebruikt om…
            deze cookies zijn nodig om de…
            deze cookies zijn nodig om het…
            deze cookies zijn nodig voor de…
            deze cookies zijn nodig voor het…
            deze cookies zijn noodzakelijk voor de…
            deze cookies zijn noodzakelijk voor het…
            deze site gebruikt cookies
            deze site gebruikt cookies…
            deze site maakt gebruik van cookies
            deze site maakt gebruik van cookies…
            deze site plaatst cookies…
            deze webshop gebruikt cookies…
            deze webshop maakt gebruik van cookies…
            deze webshop plaatst cookies…
            deze website gebruikt cookies
            deze website gebruikt cookies om uw ervaring te verbeteren
            deze website gebruikt cookies…
            deze website maakt gebruik van cookies
            deze website maakt gebruik van cookies…
            deze website plaatst cookies…
            door deze site te blijven gebruiken…
            door deze website te blijven gebruiken, gaat u akkoord met het gebruik van cookies
            door deze website te blijven gebruiken…
            door gebruik te maken van deze site…
            door gebruik te maken van deze website…
            door gebruik te maken van onze site…
            door gebruik te maken van onze website…
            door in te stemmen met deze technologieën…
            door je bezoek voort te zetten…
            door op "accepteren" te klikken…
            door op "akkoord" te klikken…
            door op "alle cookies accepteren" te klikken…
            door op "alles accepteren" te klikken…
            door op accepteren te klikken…
            door op akkoord te klikken…
            door op alle cookies accepteren te klikken…
            door op alles accepteren te klikken…
            door op ja te klikken…
            door op ok te klikken…
            door op ‘accepteren’ te klikken…
            door op ‘akkoord’ te klikken…
            door op ‘alles accepteren’ te klikken…
            door op “accepteren…
            door op “akkoord” te klikken…
            door op “alle cookies accepteren” te klikken…
            door op “alles accepteren” te klikken…
            door verder te browsen op deze…
            door verder te gaan ga je…
            door verder te gaan gaat u…
            door verder te gaan op deze website gaat u akkoord met het gebruik van cookies
            door verder te gaan op deze…
            door verder te gaan stem je…
            door verder te gaan stemt u…
            door verder te klikken ga je…
            door verder te klikken gaat u…
            door verder te klikken stem je…
            door verder te klikken stemt u…
            door verder te surfen ga je…
            door verder te surfen gaat u…
            door verder te surfen op deze website…
            door verder te surfen op deze…
            door verder te surfen stem je…
            door verder te surfen stemt u…
            doorgaan zonder accepteren
            doorgaan zonder te accepteren
            doorgaan zonder toestemming
            enkel essentiële cookies
            enkel functionele cookies
            enkel noodzakelijke cookies
            enkel strikt noodzakelijke cookies
            functioneel altijd actief
            functionele cookies
            functionele cookies zijn noodzakelijk…
            ga door zonder te accepteren
            ga verder zonder te accepteren
            gebruik alleen noodzakelijke cookies
            gepersonaliseerde advertenties en content…
            gepersonaliseerde advertenties en inhoud…
            het niet toestemmen of intrekken van toestemming…
            ik aanvaard alle cookies
            ik accepteer alle cookies
            ik accepteer cookies
            ik ga akkoord
            ik ga niet akkoord
            ik geef toestemming
            informatie op een apparaat opslaan en/of…
            instellingen beheren
            instellingen opslaan
            ja, ik accepteer
            ja, ik accepteer cookies
            ja, ik ga akkoord
            je keuze geldt voor…
            je privacy is belangrijk voor ons
            je toestemming geldt voor…
            jij bepaalt over jouw data
            jouw privacy is belangrijk
            jouw privacy is belangrijk voor ons
            jouw privacy, jouw keuze
            lees het cookiebeleid
            lees meer over cookies
            lees meer over ons cookiebeleid
            lees ons cookiebeleid
            lees onze cookieverklaring
            lijst met partners
            lijst van partners
            lijst van partners (leveranciers)
            marketing cookies
            marketingcookies
            marketingcookies worden gebruikt om bezoekers…
            maximale opslagtermijn: #
            meer informatie over cookies
            meer over cookies
            met behulp van cookies kunnen we…
            met behulp van cookies kunnen wij…
            met behulp van cookies zorgen we…
            met behulp van cookies zorgen wij…
            met je toestemming gebruiken wij en onze partners…
            met je toestemming kunnen wij en onze partners…
            met uw toestemming gebruiken wij en onze partners…
            met uw toestemming kunnen wij en onze partners…
            mijn keuze opslaan
            mijn keuzes bevestigen
            mijn keuzes opslaan
            nee, liever niet
            noodzakelijk altijd ingeschakeld
            noodzakelijke cookies
            noodzakelijke cookies helpen een website bruikbaarder…
            om de beste ervaringen te bieden, gebruiken wij…
            om deze content te kunnen zien…
            om deze inhoud te bekijken, moet je…
            onze blog gebruikt cookies…
            onze partners bekijken
            onze site gebruikt cookies…
            onze site maakt gebruik van cookies…
            onze webshop gebruikt cookies…
            onze webshop maakt gebruik van cookies…
            onze website gebruikt cookies…
            onze website maakt gebruik van cookies…
            op deze site gebruiken we cookies…
            op deze site gebruiken wij cookies…
            op deze site worden cookies…
            op deze website gebruiken we cookies…
            op deze website gebruiken wij cookies…
            op deze website worden cookies…
            op onze site gebruiken we cookies…
            op onze website gebruiken we cookies…
            opslaan & accepteren
            opslaan en accepteren
            opslaan en doorgaan
            opslaan en sluiten
            pas instellingen aan
            pas voorkeuren aan
            powered by cookiebot
            privacy-instellingen wijzigen
            selectie toestaan
            sla instellingen op
            sla mijn keuze op
            sla voorkeuren op
            sluiten en accepteren
            social media cookies
            sta alle cookies
            sta alle cookies toe
            sta alles toe
            sta cookies toe
            statistische cookies helpen eigenaren…
            statistische cookies helpen ons…
            stel voorkeuren in
            strikt noodzakelijke cookies
            third party cookies
            toestemming beheren
            toestemming intrekken
            trek je toestemming in
            trek uw toestemming in
            uw privacy is belangrijk voor ons
            uw privacy telt
            verdergaan zonder te accepteren
            voorkeuren beheren
            voorkeuren bekijken
            voorkeuren opslaan
            voorkeurscookies zorgen ervoor dat een website…
            wat zijn cookies? lees meer
            we en onze partners gebruiken…
            we en onze partners plaatsen…
            we en onze partners verwerken…
            we gebruiken analytische cookies…
            we gebruiken cookies
            we gebruiken cookies en andere…
            we gebruiken cookies en soortgelijke…
            we gebruiken cookies en vergelijkbare…
            we gebruiken cookies om ervoor te zorgen dat onze site zo soepel mogelijk draait
            we gebruiken cookies om je ervaring te verbeteren
            we gebruiken cookies om…
            we gebruiken cookies op onze website…
            we gebruiken cookies op…
            we gebruiken cookies voor…
            we gebruiken cookies zodat…
            we gebruiken functionele cookies…
            we gebruiken noodzakelijke cookies…
            we gebruiken technische cookies…
            we geven om je privacy
            we maken gebruik van cookies…
            we maken op deze website gebruik van cookies…
            we plaatsen analytische cookies…
            we plaatsen cookies om…
            we plaatsen functionele cookies…
            we respecteren je privacy
            we respecteren jouw privacy
            we vragen je toestemming voor…
            we waarderen je privacy
            weiger alle cookies
            weiger niet-noodzakelijke cookies
            weigeren
            weigeren en doorgaan
            weigeren en sluiten
            wij en onze # leveranciers…
            wij en onze # partners…
            wij en onze partners gebruiken…
            wij en onze partners plaatsen…
            wij en onze partners slaan…
            wij en onze partners verwerken…
            wij gebruiken analytische cookies…
            wij gebruiken cookies
            wij gebruiken cookies en…
            wij gebruiken cookies om uw ervaring te verbeteren
            wij gebruiken cookies om…
            wij gebruiken cookies op…
            wij gebruiken cookies voor…
            wij gebruiken cookies zodat…
            wij gebruiken functionele cookies…
            wij gebruiken noodzakelijke cookies…
            wij gebruiken technische cookies…
            wij geven om je privacy
            wij geven om uw privacy
            wij hechten waarde aan uw privacy
            wij maken gebruik van cookies
            wij maken gebruik van cookies…
            wij maken op deze website gebruik van cookies…
            wij plaatsen analytische cookies…
            wij plaatsen cookies…
            wij plaatsen functionele cookies…
            wij respecteren je privacy
            wij respecteren uw privacy
            wij vragen je toestemming voor…
            wij vragen uw toestemming voor…
            wij waarderen uw privacy
            wijzig cookie instellingen
            wijzig je cookie-instellingen
            wijzig je cookievoorkeuren
            wijzig je toestemming
            wijzig mijn cookievoorkeuren
            wijzig uw cookie-instellingen
            wijzig uw cookievoorkeuren
            wijzig uw toestemming
            zelf cookies instellen
        """),
        "copyright": phrases("""
            # ©…
            aangedreven door joomla
            aangedreven door wordpress
            alle auteursrechten voorbehouden
            alle content op deze site is auteursrechtelijk…
            alle content op deze website is auteursrechtelijk…
            alle rechten voorbehouden
            alle rechten voorbehouden ©…
            alle rechten zijn voorbehouden
            auteursrecht voorbehouden
            auteursrecht ©…
            auteursrechtelijk beschermd materiaal
            auteursrechten voorbehouden
            blog op wordpress.com
            copyright #…
            copyright (c)…
            copyright alle rechten voorbehouden
            copyright voorbehouden
            copyright ©…
            de inhoud van deze site is auteursrechtelijk…
            de inhoud van deze website is auteursrechtelijk…
            deze blog verscheen eerder in…
            deze blog verscheen eerder op…
            deze blog verscheen oorspronkelijk in…
            deze blog verscheen oorspronkelijk op…
            deze column verscheen eerder in…
            deze column verscheen eerder op…
            deze column verscheen oorspronkelijk in…
            deze column verscheen oorspronkelijk op…
            deze tekst is auteursrechtelijk beschermd
            dit artikel is auteursrechtelijk beschermd
            dit artikel verscheen eerder in…
            dit artikel verscheen eerder op…
            dit artikel verscheen eerst in…
            dit artikel verscheen eerst op…
            dit artikel verscheen oorspronkelijk in…
            dit artikel verscheen oorspronkelijk op…
            een wordpress.com website
            foto's auteursrechtelijk beschermd
            foto’s auteursrechtelijk beschermd
            geen enkel deel van deze publicatie mag…
            geen enkel deel van deze site mag…
            geen enkel deel van deze website mag…
            gemaakt met jouwweb
            gemaakt met wordpress
            gratis website maken
            het is niet toegestaan om artikelen…
            kopiëren niet toegestaan
            kopiëren van deze artikelen is niet…
            kopiëren van deze inhoud is niet…
            kopiëren van deze tekst is niet…
            maak een gratis website of blog op wordpress.com
            maak een website of blog op wordpress.com
            met trots aangedreven door wordpress
            mogelijk gemaakt door @
            mogelijk gemaakt door blogger
            mogelijk gemaakt door drupal
            mogelijk gemaakt door ghost
            mogelijk gemaakt door joomla
            mogelijk gemaakt door shopify
            mogelijk gemaakt door substack
            mogelijk gemaakt door wordpress
            niets uit deze publicatie mag worden…
            niets uit deze site mag worden…
            niets uit deze uitgave mag worden…
            niets uit deze website mag worden…
            niets van deze publicatie mag worden…
            niets van deze site mag worden…
            niets van deze website mag worden…
            ondersteund door drupal
            ondersteund door wordpress
            ontwerp & realisatie
            ontwerp en realisatie
            op deze artikelen rust auteursrecht…
            op deze foto's rust auteursrecht…
            op deze foto's rusten auteursrecht…
            op deze foto’s rust auteursrecht…
            op deze foto’s rusten auteursrecht…
            op deze tekst rust auteursrecht…
            op deze tekst rusten auteursrecht…
            op deze website rust auteursrecht…
            op deze website rusten auteursrecht…
            op dit artikel rust auteursrecht…
            overname alleen met toestemming
            overname met bronvermelding toegestaan
            overname niet toegestaan
            overname uitsluitend met toestemming
            overname van artikelen is niet toegestaan…
            overname van deze artikelen is niet…
            overname van deze inhoud is niet…
            overname van deze tekst is niet…
            overname van dit artikel is…
            overnemen met bronvermelding toegestaan
            powered by blogger
            powered by wordpress
            reproductie van deze artikelen is niet…
            reproductie van deze inhoud is niet…
            reproductie van deze tekst is niet…
            thema: watermerk. mogelijk gemaakt door blogger
            trots aangedreven door wordpress
            website gebouwd door
            website gemaakt door
            website ontwikkeld door
            wil je dit artikel hergebruiken…
            wil je dit artikel overnemen…
            wilt u dit artikel hergebruiken…
            wilt u dit artikel overnemen…
            zonder toestemming overnemen van dit artikel…
            © #…
            © alle rechten voorbehouden
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
            aangemaakt
            aangemaakt op
            artikel geplaatst op
            artikel gepubliceerd op
            bericht geplaatst op
            bericht gepubliceerd op
            blog geplaatst op
            datum
            datum artikel
            datum bericht
            datum en tijd
            datum geplaatst
            datum plaatsing
            datum publicatie
            datum toegevoegd
            datum van publicatie
            dit artikel is gepubliceerd op
            dit artikel verscheen op
            dit bericht is geplaatst op
            dit bericht is gepubliceerd op
            dit bericht werd geplaatst op
            eerder gepubliceerd op
            eerst gepubliceerd op
            eerst verschenen op
            eerste publicatie
            eerste publicatiedatum
            geplaatst
            geplaatst d.d
            geplaatst om
            geplaatst op
            gepost
            gepost om
            gepost op
            gepubliceerd
            gepubliceerd d.d
            gepubliceerd om
            gepubliceerd op
            gepubliceerd op datum
            gepubliceerd per
            gepubliceerd sinds
            geschreven op
            geüpload op
            ingestuurd op
            ingezonden op
            online geplaatst op
            online gezet op
            online sinds
            oorspronkelijk gepubliceerd op
            oorspronkelijke publicatiedatum
            origineel gepubliceerd op
            plaatsingsdatum
            publicatie datum
            publicatie op
            publicatiedatum
            toegevoegd
            toegevoegd op
            toegevoegd per
            verschenen
            verschenen d.d
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
            aan deze inhoud kan niet getoond…
            aan deze inhoud kan niet worden…
            accepteer cookies en bekijk de inhoud
            accepteer cookies en bekijk de video
            accepteer cookies en bekijk inhoud
            accepteer cookies en laad de inhoud
            accepteer cookies en laad de video
            accepteer cookies en laad inhoud
            accepteer cookies en toon de inhoud
            accepteer cookies en toon de video
            accepteer cookies en toon inhoud
            accepteer cookies om deze…
            accepteer marketingcookies om deze…
            bekijk de video op @
            bekijk deze foto op @
            bekijk deze post op @
            bekijk deze tweet op @
            bekijk deze video op @
            bekijk dit bericht op @
            bekijk dit filmpje op @
            bekijk dit profiel op @
            bekijk grotere kaart
            bekijk het gesprek op @
            bekijk op @
            beluister de podcast op @
            beluister deze aflevering op @
            beluister het nummer op @
            beluister op @
            bericht gedeeld door @
            deze content is geblokkeerd
            deze content is niet beschikbaar
            deze content is niet meer beschikbaar
            deze content kan niet getoond…
            deze content kan niet worden…
            deze embed kan niet getoond…
            deze embed kan niet worden…
            deze inhoud is afkomstig van @
            deze inhoud is geblokkeerd
            deze inhoud is niet beschikbaar
            deze inhoud is niet meer beschikbaar
            deze post is geblokkeerd
            deze post is niet beschikbaar
            deze post is niet meer beschikbaar
            deze tweet is geblokkeerd
            deze tweet is niet beschikbaar
            deze tweet is niet meer beschikbaar
            deze tweet kan niet getoond…
            deze tweet kan niet worden…
            deze video kan niet getoond…
            deze video kan niet worden…
            dit bericht bekijken op @
            dit bericht is niet beschikbaar
            dit bericht op @ bekijken
            een artikel gedeeld door @
            een bericht delen van
            een bericht gedeeld door…
            een blog gedeeld door @
            een foto gedeeld door @
            een video gedeeld door @
            embedded content
            externe content van @
            externe inhoud van @
            grotere kaart weergeven
            hier staat externe inhoud uit…
            hier staat externe inhoud van…
            hier staat ingevoegde inhoud uit…
            hier staat ingevoegde inhoud van…
            hier staat inhoud uit…
            hier staat inhoud van…
            hier stond externe inhoud uit…
            hier stond externe inhoud van…
            hier stond ingevoegde inhoud uit…
            hier stond ingevoegde inhoud van…
            hier stond inhoud uit…
            hier stond inhoud van…
            inhoud van @
            je hebt geen toestemming gegeven voor…
            kaart weergegeven via google maps
            klik op accepteren om deze inhoud…
            klik op accepteren om deze video…
            laad de tweet
            laad de video
            laad externe inhoud
            lees dit bericht op @
            lees op @
            luister de podcast op @
            luister de podcast via @
            luister deze aflevering op @
            luister deze aflevering via @
            luister ook op @
            luister ook via @
            luister op @
            oorspronkelijk bericht bekijken
            oorspronkelijke tweet bekijken
            op deze plek staat content uit…
            op deze plek staat content van…
            op deze plek staat inhoud uit…
            op deze plek staat inhoud van…
            op deze plek stond content uit…
            op deze plek stond content van…
            op deze plek stond inhoud uit…
            op deze plek stond inhoud van…
            open dit bericht op @
            open in @
            origineel bericht bekijken
            podcast op spotify
            sta cookies toe om deze…
            toon de tweet
            toon de video
            toon externe content
            toon externe inhoud
            tweets van @…
            vanwege je cookie-instellingen is…
            vanwege je cookie-instellingen kan…
            vanwege je cookievoorkeuren is…
            vanwege je cookievoorkeuren kan…
            vanwege je privacy-instellingen is…
            vanwege je privacy-instellingen kan…
            vanwege uw cookie-instellingen is…
            vanwege uw cookie-instellingen kan…
            vanwege uw cookievoorkeuren is…
            vanwege uw cookievoorkeuren kan…
            vanwege uw privacy-instellingen is…
            vanwege uw privacy-instellingen kan…
            video bekijken op @
            video op youtube
            volg deze thread op @
            volg het gesprek op @
        """),
        "gallery": phrases("""
            # / # foto's
            # / # foto’s
            # foto's
            # foto’s
            # van #
            + # foto's
            + # foto’s
            afbeelding # / #
            afbeelding # of #
            afbeelding # van #
            afbeelding in volledig scherm
            afbeelding kan niet worden geladen
            afbeelding vergroten
            alle # foto's
            alle # foto’s
            alle foto's
            alle foto’s
            beeld # / #
            beeld # of #
            beeld # van #
            bekijk # foto's
            bekijk # foto’s
            bekijk alle # afbeeldingen
            bekijk alle afbeeldingen
            bekijk alle beelden
            bekijk alle foto's
            bekijk alle foto’s
            bekijk de beelden
            bekijk de foto's
            bekijk de foto's hier
            bekijk de fotogalerij
            bekijk de fotoreeks
            bekijk de fotoreportage
            bekijk de fotoserie
            bekijk de foto’s
            bekijk de foto’s hier
            bekijk de volledige galerij
            bekijk foto's
            bekijk foto's in galerij
            bekijk fotoalbum
            bekijk foto’s
            bekijk foto’s in galerij
            bekijk galerij
            bekijk hier alle foto's
            bekijk hier alle foto’s
            bekijk hier de foto's
            bekijk hier de foto’s
            bekijk hieronder de foto's
            bekijk hieronder de foto’s
            bekijk in groot formaat
            bekijk meer afbeeldingen
            bekijk meer beelden
            bekijk ook de foto's
            bekijk ook de foto’s
            bekijk op volledige grootte
            bekijk originele afbeelding
            blader door de foto's
            blader door de foto’s
            dia # / #
            dia # of #
            dia # van #
            foto # / #
            foto # of #
            foto # van #
            foto #/#
            foto in volledig scherm
            foto niet beschikbaar
            fotoalbum
            fotogalerij
            fotoreeks
            fotoreportage
            fotoserie
            ga naar dia #
            ga naar slide #
            galerij
            geen afbeelding beschikbaar
            klik hier voor alle foto's
            klik hier voor alle foto’s
            klik hier voor meer foto's
            klik hier voor meer foto’s
            klik om de foto te vergroten
            klik om te vergroten
            klik op afbeelding om te vergroten
            klik op de afbeelding om te vergroten
            klik op de afbeelding voor een vergroting
            klik op de foto om te vergroten
            klik op de foto voor een vergroting
            klik op de foto voor meer foto's
            klik op de foto voor meer foto’s
            klik op de foto's om te vergroten
            klik op de foto's voor een vergroting
            klik op de foto’s om te vergroten
            klik op de foto’s voor een vergroting
            klik op foto voor vergroting
            klik voor meer foto's
            klik voor meer foto’s
            klik voor vergroting
            meer foto's
            meer foto’s
            nog # foto's
            nog # foto’s
            open afbeelding in volledig scherm
            open foto in volledig scherm
            scroll door de foto's
            scroll door de foto’s
            slide # / #
            slide # of #
            slide # van #
            sluit galerij
            swipe voor meer
            swipe voor meer foto's
            swipe voor meer foto’s
            toon # foto's
            toon # foto’s
            toon alle # afbeeldingen
            toon alle afbeeldingen
            toon alle beelden
            toon galerij
            toon meer afbeeldingen
            toon meer beelden
            veeg voor meer
            veeg voor meer foto's
            veeg voor meer foto’s
            vergroot afbeelding
            vergroot de afbeelding
            vergroot de foto
            vergroot deze foto
            vergroot foto
            volgende afbeelding
            volgende afbeelding in galerij
            volgende foto
            vorige afbeelding
            vorige afbeelding in galerij
            vorige foto
            zie alle afbeeldingen
            zie alle beelden
            zie meer afbeeldingen
            zie meer beelden
        """),
        "legal": phrases("""
            aanleveren
            abonnee service
            abonnee worden
            abonneeservice
            abonneeservice en bezorging
            abonnement
            abonnement beheren
            abonnement opzeggen
            abonnement wijzigen
            abonnementen
            abonnementenservice
            abonnementsvoorwaarden
            abonneren
            actievoorwaarden
            adverteer
            adverteerders
            adverteerdersportaal
            advertentie plaatsen
            advertentietarieven
            advertentievoorwaarden
            adverteren
            adverteren & partnerschappen
            adverteren bij ons
            adverteren en samenwerken
            ai-beleid
            algemene gebruiksvoorwaarden
            algemene leveringsvoorwaarden
            algemene verkoopsvoorwaarden
            algemene voorwaarden
            algemene voorwaarden abonnementen
            anbi
            anbi-status
            anoniem tippen
            archief zoeken
            auteursrecht
            auteursrechten en privacy
            avg-verklaring
            bel ons
            beleid ai
            bericht insturen
            bezorging
            bezorgklacht
            bezorgklacht melden
            bezorgklachten
            bezorgservice
            btw-nummer: #
            colofon
            community-richtlijnen
            communityregels
            contact
            contact & service
            contact en service
            contact met de redactie
            contact opnemen
            contact opnemen met de redactie
            contact redactie
            contacteer de redactie
            contacteer ons
            contacteer redactie
            contactformulier
            cookie statement
            cookiebeleid
            cookiestatement
            cookieverklaring
            coordinated vulnerability disclosure
            copyright
            copyright & disclaimer
            copyrights
            correcties en aanvullingen
            de redactie
            digitale editie
            digitale krant
            digitale krant lezen
            disclaimer
            disclaimer & copyright
            disclaimer & privacy
            disclaimer en copyright
            disclaimer en privacy
            disclaimer/privacy
            donateur worden
            doneer nu
            e-krant
            evenement aanmelden
            faq
            faq's
            faq’s
            forumregels
            garantie en retour
            gebruik van deze site
            gebruikersvoorwaarden
            gebruiksvoorwaarden
            gedragscode
            geef een tip
            gegevensbescherming
            heb je een nieuwstip
            heb je een tip
            heb je een tip voor de redactie
            heb je een tip? mail ons
            help
            help & contact
            helpcentrum
            helpdesk
            herstelbeleid
            huisregels
            huisregels en voorwaarden
            hulp & contact
            hulp en contact
            hulp nodig
            impressum
            ingezonden brief sturen
            insturen persbericht
            journalistieke code
            juridische informatie
            juridische kennisgeving
            juridische vermeldingen
            klachten
            klachtenprocedure
            klachtenregeling
            klantendienst
            klantenservice
            klantenservice en contact
            kom werken bij ons
            krant niet ontvangen
            krantenarchief
            kvk
            kvk-nummer: #
            kvk: #
            kwetsbaarheid melden
            leesvoorwaarden
            levering en retour
            leveringsvoorwaarden
            lezersbrief insturen
            lezersservice
            licentievoorwaarden
            losse verkoop
            mail ons
            media-aanbod
            mediadata
            mediakit
            mediapartners
            mijn abonnement
            modern slavery statement
            naar klantenservice
            neem contact met ons op
            neem contact op
            netiquette
            nieuws insturen
            nieuws melden
            nieuws tippen
            nieuwsarchief
            nieuwsfeed
            nieuwstip
            nieuwstips
            ombudsman
            ons team
            onze journalisten
            onze redactie
            over de krant
            over de redactie
            over deze site
            over deze website
            over dit blog
            over ons
            over ons en contact
            over onze journalistiek
            partners
            pers
            persbericht insturen
            persbericht plaatsen
            persbericht versturen
            persberichten
            personeelsadvertenties
            plaats een advertentie
            privacy
            privacy & cookie policy
            privacy & cookiebeleid
            privacy & cookies
            privacy beleid
            privacy center
            privacy en cookie statement
            privacy en cookies
            privacy en voorwaarden
            privacy instellingen
            privacy policy
            privacy statement
            privacy verklaring
            privacy- & cookiebeleid
            privacy- en cookie-instellingen
            privacy- en cookiebeleid
            privacy- en cookiestatement
            privacy- en cookieverklaring
            privacy-beleid
            privacy-instellingen
            privacy-statement
            privacybeleid
            privacycentrum
            privacyinstellingen
            privacyreglement
            privacystatement
            privacyverklaring
            privacyverklaring en cookies
            raad voor de journalistiek
            recht op antwoord
            rectificaties
            redactie
            redactie & contact
            redactie en contact
            redactiestatuut
            redactioneel statuut
            redactionele code
            redactionele principes
            redactionele richtlijnen
            responsible disclosure
            retourbeleid
            rouwadvertenties
            rss
            rss feed
            rss feeds
            rss-feed
            rss-feeds
            ruilen en retourneren
            samenwerken met ons
            service
            service & contact
            service en contact
            site map
            sitemap
            siteoverzicht
            spelregels
            spelregels en voorwaarden
            steun ons
            stuur een persbericht
            stuur een tip
            stuur je persbericht
            stuur je tip
            stuur tip
            team
            tip de redactie
            tip ons
            tip onze redactie
            tips voor de redactie
            toegankelijkheid
            toegankelijkheid website
            toegankelijkheidsbeleid
            toegankelijkheidsverklaring
            vacature redactie
            vacatures
            vakantieservice
            veel gestelde vragen
            veelgestelde vragen
            verantwoordelijke uitgever
            verantwoording
            verhuizing doorgeven
            verkoopsvoorwaarden
            verkoopvoorwaarden
            verzenden en retourneren
            verzending en retour
            voorwaarden
            voorwaarden & privacy
            voorwaarden en privacy
            webshop
            webwinkel
            werken bij
            werken bij de redactie
            werken bij ons
            wettelijke informatie
            wettelijke kennisgeving
            wettelijke vermeldingen
            wie we zijn
            wie zijn wij
            wijzig privacy instellingen
            winkelvoorwaarden
            word adverteerder
            word donateur
            word partner
            word sponsor
            word vriend
            zelf adverteren
        """),
        "login": phrases("""
            aangemeld blijven
            aanmelden
            aanmelden / registreren
            aanmelden als lid
            aanmelden met @
            aanmelden of registreren
            aanmelden via @
            account
            account aanmaken
            account instellingen
            account maken
            accountgegevens
            accountinstellingen
            activeer je account
            afmelden
            al abonnee
            al abonnee? inloggen
            al abonnee? log hier in
            al abonnee? log in
            al abonnee? meld je aan
            al een account
            al een account? aanmelden
            al een account? inloggen
            al een account? log in
            al een account? meld je aan
            al geregistreerd
            al geregistreerd? log in
            al lid
            al lid? inloggen
            al lid? log in
            ben je abonnee, maar heb je nog geen account
            ben je abonnee? log in
            ben je al abonnee
            ben je al abonnee? log dan in
            ben je al abonnee? log in
            ben je al geregistreerd? log in
            ben je al lid? log in
            ben je je wachtwoord kwijt
            ben je je wachtwoord vergeten
            bent u abonnee? log in
            bent u al abonnee? log in
            bent u uw wachtwoord vergeten
            bestaande klant
            bevestig je e-mailadres
            bevestig uw e-mailadres
            bevestig wachtwoord
            blijf aangemeld
            blijf ingelogd
            direct inloggen
            doorgaan als gast
            doorgaan met @
            doorgaan met apple
            doorgaan met e-mail
            e-mailadres of gebruikersnaam
            eerst inloggen
            er wordt een wachtwoord naar je gemaild
            ga verder als gast
            ga verder met @
            gebruikersnaam
            gebruikersnaam *
            gebruikersnaam kwijt
            gebruikersnaam of e-mail
            gebruikersnaam of e-mailadres
            gebruikersnaam of e-mailadres *
            gebruikersnaam of emailadres
            gebruikersnaam vergeten
            gebruikersprofiel
            geen account
            gegevens onthouden
            gratis account
            gratis account aanmaken
            gratis registreren
            heb je al een account
            heb je al een account? inloggen
            heb je al een account? log dan in
            heb je al een account? log in
            heb je al een account? meld je aan
            heb je een account? log in
            heb je nog geen account
            heb je nog geen account? maak er een aan
            heb je nog geen account? registreer je
            heeft u al een account
            heeft u al een account? log in
            heeft u nog geen account
            herhaal wachtwoord
            herinner mij
            herstel je wachtwoord
            herstel wachtwoord
            hier inloggen
            hou me ingelogd
            houd me ingelogd
            houd mij ingelogd
            huidig wachtwoord
            hulp bij inloggen
            ik ben mijn wachtwoord vergeten
            ik heb al een account
            ik heb een account
            ik heb nog geen account
            ingelogd blijven
            inloggegevens vergeten
            inloggen
            inloggen / registreren
            inloggen abonnees
            inloggen als abonnee
            inloggen bij
            inloggen en registreren
            inloggen met @
            inloggen met apple
            inloggen met e-mail
            inloggen met wachtwoord
            inloggen mislukt
            inloggen of aanmelden
            inloggen of account aanmaken
            inloggen of registreren
            inloggen op je account
            inloggen op mijn account
            inloggen vereist
            inloggen via @
            inloggen voor abonnees
            inloggen zonder wachtwoord
            inloggen/registreren
            inloglink versturen
            je bent ingelogd
            je bent ingelogd als…
            je bent uitgelogd
            je gebruikersnaam
            je wachtwoord
            je wachtwoord kwijt
            je wachtwoord vergeten
            jouw gebruikersnaam
            jouw wachtwoord
            log dan hier in
            log hier in
            log in
            log in / registreer
            log in als abonnee
            log in met @
            log in of maak een account aan
            log in of meld je aan
            log in of registreer
            log in of registreer je
            log in of word lid
            log in op je account
            log in via @
            log je in
            log nu in
            log uit
            login
            login / registreer
            login met @
            login met wachtwoord
            maak account
            maak account aan
            maak een account aan
            maak een gratis account aan
            maak gratis account aan
            maak gratis een account aan
            maak je account aan
            maak je gratis account aan
            maak nu een account aan
            maak nu gratis een account aan
            meld aan
            meld je aan met @
            meld je aan of log in
            meld je aan of registreer
            meld je aan om verder te gaan
            mij onthouden
            mijn account
            mijn artikelen
            mijn bestellingen
            mijn favorieten
            mijn instellingen
            mijn leeslijst
            mijn meldingen
            mijn nieuws
            mijn opgeslagen artikelen
            mijn profiel
            nieuw account
            nieuw account aanmaken
            nieuw account maken
            nieuw wachtwoord
            nieuw wachtwoord aanvragen
            nieuwe gebruiker
            nieuwe klant
            nog geen abonnee
            nog geen abonnement
            nog geen account
            nog geen account? aanmelden
            nog geen account? maak een account aan
            nog geen account? maak er een aan
            nog geen account? maak er één aan
            nog geen account? maak gratis een account aan
            nog geen account? meld je aan
            nog geen account? registreer
            nog geen account? registreer hier
            nog geen account? registreer je
            nog geen account? registreer nu
            nog geen lid
            nog geen lid? meld je aan
            nog geen lid? registreer je
            nog geen lid? word lid
            nog niet geregistreerd
            nog niet geregistreerd? registreer nu
            nu inloggen
            onthoud me
            onthoud mij
            onthoud mijn gebruikersnaam
            onthoud mijn gegevens
            opgeslagen artikelen
            opnieuw inloggen
            profiel bekijken
            profiel bewerken
            profiel wijzigen
            registreer
            registreer een account
            registreer gratis
            registreer hier
            registreer je
            registreer je gratis
            registreer je hier
            registreer je nu
            registreer met @
            registreer nu
            registreer via @
            registreren
            registreren als nieuwe gebruiker
            registreren met @
            reset je wachtwoord
            reset wachtwoord
            stuur inloglink
            stuur mij een inloglink
            terugkerende klant
            toegangscode
            toon wachtwoord
            u bent ingelogd
            u bent uitgelogd
            uitgelogd
            uitloggen
            uw gebruikersnaam
            uw wachtwoord
            uw wachtwoord vergeten
            verder met @
            verifieer je e-mailadres
            vraag een nieuw wachtwoord aan
            vul je wachtwoord in
            vul uw wachtwoord in
            wachtwoord
            wachtwoord *
            wachtwoord bevestigen
            wachtwoord herhalen
            wachtwoord herstel
            wachtwoord herstellen
            wachtwoord kwijt
            wachtwoord opnieuw instellen
            wachtwoord opvragen
            wachtwoord resetten
            wachtwoord tonen
            wachtwoord verbergen
            wachtwoord vergeten
            wachtwoord vergeten? hulp krijgen
            wachtwoordherstel
            welkom terug
            welkom! log in op je account
            welkom! log in op uw account
            welkom, log in
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
            al het nieuws
            alle artikelen
            alle berichten
            alle blogs
            alle categorieën
            alle columns
            alle dossiers
            alle nieuws
            alle nieuwsberichten
            alle onderwerpen
            alle podcasts
            alle posts
            alle video's
            alle video’s
            alles bekijken
            alles inklappen
            alles laden
            alles lezen
            alles tonen
            alles uitklappen
            alles weergeven
            artikelen laden
            bekijk alle artikelen
            bekijk alle berichten
            bekijk alle nieuws
            bekijk alles
            bekijk alles van
            bekijk artikel
            bekijk bericht
            bekijk de website
            bekijk details
            bekijk dit artikel
            bekijk het artikel
            bekijk het bericht
            bekijk het hele artikel
            bekijk het hele bericht
            bekijk het overzicht
            bekijk het volledige artikel
            bekijk hier meer
            bekijk meer
            bekijk meer info
            bekijk meer informatie
            bekijk overzicht
            bekijk volledig overzicht
            bekijk website
            berichten laden
            bezoek de site
            bezoek de website
            bezoek website
            blijf lezen
            continue reading
            doorgaan met lezen
            download hier
            download pdf
            einde van de lijst
            er zijn geen artikelen meer
            er zijn geen berichten meer
            ga naar artikel
            ga naar de site
            ga naar de website
            ga naar het artikel
            ga naar website
            ga verder met lezen
            geen artikelen meer
            geen berichten meer
            geen resultaten gevonden
            geen resultaten meer
            geen verdere berichten
            gehele artikel
            hele artikel
            hele bericht
            het hele artikel
            het volledige artikel
            in- of uitklappen
            klap in
            klap open
            klap uit
            klik hier
            klik hier om verder te gaan
            klik hier om verder te lezen
            klik hier voor het hele artikel
            klik hier voor het volledige artikel
            klik hier voor meer
            klik hier voor meer info
            klik hier voor meer informatie
            klik om meer te lezen
            klik om verder te lezen
            klik verder
            klik voor meer
            klik voor meer info
            klik voor meer informatie
            laad artikelen
            laad de volgende
            laad meer
            laad meer artikelen
            laad meer berichten
            laad oudere artikelen
            laad oudere berichten
            laad volgende
            lees alles over
            lees artikel
            lees bericht
            lees blog
            lees de rest
            lees de rest van dit artikel
            lees de rest van dit bericht
            lees de rest van het artikel
            lees de volledige tekst
            lees het artikel
            lees het complete artikel
            lees het gehele artikel
            lees het hele artikel
            lees het hele stuk
            lees het hele verhaal
            lees het vervolg
            lees het volledige artikel
            lees hier het artikel
            lees hier het hele artikel
            lees hier het volledige artikel
            lees hier meer
            lees hier verder
            lees meer
            lees meer & bekijk
            lees meer >
            lees meer >>
            lees meer details
            lees meer in het artikel
            lees meer op de website
            lees meer op onze site
            lees meer over dit artikel
            lees meer »
            lees meer →
            lees minder
            lees nieuwsbericht
            lees nu verder
            lees online
            lees post
            lees recensie
            lees verder
            lees verder >
            lees verder >>
            lees verder in dit artikel
            lees verder in het artikel
            lees verder op de site
            lees verder op onze website
            lees verder »
            lees verder →
            meer
            meer artikelen
            meer artikelen laden
            meer bekijken
            meer berichten
            meer details
            meer details bekijken
            meer hierover lezen
            meer info
            meer informatie
            meer informatie vind je hier
            meer items
            meer laden
            meer lezen
            meer nieuws
            meer ontdekken
            meer over dit artikel
            meer tonen
            meer weergeven
            meer weten? klik hier
            meer zien
            minder tonen
            minder weergeven
            naar artikel
            naar de site
            naar de website
            naar het artikel
            naar het bericht
            naar het hele artikel
            naar het volledige artikel
            naar nieuwsoverzicht
            naar overzicht
            naar website
            nieuws laden
            nog meer
            nog meer artikelen
            nog meer laden
            nog meer nieuws
            nog meer tonen
            ontdek alles
            ontdek er meer
            ontdek het hier
            ontdek hier meer
            ontdek meer
            ontdek nu
            resultaten laden
            toon alle
            toon alles
            toon details
            toon het hele artikel
            toon meer
            toon meer resultaten
            toon minder
            toon overzicht
            toon volledig artikel
            toon volledige tekst
            verberg details
            verder lezen
            verder lezen >
            verder lezen »
            verder lezen →
            verder met lezen
            video's laden
            video’s laden
            volgende artikelen laden
            volledig artikel
            volledig bericht
            volledig verhaal
            volledige tekst
            vouw uit
            wil je meer lezen
            wil je meer weten
            wilt u meer weten
            wordt geladen
            zie meer
        """),
        "navigation": phrases("""
            112
            aanbiedingen
            achtergrond
            actie
            acties
            actualiteit
            actueel
            aflevering
            afleveringen
            agenda
            algemeen
            alle rubrieken
            alle secties
            alle thema's
            alle thema’s
            analyse
            analyses
            annuleer
            annuleren
            archief
            archieven
            architectuur
            astrologie
            auto
            auto's
            autonieuws
            autosport
            auto’s
            basketbal
            beauty
            bedrijven
            beleggen
            belgisch voetbal
            belgië
            berichten
            beurs
            bibliotheek
            binnen- en buitenland
            binnenland
            bioscoop
            blog
            blogs
            boeken
            boekrecensies
            brabant
            brussel
            buitenland
            buitenlands voetbal
            business
            buzz
            carnaval
            cartoons
            categorie selecteren
            categorieën
            champions league
            column
            columnisten
            columns
            competities
            computers
            consument
            consumenten
            corona
            coronavirus
            crime
            crypto
            cultuur
            darts
            design
            dieren
            digitaal
            diversen
            dossiers
            drenthe
            duurzaam
            duurzaamheid
            e-paper
            economie
            economie & financiën
            editie
            edities
            eindhoven
            energie
            entertainment
            entertainment & media
            eredivisie
            erfgoed
            eten
            eten & drinken
            eten en drinken
            europa
            europees voetbal
            evenementen
            familie
            familieberichten
            fashion
            festival
            festivals
            fietsen
            film
            film & tv
            filmpjes
            films
            filter op
            filteren
            filters
            filters wissen
            financieel
            financiën
            fitness
            flevoland
            food
            footer
            footer menu
            footermenu
            formule 1
            formule1
            forum
            foto
            friesland
            fun
            ga naar de homepage
            ga naar home
            ga naar homepage
            ga terug
            gadgets
            games
            gaming
            gastronomie
            gedichten
            geld
            gelderland
            geldzaken
            gemeente
            gent
            geschiedenis
            gezin
            gezondheid
            groningen
            handige links
            hardlopen
            het weer
            hockey
            home
            homepage
            hoofdmenu
            hoofdpunten
            horoscoop
            huis & tuin
            huis en tuin
            human interest
            in beeld
            in het nieuws
            in memoriam
            innovatie
            interieur
            internationaal
            interne links
            interviews
            jouw regio
            jupiler pro league
            justitie
            kalender
            kerk
            kies een categorie
            kies je editie
            kies je regio
            kies jouw regio
            kies uw regio
            kinderen
            klassementen
            klimaat
            koken
            koningshuis
            kort nieuws
            krant
            kranten
            kunst
            kunst & cultuur
            kunst en cultuur
            laatste nieuws
            landbouw
            lezersbrieven
            lezersnieuws
            lifestyle
            lijstjes
            limburg
            literatuur
            live
            live tv
            live uitslagen
            liveblog
            livestreams
            login abonnees
            lokaal
            maand selecteren
            magazine
            media
            meer menu
            meer rubrieken
            meer secties
            meer sport
            meest recente nieuws
            meningen
            menu
            mijn regio
            milieu
            misdaad
            mobiel
            mobiel menu
            mobiliteit
            mode
            motor
            motorsport
            musea
            muziek
            naar de homepage
            naar home
            naar homepage
            natuur
            nederland
            net binnen
            net5
            nieuws
            nieuws uit de regio
            nieuws uit je regio
            nieuwsoverzicht
            noord-brabant
            noord-holland
            nuttige links
            ondernemen
            onderwijs
            ongevallen
            oost-vlaanderen
            opinie
            opmerkelijk
            overig
            overig nieuws
            overige sporten
            overijssel
            overzicht
            pensioen
            plus
            podcast
            podcasts
            politiek
            poll
            polls
            prijsvragen
            primaire zijbalk
            programma's
            programmagids
            programma’s
            psychologie
            puzzel
            puzzels
            quiz
            quizzen
            radio
            recensies
            recepten
            rechtbank
            rechtspraak
            regio
            regionaal
            reisnieuws
            reizen
            relaties
            reportages
            resultaten voor
            reviews
            rotterdam
            royals
            rtv
            samenleving
            schaatsen
            scholen
            selecteer categorie
            selecteer een categorie
            selecteer een maand
            selecteer maand
            servicemenu
            shop
            shopping
            showbiz
            showbizz
            shownieuws
            sluit
            sluit menu
            sluiten
            snelkoppelingen
            snelmenu
            sorteren
            specials
            spellen
            spelletjes
            sport
            sport overig
            sportnieuws
            sportuitslagen
            standen
            startpagina
            sterren
            strips
            submenu
            submenu openen
            submenu sluiten
            sudoku
            tech
            technologie
            tennis
            terug
            terug naar alle artikelen
            terug naar artikelen
            terug naar blog
            terug naar de homepage
            terug naar de voorpagina
            terug naar de vorige pagina
            terug naar het blog
            terug naar het nieuwsoverzicht
            terug naar het overzicht
            terug naar home
            terug naar homepage
            terug naar lijst
            terug naar nieuws
            terug naar nieuwsoverzicht
            terug naar overzicht
            terug naar vorige pagina
            tests
            theater
            toerisme
            topmenu
            tuin
            tuinieren
            tv
            tv & radio
            tv en radio
            tv gids
            tv-gids
            typ om te zoeken
            uit & thuis
            uitgaan
            uitgelicht nieuws
            uitklapmenu
            uitslagen
            uitzendingen
            utrecht
            vakantie
            veiligheid
            veldrijden
            verenigingen
            verhalen
            verkeer
            verkeersinformatie
            verkiezingen
            vervolgmenu
            verzekeringen
            video
            video's
            video’s
            vlaams-brabant
            vlaanderen
            voetbal
            voetmenu
            volg regio
            volgende
            voorpagina
            vorige
            vorige pagina bezoeken
            vrije tijd
            vrouw
            waar ben je naar op zoek
            waar bent u naar op zoek
            waar zoek je naar
            wat zoek je
            wat zoekt u
            weekend
            weer
            weer & verkeer
            weer en verkeer
            weerbericht
            wereld
            west-vlaanderen
            wetenschap
            wielersport
            wielrennen
            wijn
            wijzig regio
            winkel
            winkelmand
            winkelmandje
            winkelwagen
            wis alles
            wis filters
            wonen
            woning
            woord van de dag
            zakelijk
            zeeland
            ziekenhuis
            zijbalk
            zoek
            zoek artikelen
            zoek hier
            zoek in het archief
            zoek naar
            zoek naar artikelen
            zoek nieuws
            zoek op de site
            zoek op deze site
            zoek op deze website
            zoek op trefwoord
            zoek op website
            zoekbalk
            zoeken
            zoeken in deze site
            zoeken naar
            zoeken op de site
            zoeken op deze site
            zoeken op deze website
            zoeken op onderwerp
            zoeken op trefwoord
            zoekformulier
            zoekopdracht
            zoekresultaten
            zoekterm
            zoekveld
            zorg
            zuid-holland
        """),
        "newsletter": phrases("""
            aanmelden nieuwsbrief
            aanmelden voor de nieuwsbrief
            aanmelden voor nieuwsbrief
            aanmelden voor onze nieuwsbrief
            abonneer
            abonneer je gratis
            abonneer je gratis op de nieuwsbrief
            abonneer je gratis op onze nieuwsbrief
            abonneer je hier
            abonneer je hier op de nieuwsbrief
            abonneer je hier op onze nieuwsbrief
            abonneer je nu op de nieuwsbrief
            abonneer je nu op onze nieuwsbrief
            abonneer je op blog via e-mail
            abonneer je op deze blog
            abonneer je op dit blog
            abonneer je op dit blog door middel van e-mail
            abonneer je op mijn blog
            abonneer je op onze nieuwsbrief
            abonneer je op onze nieuwsbrief en blijf…
            abonneer je op onze nieuwsbrief en mis…
            abonneer je op onze nieuwsbrief en ontvang…
            abonneer op blog via e-mail
            abonneer u op onze nieuwsbrief
            abonneren op onze nieuwsbrief
            abonneren via e-mail
            afmelden kan altijd
            afmelden kan op elk moment
            al # abonnees gingen je voor
            altijd op de hoogte blijven
            bedankt voor het aanmelden
            bedankt voor het abonneren
            bedankt voor het inschrijven
            bedankt voor je aanmelding
            bedankt voor je inschrijving
            bedankt voor uw aanmelding
            bedankt voor uw inschrijving
            bekijk alle nieuwsbrieven
            bekijk eerdere nieuwsbrieven
            bekijk ons privacybeleid
            bekijk onze nieuwsbrieven
            bekijk onze privacyverklaring
            beloofd: geen spam
            bevestig je aanmelding
            bevestig je inschrijving
            blijf op de hoogte
            blijf op de hoogte met onze gratis nieuwsbrief
            blijf op de hoogte met onze nieuwsbrief
            blijf op de hoogte van al het nieuws
            blijf op de hoogte van het laatste nieuws
            blijf op de hoogte van nieuwe artikelen
            blijf op de hoogte van nieuwe berichten
            blijf op de hoogte via e-mail
            blijf op de hoogte via onze nieuwsbrief
            check je inbox
            check je mailbox
            controleer je inbox
            controleer je inbox om je aanmelding te bevestigen
            controleer je mailbox
            dank je wel voor je inschrijving
            dank voor je aanmelding
            deze site wordt beschermd door recaptcha…
            dit e-mailadres is ongeldig
            dit formulier wordt beschermd door recaptcha…
            door je e-mailadres achter te laten…
            door je e-mailadres in te vullen…
            door je e-mailadres op te geven…
            door op aanmelden te klikken…
            door op inschrijven te klikken…
            door op verzenden te klikken…
            door u aan te melden gaat u…
            door u aan te melden geeft u…
            door u aan te melden stemt u…
            door u in te schrijven gaat u…
            door u in te schrijven geeft u…
            door u in te schrijven stemt u…
            e-mail bij nieuwe berichten
            e-mailadres
            e-mailadres (verplicht veld)
            elke dag het laatste nieuws in je mailbox
            elke week het beste in je mailbox
            emailadres
            en ontvang updates
            er is een e-mail verstuurd naar…
            geef je e-mail op
            geef je e-mailadres op
            geef je emailadres op
            geen geldig e-mailadres
            geen spam, beloofd
            hou me op de hoogte
            hou mij op de hoogte
            houd me op de hoogte
            houd mij op de hoogte
            ik ga akkoord met de algemene voorwaarden
            ik ga akkoord met de privacy policy
            ik ga akkoord met de privacyverklaring
            ik ga akkoord met de privacyvoorwaarden
            ik ga akkoord met de voorwaarden
            ik ga akkoord met het ontvangen van de nieuwsbrief
            ik ga akkoord met het privacybeleid
            ik geef toestemming voor het ontvangen…
            ik geef toestemming voor het versturen…
            ik geef toestemming voor het verwerken…
            ik heb de privacyverklaring gelezen
            ik heb het privacybeleid gelezen
            ik meld me aan
            ik ontvang graag de nieuwsbrief
            ik ontvang graag de wekelijkse nieuwsbrief
            ik schrijf me in
            ik wil de nieuwsbrief ontvangen
            ik wil me inschrijven
            inschrijven
            inschrijven nieuwsbrief
            inschrijven op de nieuwsbrief
            inschrijven op nieuwsbrief
            inschrijven op onze nieuwsbrief
            inschrijven voor de nieuwsbrief
            inschrijven voor nieuwsbrief
            inschrijven voor onze nieuwsbrief
            ja, houd me op de hoogte
            ja, ik ontvang graag aanbiedingen…
            ja, ik ontvang graag de nieuwsbrief
            ja, ik ontvang graag de nieuwsbrief…
            ja, ik ontvang graag de wekelijkse nieuwsbrief…
            ja, ik schrijf me in
            ja, ik wil
            ja, ik wil de nieuwsbrief ontvangen
            ja, ik wil graag aanbiedingen…
            ja, ik wil graag de nieuwsbrief…
            ja, ik wil graag de wekelijkse nieuwsbrief…
            ja, meld me aan
            ja, schrijf me in
            ja, stuur mij de nieuwsbrief
            je aanmelding is gelukt
            je bent aangemeld
            je bent al ingeschreven
            je bent ingeschreven
            je bent nu ingeschreven
            je e-mailadres
            je e-mailadres *
            je emailadres
            je emailadres *
            je inschrijving is bevestigd
            je inschrijving is gelukt
            je kan je altijd uitschrijven
            je kunt je altijd uitschrijven
            je kunt je altijd weer uitschrijven
            je kunt je op elk moment afmelden
            je kunt je op elk moment uitschrijven…
            jouw e-mailadres
            jouw emailadres
            laat je e-mailadres achter
            laat uw e-mailadres achter
            lees ons privacybeleid
            lees onze privacyverklaring
            meer dan # abonnees gingen je voor
            meld je aan
            meld je aan en blijf op de hoogte
            meld je aan en mis niets
            meld je aan voor de dagelijkse nieuwsbrief
            meld je aan voor de gratis nieuwsbrief
            meld je aan voor de mailing
            meld je aan voor de nieuwsbrief
            meld je aan voor de nieuwsbrief en blijf…
            meld je aan voor de nieuwsbrief en mis…
            meld je aan voor de nieuwsbrief en ontvang…
            meld je aan voor de wekelijkse nieuwsbrief
            meld je aan voor deze nieuwsbrief
            meld je aan voor onze dagelijkse nieuwsbrief
            meld je aan voor onze gratis nieuwsbrief
            meld je aan voor onze mailinglijst
            meld je aan voor onze nieuwsbrief
            meld je aan voor onze nieuwsbrief en blijf…
            meld je aan voor onze nieuwsbrief en mis…
            meld je aan voor onze nieuwsbrief en ontvang…
            meld je aan voor onze nieuwsbrieven
            meld je aan voor onze wekelijkse nieuwsbrief
            meld je gratis aan
            meld je gratis aan voor de nieuwsbrief
            meld je gratis aan voor onze nieuwsbrief
            meld je hier aan
            meld je hier aan voor de nieuwsbrief
            meld je hier aan voor onze nieuwsbrief
            meld je nu aan
            meld je nu aan voor de nieuwsbrief
            meld je nu aan voor onze nieuwsbrief
            meld je nu gratis aan
            meld je vandaag nog aan
            meld me aan
            meld mij aan
            meld u aan
            meld u aan voor de gratis nieuwsbrief
            meld u aan voor de nieuwsbrief
            meld u aan voor onze gratis nieuwsbrief
            meld u aan voor onze nieuwsbrief
            meld u hier aan voor onze nieuwsbrief
            meld u nu aan voor onze nieuwsbrief
            melding bij nieuwe artikelen
            met je aanmelding ga je akkoord…
            met je inschrijving ga je akkoord…
            mis geen artikel
            mis geen enkel artikel
            mis geen enkel nieuws
            mis geen nieuws
            mis geen update
            mis niets
            mis niets meer
            mis niets van het laatste nieuws
            mis nooit meer een artikel
            mis nooit meer een bericht
            mis nooit meer het laatste nieuws
            mis nooit meer iets
            mis nooit meer nieuws
            naam en e-mailadres
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
            onze gratis nieuwsbrief
            onze nieuwsbrief
            schrijf je gratis in
            schrijf je gratis in voor de nieuwsbrief
            schrijf je gratis in voor onze nieuwsbrief
            schrijf je hier in
            schrijf je hier in voor de nieuwsbrief
            schrijf je hier in voor onze nieuwsbrief
            schrijf je in
            schrijf je in en blijf op de hoogte
            schrijf je in en mis niets
            schrijf je in op onze nieuwsbrief
            schrijf je in voor de dagelijkse nieuwsbrief
            schrijf je in voor de gratis nieuwsbrief
            schrijf je in voor de mailing
            schrijf je in voor de nieuwsbrief
            schrijf je in voor de nieuwsbrief en blijf…
            schrijf je in voor de nieuwsbrief en mis…
            schrijf je in voor de nieuwsbrief en ontvang…
            schrijf je in voor de wekelijkse nieuwsbrief
            schrijf je in voor deze nieuwsbrief
            schrijf je in voor onze dagelijkse nieuwsbrief
            schrijf je in voor onze gratis nieuwsbrief
            schrijf je in voor onze mailinglijst
            schrijf je in voor onze nieuwsbrief
            schrijf je in voor onze nieuwsbrief en blijf…
            schrijf je in voor onze nieuwsbrief en mis…
            schrijf je in voor onze nieuwsbrief en ontvang…
            schrijf je in voor onze nieuwsbrieven
            schrijf je in voor onze wekelijkse nieuwsbrief
            schrijf je nu gratis in
            schrijf je nu in
            schrijf je nu in voor de nieuwsbrief
            schrijf je nu in voor onze nieuwsbrief
            schrijf me in
            schrijf mij in
            schrijf u hier in
            schrijf u hier in voor onze nieuwsbrief
            schrijf u in
            schrijf u in voor de gratis nieuwsbrief
            schrijf u in voor onze gratis nieuwsbrief
            schrijf u in voor onze nieuwsbrief
            schrijf u nu in voor onze nieuwsbrief
            sluit je aan bij # abonnees
            sluit je aan bij # andere abonnees
            typ hier je e-mailadres
            typ je e-mailadres
            typ je e-mail…
            typ je email…
            u kunt zich altijd afmelden
            u kunt zich altijd uitschrijven
            u kunt zich op elk moment uitschrijven
            uitschrijven is altijd mogelijk
            uitschrijven kan altijd
            uitschrijven kan op elk moment
            uw e-mailadres
            uw e-mailadres *
            uw emailadres
            voeg je bij # andere abonnees
            voeg je bij de # abonnees
            voeg je bij de # andere abonnees
            voer een geldig e-mailadres in
            voer je e-mail in
            voer je e-mailadres in
            voer je e-mailadres in om deze blog te volgen…
            voer je e-mailadres in om je in te schrijven…
            voer je emailadres in
            voer je emailadres in om deze blog te volgen…
            voer je emailadres in om je in te schrijven…
            voer je mailadres in
            voer uw e-mailadres in
            volg blog via e-mail
            volg deze blog
            volg deze blog via e-mail
            volg dit blog
            volg dit blog via e-mail
            volg je blog via e-mail
            volg mij via e-mail
            volg mijn blog
            volg ons blog
            volg via e-mail
            vul een geldig e-mailadres in
            vul hier je e-mailadres in
            vul hier je emailadres in
            vul hier uw e-mailadres in
            vul je e-mailadres hier in
            vul je e-mailadres in
            vul je emailadres in
            vul je mailadres in
            vul je naam in
            vul uw e-mailadres in
            vul uw emailadres in
            vul uw naam in
            we delen je e-mailadres niet
            we gebruiken je e-mailadres alleen…
            we gebruiken je e-mailadres uitsluitend…
            we spammen niet
            we spammen niet! lees ons privacybeleid voor meer info
            we sturen geen spam
            wij gebruiken je e-mailadres alleen…
            wij gebruiken je e-mailadres uitsluitend…
            wij sturen geen spam
            wil je op de hoogte blijven
            wil je op de hoogte blijven van het laatste nieuws
            wil je op de hoogte blijven van ons nieuws
            wil je op de hoogte blijven van onze nieuwste artikelen
            wilt u op de hoogte blijven
            wilt u op de hoogte blijven van het laatste nieuws
            wilt u op de hoogte blijven van ons nieuws
            wilt u op de hoogte blijven van onze nieuwste artikelen
        """),
        "pager": phrases("""
            # - # van # resultaten
            # per pagina
            # resultaten per pagina
            # tot # van # resultaten
            < vorige
            artikel navigatie
            bericht navigatie
            berichten navigatie
            berichten paginering
            berichtennavigatie
            berichtnavigatie
            doorgaan naar volgende pagina
            eerdere berichten
            eerste pagina
            eerste «
            ga naar de volgende pagina
            ga naar de vorige pagina
            ga naar pagina
            ga naar pagina #
            ga naar volgende pagina
            ga naar vorige pagina
            huidige pagina #
            je bent op pagina #
            je leest pagina #
            laatste pagina
            laatste »
            lees het volgende artikel
            lees het vorige artikel
            lees volgend artikel
            lees volgende artikel
            lees vorig artikel
            naar de volgende pagina
            naar de vorige pagina
            naar eerste pagina
            naar het volgende artikel
            naar het vorige artikel
            naar laatste pagina
            naar pagina #
            naar volgende pagina
            naar vorige pagina
            navigatie berichten
            navigatie tussen berichten
            nieuwer bericht
            nieuwere artikelen
            nieuwere berichten
            nieuwere berichten »
            nieuwere berichten →
            nieuwere post
            nieuwere posts
            nieuwere reacties
            ouder bericht
            oudere artikelen
            oudere berichten
            oudere post
            oudere posts
            pagina #
            pagina # van #
            pagina #, #
            pagina #/#
            pagina's: #
            pagina’s: #
            paginering
            post navigatie
            recentere berichten
            resultaten # tot # van #
            toon # per pagina
            u bent op pagina #
            volgend artikel
            volgend artikel »
            volgend artikel →
            volgend artikel:…
            volgend bericht
            volgend bericht »
            volgend bericht →
            volgend bericht:…
            volgende #
            volgende >
            volgende artikel
            volgende bericht
            volgende bericht →
            volgende pagina
            volgende post
            volgende verhaal
            volgende »
            volgende →
            vorig artikel
            vorig artikel:…
            vorig bericht
            vorig bericht:…
            vorige #
            vorige artikel
            vorige bericht
            vorige pagina
            vorige post
            vorige «
            vroegere berichten
            « eerste
            « oudere berichten
            « vorig artikel
            « vorig bericht
            « vorige
            « vorige bericht
            « vorige pagina
            ← oudere berichten
            ← vorig artikel
            ← vorig bericht
            ← vorige
            ← vorige bericht
            ← vorige pagina
        """),
        "paywall": phrases("""
            # maanden voor € #
            # weken voor € #
            abonneer je nu
            abonneer je om verder te lezen
            abonneer om verder te lezen
            al abonnee? log in om verder te lezen
            alle artikelen onbeperkt lezen
            alle voordelen van een abonnement
            alleen toegankelijk voor abonnees
            alleen voor abonnees
            altijd en makkelijk opzegbaar
            altijd opzegbaar
            artikel voor abonnees
            bekijk de abonnementen
            bekijk onze abonnementen
            daarna € # per maand
            de eerste maand gratis
            deel dit artikel cadeau
            dit artikel is alleen beschikbaar voor abonnees
            dit artikel is alleen voor abonnees
            dit artikel is exclusief voor abonnees
            dit artikel is gereserveerd voor abonnees
            dit artikel krijg je cadeau
            dit artikel las je gratis
            dit artikel lees je gratis
            dit is een plus artikel
            dit is een premium artikel
            dit krijg je als abonnee
            doneer en steun onze journalistiek
            eerste maand voor # euro
            eerste maand voor € #
            enkel voor abonnees
            exclusief voor abonnees
            exclusief voor leden
            exclusief voor onze abonnees
            geef dit artikel cadeau
            geef een abonnement cadeau
            gratis account en verder lezen
            gratis registreren en verder lezen
            gratis verder lezen
            help ons onafhankelijk te blijven
            ja, ik wil verder lezen
            ja, ik word abonnee
            ja, ik word lid
            je hebt het maximale aantal gratis artikelen…
            je hebt het maximum aantal gratis artikelen…
            je hebt je gratis artikelen opgebruikt…
            je hebt je gratis artikelen verbruikt…
            je hebt je limiet bereikt…
            je hebt nog # gratis artikelen…
            je krijgt dit artikel cadeau
            je leest dit artikel cadeau
            je leest dit artikel gratis…
            je leest een gratis artikel
            je leest een voorproefje van dit artikel
            kies een abonnement
            kies het abonnement dat bij je past
            kies het abonnement dat bij jou past
            kies je abonnement
            koop dit artikel voor #
            krijg toegang tot alle artikelen
            lees dit artikel gratis
            lees dit artikel verder
            lees verder met een abonnement
            lees verder voor slechts…
            lees verder voor €…
            log in of registreer om verder te lezen
            log in om dit artikel te lezen
            log in om verder te lezen
            maak een gratis account aan en lees verder
            maak een gratis account aan en…
            maak je gratis account aan en…
            maandelijks opzegbaar
            neem een abonnement
            neem een digitaal abonnement
            neem nu een abonnement
            nog geen abonnee? abonneer je nu
            nog geen abonnee? bekijk onze abonnementen
            nog geen abonnee? neem een abonnement
            nu slechts € #
            onbeperkt alle artikelen lezen
            onbeperkt lezen
            onbeperkt toegang tot alle artikelen
            onbeperkt toegang tot alle plus-artikelen
            onbeperkte toegang tot alle artikelen
            op elk moment opzegbaar
            plus artikel
            premium artikel
            probeer # maand gratis
            probeer # maanden gratis
            probeer # maanden voor #
            probeer # weken gratis
            probeer # weken voor #
            probeer een maand gratis
            probeer nu gratis
            probeer nu voor #
            reeds abonnee? log in
            reeds abonnee? meld je aan
            registreer gratis om verder te lezen
            registreer je gratis en lees…
            start gratis proefperiode
            start je gratis maand
            steun onafhankelijke journalistiek
            steun ons met een abonnement
            steun ons met een donatie
            steun onze journalistiek
            toegang tot alle artikelen
            toegang tot alle premium artikelen
            u hebt het maximale aantal gratis artikelen…
            u hebt het maximum aantal gratis artikelen…
            u heeft het maximale aantal gratis artikelen…
            u heeft het maximum aantal gratis artikelen…
            u heeft je gratis artikelen opgebruikt…
            u heeft je gratis artikelen verbruikt…
            verder lezen met een abonnement
            verder lezen? abonneer je
            verder lezen? log in
            verder lezen? maak een account aan
            verder lezen? registreer gratis
            verder lezen? word abonnee
            vond je dit artikel waardevol
            voor abonnees
            waardeer dit artikel met een kleine donatie
            wil je dit artikel gratis…
            wil je dit artikel lezen…
            wil je dit artikel verder…
            wil je wil je verder lezen
            wilt u dit artikel gratis…
            wilt u dit artikel lezen…
            wilt u dit artikel verder…
            word abonnee
            word abonnee en lees verder
            word abonnee om verder te lezen
            word abonnee vanaf #
            word abonnee voor #
            word lid en lees verder
            word nu abonnee
            word vandaag nog lid
            word vriend van de redactie
        """),
        "player": phrases("""
            # seconden terug
            # seconden terugspoelen
            # seconden vooruit
            # seconden vooruitspoelen
            aan het afspelen
            abonneer je op de podcast
            abonneer je op deze podcast
            abonneer op de podcast
            abonneren op podcast
            advertentie # van #
            advertentie eindigt over…
            advertentie overslaan in #
            advertentie stopt over #
            afspeelsnelheid
            afspelen
            audio afspelen
            audiospeler
            audiospoor
            automatisch afspelen aan
            automatisch afspelen uit
            beeld in beeld
            beeld-in-beeld
            begin van dialoogvenster, escape annuleert…
            begin van dialoogvenster…
            bekijk de video
            bekijk meer video's
            bekijk meer video’s
            bekijk ook de video
            bekijk video
            beluister de podcast
            de video kan niet worden afgespeeld
            de video start na de reclame
            dempen
            dempen opheffen
            dempen opheffen (m)
            dempen uit
            deze video is niet beschikbaar
            deze video is niet langer beschikbaar
            deze video is niet meer beschikbaar
            deze video is privé
            deze video is verwijderd
            deze video kan niet worden afgespeeld
            deze video kan niet worden getoond
            dit is een modaal venster…
            duur #
            duur #:#
            einde van dialoogvenster
            er ging iets mis bij het afspelen
            er is een fout opgetreden bij het afspelen van de video
            er is geen geschikte bron gevonden voor dit medium
            ga # seconden terug
            ga # seconden vooruit
            ga naar live
            geen compatibele bron gevonden voor deze media
            geen compatibele bron werd gevonden voor deze media
            geladen: #%
            geluid aan
            geluid dempen
            geluid dempen opheffen
            geluid uit
            huidige tijd
            huidige tijd #:#
            huidige tijd: #:#
            je browser kan deze video niet afspelen
            je kunt deze advertentie overslaan in #
            klik om geluid aan te zetten
            klik voor geluid
            laden van de video
            livestream
            luister de podcast
            luister in je podcastapp
            luister terug
            modaal venster sluiten
            na de reclame gaat de video verder
            nog # seconden
            ondertiteling
            ondertiteling aan
            ondertiteling uit
            ook te beluisteren via @
            open in volledig scherm
            overslaan over #
            pauzeren
            player wordt geladen
            podcast afspelen
            podcast: afspelen in nieuw venster
            reclame # van #
            resterende tijd
            resterende tijd #:#
            resterende tijd -#:#
            sluit volledig scherm
            speel af
            speel nu af
            speel opnieuw af
            speel video af
            speel volgende af
            speelduur
            speler wordt geladen
            spoel # seconden terug
            spoel # seconden vooruit
            standaardinstellingen herstellen
            start video
            stop video
            stream type live
            te beluisteren via @
            terug naar live
            tijdsduur
            tijdsduur #:#
            tik om geluid aan te zetten
            tik voor geluid
            toevoegen aan wachtrij
            totale duur #:#
            totale tijd: #
            venster volledig scherm
            verlaat volledig scherm
            video afspelen
            video kan niet worden afgespeeld
            video kan niet worden geladen
            video laden
            video niet beschikbaar
            video start na de advertentie
            video start over #
            video wordt geladen
            videospeler
            videospeler laadt
            videospeler van @
            videospeler wordt geladen
            volgende video in #
            volgende video over #
            volledig scherm
            volledig scherm afsluiten
            volledig scherm openen
            volledig scherm verlaten
            volume
            voortgang
            voortgang: #%
            zet geluid aan
            zet het geluid aan
            zoek naar live, speelt momenteel live
        """),
        "print": phrases("""
            afdrukken
            afdrukken (opent in een nieuw venster)
            afdrukken, pdf en e-mail
            artikel afdrukken
            artikel als pdf
            artikel bewaren
            artikel doorsturen naar een vriend
            artikel opslaan
            artikel printen
            bewaar
            bewaar artikel
            bewaar dit artikel
            bewaar dit artikel om later te lezen
            bewaar dit artikel voor later
            bewaar in mijn leeslijst
            bewaar om later te lezen
            bewaar voor later
            bewaard in leeslijst
            deze pagina afdrukken
            deze pagina printen
            dit artikel afdrukken
            dit artikel printen
            doorsturen per e-mail
            download als pdf
            download als pdf-bestand
            download artikel als pdf
            download de pdf
            download dit artikel
            download dit artikel als pdf
            download het artikel
            download pagina als pdf
            e-mail deze pagina
            e-mail dit artikel
            e-mail dit bericht
            e-mail naar een vriend
            lees dit later
            lees later
            mail deze pagina
            mail dit artikel
            mail dit bericht
            mail een vriend
            mail naar een vriend
            opgeslagen in leeslijst
            opslaan
            opslaan als pdf
            opslaan in leeslijst
            opslaan in mijn lijst
            opslaan voor later
            pagina afdrukken
            pagina printen
            per e-mail verzenden
            per mail versturen
            print / pdf
            print artikel
            print deze pagina
            print deze pagina uit
            print dit artikel
            print dit bericht
            print dit recept
            print het artikel
            print het recept
            print, pdf en e-mail
            printen
            printversie
            printvriendelijke versie
            printvriendelijke versie, pdf en e-mail
            sla artikel op
            sla dit artikel op
            sla dit artikel op voor later
            sla op voor later
            stuur aan een vriend
            stuur artikel door
            stuur deze pagina door
            stuur deze pagina naar een vriend
            stuur dit artikel door
            stuur dit artikel naar een vriend
            stuur door naar een vriend
            stuur naar een vriend
            tip een vriend
            toegevoegd aan favorieten
            toevoegen aan favorieten
            toevoegen aan leeslijst
            versie om af te drukken
            verstuur deze pagina
            verstuur per e-mail
            verstuur per mail
            verstuur via e-mail
            verstuur via mail
            vertel een vriend
            verwijder uit favorieten
            verwijder uit leeslijst
            verzend per e-mail
            verzenden per e-mail
            voeg toe aan bladwijzers
            voeg toe aan favorieten
            voeg toe aan je favorieten
            voeg toe aan leeslijst
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
            leesplezier
            leestijd
            leeswerk
            lezen
            lezen ongeveer
            nodig om te lezen
            om te lezen
            te lezen
        """),
        "reading_time": phrases("""
            benodigde leestijd
            de leestijd is
            gemiddelde leesduur
            gemiddelde leestijd
            geschatte leesduur
            geschatte leestijd
            in # te lezen
            lees dit artikel in
            lees in
            lees tijd
            leesduur
            leesduur ongeveer
            leestijd
            leestijd +/-
            leestijd artikel
            leestijd blog
            leestijd ca
            leestijd circa
            leestijd in minuten
            leestijd is
            leestijd is ongeveer
            leestijd ongeveer
            leestijd van dit artikel
            leestijd ±
            lezen in
            tijd om te lezen
            totale leestijd
            verwachte leestijd
        """),
        "related": phrases("""
            aanbevolen
            aanbevolen artikelen
            aanbevolen door outbrain
            aanbevolen door taboola
            aanbevolen voor jou
            aanbevolen voor u
            aanrader van de redactie
            aanraders
            aanraders van de redactie
            aanraders voor jou
            al gelezen
            alle artikelen in deze serie
            alle artikelen in dit dossier
            alles over dit onderwerp
            ander nieuws
            ander nieuws uit de regio
            ander nieuws van vandaag
            ander sportnieuws
            andere artikelen
            andere berichten
            anderen bekeken ook
            anderen lazen ook
            anderen lezen nu
            artikelen die je misschien ook interessant vindt
            artikelen die je niet mag missen
            artikelen die je ook leuk vindt
            artikelen over dit onderwerp
            bekijk dossier
            bekijk het dossier
            bekijk ook
            belangrijkste nieuws
            best becommentarieerd
            best bekeken
            best bekeken vandaag
            best bekeken video's
            best bekeken video’s
            best beluisterd
            best besproken
            best gedeelde artikelen
            best gedownload
            best gelezen
            best gelezen artikelen van vandaag
            best gelezen berichten
            best gelezen blogs
            best gelezen columns
            best gelezen deze maand
            best gelezen deze week
            best gelezen dit uur
            best gelezen in deze categorie
            best gelezen in sport
            best gelezen nieuws
            best gelezen verhalen
            best gewaardeerd
            best gezocht
            best populaire artikelen
            best recente artikelen
            best recente nieuws
            best recente reacties eerst
            binnen dit dossier
            binnen dit thema
            blijf lezen over
            de keuze van de redactie
            de redactie raadt aan
            de redactie selecteerde
            de redactie tipt
            deel van de serie
            deze artikelen interesseert je misschien ook
            deze artikelen is ook interessant
            deze artikelen lees je nu
            deze artikelen lees je ook graag
            deze artikelen lezen andere lezers
            deze artikelen lezen anderen
            deze artikelen lezen anderen ook
            deze artikelen mag je niet missen
            deze artikelen moet je ook lezen
            deze artikelen ook gelezen
            deze artikelen vind je misschien ook interessant
            deze artikelen vind je ook interessant
            deze artikelen vind je ook leuk
            deze artikelen vind je vast ook leuk
            deze artikelen vind je wellicht ook interessant
            deze artikelen vinden anderen interessant
            deze artikelen wil je niet missen
            deze artikelen zijn ook interessant
            deze artikelen zou je ook kunnen interesseren
            dit artikel hoort bij
            dit artikel hoort bij de serie
            dit artikel hoort bij het dossier
            dit bericht hoort bij
            dit bericht hoort bij de serie
            dit bericht hoort bij het dossier
            dit interesseert je misschien ook
            dit is ook interessant
            dit lees je nu
            dit lees je ook graag
            dit lezen andere lezers
            dit lezen anderen
            dit lezen anderen ook
            dit mag je niet missen
            dit moet je ook lezen
            dit ook gelezen
            dit vind je misschien ook interessant
            dit vind je misschien ook leuk
            dit vind je ook interessant
            dit vind je ook leuk
            dit vind je vast ook leuk
            dit vind je wellicht ook interessant
            dit vinden anderen interessant
            dit vindt u misschien ook interessant
            dit wil je niet missen
            dit zijn ook interessant
            dit zou je ook kunnen interesseren
            door de redactie aanbevolen
            door de redactie geselecteerd
            door ons aanbevolen
            door ons geselecteerd
            door outbrain
            door taboola
            dossier bekijken
            eerder gepubliceerd
            eerder gepubliceerde artikelen
            eerder in deze serie
            eerder op deze site
            eerder over dit onderwerp
            eerder verschenen
            eerder verschenen artikelen
            eerder verschenen in deze serie
            elders op de site
            elders op deze site
            elders op het web
            gerelateerd
            gerelateerd aan dit artikel
            gerelateerd aan dit nieuws
            gerelateerd aan dit onderwerp
            gerelateerd artikel
            gerelateerd bericht
            gerelateerd dossier
            gerelateerd nieuws
            gerelateerde artikelen
            gerelateerde artikelen laden
            gerelateerde berichten
            gerelateerde content
            gerelateerde onderwerpen
            gerelateerde video's
            gerelateerde video’s
            geselecteerd voor jou
            gesponsord door taboola
            gesponsorde links door taboola
            had je dit al gelezen
            heb je deze al gelezen
            heb je deze artikelen al gelezen
            heb je dit al gelezen
            het belangrijkste nieuws
            het belangrijkste nieuws van vandaag
            het laatste nieuws
            het lezen waard
            hot nieuws
            hot topics
            in de kijker
            in de schijnwerpers
            in de spotlight
            in deze categorie
            in deze rubriek
            in deze serie
            in dezelfde categorie
            in dit artikel genoemd
            in dit dossier
            in dit thema
            in het kort nieuws
            interessant om te lezen
            interessant voor jou
            interessant voor u
            keuze van de lezer
            keuze van de redactie
            laatst bekeken
            laatst gepubliceerd
            laatst toegevoegd
            laatste artikelen
            laatste berichten
            laatste berichten op het blog
            laatste nieuws uit
            laatste updates
            laatste video's
            laatste video’s
            lees meer over
            lees meer over dit onderwerp
            lees nu
            lees ook
            lees ook deze artikelen
            lees verder over dit onderwerp
            leestips van de redactie
            leestips voor jou
            meer artikelen van deze auteur
            meer binnenland
            meer buitenland
            meer in deze categorie
            meer in deze rubriek
            meer in deze serie
            meer in dit dossier
            meer interviews
            meer leestips
            meer leesvoer
            meer lezen over
            meer lokaal nieuws
            meer nieuws over
            meer nieuws uit
            meer nieuws van vandaag
            meer om te lezen
            meer opinie
            meer over
            meer over deze onderwerpen
            meer over deze personen
            meer over deze zaak
            meer over dit onderwerp
            meer over dit onderwerp lezen
            meer over dit thema
            meer regionaal nieuws
            meer sportnieuws
            meer uit de regio
            meer uit deze categorie
            meer uit deze regio
            meer uit deze rubriek
            meer uit deze serie
            meer uit dit dossier
            meer uit dit magazine
            meer uit het archief
            meer uit je regio
            meer uit jouw regio
            meer van de redactie
            meer van deze auteur
            meer van hetzelfde
            meer van onze redactie
            meer verhalen
            meer voetbalnieuws
            meer voor jou
            meer zoals dit
            meest becommentarieerd
            meest bekeken
            meest bekeken vandaag
            meest bekeken video's
            meest bekeken video’s
            meest beluisterd
            meest besproken
            meest gedeeld
            meest gedeelde artikelen
            meest gedownload
            meest gelezen
            meest gelezen artikelen
            meest gelezen artikelen van vandaag
            meest gelezen berichten
            meest gelezen blogs
            meest gelezen columns
            meest gelezen deze maand
            meest gelezen deze week
            meest gelezen dit uur
            meest gelezen in deze categorie
            meest gelezen in sport
            meest gelezen nieuws
            meest gelezen vandaag
            meest gelezen verhalen
            meest gezocht
            meest populair
            meest populaire artikelen
            meest recent
            meest recente artikelen
            meest recente berichten
            meest recente reacties eerst
            mis dit niet
            mis dit ook niet
            misschien ook interessant
            misschien vind je dit ook leuk
            mogelijk gemaakt door taboola
            naar dossier
            naar het dossier
            net verschenen
            nieuw binnen
            nieuw op de site
            nieuws in beeld
            nieuws uit het archief
            nieuws van vandaag
            nieuwste eerst bekijken
            nieuwste nieuws
            nog meer binnenland
            nog meer buitenland
            nog meer in deze rubriek
            nog meer in deze serie
            nog meer interviews
            nog meer leestips
            nog meer leesvoer
            nog meer lezen
            nog meer lokaal nieuws
            nog meer nieuws over
            nog meer nieuws uit
            nog meer opinie
            nog meer over deze onderwerpen
            nog meer over deze personen
            nog meer over deze zaak
            nog meer over dit onderwerp lezen
            nog meer over dit thema
            nog meer regionaal nieuws
            nog meer sportnieuws
            nog meer uit de regio
            nog meer uit deze rubriek
            nog meer uit deze serie
            nog meer uit dit dossier
            nog meer uit dit magazine
            nog meer uit het archief
            nog meer van de redactie
            nog meer van hetzelfde
            nog meer van onze redactie
            nog meer verhalen
            nog meer video's
            nog meer video’s
            nog meer voetbalnieuws
            nog meer voor jou
            nog meer zoals dit
            nu gelezen
            nu in het nieuws
            nu populair
            nu trending
            onderwerpen in dit artikel
            onze aanraders
            onze beste artikelen
            onze laatste artikelen
            onze laatste berichten
            onze laatste blogs
            onze nieuwste artikelen
            onze populairste artikelen
            onze redactie raadt aan
            onze selectie voor jou
            ook de moeite waard
            ook het lezen waard
            ook in deze categorie
            ook in deze serie
            ook in dit dossier
            ook in het nieuws
            ook interessant
            ook interessant om te lezen
            ook interessant voor jou
            ook interessant voor u
            ook leuk
            ook leuk om te lezen
            ook lezen
            ook op @
            ook op deze site
            ook op onze site
            ook over dit onderwerp
            ook van deze auteur
            over hetzelfde onderwerp
            personen in dit artikel
            populair
            populair op dit moment
            populaire artikelen
            populaire berichten
            recent bekeken
            recent gelezen
            recent nieuws
            recent op de site
            recent toegevoegd
            recent verschenen
            recente artikelen
            recente berichten
            recente items
            recente onderwerpen
            recente verhalen
            recente video's
            recente video’s
            selectie van de redactie
            speciaal voor jou
            speciaal voor jou geselecteerd
            suggesties voor jou
            tip van de redactie
            tips van de redactie
            top # artikelen
            top # gelezen
            top # meest gelezen
            top artikelen
            top nieuws
            top verhalen
            topverhalen
            trending
            uit de regio
            uit deze categorie
            uit deze rubriek
            uit dezelfde categorie
            uit het archief
            uit ons archief
            uitgelicht
            uitgelichte artikelen
            van het web
            van onze partners geselecteerd
            veel becommentarieerd
            veel bekeken vandaag
            veel bekeken video's
            veel bekeken video’s
            veel beluisterd
            veel besproken
            veel gedeelde artikelen
            veel gedownload
            veel gelezen artikelen van vandaag
            veel gelezen berichten
            veel gelezen blogs
            veel gelezen columns
            veel gelezen deze maand
            veel gelezen deze week
            veel gelezen dit uur
            veel gelezen in deze categorie
            veel gelezen in sport
            veel gelezen nieuws
            veel gelezen verhalen
            veel gewaardeerd
            veel gezocht
            veel populaire artikelen
            veel recente artikelen
            veel recente nieuws
            veel recente reacties eerst
            verder in het nieuws
            verder lezen in dit dossier
            verder lezen over dit onderwerp
            verder op deze site
            verder op onze site
            vergelijkbare artikelen
            vergelijkbare berichten
            vers van de pers
            volg deze onderwerpen
            volg dit dossier
            volg dit onderwerp
            volgende artikelen
            volgende verhalen
            voor jou aanbevolen
            voor jou geselecteerd
            voor u aanbevolen
            voor u geselecteerd
            vorige artikelen
            we raden aan
            we raden je ook aan
            wij bevelen aan
            wij raden aan
            wij raden ook aan
            wij tippen
            zie ook
            zojuist verschenen
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
            # vinden dit leuk
            @ (opens in new window)
            @ (opent in een nieuw venster)
            @ (opent in nieuw venster)
            @ kanaal
            @ pagina
            @ volgen
            @-kanaal
            aan het laden
            aanbevelen
            aanbevelen op @
            abonneer je op ons @ kanaal
            abonneer je op ons @-kanaal
            abonneer je op ons kanaal
            abonneer je op ons youtube-kanaal
            abonneer op ons @ kanaal
            abonneer op ons youtube-kanaal
            andere deelopties
            app dit artikel
            app met de redactie
            app ons
            artikel delen
            artikel delen op @
            beveel dit artikel aan
            bewaar deze pin
            bewaar op @
            bezig met laden
            blijf op de hoogte en volg ons op @
            blijf op de hoogte via @
            blijf op de hoogte, volg ons op @
            de link is gekopieerd
            de link is gekopieerd naar je klembord
            deel
            deel & reageer
            deel als e-mail
            deel artikel
            deel artikel met anderen
            deel bericht
            deel delen
            deel deze pagina
            deel deze pagina op social media
            deel deze post
            deel deze via
            deel dit
            deel dit artikel
            deel dit artikel met je vrienden
            deel dit artikel op @
            deel dit artikel op social media
            deel dit artikel op sociale media
            deel dit artikel via @
            deel dit bericht
            deel dit bericht met je netwerk
            deel dit bericht op social media
            deel dit nieuws
            deel dit op @
            deel dit verhaal
            deel dit via @
            deel dit via sociale media
            deel en reageer
            deel het
            deel het artikel
            deel het bericht
            deel het nieuws
            deel het verhaal
            deel je mening
            deel kan via
            deel link
            deel met
            deel met @
            deel met anderen
            deel met een link
            deel met een vriend
            deel met familie en vrienden
            deel met iedereen
            deel met je netwerk
            deel met je vrienden
            deel met vrienden
            deel mij
            deel nu
            deel op
            deel op @
            deel op facebook
            deel op linkedin
            deel op pinterest
            deel op social media
            deel op sociale netwerken
            deel op twitter
            deel op x
            deel opties
            deel pagina
            deel per e-mail
            deel per email
            deel per link
            deel per mail
            deel per sms
            deel per whatsapp
            deel via
            deel via @
            deel via e-mail
            deel via email
            deel via facebook
            deel via linkedin
            deel via sms
            deel via social media
            deel via sociale media
            deel via twitter
            deel via whatsapp
            deel via whatsapp of e-mail
            deel-opties
            deelknoppen
            deelopties
            delen
            delen als e-mail
            delen artikel
            delen artikel met anderen
            delen bericht
            delen delen
            delen deze pagina
            delen deze pagina op social media
            delen deze post
            delen dit
            delen dit artikel
            delen dit artikel op social media
            delen dit artikel op sociale media
            delen dit bericht
            delen dit bericht met je netwerk
            delen dit bericht op social media
            delen dit nieuws
            delen dit verhaal
            delen het
            delen het artikel
            delen het bericht
            delen het nieuws
            delen het verhaal
            delen is lief
            delen je mening
            delen kan via
            delen met
            delen met @
            delen met een link
            delen met een vriend
            delen met familie en vrienden
            delen met iedereen
            delen met je netwerk
            delen met je vrienden
            delen mij
            delen op
            delen op @
            delen op facebook
            delen op linkedin
            delen op social media
            delen op sociale netwerken
            delen op twitter
            delen op whatsapp
            delen opties
            delen pagina
            delen per link
            delen per mail
            delen per sms
            delen per whatsapp
            delen via
            delen via @
            delen via e-mail
            delen via facebook
            delen via link
            delen via social media
            delen via sociale media
            delen via twitter
            delen via whatsapp
            delen via whatsapp of e-mail
            deze pagina delen
            dit artikel delen
            dit bericht delen
            dit delen
            dit vind ik leuk
            doorsturen
            e-mail deze link
            e-mail een link naar een vriend…
            e-mail een link naar vrienden…
            e-mail link
            email een link naar een vriend…
            embed code
            embedden
            gefeliciteerd delen
            gekopieerd naar het klembord
            gekopieerd naar klembord
            gerelateerd delen
            insluitcode
            insluiten
            instellen als voorkeursbron op google
            klik om af te drukken…
            klik om dit te e-mailen naar een vriend…
            klik om dit te emailen naar een vriend…
            klik om een link naar een vriend te e-mailen…
            klik om een link naar een vriend te emailen…
            klik om op @ te delen…
            klik om te delen met @
            klik om te delen met @…
            klik om te delen op @
            klik om te delen op @…
            klik om te delen via @
            klik om te e-mailen dit naar een vriend…
            klik om te emailen dit naar een vriend…
            klik om te printen…
            klik voor delen via @…
            kopieer
            kopieer artikel link
            kopieer de link
            kopieer de url
            kopieer deze link
            kopieer en plak deze code in je site om in te sluiten
            kopieer en plak deze url in je wordpress site om in te sluiten
            kopieer link
            kopieer link naar klembord
            kopieer link van artikel
            kopieer linkadres
            kopieer naar klembord
            kopieer permalink
            kopieer url
            kopiëren naar klembord
            korte link
            like & deel
            like deze pagina
            like dit
            like dit artikel
            like dit bericht
            like en deel
            like ons
            like ons op @
            like onze @ pagina
            like onze @-pagina
            like onze facebookpagina
            like onze pagina
            like op @
            link delen
            link gekopieerd
            link gekopieerd naar klembord
            link is gekopieerd
            link is gekopieerd naar het klembord
            link kopiëren
            link kopiëren gelukt
            link kopiëren naar klembord
            link naar artikel
            link naar dit artikel
            link naar klembord gekopieerd
            maak ons je voorkeursbron op google
            mail dit
            mail een link
            mail link
            mail naar vriend
            meer deelopties
            meer delen
            meer opties om te delen
            naar klembord kopiëren
            ons @ kanaal
            ons whatsapp-kanaal
            ons youtube-kanaal
            ontvolgen
            onze @
            onze @ pagina
            onze @-pagina
            onze social media
            onze social media kanalen
            onze sociale media
            onze socials
            opslaan op @
            permalink
            pin dit
            pin het
            pin it
            pin op @
            pinnen
            plaats bericht op @
            plaats op @
            post op @
            raad dit artikel aan
            reageer deel
            reageer en deel
            reageer en deel dit artikel
            reageren delen
            reposten
            retweet
            retweeten
            share dit
            share dit artikel
            share op @
            sharen
            sla op in @
            sluit deelopties
            social media
            social media links
            sociale media
            sociale netwerken
            socials
            stuur als bericht
            stuur dit artikel via @
            stuur dit via @
            stuur door
            stuur een whatsapp
            stuur naar @
            stuur naar een vriend via @
            stuur op @
            stuur per e-mail
            stuur per mail
            stuur tip door
            stuur via @
            stuur via e-mail
            stuur via mail
            stuur via whatsapp
            tip dit artikel
            tip je vrienden
            toegevoegd aan favorieten delen
            toon deelopties
            tweet
            tweet deze pagina
            tweet dit
            tweet dit artikel
            tweet dit bericht
            tweet op @
            tweet over dit artikel
            tweeten
            url gekopieerd
            url is gekopieerd
            url kopiëren
            verstuur
            verstuur link
            verstuur naar @
            verstuur op @
            verstuur via @
            verstuur via whatsapp
            vertel het door
            vertel het verder
            verzend via @
            verzend via whatsapp
            verzenden
            verzenden via @
            vind dit leuk
            vind ik leuk aan het laden
            vind ik leuk delen
            vind ik leuk op @
            vind ik leuk reageren
            vind ik leuk reageren delen
            vind je dit artikel interessant? deel dit…
            vind je dit artikel interessant? deel het…
            vind je dit artikel leuk? deel dit…
            vind je dit artikel leuk? deel het…
            vind je dit artikel nuttig? deel dit…
            vind je dit artikel nuttig? deel het…
            vind ons leuk op @
            vind ons leuk op facebook
            vind ons op @
            vind-ik-leuk
            vind-ik-leuk aan het laden
            vind-ik-leuk bezig met laden
            voeg ons toe als voorkeursbron op google
            voeg toe aan @
            volg @
            volg @ op @
            volg de auteur op @
            volg de redactie op @
            volg deze auteur op @
            volg het laatste nieuws op @
            volg het laatste nieuws via @
            volg het nieuws op @
            volg het nieuws via @
            volg je ons al
            volg je ons al op @
            volg jij ons al
            volg jij ons al op @
            volg me
            volg me op @
            volg mij
            volg mij ook op @
            volg mij op @
            volg mij via @
            volg ons
            volg ons en blijf op de hoogte
            volg ons en mis niets
            volg ons hier
            volg ons hier op @
            volg ons kanaal op @
            volg ons nu op @
            volg ons online
            volg ons ook op @
            volg ons ook op social media
            volg ons ook op sociale media
            volg ons ook via @
            volg ons op @
            volg ons op @ en @
            volg ons op facebook
            volg ons op google news
            volg ons op instagram
            volg ons op instagram, facebook en x
            volg ons op linkedin
            volg ons op social
            volg ons op social media
            volg ons op sociale netwerken
            volg ons op twitter
            volg ons op whatsapp-kanaal
            volg ons op x
            volg ons via @
            volg ons via google news
            volg ons via ons whatsapp-kanaal
            volg ons via social media
            volg ons via whatsapp
            volg ons voor meer nieuws
            volg ons whatsapp-kanaal
            volg onze @ kanalen
            volg onze @ pagina
            volg onze @-pagina
            volg onze kanalen
            volg onze pagina op @
            volg onze redactie op @
            volgen
            vond je dit artikel interessant? deel dit…
            vond je dit artikel interessant? deel het…
            vond je dit artikel leuk? deel dit…
            vond je dit artikel leuk? deel het…
            vond je dit artikel nuttig? deel dit…
            vond je dit artikel nuttig? deel het…
            voorkeursbron toevoegen op google
            we zitten ook op @
            whatsapp de redactie
            whatsapp dit artikel
            wij op @
            wij op social media
            wij zijn ook te vinden op @
            wil je dit delen
            word fan op @
            word fan van onze @ pagina
            word lid van ons @ kanaal
            word lid van ons whatsapp-kanaal
            word lid van onze @ groep
            word lid van onze @-groep
            word volger op @
            word vrienden op @
            zeg het voort
            zegt het voort
        """),
        "skip": phrases("""
            begin van de pagina
            bovenkant pagina
            bovenkant van de pagina
            direct naar artikel
            direct naar content
            direct naar de bovenkant
            direct naar de content
            direct naar de footer
            direct naar de hoofdcontent
            direct naar de hoofdinhoud van deze pagina
            direct naar de hoofdnavigatie
            direct naar de inhoud
            direct naar de inhoud van de pagina
            direct naar de navigatie
            direct naar de voettekst
            direct naar de zoekbalk
            direct naar de zoekfunctie
            direct naar footer
            direct naar het artikel
            direct naar het begin van de pagina
            direct naar het hoofdmenu
            direct naar het menu
            direct naar het zoekveld
            direct naar hoofdcontent
            direct naar hoofdinhoud
            direct naar hoofdmenu
            direct naar hoofdnavigatie
            direct naar inhoud
            direct naar menu
            direct naar voettekst
            direct naar zijbalk
            direct naar zoeken
            direct naar zoekveld
            door naar artikel
            door naar content
            door naar de bovenkant
            door naar de content
            door naar de footer
            door naar de hoofdcontent
            door naar de hoofdinhoud van deze pagina
            door naar de hoofdnavigatie
            door naar de inhoud van de pagina
            door naar de navigatie
            door naar de voettekst
            door naar de zoekbalk
            door naar de zoekfunctie
            door naar footer
            door naar het artikel
            door naar het begin van de pagina
            door naar het hoofdmenu
            door naar het menu
            door naar het zoekveld
            door naar hoofdcontent
            door naar hoofdinhoud
            door naar hoofdmenu
            door naar hoofdnavigatie
            door naar menu
            door naar voettekst
            door naar zijbalk
            door naar zoekveld
            doorgaan naar artikel
            doorgaan naar hoofdinhoud
            doorgaan naar inhoud
            einde menu
            einde navigatie
            einde van de pagina
            filter sluiten
            filters sluiten
            filters tonen
            ga direct naar de content
            ga direct naar de inhoud
            ga direct naar hoofdinhoud
            ga naar boven
            ga naar content
            ga naar de bovenkant
            ga naar de content
            ga naar de footer
            ga naar de hoofdcontent
            ga naar de hoofdinhoud
            ga naar de hoofdinhoud van deze pagina
            ga naar de hoofdnavigatie
            ga naar de inhoud
            ga naar de inhoud van de pagina
            ga naar de navigatie
            ga naar de voettekst
            ga naar de zoekbalk
            ga naar de zoekfunctie
            ga naar footer
            ga naar het begin van de pagina
            ga naar het hoofdmenu
            ga naar het menu
            ga naar het zoekveld
            ga naar hoofdcontent
            ga naar hoofdinhoud
            ga naar hoofdmenu
            ga naar hoofdnavigatie
            ga naar inhoud
            ga naar menu
            ga naar navigatie
            ga naar voettekst
            ga naar zijbalk
            ga naar zoeken
            ga naar zoekveld
            ga terug naar boven
            ga terug omhoog
            hoofdmenu openen
            hoofdmenu sluiten
            hoofdnavigatie
            klik om het menu te openen
            klik om te sluiten
            menu openen
            menu sluiten
            menu tonen
            menu wisselen
            meteen naar artikel
            meteen naar content
            meteen naar de bovenkant
            meteen naar de content
            meteen naar de footer
            meteen naar de hoofdcontent
            meteen naar de hoofdinhoud van deze pagina
            meteen naar de hoofdnavigatie
            meteen naar de inhoud van de pagina
            meteen naar de navigatie
            meteen naar de voettekst
            meteen naar de zoekbalk
            meteen naar de zoekfunctie
            meteen naar footer
            meteen naar het artikel
            meteen naar het begin van de pagina
            meteen naar het hoofdmenu
            meteen naar het menu
            meteen naar het zoekveld
            meteen naar hoofdcontent
            meteen naar hoofdinhoud
            meteen naar hoofdmenu
            meteen naar hoofdnavigatie
            meteen naar menu
            meteen naar voettekst
            meteen naar zijbalk
            meteen naar zoekveld
            mobiel menu openen
            mobiel menu sluiten
            naar begin
            naar begin van de pagina
            naar beneden scrollen
            naar boven
            naar boven scrollen
            naar bovenkant
            naar content
            naar de bovenkant van de pagina
            naar de content
            naar de footer
            naar de hoofdinhoud
            naar de inhoud
            naar de inhoud springen
            naar de navigatie
            naar de zoekfunctie
            naar footer
            naar het artikel gaan
            naar het begin van de pagina
            naar het hoofdmenu
            naar het menu
            naar hoofdinhoud
            naar hoofdmenu
            naar inhoud
            naar menu
            naar navigatie
            naar top
            naar zoeken
            navigatie aan/uit
            navigatie aanpassen
            navigatie in-/uitschakelen
            navigatie openen
            navigatie overslaan
            navigatie sluiten
            navigatie wisselen
            navigatiemenu
            navigatiemenu openen
            navigatiemenu sluiten
            open menu
            open navigatie
            open zoeken
            overslaan en naar de inhoud gaan
            overslaan naar inhoud
            primair menu
            primaire navigatie
            schakel menu
            schakel menu in
            schakel navigatie in
            schakel navigatie in/uit
            schakel zijbalk
            schakel zoeken in
            scroll naar beneden
            scroll naar boven
            scroll naar top
            scroll omhoog
            scroll omlaag
            scroll terug naar boven
            scroll to top
            scrollen naar boven
            secundair menu
            secundaire navigatie
            skip naar artikel
            skip naar content
            skip naar de bovenkant
            skip naar de content
            skip naar de footer
            skip naar de hoofdcontent
            skip naar de hoofdinhoud van deze pagina
            skip naar de hoofdnavigatie
            skip naar de inhoud van de pagina
            skip naar de navigatie
            skip naar de voettekst
            skip naar de zoekbalk
            skip naar de zoekfunctie
            skip naar footer
            skip naar het artikel
            skip naar het begin van de pagina
            skip naar het hoofdmenu
            skip naar het menu
            skip naar het zoekveld
            skip naar hoofdcontent
            skip naar hoofdinhoud
            skip naar hoofdmenu
            skip naar hoofdnavigatie
            skip naar menu
            skip naar voettekst
            skip naar zijbalk
            skip naar zoekveld
            sluit het menu
            sluit navigatie
            sluit sluiten
            sluit zoeken
            snelkoppelingen naar inhoud
            sneltoetsen voor navigatie
            spring naar artikel
            spring naar content
            spring naar de bovenkant
            spring naar de content
            spring naar de footer
            spring naar de hoofdcontent
            spring naar de hoofdinhoud van deze pagina
            spring naar de hoofdnavigatie
            spring naar de inhoud
            spring naar de inhoud van de pagina
            spring naar de navigatie
            spring naar de primaire sidebar
            spring naar de voettekst
            spring naar de zoekbalk
            spring naar de zoekfunctie
            spring naar footer
            spring naar het artikel
            spring naar het begin van de pagina
            spring naar het hoofdmenu
            spring naar het menu
            spring naar het zoekveld
            spring naar hoofdcontent
            spring naar hoofdinhoud
            spring naar hoofdmenu
            spring naar hoofdnavigatie
            spring naar inhoud
            spring naar menu
            spring naar voettekst
            spring naar zijbalk
            spring naar zoekveld
            terug naar begin
            terug naar boven
            terug naar boven gaan
            terug naar bovenkant
            terug naar de bovenkant
            terug naar de inhoudsopgave
            terug naar de top
            terug naar het begin
            terug naar het begin van de pagina
            terug naar het menu
            terug naar inhoud
            terug naar inhoudsopgave
            terug naar menu
            terug naar top
            toggle menu
            toggle navigatie
            toon het menu
            toon menu
            toon navigatie
            toon zoeken
            top van de pagina
            verberg menu
            verberg zoeken
            verder naar artikel
            verder naar content
            verder naar de bovenkant
            verder naar de content
            verder naar de footer
            verder naar de hoofdcontent
            verder naar de hoofdinhoud van deze pagina
            verder naar de hoofdnavigatie
            verder naar de inhoud van de pagina
            verder naar de navigatie
            verder naar de voettekst
            verder naar de zoekbalk
            verder naar de zoekfunctie
            verder naar footer
            verder naar het artikel
            verder naar het begin van de pagina
            verder naar het hoofdmenu
            verder naar het menu
            verder naar het zoekveld
            verder naar hoofdcontent
            verder naar hoofdinhoud
            verder naar hoofdmenu
            verder naar hoofdnavigatie
            verder naar menu
            verder naar voettekst
            verder naar zijbalk
            verder naar zoekveld
            zoekbalk openen
            zoekbalk sluiten
            zoeken aan/uit
            zoeken in-/uitschakelen
            zoeken openen
            zoeken sluiten
            zoeken tonen
            zoekformulier openen
            zoekformulier sluiten
            zoekveld openen
            zoekveld sluiten
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
            aangepast
            aangepast om
            aangepast op
            artikel aangepast op
            artikel bijgewerkt op
            artikel gewijzigd op
            artikel geüpdatet op
            artikel laatst bijgewerkt
            artikel laatst bijgewerkt op
            bericht bijgewerkt op
            bericht geüpdatet op
            bewerkt op
            bijgewerkt
            bijgewerkt om
            bijgewerkt op
            bijgewerkt per
            bijgewerkt tot
            datum gewijzigd
            datum laatste aanpassing
            datum laatste update
            datum laatste wijziging
            datum update
            datum van bijwerking
            deze pagina is bijgewerkt op
            deze pagina is laatst gewijzigd op
            deze pagina is voor het laatst bijgewerkt op
            deze pagina is voor het laatst gewijzigd op
            dit artikel is aangepast op
            dit artikel is bijgewerkt op
            dit artikel is geüpdatet op
            dit artikel is laatst bijgewerkt op
            dit artikel is voor het laatst aangepast op
            dit artikel is voor het laatst bijgewerkt op
            dit artikel werd bijgewerkt op
            dit bericht is bijgewerkt op
            dit bericht is voor het laatst aangepast op
            dit bericht is voor het laatst bijgewerkt op
            geactualiseerd
            geactualiseerd om
            geactualiseerd op
            gecontroleerd op
            gecorrigeerd op
            gereviseerd op
            geupdate
            geupdate op
            gewijzigd
            gewijzigd door
            gewijzigd om
            gewijzigd op
            geüpdate
            geüpdate op
            geüpdatet
            geüpdatet op
            hernieuwd op
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
            medisch herzien op
            opnieuw gepubliceerd op
            pagina bijgewerkt op
            pagina laatst bijgewerkt op
            pagina laatst gewijzigd
            stand van zaken op
            update om
            update op
            updated op
            updatedatum
            vernieuwd op
            voor het laatst aangepast
            voor het laatst aangepast op
            voor het laatst bewerkt
            voor het laatst bewerkt op
            voor het laatst bijgewerkt
            voor het laatst bijgewerkt op
            voor het laatst gecontroleerd op
            voor het laatst gewijzigd
            voor het laatst gewijzigd op
            voor het laatst geüpdatet
            voor het laatst geüpdatet op
            voor het laatst herzien op
            voor het laatst nagekeken op
            wijzigingsdatum
        """),
    },
)
