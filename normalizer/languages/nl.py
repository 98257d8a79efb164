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
    furniture={
        "advertisement": phrases("""
            advertentie
            advertentie - lees hieronder verder
            advertenties
            artikel gaat verder onder de advertentie
            betaalde inhoud
            de tekst gaat verder onder de advertentie
            dit artikel gaat verder onder de advertentie
            gesponsord
            gesponsord artikel
            gesponsord bericht
            gesponsorde content
            gesponsorde inhoud
            het artikel gaat verder onder de advertentie
            ingezonden mededeling
            lees verder na de advertentie
            lees verder onder de advertentie
            reclame
            tekst gaat door onder de advertentie
            tekst gaat verder onder de advertentie
            tekst loopt door onder de advertentie
            verder lezen na de advertentie
        """),
        "author_head": phrases("""
            meer over de auteur
            over de auteur
            over de auteurs
            over de schrijfster
            over de schrijver
            over de schrijvers
            over deze auteur
        """),
        "cookies": phrases("""
            accepteer alle cookies
            accepteer cookies
            alle cookies accepteren
            alle cookies toestaan
            alles accepteren
            alles weigeren
            cookie-instellingen
            cookiebeleid
            cookies accepteren
            cookies beheren
            cookievoorkeuren
            deze site gebruikt cookies
            deze site maakt gebruik van cookies
            deze website gebruikt cookies
            deze website gebruikt cookies om uw ervaring te verbeteren
            deze website maakt gebruik van cookies
            door deze website te blijven gebruiken, gaat u akkoord met het gebruik van cookies
            door verder te gaan op deze website gaat u akkoord met het gebruik van cookies
            we gebruiken cookies
            we gebruiken cookies om ervoor te zorgen dat onze site zo soepel mogelijk draait
            we gebruiken cookies om je ervaring te verbeteren
            wij gebruiken cookies
            wij gebruiken cookies om uw ervaring te verbeteren
            wij maken gebruik van cookies
        """),
        "credit": phrases("""
            afbeelding
            afbeelding door
            afbeelding via
            afbeeldingen
            beeld
            beeld door
            beeldbron
            bron afbeelding
            bron beeld
            bron foto
            coverfoto
            foto
            foto credit
            foto credits
            foto door
            foto via
            foto's
            foto’s
            foto's door
            foto’s door
            fotobron
            fotocredit
            fotocredits
            fotografie
            fotoverantwoording
            gefotografeerd door
            headerfoto
            omslagfoto
            uitgelichte afbeelding
            uitgelichte foto
        """),
        "date_label": phrases("""
            aangemaakt op
            datum
            datum van publicatie
            eerst gepubliceerd op
            geplaatst
            geplaatst op
            gepost op
            gepubliceerd
            gepubliceerd op
            geschreven op
            publicatiedatum
            verschenen op
            voor het eerst gepubliceerd op
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
            geïnspireerd
            geïrriteerd
            gelukkig
            geschokt
            geweldig
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
        "newsletter": phrases("""
            aanmelden nieuwsbrief
            aanmelden voor de nieuwsbrief
            aanmelden voor onze nieuwsbrief
            abonneer je op onze nieuwsbrief
            abonneer u op onze nieuwsbrief
            inschrijven nieuwsbrief
            inschrijven voor de nieuwsbrief
            inschrijven voor onze nieuwsbrief
            meld je aan voor de nieuwsbrief
            meld je aan voor onze gratis nieuwsbrief
            meld je aan voor onze nieuwsbrief
            meld u aan voor de nieuwsbrief
            meld u aan voor onze nieuwsbrief
            nieuwsbrief
            nieuwsbrief ontvangen
            ontvang de nieuwsbrief
            ontvang onze nieuwsbrief
            schrijf je in op onze nieuwsbrief
            schrijf je in voor de nieuwsbrief
            schrijf je in voor onze nieuwsbrief
            schrijf u in voor onze nieuwsbrief
        """),
        "print": phrases("""
            afdrukken
            artikel afdrukken
            artikel printen
            deze pagina afdrukken
            deze pagina printen
            dit artikel afdrukken
            dit artikel printen
            doorsturen per e-mail
            pagina afdrukken
            pagina printen
            print artikel
            print deze pagina
            print dit artikel
            printen
            printversie
            printvriendelijke versie
            stuur door naar een vriend
            verstuur per e-mail
        """),
        "read": phrases("""
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
        "share": phrases("""
            artikel delen
            deel
            deel deze pagina
            deel dit
            deel dit artikel
            deel dit bericht
            deel dit nieuws
            deel dit verhaal
            deel op facebook
            deel op linkedin
            deel op pinterest
            deel op twitter
            deel op x
            deel via e-mail
            deel via email
            deel via facebook
            deel via linkedin
            deel via twitter
            deel via whatsapp
            delen
            delen op facebook
            delen op linkedin
            delen op twitter
            delen op whatsapp
            delen via e-mail
            delen via facebook
            delen via twitter
            delen via whatsapp
            deze pagina delen
            dit artikel delen
            dit bericht delen
            dit delen
            tweeten
            vind ons leuk op facebook
            volg ons
            volg ons op facebook
            volg ons op instagram
            volg ons op linkedin
            volg ons op twitter
            volg ons op x
        """),
        "update_label": phrases("""
            bijgewerkt
            bijgewerkt op
            geüpdatet
            geüpdatet op
            gewijzigd op
            laatst aangepast
            laatst aangepast op
            laatst bijgewerkt
            laatst bijgewerkt op
            laatst gewijzigd
            laatst gewijzigd op
            laatste update
            laatste wijziging
            voor het laatst bijgewerkt
            voor het laatst bijgewerkt op
        """),
    },
)
