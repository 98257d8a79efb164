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
    weekdays=words("""
        di dienstag do don donnerstag fr fre freitag mi mittwoch mo montag sa sam samstag so
        son sonnabend sonntag
    """),
    furniture={
        "accessibility": phrases("""
            anhören
            artikel als audio
            artikel anhören
            artikel enthält videos
            artikel hören
            artikel vorlesen
            artikel vorlesen lassen
            audio wurde mit ki erstellt
            audioversion dieses artikels
            barrierefreie ansicht
            barrierefreiheit einstellungen
            beitrag anhören
            beitrag vorlesen
            bildbeschreibung einblenden
            bildbeschreibung öffnen
            dark mode aktivieren
            desktop-version
            desktopversion
            dialog schliessen
            diesen artikel anhören
            diesen artikel hören
            diesen artikel vorlesen lassen
            diesen text als audio hören
            dieser artikel wird von einer computerstimme vorgelesen…
            dieser audiobeitrag wurde mit ki-stimmen erzeugt…
            dieser audioinhalt wurde mit künstlicher intelligenz erstellt…
            dunkler modus
            externer link
            externer link öffnet in neuem fenster
            externer link, öffnet in neuem fenster
            externer link, öffnet neues fenster
            fenster schliessen
            grössere schrift
            heller modus
            hinweis schliessen
            hören sie den artikel
            hören sie diesen artikel
            in einem neuen fenster öffnen
            in leichter sprache
            in neuem fenster öffnen
            in neuem tab öffnen
            jetzt anhören
            kleinere schrift
            kontrast erhöhen
            kontrastmodus
            link öffnet in einem neuen fenster
            link öffnet in neuem fenster
            link öffnet sich in neuem fenster
            meldung schliessen
            mobile ansicht
            mobile version
            modal schliessen
            overlay schliessen
            popup schliessen
            schrift grösser
            schrift kleiner
            schrift vergrössern
            schrift verkleinern
            schriftgrösse anpassen
            schriftgrösse ändern
            seite vorlesen
            seite übersetzen
            sprachauswahl
            sprache auswählen
            sprache wählen
            sprache ändern
            submenü öffnen
            text vergrössern
            text verkleinern
            text vorlesen
            text vorlesen lassen
            textgrösse ändern
            untermenü anzeigen
            untermenü ausklappen
            untermenü schliessen
            untermenü öffnen
            unterseiten anzeigen
            vorlesen
            vorlesen lassen
            wird in einem neuen fenster geöffnet
            wird in einem neuen tab geöffnet
            wird in neuem fenster geöffnet
            wird in neuem tab geöffnet
            zur desktop-version
            zur mobilen ansicht
            zur mobilen version
            öffnet in einem neuen fenster
            öffnet in einem neuen tab
            öffnet in neuem fenster
            öffnet in neuem tab
            öffnet in neuem tab oder fenster
            öffnet neues fenster
            öffnet sich im neuen fenster
            öffnet sich in einem neuen fenster
            öffnet sich in neuem fenster
        """),
        "advertisement": phrases("""
            advertorial
            anz
            anzeige
            anzeige - weiterlesen nach der anzeige
            anzeige ausblenden
            anzeige beenden
            anzeige endet in #
            anzeige melden
            anzeige schliessen
            anzeige überspringen
            anzeigen
            anzeigen ausblenden
            anzeigensonderveröffentlichung
            anzeigenspezial
            artikel wird nach der anzeige fortgesetzt
            artikel wird nach der werbung fortgesetzt
            artikel wird unter der anzeige fortgesetzt
            beitrag enthält werbung
            beitrag wird nach der werbung fortgesetzt
            bezahlte anzeige
            bezahlte partnerschaft
            bezahlte werbung
            bezahlter artikel
            bezahlter beitrag
            bezahlter inhalt
            das könnte sie auch interessieren - anzeige
            dauerwerbesendung
            der artikel geht nach der anzeige weiter
            der artikel geht unter der anzeige weiter
            der artikel wird nach der anzeige fortgesetzt
            der beitrag geht nach der anzeige weiter
            der text geht nach der anzeige weiter
            der text wird nach der anzeige fortgesetzt
            die meldung wird nach der anzeige fortgesetzt
            diese anzeige wird geladen
            diese werbung wird in # sekunden geschlossen
            ende der anzeige
            ende der werbung
            entgeltliche anzeige
            entgeltliche einschaltung
            enthält werbung
            gesponsert
            gesponsert von
            gesponserte artikel
            gesponserte beiträge
            gesponserte inhalte
            gesponserte links
            gesponserte posts
            gesponserter beitrag
            gesponserter inhalt
            hier werben
            im artikel geht es nach der werbung weiter
            in kooperation mit
            in zusammenarbeit mit unserem partner
            jetzt werbefrei lesen
            lesen sie nach der anzeige weiter
            lesen sie nach der werbung weiter
            mehr zum thema nach der werbung
            nach der anzeige geht es weiter
            nach der anzeige weiterlesen
            nach der werbung geht es weiter
            nach der werbung weiterlesen
            nach unten scrollen um weiterzulesen
            native advertising
            noch # sekunden
            ohne werbung lesen
            paid content
            paid post
            partner-angebot
            partner-angebote
            partnerangebot
            partnerangebote
            partnerinhalt
            partnerinhalte
            promotion-anzeige
            scrollen sie weiter um den artikel zu lesen
            sonderveröffentlichung
            sponsored by
            sponsored content
            sponsored post
            text geht unter der anzeige weiter
            text wird nach der anzeige fortgesetzt
            unbezahlte werbung
            verlagsspezial
            warum sehe ich diese anzeige
            warum sehe ich diese werbung
            weiter geht es nach der werbung
            weiter geht's nach der anzeige
            weiter geht’s nach der anzeige
            weiter nach der anzeige
            weiter nach der werbung
            weiterlesen nach der anzeige
            weiterlesen nach der werbung
            weiterlesen unter der anzeige
            werbeanzeige
            werbebanner
            werbeblock
            werbefrei lesen
            werbehinweis
            werbeinhalt
            werbepartner
            werbeunterbrechung
            werbung
            werbung - lesen sie unten weiter
            werbung ausblenden
            werbung deaktivieren
            werbung entfernen
            werbung melden
            werbung schliessen
            werbung überspringen
        """),
        "ago": phrases("""
            aktualisiert vor # minuten
            aktualisiert vor # stunden
            aktualisiert vor # tagen
            eben gerade
            gerade eben
            gestern um #:#
            gestern um #:# uhr
            gestern, # uhr
            gestern, #:#
            gestern, #:# uhr
            heute #:# uhr
            heute um #:#
            heute um #:# uhr
            heute, # uhr
            heute, #:#
            heute, #:# uhr
            soeben
            veröffentlicht vor # jahren
            veröffentlicht vor # minuten
            veröffentlicht vor # monaten
            veröffentlicht vor # stunden
            veröffentlicht vor # tagen
            veröffentlicht vor # wochen
            vor # d
            vor # h
            vor # jahr
            vor # jahren
            vor # min
            vor # minute
            vor # minuten
            vor # monat
            vor # monaten
            vor # sekunde
            vor # sekunden
            vor # std
            vor # stunde
            vor # stunden
            vor # stunden aktualisiert
            vor # stunden veröffentlicht
            vor # tag
            vor # tagen
            vor # tagen veröffentlicht
            vor # woche
            vor # wochen
            vor #h
            vor ein paar sekunden
            vor einem jahr
            vor einem monat
            vor einem tag
            vor einer minute
            vor einer stunde
            vor einer woche
            vor einigen sekunden
            vor etwa # stunden
            vor etwa einer stunde
            vor mehr als einem jahr
            vor über # jahren
            vor über einem jahr
            vor wenigen minuten
            vor wenigen sekunden
            vor wenigen stunden
        """),
        "app": phrases("""
            android-app
            app für android
            app für ios
            app für iphone
            app herunterladen
            app installieren
            app laden
            app öffnen
            bei @ play herunterladen
            bei @ play laden
            benachrichtigungen aktivieren
            benachrichtigungen deaktivieren
            benachrichtigungen einschalten
            benachrichtigungen erlauben
            benachrichtigungen verwalten
            download im app store
            eilmeldungen aktivieren
            eilmeldungen aufs handy
            eilmeldungen direkt auf ihr smartphone
            eilmeldungen per push
            erhältlich bei @ play
            erhältlich im app store
            hol dir die app
            hol dir unsere app
            holen sie sich die app
            holen sie sich unsere app
            holen sie sich unsere kostenlose app
            im @ play store
            im app store herunterladen
            im app store laden
            im app store verfügbar
            in app öffnen
            in der app anhören
            in der app ansehen
            in der app lesen
            in der app öffnen
            ios-app
            iphone-app
            jetzt app herunterladen
            jetzt app laden
            jetzt bei @ play
            jetzt bei @ play herunterladen
            jetzt die app herunterladen
            jetzt die app laden
            jetzt im app store
            jetzt installieren
            kostenlose app herunterladen
            lade die app herunter
            lade dir die app herunter
            lade dir unsere app herunter
            lade unsere app herunter
            laden im app store
            laden sie die app herunter
            laden sie die kostenlose app…
            laden sie sich unsere app herunter…
            laden sie unsere app herunter
            nein danke
            nein, danke
            news-app
            nicht jetzt
            push-benachrichtigungen
            push-benachrichtigungen aktivieren
            push-mitteilungen aktivieren
            push-nachrichten
            push-nachrichten aktivieren
            qr-code scannen
            scannen sie den qr-code…
            später erinnern
            unsere app
            unsere apps
            verfügbar bei @ play
            verfügbar im app store
            vielleicht später
            weiter im browser
            weiter in der app
            weiter zur mobilen website
            wir möchten ihnen gerne benachrichtigungen…
            wir würden ihnen gerne benachrichtigungen…
            zum startbildschirm hinzufügen
            zur app
        """),
        "author_head": phrases("""
            autoren-info
            autorenbox
            autoreninfo
            autoreninformation
            autorenprofil
            autorenvita
            informationen zum autor
            informationen zur autorin
            infos zum autor
            mehr über den autor
            mehr über die autoren
            mehr über die autorin
            mehr über diesen autor
            mehr zum autor
            mehr zur autorin
            über den autor
            über den autor / die autorin
            über den autor/die autorin
            über den blogger
            über den gastautor
            über den redakteur
            über den verfasser
            über den/die autor*in
            über den/die autor/in
            über die autor*innen
            über die autor:innen
            über die autoren
            über die autorin
            über die autorinnen
            über die autorinnen und autoren
            über die gastautoren
            über die gastautorin
            über die redakteurin
            über die verfasserin
            über diese autorin
            über diesen autor
            über unsere autoren
            über unsere autorin
            über unseren autor
            weitere artikel dieses autors ansehen
            weitere informationen zum autor
            zu den autoren
            zu den autorinnen
            zu den personen
            zum autor
            zum verfasser
            zur autorin
            zur person
            zur verfasserin
        """),
        "breadcrumb": phrases("""
            aktuelle seite
            breadcrumb-navigation
            brotkrümelnavigation
            brotkrumen
            brotkrumennavigation
            du befindest dich hier
            du bist hier
            hier befinden sie sich
            ihr seid hier
            ihre position
            navigationspfad
            seitenpfad
            sie befinden sich hier
            sie lesen gerade
            sie sind hier
        """),
        "browser": phrases("""
            adblocker aktiv
            adblocker erkannt
            adobe flash player wird benötigt…
            bitte aktiviere javascript…
            bitte aktivieren sie cookies…
            bitte aktivieren sie in ihrem browser javascript…
            bitte aktivieren sie javascript…
            bitte aktualisiere deinen browser…
            bitte aktualisieren sie ihren browser…
            bitte bestätigen sie, dass sie kein roboter sind…
            bitte deaktiviere deinen adblocker…
            bitte deaktivieren sie den adblocker…
            bitte deaktivieren sie ihren adblocker…
            bitte deaktivieren sie ihren werbeblocker…
            bitte javascript aktivieren…
            bitte laden sie die seite neu…
            bitte nutzen sie einen aktuellen browser…
            bitte schalten sie den adblocker aus…
            bitte schalten sie ihren adblocker aus…
            bitte schalten sie javascript ein…
            bitte versuche es später noch einmal
            bitte versuchen sie es später erneut…
            bitte versuchen sie es später noch einmal
            bitte verwenden sie einen aktuellen browser…
            bitte verwenden sie einen anderen browser…
            bitte warten…
            dein browser ist veraltet…
            dein browser unterstützt…
            dein browser wird nicht unterstützt…
            der browser wird nicht unterstützt…
            die seite konnte nicht gefunden werden
            die seite wurde nicht gefunden
            diese anwendung benötigt javascript…
            diese e-mail-adresse ist vor spambots geschützt…
            diese seite benötigt javascript…
            diese seite erfordert javascript…
            diese seite wurde nicht gefunden
            diese webseite benötigt javascript…
            diese website benötigt javascript…
            diese website erfordert javascript…
            dieser browser wird nicht unterstützt…
            dieser inhalt benötigt javascript…
            dieses formular benötigt javascript…
            dieses video benötigt javascript…
            du musst javascript aktivieren…
            du nutzt einen adblocker…
            du verwendest einen adblocker…
            du verwendest einen veralteten browser…
            ein fehler ist aufgetreten…
            es ist ein fehler aufgetreten…
            es sieht so aus, als würden sie einen adblocker…
            etwas ist schiefgelaufen…
            hoppla! da ist etwas schiefgelaufen…
            ich bin kein roboter
            ihr browser ist veraltet…
            ihr browser unterstützt…
            ihr browser wird nicht mehr unterstützt…
            ihr browser wird nicht unterstützt…
            ihr webbrowser ist veraltet…
            ihr webbrowser unterstützt…
            inhalt konnte nicht geladen werden
            javascript deaktiviert
            javascript ist deaktiviert…
            javascript ist in deinem browser deaktiviert…
            javascript ist in ihrem browser deaktiviert…
            javascript ist nicht aktiv…
            javascript muss aktiviert sein…
            javascript scheint in ihrem browser deaktiviert zu sein…
            javascript wird benötigt…
            keine internetverbindung
            leider ist ein fehler aufgetreten…
            leider unterstützt ihr browser…
            leider wird ihr browser nicht unterstützt…
            seite neu laden
            seite nicht gefunden
            sie benutzen einen adblocker…
            sie benutzen einen veralteten browser…
            sie haben einen adblocker…
            sie haben javascript deaktiviert…
            sie müssen javascript aktivieren…
            sie nutzen einen adblocker…
            sie nutzen einen veralteten browser…
            sie sind offline
            sie verwenden eine veraltete browserversion…
            sie verwenden einen adblocker…
            sie verwenden einen veralteten browser…
            um alle funktionen dieser webseite nutzen zu können, muss javascript aktiviert sein…
            um diese seite nutzen zu können, aktivieren sie bitte javascript…
            um diesen inhalt zu sehen, aktivieren sie bitte javascript…
            um dieses video zu sehen, aktivieren sie bitte javascript…
            ups! da ist etwas schiefgelaufen…
            werbeblocker erkannt
            wir haben erkannt, dass sie einen adblocker…
            wir haben festgestellt, dass sie einen adblocker…
            wir haben festgestellt, dass sie einen werbeblocker…
        """),
        "byline": phrases("""
            analyse von
            artikel von
            aufgezeichnet von
            aus dem englischen von
            autor*in
            autor/in
            autor:in
            autoren
            autorin
            autorinnen
            bearbeitet von
            beitrag von
            bericht von
            das gespräch führte
            das gespräch führten
            das interview führte
            das interview führten
            die fragen stellte
            die fragen stellten
            ein artikel von
            ein beitrag von
            ein bericht von
            ein essay von
            ein gastbeitrag von
            ein interview von
            ein kommentar von
            ein leitartikel von
            ein porträt von
            eine analyse von
            eine glosse von
            eine kolumne von
            eine reportage von
            eine rezension von
            eingestellt von
            erstellt von
            essay von
            gastbeitrag von
            gastkommentar von
            gepostet von
            geprüft von
            geschrieben von
            interview geführt von
            interview von
            kolumne von
            kommentar von
            korrespondent
            korrespondentin
            leitartikel von
            mitarbeit
            porträt von
            protokoll von
            protokolliert von
            publiziert von
            redakteur
            redakteurin
            reportage von
            rezension von
            rezept von
            text & fotos
            text & fotos von
            text und bilder
            text und bilder von
            text und foto
            text und fotos
            text und fotos von
            text von
            texte von
            übersetzt von
            übersetzung von
            unter mitarbeit von
            verfasser
            verfasst von
            veröffentlicht von
            von
            von gastautor
            von gastautorin
            von redaktion
            von unserem autor
            von unserem korrespondenten
            von unserem mitarbeiter
            von unserem redakteur
            von unserer autorin
            von unserer korrespondentin
            von unserer mitarbeiterin
            zusammengestellt von
        """),
        "comment_form": phrases("""
            (erforderlich)
            (optional)
            abbrechen kommentar
            alle felder sind pflichtfelder
            alle kommentare werden moderiert…
            als gast kommentieren
            anmelden um kommentar zu schreiben
            anmelden, um zu kommentieren
            antwort abbrechen
            antwort abgeben
            antwort absenden
            antwort hinterlassen
            antwort schreiben
            antwort senden
            antworte auf den kommentar
            antworten abbrechen
            auf diesen kommentar antworten
            auf kommentar antworten
            beitrag kommentieren
            benachrichtige mich…
            benachrichtigung bei neuen kommentaren…
            bitte beachte unsere netiquette…
            bitte beachten sie die kommentarregeln…
            bitte beachten sie die netiquette…
            bitte beachten sie unsere kommentarregeln…
            bitte beachten sie unsere netiquette…
            bitte bleiben sie sachlich…
            bitte einloggen, um zu kommentieren
            bitte füllen sie alle pflichtfelder aus
            bitte füllen sie dieses feld aus
            bitte geben sie eine gültige e-mail-adresse ein
            bitte geben sie ihren kommentar ein
            bitte geben sie ihren namen ein
            bitte geben sie ihren namen hier ein
            bitte gib deine e-mail-adresse ein
            bitte gib deinen kommentar ein
            bitte gib deinen namen ein
            bitte gib deinen namen hier ein
            bitte logge dich ein, um…
            bitte loggen sie sich ein, um…
            bitte melde dich an, um einen kommentar…
            bitte melde dich an, um zu kommentieren…
            bitte melden sie sich an, um einen kommentar…
            bitte melden sie sich an, um zu kommentieren…
            captcha-code
            dein kommentar
            dein kommentar wartet auf freischaltung…
            dein kommentar wird…
            dein name
            deine antwort
            deine e-mail
            deine e-mail wird nicht veröffentlicht…
            deine e-mail-adresse *
            deine e-mail-adresse wird nicht veröffentlicht…
            deine e-mailadresse wird nicht veröffentlicht…
            deine meinung
            deine meinung ist gefragt
            deine website
            der kommentar wird nach prüfung freigeschaltet
            die e-mail-adresse wird nicht veröffentlicht…
            die kommentare werden moderiert…
            die mit * gekennzeichneten felder sind pflichtfelder
            diese seite verwendet akismet, um spam zu reduzieren…
            diese website verwendet akismet, um spam zu reduzieren…
            dieses formular speichert…
            diskutiere mit…
            diskutieren sie mit…
            du kannst folgende html-tags benutzen…
            du kommentierst mit deinem…
            du musst angemeldet sein, um…
            du musst eingeloggt sein, um…
            e-mail (adresse wird niemals veröffentlicht)
            e-mail (erforderlich)
            e-mail (optional)
            e-mail (pflichtfeld)
            e-mail (wird nicht veröffentlicht)
            e-mail (wird nicht veröffentlicht) (erforderlich)
            e-mail *
            e-mail-adresse *
            eigenen kommentar schreiben
            einen kommentar abgeben
            einen kommentar hinterlassen
            einen kommentar schreiben
            einen kommentar verfassen
            einloggen und kommentieren
            einloggen, um zu kommentieren
            erfahre mehr darüber, wie deine kommentardaten verarbeitet werden
            erfahre, wie deine kommentardaten verarbeitet werden
            erforderliche felder sind…
            felder mit * sind pflichtfelder
            gib hier deinen kommentar ein…
            hinterlasse eine antwort…
            hinterlasse einen kommentar…
            hinterlassen sie eine antwort
            hinterlassen sie einen kommentar…
            html-tags sind nicht erlaubt
            ich bin damit einverstanden, dass meine daten gespeichert werden…
            ich habe die datenschutzerklärung gelesen…
            ich habe die datenschutzerklärung zur kenntnis genommen…
            ich stimme der datenschutzerklärung zu
            ich stimme zu, dass meine angaben…
            ihr kommentar
            ihr kommentar wird…
            ihr name
            ihre antwort
            ihre e-mail
            ihre e-mail wird nicht veröffentlicht…
            ihre e-mail-adresse wird nicht veröffentlicht…
            ihre meinung
            ihre meinung ist gefragt
            ihre meinung zum thema
            ihre nachricht
            in die diskussion einsteigen
            jetzt anmelden und kommentieren
            jetzt kommentar schreiben
            jetzt kommentieren
            jetzt mitdiskutieren
            jetzt mitreden
            kommentar *
            kommentar abgeben
            kommentar abschicken
            kommentar absenden
            kommentar eingeben
            kommentar hinterlassen
            kommentar hinzufügen
            kommentar melden
            kommentar posten
            kommentar schreiben
            kommentar senden
            kommentar speichern
            kommentar verfassen
            kommentar veröffentlichen
            kommentar zum artikel
            kommentare werden moderiert…
            kommentare werden vor der veröffentlichung…
            kommentarfunktion
            kommentarregeln
            kommentarrichtlinien
            kommentiere diesen artikel
            kommentieren
            kommentieren sie den artikel
            kommentieren sie diesen artikel
            meine daten merken
            meinen namen, e-mail und website in diesem browser speichern…
            meinen namen, meine e-mail-adresse und meine website in diesem browser…
            meinung schreiben
            mit @ anmelden und kommentieren
            mitdiskutieren
            nachricht *
            name (erforderlich)
            name (pflichtfeld)
            name *
            netiquette
            noch # zeichen
            noch # zeichen übrig
            nur angemeldete benutzer können kommentieren…
            nur angemeldete nutzer können kommentieren…
            nur registrierte benutzer können kommentare schreiben…
            nur registrierte nutzer können kommentieren…
            pflichtfeld
            pflichtfelder
            reden sie mit
            sag uns deine meinung
            sagen sie uns ihre meinung
            schreib einen kommentar
            schreib es uns in die kommentare
            schreib uns deine meinung…
            schreib uns einen kommentar
            schreibe deinen kommentar
            schreibe den ersten kommentar
            schreibe einen kommentar…
            schreiben sie den ersten kommentar
            schreiben sie einen kommentar…
            schreiben sie ihre meinung
            schreiben sie ihren kommentar
            schreiben sie uns ihre meinung…
            schreibt es uns in die kommentare
            schreibt uns in die kommentare…
            sicherheitscode
            sie müssen angemeldet sein um…
            sie müssen angemeldet sein, um…
            sie müssen eingeloggt sein, um…
            sie müssen sich anmelden, um…
            spam-schutz
            teile deine meinung…
            teilen sie uns ihre meinung mit
            um einen kommentar zu schreiben, müssen sie…
            um kommentare zu schreiben, müssen sie…
            um kommentieren zu können, müssen sie…
            um mitzudiskutieren, müssen sie…
            um zu kommentieren, müssen sie…
            verbleibende zeichen: #
            verfasse einen kommentar
            verfassen sie einen kommentar
            verstoss melden
            vorschau kommentar
            was denkst du
            was denkst du darüber
            was ist deine meinung
            was ist ihre meinung
            was meinen sie
            was meinst du
            was meint ihr
            was sagen sie dazu
            was sagst du dazu
            website (optional)
            weitere kommentare schreiben
            wie ist deine meinung…
            wie ist ihre meinung…
            wie wird mein kommentar verarbeitet
            wird nicht veröffentlicht
            zeichen übrig
            zum kommentieren anmelden
            zum kommentieren bitte anmelden
            zum kommentieren bitte einloggen
            zum kommentieren müssen sie…
        """),
        "comment_head": phrases("""
            # antwort
            # antworten
            # antworten anzeigen
            # antworten auf „…
            # beiträge
            # diskussionsbeiträge
            # gedanke zu „…
            # gedanken zu "…
            # gedanken zu „…
            # kommentar
            # kommentar zu…
            # kommentare
            # kommentare ansehen
            # kommentare anzeigen
            # kommentare lesen
            # kommentare zu…
            # leserkommentare
            # reaktionen
            # weitere antworten
            # weitere kommentare
            @-kommentare
            alle # kommentare
            alle # kommentare anzeigen
            alle antworten anzeigen
            alle kommentare
            alle kommentare (#)
            alle kommentare ansehen
            alle kommentare anzeigen
            alle kommentare lesen
            alle kommentare öffnen
            alle leserkommentare
            ältere kommentare
            älteste kommentare
            älteste zuerst
            antworten (#)
            antworten anzeigen
            antworten ausblenden
            beliebteste kommentare
            beste kommentare
            bisher # kommentare
            bisher keine kommentare
            bisherige kommentare
            bitte aktiviere javascript, um die kommentare…
            der kommentarbereich ist geschlossen…
            die diskussion ist geschlossen
            die kommentare sind geschlossen
            die kommentarfunktion für diesen artikel…
            die kommentarfunktion ist deaktiviert…
            die kommentarfunktion ist derzeit…
            die kommentarfunktion ist geschlossen…
            die kommentarfunktion wurde…
            die kommentarfunktion zu diesem artikel…
            die neuesten kommentare
            die top-kommentare
            diese diskussion ist geschlossen…
            diesem artikel wurde kein kommentar hinzugefügt…
            dieser artikel hat # kommentare
            dieser beitrag hat # kommentare
            dieser beitrag hat einen kommentar
            dieser beitrag hat keine kommentare
            dieser kommentar wurde entfernt…
            dieser kommentar wurde gelöscht…
            diskussion (#)
            diskussion zu diesem artikel
            diskussion zum artikel
            disqus-kommentare
            ein gedanke zu „…
            ein kommentar
            ein kommentar zu „…
            eine antwort
            eine antwort anzeigen
            eine antwort auf „…
            eingebettete rückmeldungen
            es gibt # kommentare
            es gibt noch keine kommentare…
            es sind noch keine kommentare vorhanden…
            es wurde noch kein kommentar…
            es wurden noch keine kommentare…
            für diesen artikel sind keine kommentare…
            für diesen beitrag sind die kommentare geschlossen…
            hat dir dieser artikel gefallen? kommentiere…
            inline feedbacks
            kein kommentar
            keine antworten
            keine kommentare
            keine kommentare vorhanden
            keine kommentare zu…
            kommentar (#)
            kommentar zu:…
            kommentar-feed
            kommentar-navigation
            kommentarbereich
            kommentare
            kommentare #
            kommentare (#)
            kommentare [#]
            kommentare abonnieren
            kommentare als rss-feed
            kommentare anzeigen
            kommentare anzeigen (#)
            kommentare ausblenden
            kommentare deaktiviert
            kommentare deaktiviert für…
            kommentare einblenden
            kommentare geschlossen
            kommentare laden
            kommentare lesen
            kommentare lesen (#)
            kommentare öffnen
            kommentare schliessen
            kommentare sind deaktiviert
            kommentare sind geschlossen…
            kommentare sortieren
            kommentare sortieren nach
            kommentare unserer leser
            kommentare verbergen
            kommentare werden geladen
            kommentare zu "…
            kommentare zu diesem artikel
            kommentare zu „…
            kommentare zu:…
            kommentare zum artikel
            kommentare: #
            kommentarnavigation
            kommentiert
            leserbriefe
            leserdiskussion
            leserforum
            leserkommentare
            leserkommentare (#)
            leserkommentare anzeigen
            leserkommentare ein-/ausblenden
            leserkommentare lesen
            lesermeinungen
            letzte kommentare
            mehr antworten anzeigen
            mehr kommentare
            mehr kommentare anzeigen
            mehr kommentare laden
            meinungen (#)
            meinungen unserer leser
            meist kommentiert
            meistkommentiert
            nach datum sortieren
            neue kommentare
            neuere kommentare
            neueste kommentare
            neueste zuerst
            neuster kommentar
            noch kein kommentar
            noch kein kommentar, füge deine stimme unten hinzu
            noch keine antworten
            noch keine kommentare
            noch keine kommentare vorhanden
            noch keine kommentare. schreiben sie…
            nutzerkommentare
            schreibe als erster einen kommentar
            schreibe den ersten kommentar zu…
            sei der erste der kommentiert
            sei der erste, der dies kommentiert
            sei der erste, der einen kommentar…
            sei der erste, der kommentiert
            sei die/der erste, die/der kommentiert
            seien sie der erste, der einen kommentar…
            seien sie der erste, der kommentiert
            sortieren nach
            teilnehmende kommentare
            top-kommentare
            unterhaltungen (#)
            verfasse den ersten kommentar
            vorherige kommentare
            weitere antworten anzeigen
            weitere kommentare
            weitere kommentare anzeigen
            weitere kommentare laden
            zu den kommentaren
            zu den kommentaren (#)
            zu diesem artikel können keine kommentare…
            zum forum
            zum kommentarbereich
            zur diskussion
        """),
        "contents": phrases("""
            [anzeigen]
            [verbergen]
            artikel-inhalt
            artikelinhalt
            artikelübersicht
            auf dieser seite
            das erwartet dich
            das erwartet dich in diesem artikel
            das erwartet sie
            das erwartet sie in diesem artikel
            das steht in diesem artikel
            direkt zu
            direkt zum abschnitt
            gehe zu
            gliederung
            im artikel
            im beitrag
            in diesem artikel
            in diesem beitrag
            in diesem kapitel
            in diesem ratgeber
            in diesem text
            inhalt
            inhalt [anzeigen]
            inhalt [verbergen]
            inhalt anzeigen
            inhalt ausblenden
            inhalt des artikels
            inhalt dieser seite
            inhalte
            inhalte dieser seite
            inhaltsangabe
            inhaltsübersicht
            inhaltsverzeichnis
            inhaltsverzeichnis [anzeigen]
            inhaltsverzeichnis [verbergen]
            inhaltsverzeichnis anzeigen
            inhaltsverzeichnis ausblenden
            inhaltsverzeichnis einblenden
            inhaltsverzeichnis öffnen
            inhaltsverzeichnis schliessen
            inhaltsverzeichnis toggle
            kapitelübersicht
            schnellnavigation
            schnellzugriff
            seiteninhalt
            springe zu
            springe zum abschnitt
            springen zu
            sprungmarken
            themen in diesem artikel
            überblick über diesen artikel
            übersicht der inhalte
            worum es in diesem artikel geht
        """),
        "cookies": phrases("""
            ablehnen und schliessen
            akzeptieren & schliessen
            akzeptieren ablehnen
            akzeptieren und schliessen
            akzeptieren und weiter
            akzeptieren und weiterlesen
            alle ablehnen
            alle akzeptieren
            alle akzeptieren und schliessen
            alle auswählen
            alle auswählen und speichern
            alle cookies ablehnen
            alle cookies akzeptieren
            alle cookies annehmen
            alle cookies erlauben
            alle cookies zulassen
            alle erlauben
            alle zulassen
            alles ablehnen
            alles akzeptieren
            alles klar
            an/aus
            analyse-cookies
            anbieter verwalten
            ausgewählte akzeptieren
            ausgewählte cookies akzeptieren
            ausgewählte cookies erlauben
            auswahl akzeptieren
            auswahl bestätigen
            auswahl erlauben
            auswahl speichern
            consent management
            consent-einstellungen
            consent-manager
            cookie einstellungen
            cookie richtlinie
            cookie-auswahl
            cookie-banner
            cookie-consent
            cookie-details
            cookie-einstellungen
            cookie-einstellungen ändern
            cookie-einstellungen anpassen
            cookie-einstellungen bearbeiten
            cookie-einstellungen öffnen
            cookie-einstellungen verwalten
            cookie-einwilligung
            cookie-einwilligung verwalten
            cookie-erklärung
            cookie-hinweis
            cookie-hinweise
            cookie-informationen
            cookie-liste
            cookie-nutzung
            cookie-präferenzen
            cookie-richtlinie
            cookie-richtlinien
            cookie-verwaltung
            cookie-zustimmung
            cookie-zustimmung ändern
            cookie-zustimmung verwalten
            cookiehinweis
            cookies ablehnen
            cookies akzeptieren
            cookies anpassen
            cookies auf dieser webseite
            cookies auf dieser website
            cookies einstellen
            cookies erlauben
            cookies erleichtern die bereitstellung unserer dienste…
            cookies helfen uns bei der bereitstellung unserer dienste…
            cookies und ähnliche technologien…
            cookies und datenschutz
            cookies verwalten
            cookies verwenden
            cookies von drittanbietern
            cookies zulassen
            cookies zustimmen
            cookies zustimmen und weiterlesen
            datenschutz & cookies
            datenschutz & cookies: diese website verwendet cookies…
            datenschutz und cookies
            datenschutz-einstellungen
            datenschutz-einstellungen ändern
            datenschutz-präferenz-center
            datenschutz-präferenzen
            datenschutz-präferenzzentrum
            datenschutz-übersicht
            datenschutzeinstellungen
            datenschutzeinstellungen ändern
            datenschutzeinstellungen verwalten
            datenschutzpräferenz
            datenschutzübersicht
            der zugriff oder die technische speicherung…
            der zweck der datenspeicherung…
            details anzeigen
            details ausblenden
            details einblenden
            details zeigen
            die cookie-einstellungen auf dieser website sind auf "cookies zulassen" eingestellt…
            die technische speicherung oder der zugang ist unbedingt erforderlich…
            die technische speicherung oder der zugang, der…
            die technische speicherung oder der zugriff ist…
            dienste verwalten
            diese cookies ermöglichen…
            diese cookies sind für das funktionieren der website…
            diese cookies sind für die grundfunktionen…
            diese homepage verwendet cookies…
            diese internetseite verwendet cookies…
            diese seite benutzt cookies…
            diese seite nutzt cookies…
            diese seite setzt cookies ein…
            diese seite verwendet cookies…
            diese webseite benutzt cookies…
            diese webseite nutzt cookies…
            diese webseite setzt cookies ein…
            diese webseite verwendet cookies…
            diese website benutzt cookies…
            diese website nutzt cookies…
            diese website setzt cookies ein…
            diese website verwendet cookies…
            dieser blog verwendet cookies…
            dieser shop verwendet cookies…
            dieses angebot nutzt cookies…
            dieses blog verwendet cookies…
            durch das fortsetzen der benutzung dieser seite…
            durch die nutzung unserer dienste erklären sie sich…
            durch die weitere nutzung der seite stimmen sie…
            durch die weitere nutzung der seite stimmst du…
            durch die weitere nutzung der webseite stimmen sie…
            durch die weitere nutzung der website stimmen sie…
            durch die weitere nutzung der website stimmst du…
            durch die weitere nutzung dieser website…
            durch die weitere nutzung unserer website…
            durch klick auf "…
            durch klick auf „…
            durch klicken auf "akzeptieren"…
            durch klicken auf "alle akzeptieren"…
            durch klicken auf „akzeptieren…
            durch klicken auf „alle akzeptieren…
            durch weiteres surfen auf dieser website…
            einige von ihnen sind essenziell, während andere uns helfen…
            einstellungen ändern
            einstellungen anpassen
            einstellungen ansehen
            einstellungen anzeigen
            einstellungen oder ablehnen
            einstellungen speichern
            einstellungen verwalten
            einverstanden
            einwilligung widerrufen
            einwilligungen verwalten
            einwilligungseinstellungen
            erforderliche cookies
            es werden für den betrieb der seite notwendige cookies…
            essenzielle cookies
            essenzielle cookies akzeptieren
            essenzielle cookies ermöglichen grundlegende funktionen…
            funktional immer aktiv
            funktionale cookies
            funktionelle cookies
            hier finden sie eine übersicht über alle verwendeten cookies…
            historie der privatsphäre-einstellungen
            ich akzeptiere
            ich akzeptiere cookies
            ich bin einverstanden
            ich habe verstanden
            ich lehne ab
            ich stimme zu
            ich verstehe
            immer aktiv
            immer aktiv speichern
            immer aktiviert
            indem sie auf "akzeptieren" klicken…
            indem sie auf "alle akzeptieren" klicken…
            indem sie auf „akzeptieren…
            indem sie auf „alle akzeptieren…
            indem sie auf „alle cookies…
            indem sie auf „zustimmen…
            indem sie diese website weiter nutzen…
            indem sie fortfahren, diese website zu nutzen…
            individuelle cookie-einstellungen
            individuelle datenschutz-präferenzen
            individuelle datenschutzeinstellungen
            individuelle einstellungen
            informationen über cookies
            informationen zu cookies
            inhalte von videoplattformen und social-media-plattformen werden standardmässig…
            komfort-cookies
            lese mehr über diese zwecke
            lies mehr über diese zwecke
            marketing cookies
            marketing-cookies
            marketing-cookies werden von drittanbietern oder publishern verwendet…
            mehr erfahren über cookies…
            mehr informationen zu cookies
            mehr über cookies
            mit der nutzung dieser website erklären sie sich…
            mit der nutzung unserer dienste erklären sie sich damit einverstanden, dass wir…
            mit der weiteren nutzung dieser website…
            mit einem klick auf „…
            mit ihrer zustimmung nutzen wir…
            mit ihrer zustimmung verwenden wir…
            mit klick auf "…
            mit klick auf „…
            mit werbung kostenlos weiterlesen
            mit werbung weiterlesen
            nein, anpassen
            notwendig immer aktiv
            notwendig präferenzen statistiken marketing
            notwendige cookies
            notwendige cookies akzeptieren
            notwendige cookies erlauben
            notwendige cookies helfen dabei, eine webseite nutzbar zu machen…
            notwendige cookies zulassen
            nur erforderliche
            nur erforderliche cookies
            nur erforderliche cookies akzeptieren
            nur essenzielle cookies
            nur essenzielle cookies akzeptieren
            nur essenzielle cookies erlauben
            nur funktionale cookies
            nur notwendige
            nur notwendige akzeptieren
            nur notwendige cookies
            nur notwendige cookies akzeptieren
            nur notwendige cookies erlauben
            nur notwendige cookies verwenden
            nur notwendige cookies zulassen
            nur technisch notwendige
            nur technisch notwendige cookies
            ok, einverstanden
            ok, verstanden
            okay, verstanden
            optionale cookies
            optionen verwalten
            partner anzeigen
            performance-cookies
            personalisierte anzeigen und inhalte, anzeigen- und inhaltsmessungen…
            personalisierte werbung…
            präferenz-cookies ermöglichen…
            präferenzen speichern
            präferenzen verwalten
            privacy-einstellungen
            privatsphäre einstellungen
            privatsphäre-einstellungen
            privatsphäre-einstellungen ändern
            privatsphäreeinstellungen
            seite verwendet cookies…
            sie können die cookie-einstellungen…
            sie können ihre auswahl jederzeit…
            sie können ihre einstellungen jederzeit…
            sie können ihre einwilligung jederzeit…
            sie können ihre zustimmung jederzeit…
            speichern & schliessen
            speichern + schliessen
            speichern und schliessen
            statistik cookies erfassen informationen anonym…
            statistik-cookies
            statistik-cookies helfen…
            technisch erforderliche cookies
            technisch notwendig
            technisch notwendige cookies
            tracking-cookies
            um dir ein optimales erlebnis zu bieten…
            um ihnen ein optimales erlebnis zu bieten…
            um unsere webseite für sie optimal zu gestalten…
            um unsere website für sie optimal…
            unbedingt erforderliche cookies
            unklassifizierte cookies…
            unsere cookie-richtlinie
            unsere internetseite verwendet cookies…
            unsere seite verwendet cookies…
            unsere webseite nutzt cookies…
            unsere webseite verwendet cookies…
            unsere website nutzt cookies…
            unsere website verwendet cookies…
            verwalte deine privatsphäre
            verwendung von cookies
            vorlieben speichern
            vorlieben verwalten
            weiter mit werbung
            weiter mit werbung lesen
            weiter ohne annehmen
            weiter ohne einwilligung
            weiter ohne zustimmung
            weitere informationen über cookies…
            weitere informationen über die verwendung ihrer daten…
            weitere informationen zu cookies…
            wenn du diese website weiter nutzt…
            wenn du diesen technologien zustimmst, können wir daten…
            wenn du nicht zustimmst oder die zustimmung widerrufst…
            wenn sie diese website weiter nutzen…
            wenn sie diesen technologien zustimmen, können wir daten…
            wenn sie ihre zustimmung nicht erteilen oder zurückziehen…
            wenn sie unter # jahre alt sind und ihre zustimmung zu freiwilligen diensten…
            wenn sie unter 16 jahre alt sind und ihre zustimmung…
            wir benötigen deine zustimmung…
            wir benötigen ihre einwilligung…
            wir benötigen ihre zustimmung…
            wir benutzen cookies…
            wir brauchen ihre zustimmung…
            wir möchten cookies…
            wir nutzen auf unserer website cookies…
            wir nutzen cookies…
            wir respektieren deine privatsphäre…
            wir respektieren ihre privatsphäre…
            wir schätzen deine privatsphäre…
            wir schätzen ihre privatsphäre…
            wir setzen auf dieser website cookies…
            wir setzen auf unserer website cookies…
            wir setzen cookies…
            wir und unsere # partner…
            wir und unsere partner nutzen cookies…
            wir und unsere partner speichern…
            wir und unsere partner verarbeiten…
            wir und unsere partner verwenden cookies…
            wir verwenden auf dieser website cookies…
            wir verwenden auf unserer website cookies…
            wir verwenden cookies…
            wir verwenden technologien wie cookies…
            wir würden gerne cookies…
            wir, und unsere partner…
            zur cookie-richtlinie
            zustimmen
            zustimmen & weiterlesen
            zustimmen und weiter
            zustimmen und weiterlesen
            zustimmung ändern
            zustimmung verwalten
            zustimmung widerrufen
            zustimmungseinstellungen
            zwecke anzeigen
        """),
        "copyright": phrases("""
            (afp)
            (apa)
            (c) #…
            (dpa)
            (dpa/afp)
            (dpa/tmn)
            (epd)
            (kna)
            (reuters)
            (sda)
            * alle preise inkl…
            alle angaben ohne gewähr
            alle inhalte dieser website sind urheberrechtlich geschützt…
            alle inhalte sind urheberrechtlich geschützt…
            alle inhalte unterliegen dem urheberrecht…
            alle inhalte ©…
            alle inhalte, insbesondere die texte und bilder…
            alle preise inkl. gesetzl. mehrwertsteuer…
            alle preise inkl. mwst…
            alle rechte vorbehalten
            alle rechte vorbehalten…
            alle texte und bilder ©…
            angaben ohne gewähr
            artikelrechte erwerben
            bereitgestellt von wordpress
            betrieben von blogger…
            bloggen auf wordpress.com…
            copyright #…
            copyright ©…
            copyright-hinweis
            der artikel ist urheberrechtlich geschützt…
            die inhalte dieser seite sind urheberrechtlich geschützt…
            die vervielfältigung, verbreitung…
            diese meldung ist teil einer automatisierten berichterstattung…
            dieser artikel erschien zuerst auf…
            dieser artikel erschien zuerst bei…
            dieser artikel erschien zuerst in…
            dieser artikel ist urheberrechtlich geschützt…
            dieser artikel ist zuerst bei…
            dieser artikel ist zuerst erschienen…
            dieser artikel wurde automatisch…
            dieser artikel wurde zuerst auf…
            dieser artikel wurde zuerst veröffentlicht…
            dieser beitrag erschien zuerst auf…
            dieser beitrag erschien zuerst in…
            dieser beitrag ist urheberrechtlich geschützt…
            dieser beitrag ist zuerst erschienen…
            dieser text erschien zuerst auf…
            dieser text erschien zuerst bei…
            dieser text erschien zuerst in…
            dieser text ist urheberrechtlich geschützt…
            dieser text wurde automatisch…
            dpa-infocom gmbh
            dpa-infocom, dpa:…
            einige rechte vorbehalten
            erstelle eine kostenlose website oder ein kostenloses blog auf wordpress.com
            erstellt mit wordpress
            erstmals erschienen auf…
            inhalte lizenzieren
            jegliche vervielfältigung…
            lizenzierung
            mit agenturen
            mit agenturmaterial
            mit freundlicher genehmigung von…
            mit informationen der dpa
            mit informationen von…
            mit material der dpa
            mit material von dpa
            mit stolz präsentiert von wordpress
            nachdruck nur mit genehmigung…
            nachdruck und vervielfältigung…
            nachdruck verboten
            nachdruck, auch auszugsweise…
            nutzungsrechte erwerben
            original-content von…
            powered by blogger
            powered by wordpress…
            präsentiert von wordpress
            quelle: dpa
            quelle: ots
            rechte am artikel erwerben
            stolz präsentiert von wordpress
            technische umsetzung:…
            urheberrechtlich geschützt
            urheberrechtshinweis
            vervielfältigung nur mit genehmigung…
            verwendung nur mit schriftlicher genehmigung…
            webdesign by…
            webdesign von…
            webdesign:…
            website erstellt mit…
            weiterverbreitung nur mit genehmigung…
            © #…
            © alle rechte vorbehalten…
            © copyright…
            © dpa
            © dpa-infocom…
        """),
        "count": phrases("""
            # abonnenten
            # ansichten
            # aufruf
            # aufrufe
            # besuche
            # downloads
            # empfehlungen
            # follower
            # gefällt das
            # gefällt dieser beitrag
            # gefällt mir
            # geteilt
            # interaktionen
            # klicks
            # leser gerade auf der seite
            # likes
            # mal angesehen
            # mal aufgerufen
            # mal gelesen
            # mal gesehen
            # mal geteilt
            # mitglieder
            # personen gefällt das
            # personen haben reagiert
            # shares
            # teilungen
            # tweets
            ansichten: #
            anzahl aufrufe: #
            anzahl der aufrufe: #
            artikelaufrufe: #
            aufrufe
            aufrufe #
            aufrufe: #
            beitragsaufrufe: #
            bereits # mal gelesen
            besucher gesamt: #
            besucher: #
            dieser artikel wurde # mal aufgerufen
            dieser artikel wurde # mal gelesen
            dieser beitrag wurde # mal aufgerufen
            dieser beitrag wurde # mal gelesen
            dir gefällt das
            gefällt # mal
            gefällt mir (#)
            gefällt mir lade
            gefällt mir wird geladen
            gefällt mir: #
            gefällt mir: gefällt mir wird geladen
            gelesen # mal
            gelesen: #
            geteilt: #
            hits: #
            klicks: #
            leser: #
            likes: #
            sei der erste dem dies gefällt
            seitenaufrufe: #
            shares: #
            zugriffe #
            zugriffe: #
        """),
        "credit": phrases("""
            archivbild
            archivfoto
            aufmacherbild
            aufmacherfoto
            beispielbild
            beispielfoto
            beitragsbild
            bild
            bild und foto
            bild von
            bild/foto
            bild: imago
            bildautor
            bildcredit
            bilder
            bilder und fotos
            bilder von
            bildnachweis
            bildnachweise
            bildquelle
            bildquellen
            bildrechte
            bildunterschrift
            bildurheber
            copyright bild
            copyright der bilder
            copyright foto
            copyright fotos
            coverbild
            coverfoto
            credits
            foto
            foto von
            foto/bild
            fotocredit
            fotocredits
            fotograf
            fotograf/in
            fotografie
            fotografiert von
            fotografin
            fotonachweis
            fotoquelle
            fotoquellen
            fotorechte
            fotos
            fotos und text
            fotos von
            grafik
            grafik von
            headerbild
            headerfoto
            illustration
            illustration von
            illustrationen
            infografik
            karikatur
            pressebild
            pressefoto
            quelle bild
            quelle bilder
            quelle des bildes
            quelle foto
            quelle fotos
            quelle grafik
            quelle titelbild
            screenshot
            symbolbild
            symbolfoto
            teaserbild
            teaserfoto
            titelbild
            titelfoto
            vorschaubild
        """),
        "date_label": phrases("""
            artikel erstellt am
            artikel veröffentlicht am
            artikel vom
            beitrag vom
            bericht vom
            datum
            datum der veröffentlichung
            eingestellt
            eingestellt am
            eingetragen am
            erscheinungsdatum
            erscheinungstermin
            erschienen
            erschienen am
            erste veröffentlichung
            erstellt
            erstellt am
            erstellungsdatum
            erstmals erschienen am
            erstmals veröffentlicht am
            erstpublikation
            erstveröffentlichung
            freigeschaltet am
            gepostet am
            geschrieben am
            gesendet am
            hochgeladen am
            meldung vom
            nachricht vom
            online gestellt am
            online seit
            online veröffentlicht am
            pressemitteilung vom
            publikationsdatum
            publiziert
            publiziert am
            stand
            stand vom
            ursprünglich veröffentlicht am
            verfasst am
            veröffentlicht
            veröffentlicht am
            veröffentlicht um
            veröffentlichung
            veröffentlichungsdatum
            veröffentlichungszeitpunkt
            zuerst veröffentlicht
            zuerst veröffentlicht am
        """),
        "disclosure": phrases("""
            * partnerlink
            * werbelink
            *affiliatelink
            *anzeige:…
            *partnerlink
            *provisionslink
            *werbelink
            affiliate links
            affiliate-hinweis
            affiliate-link
            affiliate-links
            als amazon-partner verdiene ich…
            als amazon-partner verdienen wir…
            auf dieser seite verwenden wir affiliate-links…
            bei den mit * gekennzeichneten links…
            bei den mit * markierten links…
            bei den mit einem sternchen…
            bei einem kauf über diesen link…
            bei einem kauf über einen dieser links…
            der vorstand und mehrheitsinhaber der herausgeberin…
            die hier mit einem * markierten…
            die hier veröffentlichten informationen…
            die im artikel enthaltenen meinungen…
            die mit * gekennzeichneten links…
            die mit * markierten links…
            die mit einem * gekennzeichneten links…
            die mit einem stern gekennzeichneten links…
            die mit sternchen (*) gekennzeichneten links…
            die mit sternchen gekennzeichneten links…
            diese seite enthält affiliate-links…
            diese seite enthält partnerlinks…
            dieser artikel dient nur der allgemeinen information…
            dieser artikel enthält affiliate links…
            dieser artikel enthält affiliate-links…
            dieser artikel enthält nur allgemeine hinweise…
            dieser artikel enthält partnerlinks…
            dieser artikel enthält provisions-links…
            dieser artikel enthält sogenannte affiliate-links…
            dieser artikel enthält werbelinks…
            dieser artikel enthält werbung…
            dieser artikel entstand in kooperation mit…
            dieser artikel entstand in zusammenarbeit mit…
            dieser artikel ist in zusammenarbeit mit…
            dieser artikel stellt keine anlageberatung dar…
            dieser beitrag enthält affiliate links…
            dieser beitrag enthält affiliate-links…
            dieser beitrag enthält partnerlinks…
            dieser beitrag enthält unbezahlte werbung…
            dieser beitrag enthält werbelinks…
            dieser beitrag enthält werbung…
            dieser beitrag entstand in kooperation mit…
            dieser beitrag entstand in zusammenarbeit mit…
            dieser beitrag ist in zusammenarbeit mit…
            dieser beitrag wurde gesponsert von…
            dieser beitrag wurde in zusammenarbeit mit…
            dieser post enthält affiliate links…
            dieser post enthält werbung…
            dieser text enthält nur allgemeine hinweise…
            disclaimer:…
            enthält affiliate links
            enthält affiliate-links
            enthält provisions-links
            für käufe über diese links erhalten wir…
            für links auf dieser seite erhält…
            für links auf dieser seite zahlt der händler…
            für mit * gekennzeichnete links…
            gastbeiträge geben die meinung des autors wieder…
            haftungsausschluss:…
            hinweis auf interessenkonflikte…
            hinweis auf mögliche interessenkonflikte…
            hinweis zu affiliate-links
            hinweis zu affiliate-links:…
            hinweis: bei den mit…
            hinweis: dieser artikel enthält…
            hinweis: dieser beitrag enthält…
            hinweis: einige links…
            hinweis: in diesem artikel sind…
            kaufen sie über diesen link…
            kaufst du über diesen link…
            keine anlageberatung
            keine anlageempfehlung
            kommentare geben die meinung des autors…
            links mit * sind…
            links mit sternchen…
            mit * gekennzeichnete links…
            mit * markierte links…
            mit einem * markierte links…
            mit sternchen gekennzeichnete links…
            namentlich gekennzeichnete artikel geben nicht…
            namentlich gekennzeichnete beiträge geben nicht…
            offenlegung wegen möglicher interessenkonflikte…
            transparenz-hinweis:…
            transparenzhinweis
            transparenzhinweis:…
            unbezahlte werbung wegen…
            unbezahlte werbung, da…
            unsere produktempfehlungen…
            was bedeutet das *
            was ist ein affiliate-link…
            wenn du auf einen affiliate-link klickst…
            wenn du auf einen dieser links klickst…
            wenn du auf so einen affiliate-link klickst…
            wenn du über diesen link…
            wenn du über einen dieser links…
            wenn ihr auf so einen affiliate-link klickt…
            wenn ihr über diesen link…
            wenn sie auf einen affiliate-link klicken…
            wenn sie auf einen solchen affiliate-link klicken…
            wenn sie auf so einen affiliate-link klicken…
            wenn sie über diese links…
            wenn sie über diesen link…
            wenn sie über einen dieser links…
            werbehinweis für links mit sternchen
            werbehinweise für links mit sternchen…
            werbung durch markennennung
            werbung wegen markennennung
            werbung wegen namensnennung
            werbung wegen verlinkung
            werbung, unbezahlt
            wir erhalten bei einem kauf…
            wir erhalten eine provision…
            wir erhalten für einen kauf…
            wir nutzen affiliate-links…
            wir verwenden affiliate-links…
            wir verwenden sogenannte affiliate-links…
        """),
        "embed": phrases("""
            # personen sprechen darüber
            @ immer entsperren
            @ inhalte aktivieren
            @ inhalte laden
            @ inhalte zulassen
            @ maps immer entsperren
            @-inhalt laden
            @-inhalte zulassen
            alle # antworten lesen
            an dieser stelle befindet sich ein externer inhalt…
            an dieser stelle finden sie ein externes video…
            an dieser stelle finden sie einen externen inhalt…
            an dieser stelle finden sie inhalte…
            an dieser stelle findest du einen externen inhalt…
            an dieser stelle findest du inhalte…
            an dieser stelle ist ein externer inhalt…
            an dieser stelle steht ein externer inhalt…
            anhören auf @
            anhören bei @
            antworten auf @ anzeigen
            auf @ anschauen
            auf @ ansehen
            auf @ anzeigen
            auf @ hören
            auf @ öffnen
            bei @ ansehen
            bei @ hören
            beitrag auf @ ansehen
            beitrag laden
            bitte beachten sie, dass dabei daten an drittanbieter weitergegeben werden
            code zum einbetten
            dabei können personenbezogene daten an…
            damit können personenbezogene daten an drittplattformen übermittelt werden…
            damit werden personenbezogene daten an…
            daten herunterladen
            datenschutzeinstellungen anpassen und inhalt anzeigen
            diesen beitrag auf @ ansehen
            dieser beitrag auf @
            dieser beitrag ist nicht verfügbar
            dieser externe inhalt…
            dieser inhalt ist nicht verfügbar…
            dieser inhalt kann nicht angezeigt werden…
            dieser inhalt stammt von…
            dieser inhalt von @…
            dieser inhalt wird von @ bereitgestellt…
            dieser tweet wurde gelöscht…
            dieses video ist in ihrem land nicht verfügbar…
            ein @-post
            ein beitrag geteilt von…
            einbetten
            eingebetteter inhalt
            eingebettetes video
            eingebundener inhalt
            embed-code
            empfohlener externer inhalt
            empfohlener redaktioneller inhalt
            erforderlichen service akzeptieren und inhalte entsperren
            erstellt mit datawrapper
            externe inhalte
            externe inhalte aktivieren
            externe inhalte anzeigen
            externe inhalte immer anzeigen
            externe inhalte zulassen
            externe umfrage
            externen inhalt aktivieren
            externen inhalt anzeigen
            externen inhalt laden
            externen inhalt zulassen
            externer inhalt
            externer inhalt nicht verfügbar
            externer inhalt von @…
            externes video
            grafik herunterladen
            grafik wird geladen
            hier befindet sich ein externer inhalt…
            hier finden sie einen externen inhalt…
            hier ist ein externer inhalt…
            hier sehen sie einen externen inhalt…
            hier würde ein externer inhalt…
            ich bin damit einverstanden, dass mir externe inhalte angezeigt werden…
            ich bin damit einverstanden, dass mir inhalte von @…
            inhalt entsperren
            inhalt laden
            inhalte anzeigen
            inhalte immer anzeigen
            inhalte laden
            interaktive grafik
            interaktive karte
            karte laden
            karte wird geladen
            mehr erfahren video laden
            mit dem aufruf des videos erklären sie sich…
            mit dem laden der karte akzeptieren sie…
            mit dem laden des beitrags akzeptieren sie…
            mit dem laden des inhalts…
            mit dem laden des tweets akzeptieren sie…
            mit dem laden des videos akzeptieren sie die datenschutzerklärung von @…
            originalbeitrag auf @ ansehen
            originalpost ansehen
            podcast hören auf…
            sehen sie sich diesen beitrag auf @ an…
            sie sehen gerade einen platzhalterinhalt von…
            sieh dir diesen beitrag auf @ an
            sieh dir dieses profil auf @ an
            sieh dir dieses video auf @ an
            tweet laden
            um auf den eigentlichen inhalt zuzugreifen, klicken sie auf die schaltfläche unten…
            um diesen inhalt anzuzeigen…
            um diesen inhalt zu sehen…
            um dieses element anzuzeigen…
            um dieses video anzusehen…
            um sich diesen inhalt anzeigen zu lassen…
            video laden
            weitere informationen finden sie in der datenschutzerklärung von @…
            wir benötigen ihre einwilligung, um den von unserer redaktion eingebundenen…
            wir benötigen ihre zustimmung, um den inhalt von @ anzuzeigen
            wir benötigen ihre zustimmung, um den von unserer redaktion eingebundenen…
            youtube-video laden
        """),
        "gallery": phrases("""
            # / # fotos
            # bild
            # bilder
            # fotos
            # von #
            # von # bildern
            # von # fotos
            alle # bilder anzeigen
            alle # fotos anzeigen
            alle bilder
            alle bilder anzeigen
            alle fotos
            alle fotos anzeigen
            bild # / #
            bild # von #
            bild #/#
            bild anzeigen
            bild herunterladen
            bild in grossansicht
            bild in lightbox öffnen
            bild in neuem fenster öffnen
            bild in originalgrösse
            bild nicht verfügbar
            bild öffnen
            bild schliessen
            bild speichern
            bild teilen
            bild vergrössern
            bild wird geladen
            bildbeschreibung
            bilder ansehen
            bilder anzeigen
            bilder zur strecke
            bildergalerie
            bildergalerie (# bilder)
            bildergalerie ansehen
            bildergalerie anzeigen
            bildergalerie mit # bildern
            bildergalerie öffnen
            bildergalerie schliessen
            bildergalerie starten
            bildergalerien
            bilderstrecke
            bilderstrecke ansehen
            bilderstrecke öffnen
            bildinformationen
            bildstrecke
            bildstrecke ansehen
            bildstrecke mit # bildern
            bildstrecke starten
            bildtext anzeigen
            bildtext einblenden
            bildunterschrift anzeigen
            bildunterschrift ausblenden
            das bild in grossansicht öffnen
            diashow
            diashow beenden
            diashow starten
            durch die bilder klicken…
            erstes bild
            foto # / #
            foto # von #
            foto herunterladen
            foto kaufen
            fotogalerie
            fotogalerie ansehen
            fotogalerie anzeigen
            fotogalerie öffnen
            fotogalerien
            fotos ansehen
            fotos anzeigen
            fotos bestellen
            fotos kaufen
            fotos öffnen
            fotoshow
            fotostrecke
            fotostrecke ansehen
            fotostrecke mit # bildern
            fotostrecke starten
            fotostrecken
            galerie
            galerie #
            galerie ansehen
            galerie anzeigen
            galerie öffnen
            galerie schliessen
            galerie starten
            grossansicht
            hier geht es zur bildergalerie
            hier geht's zur bildergalerie
            hier geht’s zur bildergalerie
            hier klicken zum vergrössern
            hier klicken, um das bild zu vergrössern
            im vollbild anzeigen
            im vollbildmodus anzeigen
            in der grossansicht anzeigen
            in galerie öffnen
            in grossansicht öffnen
            in vollbild öffnen
            kein bild verfügbar
            klick auf das bild, um…
            klicken sie auf das bild, um…
            klicken sie auf ein bild…
            klicken zum vergrössern
            klicken, um zu vergrössern
            letztes bild
            mehr bilder
            mehr bilder anzeigen
            mehr fotos
            nächstes bild
            nächstes foto
            quelle anzeigen bild
            slide # von #
            vergrössern
            vollbild anzeigen
            vollbild schliessen
            vollbildansicht
            vorheriges bild
            vorheriges bild nächstes bild
            vorheriges foto
            voriges bild
            weitere bilder
            weitere bilder anzeigen
            weitere bildergalerien
            weitere fotos
            wischen für mehr bilder
            zu den bildern
            zum vergrössern anklicken
            zum vergrössern auf das bild klicken
            zum vergrössern bitte anklicken
            zum vergrössern klicken
            zur bildergalerie
            zur bilderstrecke
            zur bildstrecke
            zur fotogalerie
            zur fotostrecke
            zur galerie
            zur grossansicht
            zurück zur bildergalerie
            zurück zur galerie
        """),
        "legal": phrases("""
            abo
            abo & service
            abo kündigen
            abo-service
            abo-shop
            abonnement
            abonnement-service
            abonnentenservice
            aboservice
            agb
            agb & datenschutz
            agb und datenschutz
            allgemeine geschäftsbedingungen
            allgemeine nutzungsbedingungen
            anb
            anregungen & kritik
            ansprechpartner
            anzeige aufgeben
            anzeige schalten
            anzeigen aufgeben
            anzeigenannahme
            anzeigenkunden
            anzeigenpreise
            anzeigenpreisliste
            archiv
            ausbildung
            autoren
            barriere melden
            barrierefreiheit
            barrierefreiheitserklärung
            beschwerde
            bestellung
            bildnachweise
            bildrechte
            compliance
            cookie policy
            cookie-richtlinie (eu)
            cookies
            copyright
            das unternehmen
            datenschutz
            datenschutz & impressum
            datenschutz agb impressum
            datenschutz impressum
            datenschutz und impressum
            datenschutz-bestimmungen
            datenschutz-center
            datenschutz-erklärung
            datenschutzbeauftragter
            datenschutzbestimmungen
            datenschutzerklärung
            datenschutzerklärung (eu)
            datenschutzerklärung impressum
            datenschutzhinweis
            datenschutzhinweise
            datenschutzinformation
            datenschutzinformationen
            datenschutzrichtlinie
            datenschutzrichtlinien
            datenschutzzentrum
            digitalabo
            e-paper
            epaper
            erklärung zur barrierefreiheit
            ethikkodex
            faq & hilfe
            feedback
            fehler melden
            für werbetreibende
            geschäftsbedingungen
            gewinnspielbedingungen
            gewinnspiele
            haftungsausschluss
            haftungsausschluss (disclaimer)
            hilfe
            hilfe & faq
            hilfe & kontakt
            hilfe & support
            hilfe und kontakt
            hilfe-center
            hinweisgeber
            hinweisgebersystem
            impressum
            impressum & datenschutz
            impressum & kontakt
            impressum datenschutz
            impressum datenschutz agb
            impressum datenschutz kontakt
            impressum kontakt
            impressum kontakt datenschutz
            impressum und datenschutz
            impressum, datenschutz
            impressum/datenschutz
            info
            informationen
            inserieren
            investor relations
            jetzt spenden
            jobs
            jobs & karriere
            jobs und karriere
            jugendschutz
            karriere
            karriereportal
            kontakt
            kontakt & impressum
            kontakt impressum
            kontakt impressum datenschutz
            kontakt und impressum
            kontakt zur redaktion
            kontaktdaten
            kontaktformular
            kontaktiere uns
            kontaktieren sie uns
            korrekturen
            kundencenter
            kundendienst
            kundenportal
            kundenservice
            kündigen
            leserbrief schreiben
            leserservice
            lieferkettengesetz
            lizenzen
            media
            mediadaten
            mediadaten & tarife
            medienpartner
            mitarbeiter
            mitgliedschaft
            nachhaltigkeit
            netz-netiquette
            newsletter & push
            nutzungsbasierte online-werbung
            nutzungsbedingungen
            nutzungshinweise
            nutzungsrechte
            offenlegung
            online-werbung
            onlinewerbung
            partner
            presse
            pressekontakt
            presseportal
            privatsphäre
            prospekte
            rechtliche hinweise
            rechtlicher hinweis
            rechtliches
            redaktion
            redaktionelle leitlinien
            redaktionsstatut
            rss
            rss-feed
            rss-feeds
            schlichtungsstelle
            seitenübersicht
            service
            service & kontakt
            shop
            sitemap
            so erreichen sie uns
            social media
            spenden
            stellenangebote
            stellenmarkt
            streitbeilegung
            support
            syndication
            team
            themen a-z
            transparenz
            über das unternehmen
            über diese seite
            über mich
            über uns
            unser team
            unsere agb
            unsere autoren
            unsere redaktion
            unternehmen
            unterstütze uns
            unterstützen sie uns
            urheberrecht
            utiq verwalten
            utiq-technologie verwalten
            verantwortlich für den inhalt
            verbraucherinformationen
            verlag
            versand
            versand & zahlung
            versand und zahlung
            versandkosten
            vertrag kündigen
            vertrag widerrufen
            verträge hier kündigen
            verträge kündigen
            vertrieb
            volontariat
            werben
            werben sie bei uns
            werbung & media
            werbung buchen
            werbung schalten
            werden sie partner
            whistleblower
            widerruf
            widerrufsbelehrung
            widerrufsformular
            widerrufsrecht
            wir über uns
            zahlung und versand
            zahlungsarten
            zahlungsmöglichkeiten
            zustellreklamation
            zustellung
        """),
        "login": phrases("""
            abgemeldet
            abmelden
            abo verwalten
            abonnent? hier anmelden
            account
            account erstellen
            account löschen
            als abonnent anmelden
            angemeldet als…
            angemeldet bleiben
            anmelden
            anmelden & registrieren
            anmelden / registrieren
            anmelden mit
            anmelden mit @
            anmelden mit apple
            anmelden oder registrieren
            anmelden registrieren
            anmelden und weiterlesen
            anmeldung
            anmeldung abbrechen
            anmeldung erforderlich
            anmeldung/registrierung
            ausloggen
            benutzer
            benutzeranmeldung
            benutzerkonto
            benutzerkonto anlegen
            benutzerkonto erstellen
            benutzername
            benutzername oder e-mail
            benutzername oder e-mail-adresse
            benutzername passwort
            bereits abonnent
            bereits abonnent? anmelden
            bereits abonnent? hier anmelden
            bereits abonnent? hier einloggen
            bereits abonniert
            bereits digitalabonnent
            bereits ein konto
            bereits kunde
            bereits mitglied
            bereits registriert
            bereits registriert? anmelden
            bereits registriert? hier anmelden
            bereits registriert? hier einloggen
            bitte anmelden
            bitte bestätigen sie ihre e-mail-adresse…
            bitte einloggen
            bitte loggen sie sich ein
            bitte melde dich an
            bitte melden sie sich an
            bitte registrieren sie sich…
            dein konto
            dein passwort
            dein profil
            deine daten
            du bist angemeldet als…
            du bist nicht angemeldet
            du hast bereits ein konto
            du hast noch kein konto
            durchsuchen anmelden
            e-mail oder benutzername
            e-mail passwort
            e-mail-adresse oder benutzername
            e-mail-adresse passwort
            ein passwort wird ihnen per email zugeschickt
            einloggen
            einloggen / registrieren
            einloggen mit @
            einloggen oder registrieren
            einloggen und weiterlesen
            gast
            haben sie bereits ein konto
            haben sie noch kein konto
            hallo
            hast du bereits ein konto
            hier anmelden
            hier einloggen
            hier registrieren
            ich bin bereits abonnent
            ich bin bereits kunde
            ich habe bereits ein konto
            ich habe ein konto
            ihr benutzername
            ihr konto
            ihr passwort
            ihr profil
            jetzt anmelden
            jetzt einloggen
            jetzt konto erstellen
            jetzt kostenlos registrieren
            jetzt registrieren
            kein account
            kein konto
            kein konto? hier registrieren
            konto
            konto anlegen
            konto erstellen
            konto löschen
            konto verwalten
            kostenlos anmelden
            kostenlos registrieren
            kundenkonto
            kundenlogin
            log-in
            login
            login / registrieren
            login für abonnenten
            login oder registrieren
            login registrieren
            login vergessen
            login/registrierung
            logout
            mein abo
            mein account
            mein bereich
            mein konto
            mein passwort
            mein profil
            meine artikel
            meine bestellungen
            meine daten
            meine merkliste
            meine themen
            melde dich an
            melde dich in deinem konto an
            melden sie sich an
            melden sie sich in ihrem konto an
            merkliste
            mit @ anmelden
            mit @ einloggen
            mit apple anmelden
            mit e-mail anmelden
            mit e-mail registrieren
            mitglied werden
            mitglieder-login
            mitgliederbereich
            neu hier
            neu registrieren
            neuer benutzer
            neues benutzerkonto erstellen
            neues konto erstellen
            neues passwort
            neues passwort anfordern
            noch kein abo
            noch kein account
            noch kein benutzerkonto
            noch kein konto
            noch kein konto? jetzt registrieren
            noch kein mitglied
            noch keinen account
            noch keinen account? hier registrieren
            noch nicht abonniert
            noch nicht angemeldet
            noch nicht registriert
            noch nicht registriert? hier registrieren
            noch nicht registriert? jetzt registrieren
            nutzerkonto
            nutzername
            oder anmelden mit
            passwort
            passwort ändern
            passwort anzeigen
            passwort bestätigen
            passwort speichern
            passwort vergessen
            passwort vergessen? hier klicken
            passwort wiederherstellen
            passwort wiederholen
            passwort zurücksetzen
            passwort-wiederherstellung
            persönliche daten
            profil
            profil anzeigen
            profil bearbeiten
            registriere dich jetzt
            registriere dich kostenlos
            registrieren
            registrieren sie sich
            registrieren sie sich jetzt
            registrieren sie sich kostenlos
            registrierung
            setze dein passwort zurück
            sie haben bereits ein konto
            sie haben noch kein benutzerkonto
            sie haben noch kein konto
            sie sind abgemeldet
            sie sind angemeldet als…
            sie sind bereits abonnent
            sie sind bereits registriert
            sie sind nicht angemeldet
            sie wurden abgemeldet…
            stellen sie ihr passwort wieder her
            willkommen
            willkommen zurück
            willkommen! melden sie sich in ihrem konto an
            zugangsdaten vergessen
            zum login
            zur anmeldung
            zur registrierung
            zurück zum login
            zurück zur anmeldung
        """),
        "minutes": words("min minute minuten"),
        "mood": phrases("""
            aha
            amüsiert
            ängstlich
            anstrengend
            applaus
            ärgerlich
            aufgeregt
            begeistert
            berührt
            besorgt
            bewegend
            bravo
            cool
            dankbar
            daumen hoch
            daumen runter
            empört
            enttäuscht
            erfreut
            freude
            fröhlich
            gefällt mir
            gefällt mir nicht
            gelangweilt
            genervt
            genial
            glücklich
            haha
            hass
            herz
            inspiriert
            lachen
            lachend
            langweilig
            liebe
            lustig
            müde
            nachdenklich
            neugierig
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
            wut
            wütend
            wütend machend
            zufrieden
            zwinkern
        """),
        "more": phrases("""
            alle
            alle ansehen
            alle anzeigen
            alle artikel
            alle artikel anzeigen
            alle artikel lesen
            alle beiträge
            alle beiträge ansehen
            alle beiträge anzeigen
            alle meldungen
            alle nachrichten
            alle news
            alle themen
            alle videos
            alles anzeigen
            alles lesen
            alles zum thema…
            artikel ansehen
            artikel aufklappen
            artikel lesen
            artikel öffnen
            artikel weiterlesen
            auf einer seite lesen
            ausblenden
            ausklappen
            bitte hier klicken
            bitte weiterlesen
            den ganzen artikel lesen
            den ganzen text lesen
            den kompletten artikel lesen
            den vollständigen artikel lesen
            den vollständigen artikel lesen sie…
            details
            details ansehen
            die ganze geschichte lesen
            einklappen
            erfahre hier mehr
            erfahre mehr
            erfahren sie hier mehr
            erfahren sie mehr
            erfahren sie mehr über…
            erweitern
            es werden weitere artikel geladen
            ganze meldung lesen
            ganzen artikel anzeigen
            ganzen artikel lesen
            ganzen beitrag lesen
            ganzen text anzeigen
            ganzen text lesen
            gesamten artikel anzeigen
            gesamten artikel lesen
            gesamten beitrag lesen
            gesamten text anzeigen
            hier geht es weiter
            hier geht es zum artikel
            hier geht's weiter
            hier geht’s weiter
            hier geht's zum artikel
            hier geht’s zum artikel
            hier klicken
            hier klicken, um mehr zu erfahren
            hier lesen
            hier lesen sie mehr
            hier lesen sie weiter
            hier mehr erfahren
            hier mehr lesen
            hier weiterlesen
            infos
            jetzt anschauen
            jetzt ansehen
            jetzt entdecken
            jetzt informieren
            jetzt mehr erfahren
            jetzt weiterlesen
            klicken sie hier
            klicken sie hier, um…
            komplett lesen
            kompletten artikel anzeigen
            kompletten artikel lesen
            lade
            lade weitere
            laden
            lädt
            les mehr
            lese mehr
            lesen
            lesen sie den ganzen artikel…
            lesen sie den vollständigen artikel…
            lesen sie hier mehr
            lesen sie hier weiter
            lesen sie mehr
            lesen sie mehr auf…
            lesen sie weiter
            lesen sie weiter auf…
            lies hier weiter
            lies mehr
            lies weiter
            los
            los geht's
            los geht’s
            mehr
            mehr ansehen
            mehr anzeigen
            mehr artikel
            mehr artikel anzeigen
            mehr artikel laden
            mehr beiträge
            mehr beiträge anzeigen
            mehr beiträge laden
            mehr dazu
            mehr dazu hier
            mehr dazu lesen
            mehr details
            mehr entdecken
            mehr erfahren
            mehr erfahren sie hier
            mehr erfahren über…
            mehr info
            mehr informationen
            mehr informationen hier
            mehr infos
            mehr laden
            mehr lesen
            mehr lesen sie hier
            mehr lesen über…
            mehr meldungen
            mehr nachrichten
            mehr optionen
            mehr sehen
            mehr themen
            mehr zeigen
            mehr zum thema…
            nachladen
            nächster artikel wird geladen
            neu laden
            nicht mehr anzeigen
            original lesen
            originalartikel
            originalartikel lesen
            schliessen
            seite wird geladen
            text aufklappen
            text ausklappen
            text einklappen
            übersicht
            verbergen
            verstecken
            vollständige meldung lesen
            vollständigen artikel anzeigen
            vollständigen artikel lesen
            vollständigen beitrag lesen
            vollständigen text anzeigen
            wählen
            weiter
            weiter geht es hier
            weiter lesen
            weiter zum artikel
            weiter zum beitrag
            weiter zur seite
            weitere anzeigen
            weitere artikel anzeigen
            weitere artikel laden
            weitere beiträge
            weitere beiträge anzeigen
            weitere beiträge laden
            weitere details
            weitere einträge laden
            weitere ergebnisse laden
            weitere informationen
            weitere informationen hier
            weitere infos
            weitere infos hier
            weitere inhalte laden
            weitere laden
            weitere meldungen anzeigen
            weitere posts laden
            weitere themen anzeigen
            weiterlesen
            weiterlesen "…
            weiterlesen auf…
            weiterlesen mit…
            weiterlesen über…
            weiterlesen „…
            weniger
            weniger anzeigen
            weniger lesen
            wird geladen…
            zeige alle
            zeige details
            zeige mehr
            zeige weniger
            zum artikel
            zum beitrag
            zum ganzen artikel
            zum kompletten artikel
            zum original
            zum originalartikel
            zum rezept
            zum shop
            zum video
            zum vollständigen artikel
            zur meldung
            zur quelle
            zur seite
            zur story
            zur themenseite
            zur übersicht
            zur webseite
            zur website
        """),
        "navigation": phrases("""
            # °c
            abbrechen
            ablehnen
            aktien
            aktuell
            aktuelle ausgabe
            aktuelle news
            aktuelle themen
            aktuelles
            akzeptieren
            alle ressorts
            alle rubriken
            angebote
            antworten
            arbeit
            ausland
            auto
            auto & mobilität
            auto & verkehr
            automobil
            basketball
            bauen & wohnen
            bayern
            beauty
            berlin
            beruf
            beruf & karriere
            bilder
            bildung
            blaulicht
            blog
            blogs
            börse
            boxen
            branchen
            brandenburg
            brennpunkte
            buch
            bücher
            bundesländer
            bundesliga
            bundestagswahl
            champions league
            chronik
            computer
            corona
            coronavirus
            debatte
            der tag
            deutsch
            deutschland
            dfb-pokal
            die welt
            digital
            digitales
            dossier
            dossiers
            e-mobilität
            eilmeldung
            eilmeldungen
            einkaufswagen
            einstellungen
            eishockey
            empfehlungen
            energie
            englisch
            entertainment
            ernährung
            essen
            essen & trinken
            europa
            events
            familie
            fernsehen
            fernsehprogramm
            feuilleton
            film
            film & tv
            filme
            filter
            filtern
            finanzen
            fitness
            formel #
            formel 1
            forschung
            forum
            fotos
            frankfurt
            freizeit
            fussball
            games
            garten
            gastbeitrag
            geld
            geld & recht
            genuss
            geschichte
            gesellschaft
            gesundheit
            gewinnspiel
            hamburg
            handball
            handel
            hauptmenü
            hauptnavigation
            haus & garten
            haushalt
            heimat
            hessen
            hintergrund
            hochschule
            home
            horoskop
            horoskope
            ihr warenkorb ist leer
            im fokus
            immobilien
            in den warenkorb
            industrie
            inland
            innenpolitik
            innovation
            international
            internet
            interview
            interviews
            investigativ
            it
            ja
            job
            jugend
            justiz
            karte
            kasse
            katalog
            kategorien
            kinder
            kino
            kirche
            klima
            klimawandel
            köln
            kolumne
            kolumnen
            kommentar
            konjunktur
            krimi
            kriminalität
            kultur
            kultur & medien
            kulturkalender
            kunst
            kurioses
            kurz & bündig
            lateinamerika
            leben
            lebensstil
            leichtathletik
            leipzig
            leitartikel
            leute
            lifestyle
            links
            literatur
            live
            live-ticker
            livestream
            liveticker
            lokal
            lokales
            lokalnachrichten
            lokalsport
            magazin
            märkte
            marktplatz
            mediathek
            medien
            medizin
            meinung
            meinungen
            meldungen
            mensch
            menschen
            menü
            menü öffnen
            menü schliessen
            mobil
            mobilität
            mode
            motor
            motorsport
            multimedia
            münchen
            musik
            nachrichten
            nachrichten a-z
            nachruf
            nahost
            natur
            natur & umwelt
            navigation
            nein
            netzwelt
            neu
            neueste
            neuigkeiten
            news
            newsticker
            niederösterreich
            niedersachsen
            nordrhein-westfalen
            nrw
            oberösterreich
            ok
            olympia
            online
            österreich
            panorama
            pdf
            people
            personen
            pferdesport
            plus
            podcast
            podcasts
            politik
            politik & gesellschaft
            polizei
            polizeimeldungen
            porträt
            porträts
            premium
            produkte
            programm
            prominente
            promis
            psychologie
            quiz
            radio
            radsport
            ratgeber
            rätsel
            recht
            recht & steuern
            region
            regional
            regionales
            regionen
            reise
            reisen
            reportage
            reportagen
            ressorts
            rezension
            rezensionen
            rezepte
            rubrik
            rubriken
            rund ums haus
            rundschau
            sachsen
            salzburg
            satire
            schlagzeilen
            schule
            schweiz
            senden
            serie
            serien
            shopping
            sortieren
            soziale medien
            soziale netzwerke
            speichern
            spezial
            spiele
            sport
            sport & freizeit
            sportarten
            sportmix
            sprache
            staat
            stadt
            städte
            start
            start-ups
            startseite
            startups
            steiermark
            steuern
            stil
            studium
            stuttgart
            suchbegriff
            suchbegriff eingeben
            suche
            suche nach
            suchen
            suchen nach
            suchen sie
            suchergebnisse
            szene
            technik
            technologie
            tennis
            termine
            test
            teste
            tests
            theater
            thema
            themen
            themen des tages
            thüringen
            ticker
            tiere
            tipps
            tipps & tricks
            tirol
            topthemen
            tourismus
            transfermarkt
            trauer
            traueranzeigen
            trends
            tv
            tv & medien
            tv-programm
            tv-sendungen
            überblick
            ukraine
            ukraine-krieg
            umfrage
            umfragen
            umwelt
            unfall
            uni
            unterhaltung
            urlaub
            usa
            veranstaltungen
            veranstaltungskalender
            verbraucher
            verkehr
            vermischtes
            versicherung
            versicherungen
            verstanden
            video
            videos
            vorarlberg
            wahl
            wahlen
            wandern
            warenkorb
            weinkultur
            welt
            weltgeschehen
            weltweit
            wetter
            wetterbericht
            wien
            wintersport
            wirtschaft
            wirtschaft & finanzen
            wissen
            wissenschaft
            wissenschaft & technik
            wohnen
            zeitgeschehen
            zeitschriften
            zeitung
            zur startseite
            zürich
            zurück zur startseite
        """),
        "newsletter": phrases("""
            abmeldung ist jederzeit möglich…
            abmeldung jederzeit möglich
            abonniere den newsletter
            abonniere jetzt unseren newsletter…
            abonniere unseren kostenlosen newsletter…
            abonniere unseren newsletter
            abonnieren
            abonnieren sie den newsletter
            abonnieren sie hier unseren newsletter…
            abonnieren sie unseren kostenlosen newsletter
            abonnieren sie unseren newsletter…
            alle newsletter
            alle newsletter im überblick
            an newsletter anmelden
            anmelden für newsletter
            anmelden zum newsletter
            anmeldung zum newsletter
            bitte bestätigen sie ihre anmeldung…
            bitte e-mail-adresse eingeben
            bitte geben sie eine gültige e-mail-adresse an
            bitte geben sie ihre e-mail-adresse ein
            bitte gib eine gültige e-mail-adresse ein
            bitte prüfe dein e-mail-postfach…
            bitte prüfen sie ihr e-mail-postfach…
            bleib auf dem laufenden
            bleiben sie auf dem laufenden
            bleiben sie informiert
            blog per e-mail folgen
            blog via e-mail abonnieren
            danke für deine anmeldung…
            danke für ihre anmeldung…
            das wichtigste direkt in ihr postfach
            datenschutzhinweis newsletter
            deine e-mail-adresse
            deine emailadresse
            der newsletter
            die anmeldung zum newsletter…
            die wichtigsten nachrichten direkt in ihr postfach
            die wichtigsten nachrichten per e-mail
            die wichtigsten news direkt in ihr postfach…
            direkt in dein postfach
            direkt in ihr postfach
            direkt in ihre mailbox
            du kannst den newsletter jederzeit…
            du kannst dich jederzeit abmelden…
            du kannst dich jederzeit wieder abmelden…
            e-mail
            e-mail adresse
            e-mail-adresse
            e-mail-adresse eingeben
            e-mail-newsletter
            ein fehler ist bei der anmeldung aufgetreten…
            erhalte benachrichtigungen über neue inhalte direkt per e-mail
            erhalte neue beiträge per e-mail
            erhalten sie die wichtigsten nachrichten…
            erhalten sie unseren newsletter…
            folge dem blog via e-mail
            folge diesem blog und erhalte benachrichtigungen…
            geben sie ihre e-mail-adresse ein…
            gib deine e-mail-adresse an, um diesen blog zu abonnieren…
            gib deine e-mail-adresse ein…
            hier anmelden zum newsletter
            hier können sie den newsletter abonnieren…
            hier können sie unseren newsletter…
            hier newsletter abonnieren
            ich bin damit einverstanden, den newsletter…
            ich möchte den newsletter…
            ich möchte newsletter…
            ihre e-mail adresse
            ihre e-mail-adresse
            ihre email-adresse
            immer auf dem laufenden
            immer informiert
            informationen zum newsletter…
            jetzt abonnieren
            jetzt anmelden! newsletter
            jetzt eintragen
            jetzt für den newsletter anmelden
            jetzt für newsletter anmelden
            jetzt gratis newsletter abonnieren
            jetzt kostenlos abonnieren
            jetzt kostenlos anmelden
            jetzt kostenlosen newsletter abonnieren
            jetzt newsletter abonnieren
            jetzt unseren newsletter abonnieren
            jetzt whatsapp-kanal abonnieren
            jetzt zum newsletter anmelden
            kein spam
            kein spam, versprochen
            keine nachricht mehr verpassen
            keine news mehr verpassen
            keinen artikel mehr verpassen
            keinen beitrag mehr verpassen
            kostenlos abonnieren
            kostenlose newsletter
            kostenlosen newsletter abonnieren
            kostenloser newsletter
            lassen sie sich per e-mail…
            mehr newsletter
            melde dich für ein abonnement an, um die neuesten beiträge per e-mail zu erhalten
            melde dich für unseren newsletter an
            melde dich jetzt für unseren newsletter an…
            melde dich zu unserem newsletter an
            melde dich zum newsletter an…
            melden sie sich für unseren kostenlosen newsletter an…
            melden sie sich für unseren newsletter an
            melden sie sich hier für unseren newsletter an…
            melden sie sich jetzt für unseren newsletter an…
            melden sie sich zu unserem newsletter an
            melden sie sich zum newsletter an…
            mit dem klick auf "anmelden"…
            mit dem klick auf „anmelden…
            mit der anmeldung akzeptieren sie…
            mit der anmeldung erklären sie sich…
            mit der anmeldung stimmen sie…
            mit der anmeldung stimmst du…
            mit der anmeldung zum newsletter…
            mit ihrer anmeldung zum newsletter…
            morgen-newsletter
            nachname
            newsletter
            newsletter & alerts
            newsletter (kostenlos)
            newsletter abmelden
            newsletter abonnieren
            newsletter anmelden
            newsletter anmeldung
            newsletter archiv
            newsletter bestellen
            newsletter jetzt abonnieren
            newsletter kostenlos abonnieren
            newsletter und e-mail-benachrichtigungen
            newsletter verwalten
            newsletter-abo
            newsletter-anmeldung
            newsletter-anmeldung abschliessen
            newsletter-archiv
            newsletter-übersicht
            newsletter:…
            newsletteranmeldung
            newsletters
            nichts mehr verpassen
            nichts verpassen
            per e-mail abonnieren
            per mail abonnieren
            rss-feed abonnieren
            schliesse dich # anderen abonnenten an…
            schliesse dich # followern an
            sie erhalten in kürze eine e-mail…
            sie können den newsletter jederzeit…
            sie können sich jederzeit abmelden…
            sie können sich jederzeit vom newsletter abmelden…
            sie können sich jederzeit wieder abmelden…
            täglicher newsletter
            trag dich in unseren newsletter ein…
            trage dich in unseren newsletter ein…
            tragen sie sich in unseren newsletter ein…
            unser kostenloser newsletter…
            unser newsletter
            unser newsletter-angebot
            unsere newsletter
            unseren newsletter abonnieren
            verpasse keine neuigkeiten…
            verpasse keinen beitrag…
            verpasse nichts
            verpassen sie keine neuigkeiten…
            verpassen sie keinen artikel…
            verpassen sie nichts
            verpassen sie nichts mehr…
            vielen dank für deine anmeldung…
            vielen dank für ihre anmeldung…
            vorname
            vorname nachname
            weitere newsletter
            whatsapp-channel
            whatsapp-kanal
            whatsapp-newsletter
            wir geben ihre e-mail-adresse nicht…
            wir haben dir eine e-mail geschickt…
            wir haben ihnen eine bestätigungsmail…
            wir haben ihnen eine e-mail geschickt…
            wir senden keinen spam…
            wir versenden keinen spam…
            wochen-newsletter
            wöchentlicher newsletter
            zum newsletter
            zum newsletter anmelden…
            zur newsletter-anmeldung
            zur newsletter-übersicht
            zur newsletteranmeldung
        """),
        "pager": phrases("""
            # bis # von #
            # ergebnisse
            # treffer
            alle artikel dieses autors…
            alle beiträge ansehen von…
            alle beiträge anzeigen von…
            alle beiträge dieses autors
            alle posts von…
            älter
            ältere artikel
            ältere beiträge
            ältere einträge
            ältere meldungen
            ältere posts
            älterer beitrag
            älterer eintrag
            älterer post
            artikel auf einer seite lesen
            artikelnavigation
            auf seite #
            beitrags-navigation
            beitragsnavigation
            blättern
            blog-archiv
            eine seite weiter
            eine seite zurück
            erste seite
            gehe zu seite
            inhalt auf einer seite lesen
            kategorie auswählen
            kommentare seitennavigation
            lesen sie auf der nächsten seite…
            lesen sie auf seite #…
            lesen sie weiter auf seite #
            letzte seite
            mehr artikel von…
            monat auswählen
            monatsarchiv
            nächste
            nächste ausgabe
            nächste meldung
            nächste nachricht
            nächste news
            nächste seite
            nächste story
            nächster
            nächster artikel…
            nächster beitrag…
            nächster eintrag
            nächster post
            nächster text
            nächstes
            nächstes kapitel
            nächstes thema
            neuer
            neuere artikel
            neuere beiträge
            neuere einträge
            neuere posts
            neuerer beitrag
            neuerer eintrag
            neuerer post
            seite #
            seite # / #
            seite # von #
            seite #/#
            seiten-navigation
            seiten: # #
            seitennavigation
            seitennummerierung
            seitennummerierung der beiträge
            vorherige
            vorherige ausgabe
            vorherige meldung
            vorherige nachricht
            vorherige nächste
            vorherige seite
            vorheriger
            vorheriger artikel…
            vorheriger beitrag…
            vorheriger eintrag
            vorheriger nächster
            vorheriger post
            vorheriges
            vorheriges thema
            vorige
            vorige seite
            voriger artikel
            voriger beitrag
            weiter auf der nächsten seite
            weiter auf seite #
            weiter zu seite #
            weiterblättern
            weitere beiträge von…
            zeige # bis # von #
            zum nächsten artikel
            zum vorherigen artikel
            zurück
            zurück nächster
            zurück weiter
            zurück zu allen artikeln
            zurück zum archiv
            zurück zum artikel
            zurück zum blog
            zurück zur artikelübersicht
            zurück zur auswahl
            zurück zur hauptseite
            zurück zur liste
            zurück zur newsübersicht
            zurück zur übersicht
            zurückblättern
        """),
        "paywall": phrases("""
            # monat für # €
            # monat gratis testen
            # monate für # €
            # monate gratis
            # tage gratis testen
            # tage kostenlos testen
            # wochen gratis
            # wochen kostenlos
            ab # € im monat
            abo abschliessen
            abo auswählen
            abo testen
            abo-angebote
            aboangebote
            abonnent werden
            alle abo-angebote
            alle angebote
            alle artikel lesen mit…
            alle plus-artikel…
            als abonnent lesen…
            angebot sichern
            angebote ansehen
            artikel freischalten
            artikel für abonnenten
            artikel kaufen
            artikel verschenken
            beitrag freischalten
            bereits abonnent? hier einloggen und weiterlesen
            bitte abonnieren sie, um…
            danach # € / monat…
            danach # € pro monat…
            das ist ein plus-artikel…
            den vollständigen artikel lesen sie mit…
            dieser artikel ist abonnenten vorbehalten…
            dieser artikel ist exklusiv für abonnenten…
            dieser artikel ist kostenpflichtig…
            dieser artikel ist nur für abonnenten…
            dieser beitrag ist nur für abonnenten…
            dieser beitrag ist nur für mitglieder…
            dieser inhalt ist exklusiv für abonnenten…
            dieser inhalt ist nur für abonnenten…
            dieser inhalt ist nur für mitglieder…
            dieser inhalt ist nur für registrierte nutzer…
            dieser text ist nur für abonnenten…
            digital-abo
            digitalabo abschliessen
            digitalabo testen
            digitalabonnement
            du hast noch # freie artikel…
            einmalig # €
            einzelartikel kaufen
            exklusiv für abonnent:innen
            exklusiv für abonnenten
            exklusiv für digital-abonnenten
            exklusiv für mitglieder
            für # € im monat
            für abonnent:innen
            für abonnenten
            für abonnentinnen und abonnenten
            gratis lesen
            gratis testen
            ich bin bereits abonnent und möchte…
            ihr abo-zugang…
            ihre vorteile im überblick
            jederzeit kündbar…
            jetzt abo abschliessen
            jetzt abonnent werden
            jetzt abonnieren und weiterlesen
            jetzt bestellen
            jetzt digital-abo testen
            jetzt freischalten
            jetzt gratis testen
            jetzt kostenlos registrieren und weiterlesen
            jetzt kostenlos testen
            jetzt kostenlos weiterlesen
            jetzt plus testen
            jetzt plus-abo…
            jetzt probeabo abschliessen
            jetzt registrieren und weiterlesen
            jetzt testen
            jetzt unbegrenzt weiterlesen
            jetzt upgraden
            jetzt weiterlesen mit…
            jetzt weiterlesen. mit dem…
            kostenlos registrieren und weiterlesen…
            kostenlos testen
            kostenlos weiterlesen
            kostenloser probemonat
            kostenpflichtig
            kostenpflichtiger inhalt
            lesen sie diesen artikel kostenlos…
            melden sie sich an und lesen sie…
            melden sie sich an, um weiterzulesen…
            mit abo weiterlesen
            mit dem digitalabo…
            mit einem abo weiterlesen
            monatlich kündbar
            noch # artikel frei
            nur für abonnent:innen
            nur für abonnenten
            nur für angemeldete nutzer
            nur für mitglieder
            nur für registrierte nutzer
            plus-abo
            plus-artikel
            plus-inhalt
            plus-mitglied werden
            premium-abo
            premium-artikel
            premium-inhalt
            premiuminhalt
            probeabo
            probeabo abschliessen
            probemonat
            pur abo
            pur-abo
            pur-abo abschliessen
            registrieren sie sich kostenlos, um weiterzulesen…
            registrieren sie sich, um weiterzulesen…
            registrieren und weiterlesen
            sie haben # von # kostenlosen artikeln gelesen…
            sie haben bereits ein abo
            sie haben ein digitalabo…
            sie haben ihre kostenlosen artikel…
            sie haben noch # freie artikel…
            sie haben noch kein abo
            sie möchten den artikel weiterlesen…
            sie möchten weiterlesen
            sie wollen weiterlesen
            testen sie unser digitalabo…
            testmonat
            um den artikel vollständig zu lesen…
            um den ganzen artikel zu lesen…
            um den gesamten artikel zu lesen…
            um diesen artikel lesen zu können…
            um diesen artikel weiterzulesen…
            um diesen artikel zu lesen…
            um weiterlesen zu können…
            um weiterzulesen,…
            unbegrenzt lesen
            verschenken sie diesen artikel…
            weiterlesen mit abo
            weiterlesen mit dem digital-abo
            weiterlesen mit einem probeabo
            zu den abo-angeboten
            zu den abos
            zugang zu allen artikeln…
            zugriff auf alle artikel…
            zum abo
            zum angebot
            zum digitalabo
            zum probeabo
            zur aboübersicht
        """),
        "player": phrases("""
            # min
            # sekunden vor
            # sekunden vorspulen
            # sekunden zurück
            # sekunden zurückspulen
            abspielen
            aktuelle zeit
            aktuelle zeit #
            aktuelle zeit #:#
            aktueller zeitpunkt #:#
            alle episoden
            alle folgen
            alle folgen anzeigen
            als nächstes
            anfang des dialogfensters…
            audio abspielen
            audio anhören
            audio herunterladen
            audio starten
            audioplayer
            auf @ abspielen
            autoplay
            autoplay an
            autoplay aus
            bewegtbild
            bild-im-bild
            bild-im-bild-modus
            bitte klicken sie zum abspielen…
            das modale fenster schliesst…
            das nächste video startet in…
            das video ist leider nicht mehr verfügbar…
            das video ist nicht verfügbar…
            das video konnte nicht abgespielt werden…
            das video konnte nicht geladen werden…
            das video startet in # sekunden
            dauer #
            dauer #:#
            dauer: #:#
            der stream ist nicht verfügbar…
            die video-datei konnte nicht abgespielt werden…
            die wiedergabe wurde…
            dies ist ein modales fenster…
            dieses modale fenster kann mit…
            dieses video ist leider nicht…
            dieses video ist nicht mehr verfügbar…
            dieses video ist nicht verfügbar
            ein fehler ist bei der wiedergabe aufgetreten…
            einbettungscode kopieren
            ende des dialogfensters
            episode herunterladen
            erneut abspielen
            erneut ansehen
            folge anhören
            geladen
            geladen: # %
            geladen: #%
            gesamtdauer #:#
            gesamtlänge #:#
            geschwindigkeit #x
            hier anhören
            hier das video ansehen
            hier hören
            hier startet das video
            im video
            im video:…
            jetzt abspielen
            jetzt hören
            jetzt reinhören
            jetzt video ansehen
            kapitel video
            klicken zum abspielen
            länge: #:#
            läuft gerade
            laufzeit: #:#
            lauter
            lautstärke
            lautstärke #
            lautstärke ändern
            leiser
            leiser lauter
            live-stream starten
            livestream ansehen
            mehr videos
            mehr videos zum thema
            nächste folge
            nächstes video
            nächstes video abspielen
            nächstes video in #
            neu starten
            noch einmal abspielen
            normale geschwindigkeit
            pausieren
            play
            player öffnen
            player schliessen
            podcast abonnieren
            podcast anhören
            podcast herunterladen
            podcast hören
            podcast: play in new window
            qualität auto
            sprachspur
            standard-einstellungen wiederherstellen
            status: #%
            stumm
            stumm schalten
            stummschalten
            stummschaltung aufheben
            tastaturbefehle
            ton an
            ton aus
            ton ausschalten
            ton einschalten
            tonspur
            transkript anzeigen
            transkript ausblenden
            transkript lesen
            überspringen in #
            untertitel
            untertitel an
            untertitel aus
            untertitel ausschalten
            untertitel deaktiviert
            untertitel einschalten
            untertitel einstellungen
            untertitel-einstellungen, öffnet dialog
            untertiteleinstellungen
            verbleibende zeit
            verbleibende zeit #:#
            video # min
            video abspielen
            video anhalten
            video anschauen
            video ansehen
            video einbetten
            video herunterladen
            video im vollbild ansehen
            video konnte nicht geladen werden…
            video nicht verfügbar
            video pausieren
            video schliessen
            video starten
            video stoppen
            video teilen
            video überspringen
            video wird geladen
            video-link kopieren
            video-player
            video: # min
            videolink kopieren
            videoplayer
            videoplayer wird geladen
            videoqualität
            vollbild
            vollbild beenden
            vollbildmodus
            vollbildmodus beenden
            vorherige folge
            vorheriges video
            vorspulen
            weitere videos
            werbung endet in #
            werbung überspringen in #
            wiedergabe
            wiedergabe fortsetzen
            wiedergabe starten
            wiedergabe-geschwindigkeit
            wiedergabegeschwindigkeit
            zum abspielen klicken
            zum livestream
            zurückspulen
        """),
        "print": phrases("""
            als pdf herunterladen
            als pdf speichern
            an einen freund senden
            artikel als pdf
            artikel als pdf herunterladen
            artikel als pdf speichern
            artikel auf merkliste
            artikel ausdrucken
            artikel drucken
            artikel empfehlen
            artikel in merkliste speichern
            artikel merken
            artikel per e-mail versenden
            artikel per mail
            artikel per mail senden
            artikel speichern
            artikel versenden
            artikel weiterempfehlen
            artikel zur merkliste hinzufügen
            auf die leseliste
            auf die merkliste
            auf merkliste
            aus merkliste entfernen
            ausdrucken
            beitrag ausdrucken
            beitrag drucken
            beitrag merken
            beitrag speichern
            diese seite drucken
            diesen artikel ausdrucken
            diesen artikel drucken
            diesen artikel merken
            diesen artikel per e-mail senden
            diesen artikel speichern
            diesen artikel weiterempfehlen
            diesen beitrag drucken
            druckansicht
            drucken
            drucken & teilen
            drucken e-mail
            drucken/pdf
            druckerfreundlich
            druckerfreundliche version
            druckversion
            druckversion anzeigen
            e-mail an einen freund
            e-mail an freund
            einem freund empfehlen
            einem freund mailen
            einem freund senden
            für später merken
            für später speichern
            gemerkt
            in merkliste speichern
            leseliste
            lesezeichen
            lesezeichen hinzufügen
            lesezeichen setzen
            link an einen freund senden
            merken
            merkliste hinzufügen
            mit freunden teilen drucken
            nachdruckrechte
            pdf drucken
            pdf herunterladen
            pdf-version
            per e-mail empfehlen
            per e-mail senden
            per e-mail versenden
            per mail empfehlen
            per mail senden
            per mail versenden
            rechte & nachdrucke
            rezept ausdrucken
            rezept drucken
            rezept speichern
            seite ausdrucken
            seite drucken
            seite empfehlen
            seite merken
            seite weiterempfehlen
            später lesen
            text drucken
            versenden
            von der merkliste entfernen
            weiterempfehlen
            weiterleiten
            weitersagen
            zu den favoriten hinzufügen
            zu favoriten hinzufügen
            zur leseliste hinzufügen
            zur merkliste
            zur merkliste hinzufügen
        """),
        "rating": phrases("""
            # bewertung
            # bewertungen
            # leser fanden diesen artikel hilfreich
            # stimme
            # stimmen
            # von # lesern fanden diesen artikel hilfreich
            # von # sternen
            (# bewertungen, durchschnitt: # von #)
            (# stimmen, durchschnitt: # von #)
            abstimmen
            artikel bewerten
            beitrag bewerten
            bewerte das rezept
            bewerte diesen artikel
            bewerte diesen beitrag
            bewerten
            bewerten sie den artikel
            bewerten sie diese seite
            bewerten sie diesen artikel
            bewerten sie diesen beitrag
            bewerten sie diesen inhalt
            bewertung abgeben
            bewertung: #
            bewertungen: #
            bisher keine bewertungen
            bisher keine bewertungen! sei der erste, der diesen beitrag bewertet
            bitte bewerten sie diesen artikel
            bitte bewerten sie diesen beitrag
            danke für dein feedback
            danke für deine bewertung
            danke für ihr feedback
            danke für ihre bewertung
            danke für ihre rückmeldung
            danke für ihre stimme
            deine bewertung
            diese seite bewerten
            diesen artikel bewerten
            diesen beitrag bewerten
            du hast bereits abgestimmt
            durchschnitt: #
            durchschnittliche bewertung
            durchschnittliche bewertung # / #
            durchschnittliche bewertung # / #. anzahl bewertungen: #
            durchschnittliche bewertung: #
            durchschnittliche bewertung: # von #
            ergebnis anzeigen
            ergebnisse anzeigen
            es tut uns leid, dass der beitrag für dich nicht hilfreich war
            fanden sie das hilfreich
            fanden sie den artikel hilfreich
            fanden sie diesen artikel hilfreich
            fanden sie diesen beitrag hilfreich
            fehler entdeckt
            fehler gefunden
            fehler im artikel gefunden
            fehler im text gefunden
            gefällt dir der artikel
            gefällt dir dieser artikel
            gefällt dir dieser beitrag
            gefällt ihnen der artikel
            gefällt ihnen dieser artikel
            gefällt ihnen dieser beitrag
            haben sie einen fehler entdeckt…
            haben sie einen fehler gefunden…
            haben sie fehler im artikel gefunden…
            hat dir der artikel gefallen
            hat dir der beitrag gefallen
            hat dir dieser artikel gefallen
            hat dir dieser artikel geholfen
            hat dir dieser beitrag gefallen
            hat euch der artikel gefallen
            hat ihnen der artikel gefallen
            hat ihnen der beitrag gefallen
            hat ihnen dieser artikel gefallen
            hat ihnen dieser artikel geholfen
            hat ihnen dieser beitrag gefallen
            hilfreich nicht hilfreich
            ihre abstimmung
            ihre bewertung
            ihre bewertung: #
            ihre stimme
            ja # nein #
            jetzt abstimmen
            jetzt bewerten
            keine bewertungen
            keine bewertungen vorhanden
            klicke auf die sterne um zu bewerten
            klicke auf einen stern, um zu bewerten
            klicke, um diesen beitrag zu bewerten…
            klicken sie auf einen stern, um…
            lass uns diesen beitrag verbessern
            leserbewertung
            nicht hilfreich
            noch keine bewertung
            noch keine bewertungen
            noch nicht bewertet
            nutzerbewertung
            problem mit diesem artikel melden
            rezept bewerten
            sehr hilfreich
            sie haben bereits abgestimmt
            sie haben bereits bewertet
            stimm ab
            stimmen sie ab
            umfrage wird geladen
            vielen dank für dein feedback
            vielen dank für deine bewertung
            vielen dank für ihr feedback
            vielen dank für ihre bewertung
            war das hilfreich
            war der artikel hilfreich
            war der artikel hilfreich für sie
            war der beitrag hilfreich
            war diese antwort hilfreich
            war diese information hilfreich
            war diese seite hilfreich
            war dieser artikel hilfreich
            war dieser artikel hilfreich für sie
            war dieser beitrag hilfreich
            war dieser inhalt hilfreich
            waren diese informationen hilfreich
            wie bewerten sie diesen artikel
            wie fanden sie den artikel
            wie fanden sie diesen artikel
            wie fandest du den artikel
            wie finden sie den artikel
            wie findest du den artikel
            wie gefällt dir der artikel
            wie gefällt dir dieser artikel
            wie gefällt ihnen der artikel
            wie gefällt ihnen diese seite
            wie gefällt ihnen dieser artikel
            wie hat dir der artikel gefallen
            wie hat ihnen der artikel gefallen
            wie hat ihnen dieser artikel gefallen
            wie hilfreich fanden sie diesen artikel…
            wie hilfreich war dieser artikel
            wie hilfreich war dieser beitrag
            wie können wir diesen beitrag verbessern
        """),
        "read": phrases("""
            lesedauer
            lesen
            lesezeit
            zu lesen
            zum lesen
        """),
        "reading_time": phrases("""
            benötigte lesezeit
            ca. lesezeit
            durchschnittliche lesedauer
            durchschnittliche lesezeit
            geschätzte lesedauer
            geschätzte lesezeit
            lesedauer
            lesedauer ca
            lesedauer etwa
            lesedauer in minuten
            lesezeit
            lesezeit ca
            lesezeit circa
            lesezeit des artikels
            lesezeit etwa
            lesezeit in minuten
            lesezeit rund
            lesezeit: ca
            minuten lesezeit
            ungefähre lesedauer
            ungefähre lesezeit
            voraussichtliche lesedauer
            voraussichtliche lesezeit
            zeit zum lesen
        """),
        "related": phrases("""
            aktuell beliebt
            aktuelle artikel
            aktuelle beiträge
            aktuelle meldungen
            aktuelle nachrichten
            aktuelle videos
            am häufigsten gelesen
            am meisten gelesen
            andere lasen auch
            andere leser interessierte auch
            andere nutzer interessierte auch
            auch im trend
            auch interessant
            auch interessant für sie
            auch lesenswert
            auch spannend
            aus dem archiv
            aus dem netz
            aus dem ressort
            aus der gleichen kategorie
            aus der redaktion
            aus der rubrik
            aus unserem archiv
            aus unserem netzwerk
            beliebt
            beliebte artikel
            beliebte beiträge
            beliebte inhalte
            beliebte kategorien
            beliebte nachrichten
            beliebte posts
            beliebte schlagwörter
            beliebte seiten
            beliebte suchbegriffe
            beliebte tags
            beliebte themen
            beliebte videos
            beliebteste artikel
            beliebteste beiträge
            das beste der woche
            das interessiert andere leser
            das könnte auch interessant sein
            das könnte auch interessieren
            das könnte auch spannend sein
            das könnte dich auch interessieren
            das könnte dich auch interessieren…
            das könnte dich interessieren
            das könnte dir auch gefallen…
            das könnte dir gefallen
            das könnte euch auch gefallen
            das könnte euch auch interessieren
            das könnte für sie auch interessant sein
            das könnte ihnen auch gefallen
            das könnte ihnen gefallen
            das könnte sie auch interessieren
            das könnte sie auch interessieren…
            das könnte sie ebenfalls interessieren
            das könnte sie interessieren
            das könnte sie noch interessieren
            das lesen andere
            das lesen andere gerade
            das lesen andere leser
            das lesen andere leser gerade
            das neueste
            das passt dazu
            das sollten sie gelesen haben
            das wird gerade gelesen
            dazu passend
            dazu passende artikel
            dazu passt
            der aktuelle stand
            die beliebtesten artikel
            die besten artikel
            die meistgelesenen
            die meistgelesenen artikel
            die neuesten artikel
            die neuesten beiträge
            die neuesten nachrichten
            die neuesten videos
            diese artikel könnten dich auch interessieren…
            diese artikel könnten sie auch interessieren…
            diese artikel könnten sie interessieren
            diese beiträge könnten dich auch interessieren…
            diese themen könnten sie interessieren…
            dieser artikel könnte sie auch interessieren…
            dir könnte auch gefallen…
            ebenfalls interessant
            empfehlung der redaktion
            empfehlungen der redaktion
            empfehlungen für dich
            empfehlungen für sie
            empfohlen
            empfohlen für dich
            empfohlen für sie
            empfohlen von der redaktion
            empfohlen von outbrain
            empfohlene artikel
            empfohlene beiträge
            empfohlene inhalte
            empfohlene links
            empfohlene themen
            empfohlene videos
            für dich ausgewählt
            für dich empfohlen
            für sie ausgewählt
            für sie empfohlen
            gefällt dir vielleicht auch
            gerade beliebt
            gerade gelesen
            gerade im trend
            gerade meistgelesen
            heute meistgelesen
            häufig gelesen
            ihnen könnte auch gefallen…
            im trend
            in diesem ressort
            interessante artikel
            interessante beiträge
            jetzt im fokus
            jetzt in diesem moment
            jetzt lesen
            kennen sie schon
            kennst du schon
            könnte dich auch interessieren
            könnte sie auch interessieren
            lesen sie auch…
            lesen sie ausserdem
            lesen sie dazu auch
            lesen sie hierzu auch
            lesen sie jetzt
            lesen sie mehr zu diesem thema
            lesen sie mehr zum thema
            lesen sie weitere artikel…
            lesen sie zum thema auch
            lesenswert
            lesetipp
            lesetipps
            letzte artikel
            letzte beiträge
            letzte meldungen
            letzte nachrichten
            letzte news
            lies auch
            mehr artikel zum thema
            mehr aus dem netz
            mehr aus dem ressort…
            mehr aus dem web
            mehr aus der kategorie
            mehr aus der rubrik
            mehr aus diesem ressort
            mehr aus dieser kategorie
            mehr aus dieser rubrik
            mehr aus dieser serie
            mehr aus unserem netzwerk
            mehr davon
            mehr für dich
            mehr für sie
            mehr in diesem ressort
            mehr nachrichten aus…
            mehr news
            mehr pressemitteilungen
            mehr spannende artikel
            mehr spannende themen
            mehr vom autor
            mehr von diesem autor
            mehr von dieser autorin
            mehr von uns
            mehr wissen
            mehr zu den personen…
            mehr zu den themen
            mehr zu diesem artikel
            mehr zu diesem thema
            mehr zum artikel
            mehr zum thema
            mehr zum thema:…
            meist gelesen
            meist gelesene artikel
            meist gesehen
            meist geteilt
            meistangesehen
            meistgeklickt
            meistgelesen
            meistgelesen diese woche
            meistgelesen in…
            meistgelesene
            meistgelesene artikel
            meistgelesene artikel in der rubrik…
            meistgelesene beiträge
            meistgesehen
            meistgesehene videos
            meistgeteilt
            meistkommentierte artikel
            nachrichten aus dem netz
            neue artikel
            neue beiträge
            neueste artikel
            neueste beiträge
            neueste meldungen
            neueste nachrichten
            neueste news
            neueste posts
            neueste videos
            neuestes
            nicht verpassen
            noch mehr artikel
            noch mehr lesestoff
            noch mehr zum thema
            nutzer interessierten sich auch für
            nutzer lasen auch
            passend dazu
            passend zum artikel
            passend zum thema
            passende artikel
            passende beiträge
            passende inhalte
            populär
            populäre artikel
            populäre beiträge
            redaktionsempfehlungen
            redaktionstipp
            schlagzeilen des tages
            schon gelesen
            schon gesehen
            siehe auch
            themen des artikels
            themen-spezial
            themenseiten
            themenverwandte artikel
            top artikel
            top beiträge
            top meldungen
            top news
            top stories
            top themen
            top-artikel
            top-meldungen
            top-news
            top-themen
            top-themen der redaktion
            top-videos
            topmeldung
            topmeldungen
            topstories
            trending themen
            unsere besten texte
            unsere lesetipps
            unsere neuesten artikel
            unsere top-themen
            verpassen sie nicht
            verwandte artikel
            verwandte beiträge
            verwandte inhalte
            verwandte links
            verwandte meldungen
            verwandte nachrichten
            verwandte posts
            verwandte suchanfragen
            verwandte themen
            verwandter artikel
            verwandter beitrag
            videos zum thema
            viel gelesen
            vielgelesen
            vielleicht auch interessant
            vielleicht gefällt dir auch…
            vielleicht interessiert dich auch…
            vielleicht interessiert sie auch…
            vom gleichen autor
            von der redaktion empfohlen
            von uns empfohlen
            wahrscheinlich interessieren sie auch…
            was andere leser interessiert…
            was leser interessiert
            was sie auch interessieren könnte
            was sie noch interessieren könnte
            weiter in diesem ressort
            weitere artikel
            weitere artikel aus der kategorie…
            weitere artikel aus diesem ressort
            weitere artikel der autorin
            weitere artikel des autors
            weitere artikel dieses autors
            weitere artikel von…
            weitere artikel zu diesem thema
            weitere artikel zum thema
            weitere artikel, die sie interessieren könnten
            weitere beiträge aus…
            weitere beiträge des autors
            weitere beiträge zu diesem thema
            weitere beiträge zum thema
            weitere empfehlungen
            weitere empfohlene artikel
            weitere interessante artikel
            weitere interessante beiträge
            weitere interessante themen
            weitere links zum thema
            weitere meldungen
            weitere meldungen aus…
            weitere meldungen zum thema
            weitere nachrichten
            weitere nachrichten aus…
            weitere nachrichten zum thema
            weitere news
            weitere news zum thema
            weitere pressemitteilungen…
            weitere spannende artikel
            weitere storys…
            weitere texte zum thema
            weitere themen
            weitere top-themen
            weitere videos zum thema
            weiterführende artikel
            weiterführende beiträge
            wird oft gelesen
            zugehörige artikel
            zuletzt angesehen
            zuletzt gelesen
            zuletzt veröffentlicht
            zum thema
            zum thema passend
            zum weiterlesen
            zur serie
            zusammenhängende artikel
            ähnliche artikel
            ähnliche beiträge
            ähnliche inhalte
            ähnliche meldungen
            ähnliche nachrichten
            ähnliche posts
            ähnliche rezepte
            ähnliche themen
            ähnliche videos
        """),
        "related_label": phrases("""
            ähnliche artikel
            ähnlicher artikel
            auch dazu
            auch interessant
            auch lesen
            auch lesenswert
            auch spannend
            aus dem archiv
            das könnte dich auch interessieren
            das könnte dich interessieren
            das könnte sie auch interessieren
            das könnte sie interessieren
            dazu
            dazu auch
            dazu lesen sie auch
            dazu mehr
            dazu passend
            ebenfalls interessant
            empfehlung
            empfehlung der redaktion
            empfohlen
            hier gibt's mehr
            hier gibt’s mehr
            hier lesen
            hier lesen sie mehr
            hier mehr
            hier nachlesen
            hier weiterlesen
            hören sie auch
            hören sie dazu
            interessant dazu
            jetzt auch lesen
            jetzt lesen
            lese auch
            lesen sie auch
            lesen sie auch das interview
            lesen sie auch dazu
            lesen sie auch den artikel
            lesen sie auch den kommentar
            lesen sie ausserdem
            lesen sie dazu
            lesen sie dazu auch
            lesen sie ebenfalls
            lesen sie hier
            lesen sie hier mehr
            lesen sie hier mehr dazu
            lesen sie hier weiter
            lesen sie hierzu
            lesen sie hierzu auch
            lesen sie jetzt
            lesen sie jetzt auch
            lesen sie mehr
            lesen sie mehr dazu
            lesen sie mehr dazu hier
            lesen sie mehr über
            lesen sie mehr zum thema
            lesen sie weiter
            lesen sie zum thema auch
            lesenswert
            lesetipp
            lest auch
            lest dazu auch
            lest hier
            lies auch
            lies dazu auch
            lies hier
            lies hier mehr
            lies jetzt
            lies mehr
            mehr
            mehr dazu
            mehr dazu hier
            mehr dazu lesen sie hier
            mehr erfahren
            mehr hierzu
            mehr informationen
            mehr infos
            mehr lesen
            mehr nachrichten
            mehr zu diesem thema
            mehr zum thema
            mehr zum thema lesen sie hier
            nachlesen
            nicht verpassen
            noch mehr
            passend dazu
            passend zum thema
            redaktionsempfehlung
            schauen sie auch
            sehen sie auch
            sehen sie dazu auch
            sehen sie hier
            siehe auch
            siehe dazu
            siehe dazu auch
            siehe hierzu
            tipp
            unser tipp
            verwandte artikel
            verwandter artikel
            verwandtes thema
            video dazu
            video zum thema
            vielleicht auch interessant
            weitere artikel
            weitere informationen
            weitere infos
            weiterer artikel
            weiterführender artikel
            weiterlesen
            zum artikel
            zum nachlesen
            zum thema
            zum weiterlesen
        """),
        "share": phrases("""
            abonniere uns auf @
            abonniere unseren @-kanal…
            abonnieren sie uns auf @
            abonnieren sie unseren @-kanal…
            als bevorzugte quelle auf @ hinzufügen…
            als bevorzugte quelle hinzufügen
            artikel auf @ teilen
            artikel bei @ teilen
            artikel per @ teilen
            artikel per e-mail teilen
            artikel teilen
            artikel via @ teilen
            artikel weiterleiten
            auf @
            auf @ folgen
            auf @ merken
            auf @ posten
            auf @ senden
            auf @ teilen
            auf @ teilen (wird in neuem fenster geöffnet)
            auf @ weiterempfehlen
            auf facebook-messenger teilen
            auf social media teilen
            auf sozialen medien teilen
            auf x teilen
            bei @
            bei @ folgen
            bei @ teilen
            bei @ weitersagen
            beitrag auf @ teilen
            beitrag per e-mail teilen
            beitrag teilen
            besuche uns auf @
            besuchen sie uns auf @…
            das teilen
            dein freund empfehlen
            den artikel teilen
            den beitrag teilen
            der link wurde in die zwischenablage kopiert
            der link wurde kopiert
            dies teilen
            diese nachricht teilen
            diese seite teilen
            diese story teilen
            diesen artikel auf @ teilen
            diesen artikel mit freunden teilen
            diesen artikel per e-mail teilen
            diesen artikel teilen
            diesen beitrag auf @ teilen
            diesen beitrag teilen
            diesen text teilen
            dieses rezept teilen
            dieses video teilen
            du findest uns auch auf @…
            du findest uns auf @…
            einen link per e-mail an einen freund senden
            eintrag teilen
            empfehlen
            empfehlen sie diesen artikel…
            empfehlen sie uns weiter
            facebook-seite
            folge mir
            folge mir auf @…
            folge uns
            folge uns @
            folge uns auch auf @…
            folge uns auch auf social media
            folge uns auf
            folge uns auf @…
            folge uns auf social media
            folge uns bei @
            folge uns hier
            folge uns in den sozialen netzwerken
            folgen
            folgen sie dem autor auf @
            folgen sie mir auf @
            folgen sie uns
            folgen sie uns auch auf @…
            folgen sie uns auch auf social media
            folgen sie uns auf
            folgen sie uns auf @…
            folgen sie uns auf social media
            folgen sie uns bei @…
            folgen sie uns hier
            folgen sie uns in den sozialen medien
            folgen sie uns in den sozialen netzwerken
            folgt uns
            folgt uns auf @…
            folgt uns auf social media
            freunden empfehlen
            gefällt mir @
            gefällt mir teilen
            gefällt mir wird geladen…
            gefolgt
            geteilt
            geteilte inhalte
            ihr findet uns auf @…
            in der zwischenablage
            in die zwischenablage kopieren
            in zwischenablage kopieren
            in zwischenablage kopiert
            inhalt teilen
            instagram-kanal
            jetzt auf @ teilen
            jetzt bei @ teilen
            jetzt folgen
            jetzt teilen
            klick, um auf @ zu teilen…
            klick, um auf x zu teilen…
            klick, um dies einem freund per e-mail zu senden…
            klick, um einem freund einen link per e-mail zu senden…
            klick, um es mit deinen freunden zu teilen…
            klick, um über @ zu teilen…
            klicke, um auf @ zu teilen…
            klicken sie, um auf @ zu teilen…
            klicken zum ausdrucken…
            klicken zum teilen…
            klicken, um auf @ zu teilen…
            klicken, um einem freund einen link per e-mail zu senden…
            kurz-link
            kurzlink
            like uns auf @
            liken
            liken sie uns auf @
            link in die zwischenablage kopieren
            link in die zwischenablage kopiert
            link in zwischenablage kopieren
            link kopieren
            link kopiert
            link senden
            link teilen
            link wurde in die zwischenablage kopiert
            link wurde kopiert
            link zu diesem artikel
            link zum artikel
            link zum artikel kopieren
            mail
            mail senden
            mehr optionen zum teilen
            mehr teilen
            mehr teilen-optionen
            merken auf @
            mit @ teilen
            mit anderen teilen
            mit freunden teilen
            mit freunden und familie teilen
            mit kollegen teilen
            nachricht per @
            nachricht teilen
            optionen zum teilen
            per @ senden
            per @ teilen
            per @ versenden
            per @ weiterleiten
            per e-mail
            per e-mail teilen
            per e-mail weiterleiten
            per link teilen
            per mail
            per mail teilen
            per sms teilen
            permalink
            pin auf @
            pinne diesen beitrag
            pinnen
            post teilen
            rezept teilen
            sag es weiter
            sag's weiter
            sag’s weiter
            sagen sie es weiter
            schreibe uns auf @
            seite teilen
            seite weiterempfehlen teilen
            senden auf @
            senden via @
            share-buttons
            shortlink
            sie finden uns auch auf @…
            sie finden uns auf @…
            social-media-kanäle
            social-media-links
            story teilen
            teile das
            teile das mit deinen freunden
            teile den artikel
            teile den beitrag
            teile die nachricht
            teile dies mit deinen freunden
            teile diese nachricht
            teile diese seite
            teile diesen artikel
            teile diesen artikel auf @
            teile diesen artikel mit…
            teile diesen beitrag…
            teile dieses rezept
            teile es
            teile es auf @
            teile es mit deinen freunden
            teile mit
            teile uns
            teile unsere artikel…
            teilen
            teilen #
            teilen & merken
            teilen (wird in neuem fenster geöffnet)
            teilen auf
            teilen auf @…
            teilen auf social media
            teilen bei @
            teilen drucken
            teilen e-mail
            teilen link kopieren
            teilen mailen
            teilen merken
            teilen merken drucken
            teilen mit
            teilen mit @
            teilen mit freunden
            teilen per @
            teilen per e-mail
            teilen per mail
            teilen schliessen
            teilen sie das
            teilen sie den artikel
            teilen sie den beitrag
            teilen sie dies mit ihren freunden…
            teilen sie diese nachricht
            teilen sie diese seite
            teilen sie diesen artikel…
            teilen sie diesen beitrag…
            teilen teilen
            teilen teilen auf @
            teilen teilen mit…
            teilen teilen teilen
            teilen tweet
            teilen twittern
            teilen twittern e-mail
            teilen twittern senden
            teilen twittern teilen
            teilen über
            teilen über @
            teilen und folgen
            teilen via
            teilen via @
            teilen via e-mail
            teilen via mail
            teilen weitere möglichkeiten
            teilen weiterleiten
            teilen: @
            teilt den beitrag
            teilt diesen artikel
            tweet
            tweet teilen
            tweete
            tweeten
            tweeten teilen
            twittern
            twittern teilen
            twittern teilen teilen
            über @
            über @ teilen
            über e-mail teilen
            über soziale medien teilen
            uns auf @ folgen
            uns folgen
            url in die zwischenablage kopieren
            url kopieren
            url kopiert
            verbinde dich mit uns…
            vernetzen sie sich mit uns…
            via @
            via @ teilen
            via e-mail teilen
            via mail teilen
            video auf @ teilen
            weitere optionen zum teilen
            weitere teilen-möglichkeiten
            weiterempfehlen auf @
            weiterleiten per @
            weitersagen per @
            werde fan auf @
            werden sie fan auf @…
            whatsapp-kanal folgen
            wir auf @
            wir bei @
            wir sind auf @
            wir sind social
            wird in neuem fenster geöffnet teilen
            zu @
            zu unserer @-seite
            zum teilen klicken
            zum teilen öffnen
            zum whatsapp-kanal
        """),
        "skip": phrases("""
            an den anfang
            an den anfang der seite
            direkt zum artikel
            direkt zum hauptinhalt
            direkt zum inhalt
            direkt zum menü
            direkt zur hauptnavigation
            direkt zur navigation
            direkt zur suche
            gehe zu inhalt
            gehe zum inhalt
            gehe zur startseite
            hauptmenü öffnen
            hauptmenü schliessen
            hauptnavigation öffnen
            hauptnavigation überspringen
            menü anzeigen
            menü aufklappen
            menü ausklappen
            menü ein-/ausblenden
            menü einblenden
            menü öffnen und schliessen
            menü überspringen
            menü umschalten
            menü verbergen
            menü-button
            mobile navigation
            mobiles menü
            nach oben
            nach oben scrollen
            nach oben ↑
            nach unten scrollen
            navigation aktivieren/deaktivieren
            navigation anzeigen
            navigation aufklappen
            navigation ausblenden
            navigation ein-/ausblenden
            navigation ein-/ausschalten
            navigation öffnen
            navigation schliessen
            navigation überspringen
            navigation umschalten
            navigationsmenü
            navigationsmenü öffnen
            navigationsmenü umschalten
            schliessen menü
            scroll nach oben
            scrolle nach oben
            seite nach oben
            seitenanfang
            seitenleiste
            seitenleiste anzeigen
            springe direkt zum inhalt
            springe zum artikel
            springe zum hauptinhalt
            springe zum inhalt…
            springe zum rezept
            springe zur navigation
            springe zur suche
            sprung zum inhalt
            suche anzeigen
            suche einblenden
            suche öffnen
            suche schliessen
            suche umschalten
            suchfeld öffnen
            suchfeld schliessen
            suchformular
            toggle navigation
            überspringen
            überspringen zum inhalt
            weiter zum hauptinhalt
            weiter zum inhalt
            zum anfang
            zum anfang der seite
            zum anfang springen
            zum artikel springen
            zum artikelanfang
            zum ende der seite
            zum footer
            zum footer springen
            zum hauptbereich
            zum hauptinhalt
            zum hauptinhalt springen
            zum hauptinhalt wechseln
            zum hauptmenü springen
            zum inhalt
            zum inhalt springen
            zum inhalt wechseln
            zum inhaltsbereich
            zum kommentarbereich springen
            zum menü
            zum rezept springen
            zum seitenanfang
            zum seitenende
            zum suchfeld
            zum textanfang
            zur fusszeile springen
            zur haupt-navigation springen
            zur haupt-sidebar springen
            zur hauptnavigation
            zur hauptnavigation springen
            zur navigation
            zur navigation springen
            zur navigation springen zur suche springen
            zur seitenleiste springen
            zur suche
            zur suche springen
            zur suche wechseln
            zurück nach oben
            zurück zum anfang
            zurück zum inhalt
            zurück zum menü
            zurück zum seitenanfang
            zurück zum start
            zurück zur hauptnavigation
        """),
        "tags": phrases("""
            abgelegt in
            abgelegt unter
            artikel-schlagworte
            eingeordnet unter
            enthaltene schlagwörter
            gepostet in
            geschrieben in
            gespeichert unter
            in der kategorie
            in kategorie
            in themen
            kategorie
            kategorie(n)
            kategorien
            kategorien & schlagwörter
            kategorisiert in
            kategorisiert unter
            mehr zu den themen
            mehr zu diesen themen
            mehr zum thema
            publiziert in
            publiziert unter
            ressort
            ressorts
            rubrik
            rubriken
            schlagwort
            schlagwort(e)
            schlagworte
            schlagwörter
            schlagwortwolke
            stichwort
            stichworte
            stichwörter
            tag
            tags
            tags zum artikel
            thema
            themen
            themen des artikels
            themen folgen
            themen in diesem artikel
            themen zu diesem artikel
            themenbereich
            themenbereiche
            themengebiet
            themengebiete
            themenseite
            themenseiten
            veröffentlicht in
            veröffentlicht in kategorie
            veröffentlicht unter
            verschlagwortet
            verschlagwortet als
            verschlagwortet mit
            verwandte themen
            weitere themen
            zu diesem thema
            zugeordnete tags
        """),
        "update_label": phrases("""
            aktualisiert
            aktualisiert am
            aktualisiert um
            aktualisierung
            aktualisierungsdatum
            artikel aktualisiert am
            artikel zuletzt aktualisiert
            artikel zuletzt aktualisiert am
            bearbeitet am
            datum der letzten aktualisierung
            datum der letzten änderung
            diese seite wurde zuletzt aktualisiert am
            diese seite wurde zuletzt bearbeitet am
            dieser artikel wurde zuletzt aktualisiert am
            geändert
            geändert am
            geupdatet am
            korrigiert am
            letzte aktualisierung
            letzte aktualisierung am
            letzte aktualisierung vom
            letzte änderung
            letzte änderung am
            letzte bearbeitung
            letzte überarbeitung
            letzter stand
            letztes update
            letztmals aktualisiert
            letztmals aktualisiert am
            neueste aktualisierung
            stand der informationen
            überarbeitet am
            überprüft am
            update
            update am
            update vom
            upgedatet am
            zuletzt aktualisiert
            zuletzt aktualisiert am
            zuletzt aktualisiert um
            zuletzt bearbeitet
            zuletzt bearbeitet am
            zuletzt geändert
            zuletzt geändert am
            zuletzt geprüft
            zuletzt geprüft am
            zuletzt geupdatet am
            zuletzt überarbeitet
            zuletzt überprüft am
            zuletzt verändert am
        """),
    },
)
