"""Swedish."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="sv",
    name="Swedish",
    function_words=words("""
        aldrig alla allt att av bara bland blev bli blir de dem den denna deras dess dessa det detta
        dig du där då efter eftersom eller en ett från få får för genom ha hade han hans har hela
        henne hennes hon honom hos hur här i in inför ingen inget innan inom inte jag ju kan kommer
        kunde man med mellan men mer mest mig min mot mycket många måste ni nu när någon något några
        och också om oss på redan samma samt sedan sig sin sina sitt själv ska skulle som så till
        två under upp ut utan vad var vara varit vi vid vilka vilket vill vår våra än är även åt
        över
    """),
    openers=words("""
        alla allt alltså andra annars att bara båda både de den denna dess dessa dessutom desto det
        detta du där därefter däremot därför därmed då efteråt emellertid en enligt ett faktiskt
        fler flera fortfarande framförallt han hans hellre hen hennes hittills hon hur här härom i
        ibland igår imorgon inga ingen inget inte istället ja jag kanske lyckligtvis man med medan
        men min mina mitt mycket många möjligen nej ni nog nu numera nyligen när nästa nästan någon
        något några också ofta oftast om plötsligt på redan samtidigt sannolikt sedan sen senare
        slutligen snart så sådan sådana således tidigare troligen trots tyvärr under uppenbarligen
        vad var varför varje varken vem vi vid vidare vilka vilken vilket visserligen vår våra ändå
        ännu äntligen även
    """),
    continuers=words("""
        angående av bakom beträffande bortom bredvid eller emot exklusive framför från genom
        gentemot gällande hos huruvida ifrån inklusive intill inuti jämte kring längs längsmed
        mellan mot nedanför och omkring ovanför per respektive runt samt som såväl till tills
        utanför utav uti utifrån varav varmed varpå vars varvid via än åt
    """),
    unfinished=words("""
        alltför att de din dina ditt eftersom eller en era ert från för genom gentemot hos
        huruvida i ifall inklusive med medan mellan men min mina mitt och om per på samt sin
        sina sitt som såsom såväl varje varken vars via vid vår våra vårt
    """),
    subjects=words("""
        de den det du han hen hon jag man ni vi
    """),
    auxiliaries=words("""
        blev blir borde bör fick får hade har kan kommer kunde måste ska skall skulle var vill ville
        är
    """),
    abbreviations=words("""
        a.a a.d a.k.a adj adm adr adv alt ang ank anm ann apr arr art aug aukt avd avg avs b.a b.sc
        bd bf bil bl bl.a c.c c:a ca civ civ.ek civ.ing cl cm d.v.s d.y d.ä da dec dir div dl dnr
        doc dr ds dvs dyl e.d e.dyl e.kr e.m e.o e.u ed eds ekon eks eng etc ev evtl ex exkl expl f
        f.d f.k f.kr f.m f.n f.v.t f.ö fam fastst fd feb febr ff fig fil fil.dr fil.kand fil.lic
        fil.mag fl fm fn forts fr fr.o.m fre frk fsv följ förb föreg förf förk förl förs g gen
        genomsn ggr gm gnm gr grek h h.c h.k.h hg hist hkh hr hrs hs i.a i.e i.o.m i.s i.s.f i.st.f
        ibid ill illustr inb ing inkl inst internat intr isl ital jan jfr jmf jr jt jul jun jur
        jur.dr jur.kand k k.k kand kap kapt kbm kg kgl kl km kol konst korr kpl kr krm kungl kvm l
        lat lic lit litt lör lörd m m.a.o m.fl m.h m.h.a m.h.t m.m m.v.h mag max md mdkr mdr med.dr
        milj min mkr mm mn mod mom motsv ms msk mt mv mvh mån månd möjl n.b nom nov nr nrs näml närm
        o o.a o.d o.dyl o.likn o.s.a o.s.v obs off okt omkr ons onsd op ordf orig osv ovann p p.g.a
        p.m p.s p.st pag pers pga ph.d pl plur pol pos pr prel proc prof prot ps pseud publ r red
        ref reg rek rel resp rev rf rubr s s.a s.k s:t s:ta samtl sek sekr sep sept sid sign sing sk
        skr skv smst soc sp spec sr st std sthlm stn str subst suppl sv sv.t särsk sön sönd t t.ex
        t.f t.h t.o.m t.v tab tekn tekn.dr tekn.lic tel teol teol.dr tf tfn tim tis tisd tkr tors
        torsd tr trol tsk u u.a u.p.a u.s u.å ung univ uppdr uppg uppl urspr utg utk utv v v.g v.h
        v.v vanl vers vetensk vol vs y ä.k äv å å.d å.k.m åld årg ö öv övers övr
    """),
    months=months("""
        januari, jan
        februari, feb, febr
        mars, mar
        april, apr
        maj
        juni, jun
        juli, jul
        augusti, aug
        september, sep, sept
        oktober, okt
        november, nov
        december, dec
    """),
    weekdays=words("""
        fre fredag fredagen lör lörd lördag lördagen mån månd måndag måndagen ons onsd onsdag
        onsdagen sön sönd söndag söndagen tis tisd tisdag tisdagen tor tors torsd torsdag torsdagen
    """),
    furniture={
        "accessibility": phrases("""
            aktivera talande webb
            artikeln läses upp av en datorgenererad röst
            artikeln läses upp av en syntetisk röst
            den här texten är uppläst av en syntetisk röst…
            extern länk
            extern länk, öppnas i ny flik
            extern länk, öppnas i nytt fönster
            få artikeln uppläst
            få texten uppläst
            lyssna på artikel
            lyssna på artikeln
            lyssna på den här artikeln
            lyssna på inlägget
            lyssna på sidan
            lyssna på texten
            länk till annan webbplats
            länk till annan webbplats, öppnas i nytt fönster
            läs upp
            läs upp artikeln
            läs upp texten
            mindre text
            minska textstorleken
            stäng dialogrutan
            stäng fönstret
            större text
            talande webb
            textstorlek
            uppläsningen är automatiskt genererad…
            uppläst av en syntetisk röst
            ändra textstorlek
            öka textstorleken
            öppnas i en ny flik
            öppnas i ett nytt fönster
            öppnas i ny flik
            öppnas i nytt fönster
        """),
        "advertisement": phrases("""
            advertorial
            annons
            annons - artikeln fortsätter under annonsen
            annonser
            annonsera här
            annonsinnehåll
            annonslänk
            annonslänkar
            annonssamarbete
            annonsörsinnehåll
            artikeln fortsätter efter annonsen
            artikeln fortsätter nedanför annonsen
            artikeln fortsätter under annonsen
            artikeln fortsätter under bilden
            artikeln fortsätter under videon
            betald annons
            betalt innehåll
            betalt samarbete
            denna annons kommer från…
            det här är en annons
            det här är en annons från…
            detta är en annons
            detta är en annons från…
            dölj annons
            fortsätt läsa efter annonsen
            fortsätter efter annonsen
            fortsättning efter annonsen
            här slutar annonsen
            i betalt samarbete med annonsören
            inlägget fortsätter efter annonsen
            innehåll från annonsör
            innehåll från våra annonsörer
            kommersiellt innehåll
            kommersiellt samarbete
            läs vidare under annonsen
            reklam
            reklaminlägg
            reklamlänk
            reklamsamarbete
            scrolla för att läsa vidare
            slut på annons
            sponsrad artikel
            sponsrat
            sponsrat av
            sponsrat inlägg
            sponsrat innehåll
            stäng annons
            stäng annonsen
            texten fortsätter efter annonsen
            texten fortsätter under annonsen
            texten fortsätter under bilden
            texten fortsätter under videon
            vill du slippa annonser
        """),
        "ago": phrases("""
            # d sedan
            # dag sedan
            # dagar sedan
            # dygn sedan
            # h sedan
            # min sedan
            # minut sedan
            # minuter sedan
            # mån sedan
            # månad sedan
            # månader sedan
            # sek sedan
            # sekund sedan
            # sekunder sedan
            # tim sedan
            # timmar sedan
            # timme sedan
            # vecka sedan
            # veckor sedan
            # år sedan
            alldeles nyss
            en dag sedan
            en minut sedan
            en månad sedan
            en timme sedan
            en vecka sedan
            ett år sedan
            för # dag sedan
            för # dagar sedan
            för # min sedan
            för # minut sedan
            för # minuter sedan
            för # månad sedan
            för # månader sedan
            för # sekunder sedan
            för # tim sedan
            för # timmar sedan
            för # timme sedan
            för # vecka sedan
            för # veckor sedan
            för # år sedan
            för en dag sedan
            för en minut sedan
            för en månad sedan
            för en stund sedan
            för en timme sedan
            för en vecka sedan
            för ett år sedan
            för mindre än en minut sedan
            för några minuter sedan
            för några sekunder sedan
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
            idag #
            idag #:#
            idag kl #
            idag kl #:#
            idag kl. #
            idag kl. #:#
            igår #
            igår #:#
            igår kl #
            igår kl #:#
            igår kl. #
            nyss
            publicerad för # dagar sedan
            publicerad för # minuter sedan
            publicerad för # timmar sedan
            uppdaterad för # dagar sedan
            uppdaterad för # minuter sedan
            uppdaterad för # timmar sedan
        """),
        "app": phrases("""
            aktivera notiser
            aktivera pushnotiser
            finns på app store
            finns på google play
            fortsätt i appen
            fortsätt läsa i appen
            få nyheterna direkt i mobilen
            få nyheterna i appen
            få pushnotiser
            följ oss i appen
            hämta appen
            hämta appen här
            hämta den på google play
            hämta i app store
            hämta på app store
            hämta på google play
            hämta vår app
            ladda hem appen
            ladda hem vår app
            ladda ned appen
            ladda ned i app store
            ladda ned på google play
            ladda ned vår app
            ladda ner appen
            ladda ner appen gratis
            ladda ner appen här
            ladda ner från app store
            ladda ner från google play
            ladda ner i app store
            ladda ner på app store
            ladda ner på google play
            ladda ner vår app
            ladda ner vår app gratis
            läs artikeln i appen
            läs i appen
            läs vidare i appen
            prova appen
            prova vår app
            skaffa appen
            skaffa vår app
            slå på notiser
            tillåt notiser
            visa i appen
            öppna appen
            öppna artikeln i appen
            öppna i appen
        """),
        "author_head": phrases("""
            mer om författaren
            mer om skribenten
            om artikelförfattaren
            om artikelförfattarna
            om bloggaren
            om debattören
            om debattörerna
            om den här författaren
            om den här skribenten
            om författaren
            om författaren till artikeln
            om författarna
            om gästbloggaren
            om gästskribenten
            om inläggsförfattaren
            om journalisten
            om krönikören
            om redaktören
            om reportern
            om skribenten
            om skribenterna
        """),
        "breadcrumb": phrases("""
            brödsmulor
            du befinner dig här
            du är här
            här är du
            länkstig
            sökväg
        """),
        "browser": phrases("""
            aktivera javascript
            aktivera javascript för att…
            aktivera javascript i din webbläsare…
            den här sidan kräver javascript…
            den här webbplatsen kräver javascript…
            denna sida kräver javascript…
            denna webbplats kräver javascript…
            det ser ut som att du använder en annonsblockerare…
            det verkar som att du använder en annonsblockerare…
            din webbläsare har inte stöd för…
            din webbläsare stöder inte…
            din webbläsare stödjer inte…
            din webbläsare stöds inte
            din webbläsare stöds inte längre
            din webbläsare är för gammal
            din webbläsare är för gammal…
            din webbläsare är föråldrad
            din webbläsare är föråldrad…
            du använder en föråldrad webbläsare…
            du använder en gammal webbläsare…
            du använder en webbläsare som…
            du behöver aktivera javascript…
            du har en annonsblockerare…
            du har javascript avstängt…
            du har javascript inaktiverat…
            du måste aktivera javascript…
            du måste ha javascript aktiverat…
            för att se den här sidan måste du aktivera javascript…
            inaktivera din annonsblockerare…
            javascript måste vara aktiverat…
            javascript är avstängt…
            javascript är inaktiverat…
            ladda om sidan
            ladda om sidan och försök igen
            sidan kräver javascript
            sidan kunde inte hittas
            stäng av din adblocker…
            stäng av din annonsblockerare…
            uppdatera din webbläsare
            uppdatera din webbläsare…
            uppgradera din webbläsare…
            vi har upptäckt att du använder en annonsblockerare…
            vi ser att du använder en annonsblockerare…
            vänligen aktivera javascript…
            webbläsaren stöds inte
        """),
        "byline": phrases("""
            artikel av
            av
            av vår reporter
            debattartikel av
            debattör
            författad av
            författare
            gästblogg av
            gästinlägg av
            gästkrönika av
            gästskribent
            inlagd av
            inlagt av
            inlägg av
            insänt av
            journalist
            krönika av
            krönikör
            ledarskribent
            postad av
            postat av
            publicerad av
            publicerat av
            redaktör
            reportage av
            reporter
            skribent
            skribenter
            skriven av
            skrivet av
            text
            text & bild
            text & foto
            text av
            text och bild
            text och foto
            text och foto av
            text, foto
            text/foto
            upplagd av
            översatt av
            översättning
            översättning av
        """),
        "comment_form": phrases("""
            ange dina uppgifter nedan eller klicka på en ikon för att logga in…
            anmäl kommentar
            anmäl kommentaren
            avbryt svar
            bli den första att kommentera
            bli den första som kommenterar
            bli först att kommentera
            bli först med att kommentera
            delta i debatten
            delta i diskussionen
            den här webbplatsen använder akismet…
            denna webbplats använder akismet…
            det går inte längre att kommentera…
            din e-postadress kommer inte att publiceras…
            din e-postadress kommer inte publiceras…
            din e-postadress publiceras inte…
            din e-postadress visas inte…
            din kommentar
            din kommentar granskas innan den publiceras
            din kommentar inväntar granskning…
            du kommenterar med ditt @-konto…
            du kommenterar med ditt wordpress.com-konto…
            du måste logga in för att kommentera
            du måste logga in för att skriva en kommentar
            du måste vara inloggad för att kommentera
            du måste vara inloggad för att publicera en kommentar
            du måste vara inloggad för att skriva en kommentar
            dölj svar
            e-post (obligatorisk)
            e-post (publiceras inte)
            e-post *
            e-postadress *
            fyll i dina uppgifter nedan eller klicka på en ikon för att logga in…
            fält märkta med * är obligatoriska
            gå med i diskussionen
            kommentar *
            kommentarer inaktiverade
            kommentarer inaktiverade för…
            kommentarer är avstängda
            kommentarer är stängda
            kommentarerna är stängda
            kommentarsfunktionen är avstängd
            kommentarsfunktionen är stängd
            kommentarsfältet är avstängt
            kommentarsfältet är stängt
            kommentarsregler
            kommentera
            kommentera artikeln
            kommentera den här artikeln
            kommentera inlägget
            kommentera på @
            kommentera via @
            kommentering avstängd
            kommenteringen är stängd
            logga in eller registrera dig för att kommentera
            logga in för att kommentera
            logga in för att svara
            lägg till en kommentar
            lägg till kommentar
            lägg till ny kommentar
            lämna en kommentar
            lämna ett svar
            lämna ett svar till…
            lämna kommentar
            lämna svar
            lär dig hur din kommentardata bearbetas
            lär dig hur dina kommentarsuppgifter behandlas
            lär dig om hur din kommentarsdata bearbetas
            läs och kommentera
            läs våra kommentarsregler
            meddela mig om nya inlägg via e-post
            meddela mig om nya kommentarer via e-post
            meddela mig om vidare kommentarer via e-post
            namn (obligatoriskt)
            namn *
            obligatoriska fält är markerade…
            obligatoriska fält är märkta…
            posta kommentar
            publicera kommentar
            rapportera kommentar
            regler för kommentarer
            skicka din kommentar
            skicka kommentar
            skriv din kommentar
            skriv din kommentar här
            skriv en kommentar
            skriv en kommentar till artikeln
            skriv ett svar
            skriv kommentar
            skriv ny kommentar
            spara mitt namn, e-postadress och webbplats…
            spara mitt namn, min e-postadress och webbplats…
            svara
            svara på inlägget
            svara på kommentaren
            tack för din kommentar
            var den första att kommentera
            var först med att kommentera
            visa # svar
            visa svar
            webbplats (valfritt)
        """),
        "comment_head": phrases("""
            # kommentar
            # kommentarer
            # reaktioner på ”…
            # svar på "…
            # svar på “…
            # svar på ”…
            # svar till “…
            # svar till ”…
            # tankar om "…
            # tankar om “…
            # tankar om ”…
            # tankar på "…
            # tankar på “…
            # tankar på ”…
            alla kommentarer
            alla kommentarer (#)
            artikelns kommentarer
            dölj kommentarer
            en kommentar
            en tanke om "…
            en tanke om “…
            en tanke om ”…
            en tanke på "…
            en tanke på “…
            en tanke på ”…
            ett svar på "…
            ett svar på “…
            ett svar på ”…
            inga kommentarer
            inga kommentarer än
            inga kommentarer ännu
            kommentarer
            kommentarer #
            kommentarer (#)
            kommentarer till artikeln
            kommentarer till inlägget
            kommentarer till ”…
            kommentarsfält
            läs # kommentarer
            läs kommentarer
            läs kommentarerna
            läsarkommentarer
            läsarnas kommentarer
            nyare kommentarer
            nyast först
            nyaste först
            pingbacks
            pingbacks/trackbacks
            senaste kommentarer
            senaste kommentarerna
            sortera kommentarer
            trackbacks
            visa # kommentarer
            visa alla kommentarer
            visa fler kommentarer
            visa kommentarer
            visa kommentarerna
            äldre kommentarer
            äldst först
            äldsta först
        """),
        "contents": phrases("""
            artikelns innehåll
            dölj innehåll
            dölj innehållsförteckning
            hoppa till avsnitt
            i artikeln
            i den här artikeln
            i denna artikel
            innehåll
            innehåll i artikeln
            innehåll på sidan
            innehållet i artikeln
            innehållsförteckning
            innehållsöversikt
            på den här sidan
            på denna sida
            visa innehåll
            visa innehållsförteckning
        """),
        "cookies": phrases("""
            acceptera
            acceptera alla
            acceptera alla cookies
            acceptera alla kakor
            acceptera cookies
            acceptera endast nödvändiga
            acceptera och fortsätt
            acceptera urval
            alltid aktiv
            alltid aktiverad
            anpassa
            anpassa cookies
            anpassa inställningar
            anpassa val
            avvisa
            avvisa alla
            avvisa alla cookies
            bara nödvändiga
            bara nödvändiga cookies
            cookie-inställningar
            cookieinställningar
            cookiesamtycke
            den här sajten använder cookies…
            den här sidan använder cookies…
            den här webbplatsen använder cookies…
            den här webbplatsen använder kakor…
            den här webbsidan använder cookies…
            den tekniska lagringen eller åtkomsten…
            denna hemsida använder cookies…
            denna sajt använder cookies…
            denna sida använder cookies…
            denna sida använder kakor…
            denna webbplats använder cookies…
            denna webbplats använder kakor…
            denna webbsida använder cookies…
            din integritet är viktig för oss
            ditt samtycke gäller för…
            endast nödvändiga
            endast nödvändiga cookies
            endast nödvändiga kakor
            funktionella cookies
            för att ge dig en bättre upplevelse använder vi cookies…
            för att ge en bra upplevelse använder vi teknik som cookies…
            för att kunna visa innehållet måste du godkänna…
            för att se innehållet måste du acceptera…
            för att se innehållet måste du godkänna…
            genom att använda vår webbplats godkänner du…
            genom att använda webbplatsen godkänner du…
            genom att fortsätta använda sidan godkänner du…
            genom att fortsätta använda vår webbplats…
            genom att fortsätta använda webbplatsen…
            genom att klicka på ”acceptera…
            genom att klicka på ”godkänn…
            genom att surfa vidare godkänner du…
            godkänn
            godkänn alla
            godkänn alla cookies
            godkänn alla kakor
            godkänn cookies
            godkänn endast nödvändiga
            godkänn kakor
            godkänn nödvändiga
            godkänn och fortsätt
            godkänn valda
            hantera cookies
            hantera dina cookies
            hantera inställningar
            hantera kakor
            hantera mina val
            hantera samtycke
            inställningar för cookies
            inställningar för kakor
            kakinställningar
            läs mer om cookies
            läs mer om hur vi använder cookies
            läs mer om kakor
            läs mer om våra cookies
            marknadsföringscookies
            mer information om cookies
            neka
            neka alla
            neka alla cookies
            nödvändiga cookies
            nödvändiga kakor
            ok, jag förstår
            om cookies
            om kakor
            sajten använder cookies…
            samtycke till cookies
            spara inställningar
            spara mina val
            spara och acceptera
            spara val
            statistikcookies
            strikt nödvändiga cookies
            tillåt alla
            tillåt alla cookies
            tillåt alla kakor
            tillåt cookies
            tillåt endast nödvändiga
            tillåt urval
            tillåt val
            vi använder cookies
            vi använder cookies och…
            vi använder cookies…
            vi använder kakor
            vi använder kakor…
            vi bryr oss om din integritet
            vi och våra # partners…
            vi och våra # partner…
            vi och våra partner lagrar…
            vi och våra partners lagrar…
            vi respekterar din integritet
            vi värnar om din integritet
            vi värnar om din personliga integritet
            visa cookieinställningar
            visa detaljer
            visa preferenser
            visa syften
            webbplatsen använder cookies…
            ändra cookieinställningar
            ändra inställningar för cookies
            ändra samtycke
            återkalla samtycke
        """),
        "copyright": phrases("""
            # ©…
            alla rättigheter förbehålles
            alla rättigheter förbehållna
            alla rättigheter reserverade
            allt innehåll på denna webbplats är skyddat…
            allt material på denna webbplats är skyddat…
            ange källa vid citering
            ansvarig utgivare & chefredaktör:…
            ansvarig utgivare och chefredaktör:…
            ansvarig utgivare:…
            chefredaktör och ansvarig utgivare:…
            citera gärna men ange källa
            citera oss gärna men ange källan
            copyright #…
            copyright (c)…
            copyright - alla rättigheter förbehållna
            copyright ©…
            drivs av wordpress
            drivs med wordpress
            drivs stolt med wordpress
            eftertryck förbjudes
            eftertryck förbjudet
            eftertryck förbjuds
            innehållet på den här webbplatsen är skyddat…
            innehållet på webbplatsen är skyddat…
            innehållet är skyddat av upphovsrättslagen…
            innehållet är upphovsrättsligt skyddat…
            kopiering förbjuden
            kopiering och spridning är förbjuden…
            materialet på denna sida är skyddat…
            materialet är skyddat enligt lagen om upphovsrätt…
            med ensamrätt
            stolt drivs med wordpress
            upphovsrätt #…
            upphovsrätt ©…
            © #…
            © copyright…
        """),
        "count": phrases("""
            # besök
            # besökare
            # delning
            # delningar
            # följare
            # gilla
            # gilla-markeringar
            # gillamarkeringar
            # gillar
            # gillar detta
            # gillningar
            # gånger delad
            # gånger läst
            # har delat
            # har läst
            # inlägg
            # klick
            # lyssningar
            # läsare
            # läsningar
            # nedladdningar
            # personer gillar detta
            # personer har delat
            # prenumeranter
            # reaktion
            # reaktioner
            # svar
            # tittar nu
            # tittare
            # uppspelningar
            # visning
            # visningar
            antal delningar: #
            antal läsningar: #
            antal visningar: #
            delad # gånger
            delningar: #
            läst # gånger
            läst av #
            sidvisningar: #
            visad # gånger
            visningar #
            visningar: #
        """),
        "credit": phrases("""
            arkivbild
            arkivfoto
            bild
            bild av
            bild från
            bild/foto
            bilder
            bilder av
            bildkälla
            bildkällor
            bildmontage
            bildrättigheter
            collage
            foto
            foto & bild
            foto av
            foto/bild
            foto/montage
            fotograf
            fotografer
            fotograferad av
            fotografi
            fotografi av
            fotokälla
            fotomontage
            foton
            foton av
            genrebild
            grafik
            grafik av
            illustration
            illustration av
            illustrationer
            illustratör
            källa bild
            källa foto
            montage
            omslagsbild
            omslagsfoto
            pressbild
            pressbilder
            pressfoto
            skärmbild
            skärmdump
            symbolbild
            teckning
            toppbild
            toppfoto
            utvald bild
            videokälla
        """),
        "date_label": phrases("""
            datum
            datum för publicering
            först publicerad
            inlagd
            inlagt
            postad
            postad den
            postat
            postat den
            publ
            publicerad
            publicerad den
            publicerad första gången
            publicerades
            publicerades den
            publicerat
            publicerat den
            publicering
            publiceringsdatum
            skapad
            skapad den
            skapat
            skrivet den
            upplagd
            upplagd den
            upplagt
            ursprungligen publicerad
            utgivningsdatum
        """),
        "disclosure": phrases("""
            artikeln innehåller affiliatelänkar
            artikeln innehåller annonslänkar
            artikeln innehåller reklamlänkar
            de åsikter som framförs i artikeln är skribentens egna
            den här artikeln har översatts med hjälp av ai
            den här artikeln innehåller affiliatelänkar…
            den här artikeln innehåller annonslänkar…
            den här artikeln innehåller reklamlänkar…
            den här sidan innehåller affiliatelänkar…
            det här inlägget innehåller affiliatelänkar…
            det här inlägget innehåller annonslänkar…
            det här inlägget innehåller reklamlänkar…
            det här är en debattartikel…
            det här är en krönika…
            det här är en ledartext…
            det här är en opinionstext…
            det är skribenten som står för åsikterna i texten
            detta inlägg innehåller affiliatelänkar…
            detta inlägg innehåller annonslänkar…
            detta inlägg innehåller reklamlänkar…
            detta inlägg är ett betalt samarbete med…
            detta är en debattartikel…
            detta är en kommenterande text…
            detta är en ledartext…
            detta är en opinionstext…
            detta är en text med opinion…
            inlägget innehåller adlinks
            inlägget innehåller affiliatelänkar
            inlägget innehåller annonslänkar
            inlägget innehåller reklam för…
            inlägget innehåller reklamlänkar
            inlägget är ett betalt samarbete med…
            inlägget är i betalt samarbete med…
            innehåller adlinks
            innehåller affiliatelänkar
            innehåller annonslänkar
            innehåller reklamlänkar
            om du handlar via våra länkar…
            om du klickar på en länk och handlar…
            opinionstext
            reklam/innehåller annonslänkar
            skribenten svarar för åsikter i artikeln
            texten är översatt med hjälp av ai
            vi kan få ersättning om du…
            vi kan få provision om du…
            vi kan tjäna provision på…
            åsikterna i artikeln är skribentens egna
            åsikterna i texten är skribentens egna
            åsikterna som uttrycks är skribentens egna
        """),
        "embed": phrases("""
            det här innehållet kommer från @…
            det här innehållet är inbäddat från @…
            detta innehåll kommer från @…
            ett inlägg delat av…
            för att se detta innehåll från @…
            inbäddad video
            inbäddat innehåll
            inbäddat innehåll från @
            inlägg från @
            innehåll från @
            klicka här för att se inlägget på @
            lyssna på @
            läs hela inlägget på @
            läs hela tråden
            se det här inlägget på @
            se inlägget på @
            se på @
            se videon på @
            spela upp på @
            titta på @
            tweets av…
            tweets från…
            visa denna profil på @
            visa det här inlägget på @
            visa detta inlägg på @
            visa inlägg på @
            visa inlägget på @
            visa innehåll från @
            visa profilen på @
            visa på @
            visa tweet
            visa videon på @
            öppna i @
            öppna på @
        """),
        "gallery": phrases("""
            # av #
            # bild
            # bilder
            # foton
            alla bilder
            bild #
            bild # av #
            bild #/#
            bild: # av #
            bildgalleri
            bildspel
            bildspel (# bilder)
            bildspel: # bilder
            bläddra i bildspelet
            dölj bildtext
            fler bilder
            foto # av #
            föregående bild
            förstora bild
            förstora bilden
            galleri
            gå till bildspelet
            klicka för att förstora
            klicka på bilden för att förstora
            klicka på bilden för att förstora den
            klicka på bilden för att se den i större format
            klicka på bilden för större format
            klicka på bilden för större version
            nästa bild
            se alla bilder
            se bilderna
            se bildspel
            se bildspelet
            se fler bilder
            starta bildspel
            starta bildspelet
            stäng bildspel
            svep för fler bilder
            titta på bildspelet
            visa # bilder
            visa alla # bilder
            visa alla bilder
            visa bild
            visa bilden i full storlek
            visa bildspel
            visa bildtext
            visa fler bilder
            visa större bild
            öppna bild
            öppna bilden i helskärm
            öppna bildspel
        """),
        "legal": phrases("""
            ai-policy
            allmänna villkor
            annonsera
            annonsera hos oss
            annonsinfo
            annonspolicy
            annonsvillkor
            ansvarig utgivare
            användarvillkor
            arkiv
            behandling av personuppgifter
            bli prenumerant
            cookie policy
            cookie- och integritetspolicy
            cookiepolicy
            cookies
            cookies och personuppgifter
            copyright
            dataskydd
            dataskyddspolicy
            e-tidning
            e-tidningen
            etiska regler
            etiska riktlinjer
            faq
            frågor & svar
            frågor och svar
            gdpr
            ge oss feedback
            hantera prenumeration
            hjälp
            hjälp och kontakt
            integritet
            integritet och cookies
            integritetspolicy
            jobba hos oss
            kontakt
            kontakta oss
            kontakta redaktionen
            kontaktuppgifter
            korsord
            kundcenter
            kundservice
            kundtjänst
            köpvillkor
            lediga jobb
            leveransvillkor
            läsarservice
            medarbetare
            nyhetsbrev
            om annonsering
            om cookies på webbplatsen
            om oss
            om personuppgifter
            om sajten
            om tidningen
            om webbplatsen
            personuppgifter
            personuppgiftspolicy
            policy
            policyer
            prenumerationer
            prenumerationsvillkor
            prenumerera
            press
            pressetik
            pressmeddelanden
            pressrum
            priser
            publiceringspolicy
            publicistiska regler
            redaktion
            redaktionell policy
            redaktionen
            rss
            rättelser
            rättelser och förtydliganden
            rättsligt meddelande
            sajtkarta
            samarbetspartner
            samarbetspartners
            samtyckesinställningar
            sekretess
            sekretesspolicy
            sitemap
            support
            tillgänglighet
            tillgänglighetsredogörelse
            tipsa
            tipsa oss
            tipsa redaktionen
            upphovsrätt
            utgivningsbevis
            vanliga frågor
            vanliga frågor och svar
            vi på redaktionen
            villkor
            villkor och policyer
            våra tjänster
            webbkarta
            webbplatskarta
        """),
        "login": phrases("""
            aktivera ditt konto
            aktivera konto
            användarnamn
            användarnamn eller e-postadress
            bli medlem
            byt lösenord
            ditt användarnamn
            ditt lösenord
            e-postadress eller användarnamn
            ett lösenord skickas till dig via e-post
            fortsätt med @
            fortsätt med e-post
            glömt ditt lösenord
            glömt lösenord
            glömt lösenordet
            hantera konto
            har du glömt ditt lösenord
            har du glömt lösenordet
            har du inget konto
            har du inget konto? registrera dig
            har du inget konto? skapa konto
            har du redan ett konto
            har du redan ett konto? logga in
            håll mig inloggad
            inloggad
            inloggning
            kom ihåg mig
            konto
            kontoinställningar
            logga in
            logga in / registrera
            logga in eller registrera dig
            logga in eller skapa konto
            logga in här
            logga in med @
            logga in med bankid
            logga in med e-post
            logga in på ditt konto
            logga ut
            lösenord
            medlem
            min profil
            min sida
            mina sidor
            mina uppgifter
            mitt konto
            ny användare
            redan medlem? logga in
            redan prenumerant? logga in
            registrera
            registrera dig
            registrera dig här
            registrera konto
            registrering
            skapa ett konto
            skapa ett nytt konto
            skapa konto
            skapa nytt konto
            skicka nytt lösenord
            visa lösenord
            välkommen! logga in på ditt konto
            är du redan medlem
            är du redan prenumerant? logga in
            återställ ditt lösenord
            återställ lösenord
            återställning av lösenord
        """),
        "minutes": phrases("""
            min
            minut
            minuter
            minuters
        """),
        "mood": phrases("""
            arg
            chockad
            cool
            entusiastisk
            fantastiskt
            förvirrad
            förvånad
            gilla
            gilla inte
            gillar
            gillar inte
            glad
            grymt
            haha
            hatar
            hoppfull
            häftigt
            imponerad
            inspirerad
            intressant
            irriterad
            kul
            kär
            kärlek
            ledsen
            lycklig
            nyfiken
            ogilla
            ogillar
            orolig
            rolig
            roligt
            rädd
            skrattar
            sorglig
            sorgligt
            sorgsen
            super
            tacksam
            toppen
            tråkig
            tråkigt
            trött
            upprörd
            uppspelt
            uttråkad
            wow
            älskar
            överraskad
        """),
        "more": phrases("""
            alla artiklar
            alla inlägg
            alla nyheter
            dölj
            expandera
            fler
            fler artiklar
            fler inlägg
            fler nyheter
            fortsätt läs
            fortsätt läsa
            fortsätt läsa artikeln
            fortsätt läsa…
            fortsätt till artikeln
            fäll ihop
            fäll ut
            gå till artikeln
            hela artikeln
            hela inlägget
            hämta fler
            klicka för att läsa mer
            klicka här
            klicka här för att läsa mer
            ladda fler
            ladda fler artiklar
            ladda fler inlägg
            ladda in fler
            ladda mer
            läs artikel
            läs artikeln
            läs fler artiklar
            läs hela
            läs hela artikeln
            läs hela artikeln här
            läs hela inlägget
            läs mer
            läs mer >
            läs mer här
            läs mer »
            läs mer →
            läs mindre
            läs vidare
            läs vidare här
            mer
            mer info
            mer information
            mindre
            se alla
            se alla artiklar
            se alla inlägg
            se fler
            se mer
            stäng
            till artikeln
            utöka
            vidare
            visa alla
            visa alla artiklar
            visa alla inlägg
            visa alla inlägg av…
            visa alla nyheter
            visa fler
            visa fler artiklar
            visa fler inlägg
            visa fler nyheter
            visa hela artikeln
            visa mer
            visa mindre
            visa resten
        """),
        "navigation": phrases("""
            aktuellt
            alla ämnen
            allmänt
            artiklar
            barn
            bil
            bilar
            blogg
            bloggar
            bostad
            brott
            böcker
            börs
            börsen
            deals
            debatt
            direkt
            djur
            ekonomi
            energi
            english
            evenemang
            familj
            film
            film & tv
            forskning
            fotboll
            fritid
            företag
            göteborg
            hem
            hem & trädgård
            historia
            hockey
            huvudmeny
            hälsa
            inrikes
            insändare
            ishockey
            jobb
            kalendarium
            kalender
            klimat
            konst
            kontakt
            krim
            kronikor
            krönika
            krönikor
            kultur
            kultur & nöje
            kundvagn
            ledare
            ledarsidan
            live
            livsstil
            lokalt
            malmö
            mat
            mat & dryck
            meny
            miljö
            min sida
            mode
            motor
            musik
            nyheter
            näringsliv
            nöje
            opinion
            podcast
            podd
            poddar
            poddradio
            politik
            privatekonomi
            program
            quiz
            radio
            recensioner
            recept
            resa
            resor
            senaste
            senaste nytt
            serier
            shop
            skola
            sköna hem
            skönhet
            sociala medier
            spel
            sport
            start
            startsida
            startsidan
            stockholm
            stäng meny
            svenska
            sverige
            sök
            sök artiklar
            sök efter
            sök på sajten
            sökresultat
            teater
            teknik
            till startsidan
            trafik
            trädgård
            tv
            tv-tablå
            utbildning
            utrikes
            vetenskap
            video
            videor
            väder
            världen
            webb-tv
            webbutik
            ämnen
            åsikter
            öppna meny
            öppna menyn
        """),
        "newsletter": phrases("""
            ange din e-post
            ange din e-postadress
            ange e-postadress
            anmäl dig
            anmäl dig här
            anmäl dig till nyhetsbrevet
            anmäl dig till vårt kostnadsfria nyhetsbrev
            anmäl dig till vårt nyhetsbrev
            avregistrera dig när som helst
            avsluta prenumerationen när du vill
            bli först med att få nyheterna
            din e-post
            din e-postadress
            du kan när som helst avregistrera dig
            du kan när som helst avsluta prenumerationen
            e-postadress
            fyll i din e-postadress
            få de senaste nyheterna direkt i din inkorg
            få de senaste nyheterna i inkorgen
            få de senaste nyheterna via e-post
            få nya inlägg direkt i din inkorg
            få nya inlägg via e-post
            få nyheter direkt till din inkorg
            få nyheterna i din inkorg
            få nyhetsbrevet
            få våra nyhetsbrev
            få vårt nyhetsbrev
            få vårt nyhetsbrev gratis
            följ bloggen via e-post
            genom att anmäla dig godkänner du…
            genom att prenumerera godkänner du…
            genom att registrera dig godkänner du…
            genom att skicka in godkänner du…
            gratis nyhetsbrev
            gå till vårt nyhetsbrev
            ja tack, jag vill ha nyhetsbrevet
            missa inga nyheter
            missa inte våra nyhetsbrev
            missa inte vårt nyhetsbrev
            nyhetsbrev
            nyhetsbrevet
            prenumerera
            prenumerera gratis
            prenumerera nu
            prenumerera på bloggen
            prenumerera på bloggen via e-post
            prenumerera på nyhetsbrev
            prenumerera på nyhetsbrevet
            prenumerera på våra nyhetsbrev
            prenumerera på vårt kostnadsfria nyhetsbrev
            prenumerera på vårt nyhetsbrev
            registrera dig för nyhetsbrevet
            registrera dig för vårt nyhetsbrev
            skriv din e-postadress
            skriv din e-postadress här
            skriv in din e-postadress
            skriv in din e-postadress för att…
            skriv upp dig på nyhetsbrevet
            skriv upp dig på vårt nyhetsbrev
            tack för att du prenumererar
            tack för din anmälan
            tack för din prenumeration
            vill du ha vårt nyhetsbrev
            vill du prenumerera på vårt nyhetsbrev
            välj nyhetsbrev
            våra nyhetsbrev
            vårt nyhetsbrev
        """),
        "pager": phrases("""
            bläddra bland inlägg
            föregående
            föregående artikel
            föregående artikel:…
            föregående inlägg
            föregående inlägg:…
            föregående sida
            första sidan
            gå till föregående sida
            gå till nästa sida
            inläggsnavigering
            navigering för inlägg
            nyare artiklar
            nyare inlägg
            nyare inlägg »
            nyare inlägg →
            nästa
            nästa artikel
            nästa artikel:…
            nästa inlägg
            nästa inlägg »
            nästa inlägg →
            nästa inlägg:…
            nästa sida
            nästa »
            nästa →
            sida #
            sida # av #
            sida: #
            sidnumrering
            sidnumrering för inlägg
            sista sidan
            « föregående
            « föregående inlägg
            « äldre inlägg
            äldre artiklar
            äldre inlägg
            ← föregående
            ← föregående inlägg
            ← äldre inlägg
        """),
        "paywall": phrases("""
            artikeln fortsätter för prenumeranter
            artikeln kräver inloggning
            artikeln är endast för prenumeranter
            artikeln är för prenumeranter
            artikeln är låst
            avsluta när du vill
            avsluta när som helst
            bara för prenumeranter
            bli plusprenumerant
            bli prenumerant för att fortsätta läsa
            bli prenumerant för att läsa…
            bli prenumerant och läs…
            den här artikeln är bara för prenumeranter
            den här artikeln är endast för prenumeranter
            den här artikeln är exklusiv för prenumeranter
            den här artikeln är för dig som är prenumerant
            den här artikeln är för prenumeranter
            den här artikeln är låst
            denna artikel är endast för prenumeranter
            denna artikel är för prenumeranter
            denna artikel är låst
            det här innehållet är endast för prenumeranter
            det här innehållet är låst
            det här är en låst artikel
            det här är en plusartikel
            detta är en låst artikel
            detta är en plusartikel
            digital prenumeration
            du har # artiklar kvar…
            du har # gratisartiklar kvar…
            du har läst # av # gratisartiklar…
            du har läst dina fria artiklar…
            du har nått gränsen för antalet fria artiklar…
            du läser nu en av dina # fria artiklar…
            du måste vara prenumerant för att läsa…
            endast för medlemmar
            endast för prenumeranter
            exklusivt för prenumeranter
            exklusivt innehåll för prenumeranter
            få obegränsad tillgång
            få obegränsad tillgång till…
            få tillgång till alla artiklar
            få tillgång till alla våra artiklar
            få tillgång till allt innehåll
            för att fortsätta läsa behöver du…
            för att fortsätta läsa måste du…
            för att läsa hela artikeln behöver du…
            för att läsa hela artikeln måste du…
            för att läsa vidare behöver du…
            för att läsa vidare måste du…
            för dig som är prenumerant
            för prenumeranter
            ingen bindningstid
            ingen bindningstid. avsluta när du vill
            köp prenumeration
            logga in eller bli prenumerant
            logga in för att fortsätta läsa
            logga in för att läsa artikeln
            logga in för att läsa hela artikeln
            logga in för att läsa vidare
            läs hela artikeln med plus
            läs hela artikeln – bli prenumerant
            lås upp artikeln
            lås upp hela artikeln
            låst artikel
            plusartikel
            premiumartikel
            prenumerera för att fortsätta läsa
            prenumerera för att läsa hela artikeln
            prenumerera för att läsa vidare
            prova # dagar gratis
            prova # månader för # kr
            prova # veckor gratis
            prova en månad för # kr
            prova en månad gratis
            prova för # kr
            prova gratis
            prova gratis i # dagar
            prova gratis i en månad
            redan prenumerant
            redan prenumerant? logga in här
            se alla prenumerationer
            se våra erbjudanden
            skaffa digital prenumeration
            skaffa prenumeration
            teckna prenumeration
            testa # dagar gratis
            testa en månad för # kr
            testa gratis
            vill du fortsätta läsa
            vill du läsa hela artikeln
            vill du läsa vidare
            välj din prenumeration
            välj prenumeration
            är du redan prenumerant
            är du redan prenumerant? logga in här
        """),
        "player": phrases("""
            # sekunder kvar
            aktivera ljud
            aktivera ljudet
            aktuell tid
            aktuell tid #
            aktuell tid #:#
            annonsen slutar om # sekunder
            använd upp- och nedpilarna för att höja eller sänka volymen
            automatisk uppspelning
            avsluta helskärm
            avsluta helskärmsläge
            bild i bild
            dela videon
            det gick inte att hitta någon kompatibel källa för den här videon
            det gick inte att ladda videon…
            det gick inte att spela upp videon
            du har avbrutit videouppspelningen
            ej fullskärm
            ett fel uppstod vid uppspelningen
            ett nätverksfel gjorde att nedladdningen av videon avbröts
            fel vid uppspelning
            fullskärm
            gå till live
            helskärm
            helskärmsläge
            hoppa bakåt # sekunder
            hoppa framåt # sekunder
            hoppa över annons
            hoppa över annonsen
            ladda ner avsnittet
            laddad
            laddad: #
            laddad: #%
            laddar spelaren
            laddar video
            laddar videon
            ljud av
            ljud på
            ljudspelare
            ljudspelaren laddas
            ljudspår
            lyssna på avsnittet
            lyssna på klippet
            mediaspelare
            minska volymen
            nästa klipp
            nästa video
            pausa
            pausa video
            pausa videon
            se klippet
            se video
            se videoklippet
            se videon
            slå av ljud
            slå av ljudet
            slå på ljud
            slå på ljudet
            spela om
            spela upp
            spela upp automatiskt
            spela upp igen
            spela upp klippet
            spela upp ljud
            spela upp video
            spela upp videon
            spela video
            spelas nu
            spelas upp nu
            spola bakåt
            spola framåt
            starta video
            starta videon
            stäng av ljud
            stäng av ljudet
            stäng videospelaren
            text av
            text på
            titta på klippet
            titta på video
            titta på videon
            undertexter
            undertexter av
            undertexter på
            uppspelningen börjar om # sekunder
            uppspelningshastighet
            uppspelningsposition
            video laddas
            videon börjar efter annonsen
            videon kan inte spelas upp
            videon kunde inte spelas upp
            videon startar efter reklamen
            videon är inte tillgänglig
            videospelare
            videospelaren laddas
            visa textning
            volym #
            volym #%
            återstående tid
            återstående tid #
            återstående tid #:#
            öka volymen
        """),
        "print": phrases("""
            dela artikeln via e-post
            e-posta artikeln
            e-posta till en vän
            ladda ned som pdf
            ladda ner artikeln som pdf
            ladda ner pdf
            ladda ner som pdf
            läs senare
            mejla
            mejla artikeln
            mejla till en kompis
            mejla till en vän
            skicka artikeln
            skicka artikeln till en vän
            skicka som e-post
            skicka till en kompis
            skicka till en vän
            skicka via e-post
            skriv ut
            skriv ut artikel
            skriv ut artikeln
            skriv ut den här artikeln
            skriv ut den här sidan
            skriv ut denna artikel
            skriv ut denna sida
            skriv ut inlägget
            skriv ut sida
            skriv ut sidan
            spara artikel
            spara artikeln
            spara som favorit
            spara som pdf
            spara till senare
            tipsa en kompis
            tipsa en vän
            utskrift
            utskriftsvy
            utskriftsvänlig
            utskriftsvänlig sida
            utskriftsvänlig version
        """),
        "rating": phrases("""
            # av # stjärnor
            # av # tyckte att detta var hjälpsamt
            # röst
            # röster
            antal röster: #
            betygsätt
            betygsätt artikeln
            betygsätt den här artikeln
            betygsätt denna artikel
            betygsätt inlägget
            betygsätt receptet
            bli först med att betygsätta…
            ge artikeln ett betyg
            ge betyg
            ge oss feedback
            genomsnitt: #
            genomsnittligt betyg #
            genomsnittligt betyg: #
            gillade du artikeln
            gillade du den här artikeln
            har du hittat ett fel
            har du hittat ett fel i artikeln
            har du sett ett fel i artikeln
            hittade du det du sökte
            hittade du ett fel
            hittade du ett fel i artikeln
            hjälpte den här artikeln dig
            hjälpte den här sidan dig
            hur användbar var den här artikeln
            hur användbart var detta inlägg
            inga röster hittills…
            inga röster än
            ja, jag hade nytta av artikeln
            klicka på en stjärna för att betygsätta…
            lämna feedback
            lämna synpunkter
            medelbetyg: #
            rapportera ett fel
            rapportera fel
            rapportera fel i artikeln
            rapportera skrivfel
            rösta
            ser du något fel i artikeln
            skicka feedback
            snittbetyg #
            snittbetyg: #
            tack för att du röstade
            tack för din feedback
            tack för din röst
            tack för ditt betyg
            tyckte du om artikeln
            vad tyckte du om artikeln
            var artikeln till hjälp
            var den här artikeln användbar
            var den här artikeln till hjälp
            var den här informationen till hjälp
            var den här sidan till hjälp
            var denna artikel hjälpsam
            var denna artikel till hjälp
            var det här till hjälp
            var detta till hjälp
            är du nöjd med artikeln
        """),
        "read": phrases("""
            att läsa
            läsning
            läsning kvar
            lästid
        """),
        "reading_time": phrases("""
            artikeln tar
            beräknad lästid
            cirka lästid
            genomsnittlig lästid
            läses på
            lästid
            lästid ca
            lästid cirka
            tar att läsa
            tid att läsa
            tid för läsning
            ungefärlig lästid
            uppskattad lästid
        """),
        "related": phrases("""
            aktuella artiklar
            andra artiklar
            andra har läst
            andra har också läst
            andra läser
            andra läser just nu
            andra läste också
            andra läste även
            artiklar som liknar denna
            dagens mest lästa
            de mest lästa artiklarna
            de som läst den här artikeln läste även
            det senaste
            detta läser andra just nu
            du kanske missade
            du kanske också gillar
            du kanske också är intresserad av
            du kanske vill läsa
            du kanske är intresserad av
            du kanske även gillar
            fler artiklar av samma författare
            fler artiklar från samma kategori
            fler artiklar i samma ämne
            fler artiklar i ämnet
            fler artiklar om ämnet
            fler liknande artiklar
            fler nyheter från startsidan
            från startsidan
            för dig
            heta ämnen
            hett just nu
            i samma ämne
            just nu
            liknande artiklar
            liknande inlägg
            liknande nyheter
            läs fler artiklar
            läs härnäst
            läs mer i ämnet
            läs mer om ämnet
            läs nästa
            läs också
            läs även
            mer att läsa
            mer från förstasidan
            mer från samma kategori
            mer från samma sektion
            mer från startsidan
            mer i ämnet
            mer läsning
            mer om ämnet
            mer som detta
            mest delade
            mest delat
            mest kommenterade
            mest kommenterat
            mest läst
            mest läst i dag
            mest läst idag
            mest läst just nu
            mest läst senaste dygnet
            mest lästa
            mest lästa artiklar
            mest lästa artiklarna
            mest lästa inlägg
            mest populära
            mest populära artiklar
            mest populära inlägg
            mest populärt
            mest sedda
            mest sett
            mest visade
            missa inte
            missa inte det här
            nya artiklar
            nya inlägg
            nyheter för dig
            nyligen publicerat
            populära artiklar
            populära inlägg
            populära ämnen
            populärast just nu
            populärt
            populärt just nu
            populärt på sajten
            redaktionen rekommenderar
            redaktionens urval
            redaktionens val
            rekommenderad läsning
            rekommenderade artiklar
            rekommenderade inlägg
            rekommenderat
            rekommenderat för dig
            rekommenderat innehåll
            relaterad läsning
            relaterade
            relaterade artiklar
            relaterade inlägg
            relaterade nyheter
            relaterade videor
            relaterade ämnen
            relaterat
            relaterat innehåll
            se också
            se även
            senaste
            senaste artiklar
            senaste artiklarna
            senaste inlägg
            senaste inläggen
            senaste nyheter
            senaste nyheterna
            senaste nytt
            tips för dig
            topplistan
            trendande
            trendar
            trendar just nu
            utvalt
            utvalt för dig
            veckans mest lästa
            vi rekommenderar
            vidare läsning
            våra läsare gillar också
        """),
        "related_label": phrases("""
            fler artiklar
            lyssna också
            lyssna på
            lyssna även
            läs artikeln
            läs debattartikeln
            läs dessutom
            läs fler artiklar
            läs hela artikeln
            läs hela intervjun
            läs hela listan
            läs intervjun
            läs krönikan
            läs ledaren
            läs mer
            läs mer här
            läs mer i ämnet
            läs mer om
            läs mer om ämnet
            läs också
            läs också om
            läs recensionen
            läs repliken
            läs tidigare
            läs tidigare artikel
            läs vidare
            läs vår recension
            läs även
            läs även om
            missa inte
            relaterad artikel
            relaterad läsning
            relaterade artiklar
            relaterat
            se bilder
            se bilderna
            se bildspelet
            se klippet
            se mer
            se också
            se tidigare
            se video
            se videon
            se även
            tidigare artikel
            tidigare artiklar
            titta på
            webb-tv
        """),
        "share": phrases("""
            bjud en vän på artikeln
            bjud på artikeln
            bjud på denna artikel
            dela
            dela artikel
            dela artikeln
            dela artikeln med en vän
            dela artikeln på @
            dela den här artikeln
            dela den här artikeln på @
            dela den här sidan
            dela denna artikel
            dela denna sida
            dela det här
            dela det här inlägget
            dela detta
            dela detta inlägg
            dela gärna
            dela gärna artikeln
            dela i sociala medier
            dela inlägg
            dela inlägget
            dela länk
            dela länken
            dela med dig
            dela med dina vänner
            dela med en vän
            dela med vänner
            dela nyheten
            dela på @
            dela på @ (öppnas…
            dela på sociala medier
            dela sidan
            dela till @
            dela till @ (öppnas…
            dela via @
            dela via @ (öppnas…
            dela via e-post
            dela via mejl
            dela via sms
            e-posta en länk till en vän (öppnas…
            fler sätt att dela
            följ
            följ @
            följ oss
            följ oss gärna på @
            följ oss här
            följ oss i sociala medier
            följ oss på
            följ oss på @
            följ oss på @ för…
            följ oss på @ och @
            följ oss på google news
            följ oss på sociala medier
            följ oss via @
            gilla
            gilla artikeln
            gilla det här
            gilla detta
            gilla och dela
            gilla oss
            gilla oss på @
            gilla oss på @ för…
            gilla på @
            gilla sidan på @
            hitta oss på @
            klicka för att dela i…
            klicka för att dela på…
            klicka för att dela till…
            klicka för att dela via…
            klicka för att e-posta detta till en vän…
            klicka för att e-posta en länk till en vän…
            klicka för att skriva ut…
            klicka för utskrift…
            kopiera
            kopiera länk
            kopiera länk till artikeln
            kopiera länken
            kopiera webbadress
            laddar
            laddar in
            länk kopierad
            länken har kopierats
            länken kopierad
            länken är kopierad
            pinna
            pinna det
            retweeta
            se oss på @
            skicka på @
            skicka via @
            skriv ut (öppnas i ett nytt…
            sprid artikeln
            sprid ordet
            stöd oss på @
            tipsa på @
            tweeta
            tweeta detta
            twittra
            tyckte du om artikeln? dela den
            tyckte du om inlägget? dela det
            vi finns på @
            vi finns på sociala medier
        """),
        "skip": phrases("""
            dölj meny
            dölj menyn
            dölj sök
            gå direkt till huvudinnehåll
            gå direkt till innehåll
            gå direkt till innehållet
            gå direkt till textens innehåll
            gå till huvudinnehåll
            gå till huvudinnehållet
            gå till innehåll
            gå till innehållet
            gå till sidans huvudinnehåll
            gå till sidans topp
            gå till toppen
            hoppa till huvudinnehåll
            hoppa till huvudinnehållet
            hoppa till huvudnavigering
            hoppa till innehåll
            hoppa till innehållet
            hoppa till meny
            hoppa till navigering
            hoppa till primär sidofält
            hoppa till sidfot
            hoppa till sidinnehåll
            hoppa till sidofält
            hoppa till sök
            hoppa till textinnehåll
            hoppa över navigering
            hoppa över till innehåll
            rulla till toppen
            scrolla till toppen
            slå av/på meny
            slå på/av meny
            slå på/av navigering
            slå på/av undermeny
            stäng sökrutan
            till huvudinnehåll
            till huvudinnehållet
            till innehåll
            till innehållet
            till sidans topp
            till toppen
            till toppen av sidan
            tillbaka till toppen
            tillbaka upp
            upp till toppen
            visa eller dölj meny
            visa meny
            visa menyn
            visa sök
            visa/dölj meny
            visa/dölj navigering
            växla meny
            växla navigation
            växla navigering
            växla sidopanel
            växla sök
            öppna sök
            öppna/stäng meny
            överst på sidan
        """),
        "tags": phrases("""
            arkiverad under
            arkiverat under
            etikett
            etiketter
            etiketter för inlägget
            följ ämnen i artikeln
            kategori
            kategorier
            mer om
            märkord
            märkt
            märkt med
            märkt som
            nyckelord
            postad i
            postat i
            publicerad i
            publicerad under
            publicerat i
            publicerat under
            sökord
            tagg
            taggad
            taggad med
            taggar
            taggat
            taggat med
            taggat som
            tags
            ämne
            ämnen
            ämnen i artikeln
            ämnesord
        """),
        "update_label": phrases("""
            granskad
            redigerad
            redigerat
            senast granskad
            senast granskat
            senast modifierad
            senast redigerad
            senast reviderad
            senast uppdaterad
            senast uppdaterad den
            senast uppdaterat
            senast ändrad
            senast ändrat
            senaste uppdatering
            senaste ändring
            sidan senast uppdaterad
            sidan uppdaterad
            sidan uppdaterad den
            sidan uppdaterades
            sidan ändrad
            uppdaterad
            uppdaterad den
            uppdaterad senast
            uppdaterades
            uppdaterades den
            uppdaterades senast
            uppdaterat
            uppdaterat den
            uppdatering
            ändrad
            ändrad den
            ändrat
        """),
    },
)
