"""German."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="de",
    name="German",
    function_words=words("""
        aber alle als am an auch auf aus bei beim bis da dann das dass dem den der des die diese
        dieser dieses doch durch ein eine einem einen einer eines er es für gegen haben hat hatte
        hier ich ihm ihn ihr ihre ihren ihrer im immer in ist jetzt kann kein keine können man mehr
        mich mir mit muss nach nicht noch nur oder ohne schon sehr sei sein seine seiner seit sich
        sie sind so soll über um und uns unter vom von vor war waren was weil wenn wer werden wie
        wir wird worden wurde wurden zu zum zur zwischen
    """),
    openers=words("""
        aber alle allerdings als andere anschliessend auch ausserdem bald beide bereits bevor da
        dabei dadurch dafür dagegen daher damit danach dann daraufhin darum das davon dazu dem denn
        dennoch der deshalb deswegen die dies diese diesem diesen dieser dieses doch dort du ein
        eine einer einige endlich er es falls ferner folglich früher gestern gleichzeitig heute
        hier hingegen ich ihr ihre immerhin insgesamt inzwischen jede jeder jedes jedoch jemand
        jene jener jetzt kein keine keiner leider man manche mancher mehrere mein meine
        mittlerweile morgen nachdem natürlich niemand nun nur obwohl schliesslich seine seitdem
        seither sie so sobald sogar solange somit später tatsächlich trotzdem überdies übrigens
        unser unsere vermutlich viele vielleicht während wahrscheinlich wann warum was weil wenn
        wer weshalb wie wieso wir wo zudem zuerst zuletzt zunächst zwar
    """),
    continuers=words("""
        abzüglich ans aufs aus ausserhalb beziehungsweise bezüglich dass deren dessen durch
        einschliesslich entlang exklusive für gegen gegenüber hinsichtlich hinter inklusive
        innerhalb ins mittels nebst oberhalb oder per pro respektive samt sodass sondern sowie und
        unterhalb via vom von wobei wodurch zu zufolge zum zur zuzüglich zwecks zwischen
    """),
    unfinished=words("""
        aber als beim das dass dein dem den der des die ein eine einem einen einer eines für gegen
        ihr ihre ihrem ihren im in ins kein keine keinem keinen mein meine ob oder ohne sehr sein
        seine seinem seinen sondern sowie und unser unsere vom von weil wenn zum zur zwischen über
    """),
    subjects=words("""
        er es ich ihr man sie wir
    """),
    auxiliaries=words("""
        bin bist haben hat hatte hatten ist kann konnte können muss musste müssen sei sind soll
        sollen sollte war waren werden will wird wollen worden wurde wurden würde würden
    """),
    abbreviations=words("""
        a a.a.o a.d a.m a.o abb abgek abk abs abschn abt abzgl allg amtl anh anl anm apr art aufl
        aug ausg az b b.a b.sc bd bde begr bes betr bez bezgl bgbl bspw bzgl bzw c.t ca chr co d
        d.c d.h d.j d.m dez dgl di dipl dipl.-ing dipl.-kfm dipl.-psych do doz dr dres dt e.g e.k
        e.v ebd ehem eigtl einschl engl entspr etc ev evtl exkl f fa feb ff fig forts fr franz frhr
        frl geb gebr gegr gem ges gesch gest gez ggf ggfs ggü griech h h.c habil hbf hg hj hl hr
        hrn hrsg i i.a i.allg i.b i.d.r i.e i.h.v i.r i.s i.s.d i.v i.w ing inh inkl insb insbes
        ital jahrh jährl jan jän jew jg jh jhd jhdt jhs jr jul jun jur kap kath kfm kgl kto lat lfd
        lt ltd m.a m.b.h m.e m.sc m.w mag mär max med mglw mi min mind mio mo monatl mrd mrz n
        n.chr n.n nachf nachm näml nat nov nr nrn o o.a o.ä o.dgl o.g o.j o.k o.o okt op österr p
        p.a p.s par parl pf pfd ph.d phil pkt pos präs priv.-doz prof proz r rd rdnr red reg rel
        rer resp rn russ s s.a s.o s.t s.u sa sek sen sep sept sog sogen sp span spez st std stdn
        stellv stk str stv tab tägl tel tgl theol tlw tsd u u.a u.ä u.a.m u.dgl u.e u.s.w u.u u.v.a
        u.v.m u.z übers univ urspr urt usf usw uvm v v.a v.chr v.d v.l.n.r verf vergl verh veröff
        vers vgl vllt vol vollst vorl vorm vors wg wiss wöchentl wwe z z.b z.hd z.hdn z.t z.z z.zt
        zb zit ztr zus zw zzgl zzt
    """),
    months=months("""
        januar, jan, jänner, jän
        februar, feb, feber
        märz, mär, mrz, maerz
        april, apr
        mai
        juni, jun
        juli, jul
        august, aug
        september, sep, sept
        oktober, okt
        november, nov
        dezember, dez
    """),
    furniture={
        "advertisement": phrases("""
            advertorial
            anzeige
            anzeige - weiterlesen nach der anzeige
            anzeigen
            artikel wird nach der anzeige fortgesetzt
            bezahlte anzeige
            bezahlter inhalt
            der artikel geht nach der anzeige weiter
            der artikel wird nach der anzeige fortgesetzt
            gesponserte inhalte
            gesponserter beitrag
            gesponserter inhalt
            lesen sie nach der anzeige weiter
            nach der anzeige geht es weiter
            nach der anzeige weiterlesen
            weiter nach der anzeige
            weiterlesen nach der anzeige
            werbeanzeige
            werbeunterbrechung
            werbung
            werbung - lesen sie unten weiter
        """),
        "author_head": phrases("""
            autorenprofil
            mehr über den autor
            mehr über die autorin
            über den autor
            über den autor / die autorin
            über den autor/die autorin
            über den verfasser
            über die autoren
            über die autorin
            über die autorinnen
            über die autorinnen und autoren
            über die verfasserin
            über diese autorin
            über diesen autor
            zum autor
            zur autorin
        """),
        "cookies": phrases("""
            alle akzeptieren
            alle cookies akzeptieren
            alle cookies zulassen
            cookie-einstellungen
            cookies akzeptieren
            cookies verwalten
            cookies zulassen
            diese seite nutzt cookies
            diese seite verwendet cookies
            diese webseite nutzt cookies
            diese webseite verwendet cookies
            diese website benutzt cookies
            diese website nutzt cookies
            diese website verwendet cookies
            durch die weitere nutzung der seite stimmst du der verwendung von cookies zu
            durch die weitere nutzung der website stimmen sie der verwendung von cookies zu
            wir benutzen cookies
            wir nutzen cookies
            wir nutzen cookies auf unserer website
            wir setzen cookies ein
            wir verwenden cookies
            wir verwenden cookies auf unserer website
            wir verwenden cookies, um ihnen das beste nutzererlebnis zu bieten
            wir verwenden cookies, um unsere website und unseren service zu optimieren
        """),
        "credit": phrases("""
            beitragsbild
            bild
            bildcredit
            bilder
            bildnachweis
            bildnachweise
            bildquelle
            bildquellen
            bildrechte
            copyright bild
            credits
            foto
            foto/bild
            fotocredit
            fotocredits
            fotografie
            fotografiert von
            fotonachweis
            fotoquelle
            fotorechte
            fotos
            quelle bild
            quelle foto
            symbolbild
            symbolfoto
            titelbild
            titelfoto
        """),
        "date_label": phrases("""
            artikel vom
            datum
            eingestellt am
            erscheinungsdatum
            erschienen am
            erstellt am
            erstmals veröffentlicht am
            erstveröffentlichung
            gepostet am
            geschrieben am
            online seit
            publiziert
            publiziert am
            stand
            veröffentlicht
            veröffentlicht am
            veröffentlichungsdatum
        """),
        "minutes": words("min minute minuten"),
        "mood": phrases("""
            amüsiert
            ängstlich
            aufgeregt
            begeistert
            besorgt
            cool
            dankbar
            fröhlich
            gefällt mir
            gefällt mir nicht
            gelangweilt
            genervt
            genial
            glücklich
            haha
            hass
            inspiriert
            lachend
            langweilig
            liebe
            lustig
            müde
            nachdenklich
            schockiert
            super
            toll
            traurig
            überrascht
            unglücklich
            verärgert
            verliebt
            verwirrt
            weinend
            witzig
            wow
            wütend
            zwinkern
        """),
        "newsletter": phrases("""
            abonniere unseren newsletter
            abonnieren sie den newsletter
            abonnieren sie unseren kostenlosen newsletter
            abonnieren sie unseren newsletter
            hier newsletter abonnieren
            jetzt für den newsletter anmelden
            jetzt newsletter abonnieren
            jetzt zum newsletter anmelden
            kostenlosen newsletter abonnieren
            melde dich für unseren newsletter an
            melde dich zu unserem newsletter an
            melden sie sich für unseren newsletter an
            melden sie sich zu unserem newsletter an
            newsletter
            newsletter abonnieren
            newsletter bestellen
            newsletter-anmeldung
            newsletteranmeldung
            unseren newsletter abonnieren
            zum newsletter anmelden
        """),
        "print": phrases("""
            an einen freund senden
            artikel ausdrucken
            artikel drucken
            artikel per e-mail versenden
            artikel versenden
            ausdrucken
            beitrag drucken
            diese seite drucken
            diesen artikel drucken
            diesen beitrag drucken
            druckansicht
            drucken
            druckversion
            per e-mail senden
            per e-mail versenden
            seite drucken
        """),
        "read": phrases("""
            lesedauer
            lesezeit
        """),
        "reading_time": phrases("""
            durchschnittliche lesezeit
            geschätzte lesedauer
            geschätzte lesezeit
            lesedauer
            lesezeit
            lesezeit ca
            lesezeit des artikels
            voraussichtliche lesezeit
        """),
        "share": phrases("""
            artikel teilen
            auf facebook teilen
            auf linkedin teilen
            auf pinterest teilen
            auf reddit teilen
            auf telegram teilen
            auf twitter teilen
            auf whatsapp teilen
            auf x teilen
            auf xing teilen
            bei facebook teilen
            bei twitter teilen
            beitrag teilen
            diese seite teilen
            diesen artikel teilen
            diesen beitrag teilen
            folge uns
            folge uns auf facebook
            folge uns auf instagram
            folge uns auf twitter
            folgen sie uns
            folgen sie uns auf facebook
            folgen sie uns auf instagram
            folgen sie uns auf twitter
            jetzt teilen
            mit freunden teilen
            per e-mail teilen
            per whatsapp teilen
            seite teilen
            teile diesen artikel
            teile diesen beitrag
            teilen
            teilen auf facebook
            teilen auf twitter
            teilen mit
            teilen sie diesen artikel
            teilen sie diesen beitrag
            tweeten
            twittern
            über whatsapp teilen
        """),
        "update_label": phrases("""
            aktualisiert
            aktualisiert am
            geändert am
            letzte aktualisierung
            letzte änderung
            letztes update
            update vom
            zuletzt aktualisiert
            zuletzt aktualisiert am
            zuletzt bearbeitet am
            zuletzt geändert
            zuletzt geändert am
        """),
    },
)
