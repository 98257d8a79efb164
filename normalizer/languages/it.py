"""Italian."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="it",
    name="Italian",
    function_words=words("""
        a ad agli ai al alla alle anche ancora che chi ci come con cosa così cui da dai dal dalla
        dalle degli dei del della delle dello di dopo dove e è ed era erano essere fino fra già gli
        ha hanno ho i il in io la le lei lo loro lui ma mi molto ne negli nei nel nella nelle noi
        non o ogni per perché però più poi prima può quando quella quello questa queste questi
        questo quindi se senza si sia solo sono stata stato su sua sui sul sulla sulle suo suoi tra
        tutti un una uno verso viene
    """),
    openers=words("""
        adesso alcune alcuni allora altre altri anche anzi attualmente benché c'è c’è c'era c’era
        c'erano c’erano chi ciò come comunque cosa così domani dopo dove dunque ecco egli ella
        entrambe entrambi eppure esse essi finalmente forse gli i ieri il infatti infine inoltre
        insomma intanto io la le lei lì lo loro lui ma mentre molte molti nemmeno neppure nessuna
        nessuno niente noi non nulla oggi ogni ognuno ora ormai perché perciò però pertanto poi
        poiché prima purtroppo qualcuno quale quali quando quanti quanto quegli quei quel quella
        quelle quelli quello questa queste questi questo qui quindi se sebbene siccome
        successivamente tu tuttavia tutte tutti tutto un una uno voi
    """),
    continuers=words("""
        che cioè contro cui degli dei del della delle dello di e eccetto ed entro fino mediante né
        nonché o od oppure ossia ovvero presso tramite verso
    """),
    unfinished=words("""
        a ad agli ai al alla alle allo anche che chi come con cui da dai dal dalla dalle de degli
        dei del della delle dello di e ed fra gli i il in la le lo ma mentre nei nel nella nelle o
        ogni per perché più quale quando se senza sua sue sui sul sulla suo suoi tra un una uno
    """),
    subjects=words("""
        egli ella essa essi io lei loro lui noi voi
    """),
    auxiliaries=words("""
        aveva avevano deve devono era erano fu furono ha hanno possono può saranno sarà sono è
    """),
    abbreviations=words("""
        a.c a.d a.m abbr abit adr ag ago all alt amm anon app apr arch arg art artt ass assoc aut
        avv b.c brig c c.a c.c c.c.i.a.a c.d c.f c.m c.p c.p.c c.p.p c.s c.so c.v ca cap capp card
        cass cav cell cf cfr cit cm co cod col coll comm comp cons coop corr cost cpv d d.c d.d.l
        d.l d.lgs d.m d.o.c d.o.p d.p.c.m d.p.r dic dir dist doc dom dott dott.ri dott.ssa dpr dr
        dr.ssa e.g ecc ecc.ma ed edd edit egr egr.io es etc f f.lli f.to fam fasc feb febb fig figg
        fil fr g.u gen gent gent.ma gent.mo geom gio giu gov gr gr.uff i.e i.g.p i.v.a ib ibid id
        ill ill.mo imp ing int intr introd ist jr l l.go lat lett lib loc ltd lug lun mag magg mar
        mass max mer min min.le mitt mod mons mr mrs ms mus n n.b n.d n.d.r n.d.t nn nov nr num
        o.d.g obbl on on.le op ord orig ott p p.c p.es p.i p.iva p.le p.m p.s p.v p.za p.zza pag
        pagg par ph.d pp pref preg pres proc prof prof.ssa proff pron prot prov pt pubbl racc rag
        ravv rect red reg rel resp rev rev.do rev.mo ric rif rist rit s s.a s.a.s s.d s.e s.e.o s.l
        s.m s.n.c s.p.a s.r.l s.s sab sc scient sec sed seg segg sen sent sett sez sfr sig sig.na
        sig.ra sigg soc spec spett spett.le sq sqq ss st succ suppl t.u tab tabb tav tavv tel temp
        ten tit tom tot trad trib u.e u.s u.s.a uff univ v v.le v.s vd ven vol voll vs vv x
    """),
    months=months("""
        gennaio, gen, genn
        febbraio, feb, febb, febbr
        marzo, mar
        aprile, apr
        maggio, mag, magg
        giugno, giu
        luglio, lug
        agosto, ago
        settembre, set, sett
        ottobre, ott
        novembre, nov
        dicembre, dic
    """),
    weekdays=words("""
        dom domenica gio giovedi giovedì lun lunedi lunedì mar martedi martedì mer mercoledi
        mercoledì sab sabato ven venerdi venerdì
    """),
    furniture={
        "accessibility": phrases("""
            alto contrasto
            apre in una nuova finestra
            apre in una nuova scheda
            apri il menu accessibilità
            apri il sottomenu
            apri in un'altra finestra
            apri in un'altra scheda
            apri in una nuova finestra
            apri in un’altra finestra
            apri in un’altra scheda
            apri la barra degli strumenti
            apri la barra degli strumenti di accessibilità
            apri link in una nuova finestra
            apri link in una nuova scheda
            apri menu accessibilità
            apri menu secondario
            ascolta articolo
            ascolta il testo
            ascolta l'articolo
            ascolta l'articolo # min
            ascolta l'articolo (# minuti)
            ascolta l'audio dell'articolo
            ascolta la lettura dell'articolo
            ascolta la lettura dell’articolo
            ascolta la notizia
            ascolta la pagina
            ascolta la versione audio
            ascolta la versione audio dell'articolo
            ascolta la versione audio dell’articolo
            ascolta l’articolo
            ascolta l’articolo # min
            ascolta l’articolo (# minuti)
            ascolta l’audio dell’articolo
            ascolta questa notizia
            ascolta questa pagina
            ascolta questo articolo
            ascolta questo contenuto
            ascolta questo post
            ascoltate l'audio dell'articolo
            ascoltate l’audio dell’articolo
            ascolto riservato agli abbonati
            attiva alto contrasto
            attiva il contrasto elevato
            attiva la modalità scura
            attiva modalità notte
            attiva modalità scura
            audio generato con ai
            audio generato con intelligenza artificiale
            audio generato con l'intelligenza artificiale
            audio generato con l’intelligenza artificiale
            audio generato da intelligenza artificiale
            audio letto da una voce sintetica
            aumenta dimensione carattere
            aumenta dimensione font
            aumenta dimensione testo
            aumenta il testo
            aumenta la dimensione del carattere
            aumenta la dimensione del testo
            cambia dimensione carattere
            cambia dimensione del testo
            cambia dimensione testo
            carattere più grande
            carattere più piccolo
            caratteri più grandi
            caratteri più piccoli
            chiudi finestra
            chiudi il banner
            chiudi il messaggio
            chiudi il pannello
            chiudi il popup
            chiudi la finestra
            chiudi la finestra di dialogo
            chiudi questa finestra
            chiudi questo avviso
            collegamento esterno, apre in una nuova finestra
            collegamento esterno, apre in una nuova scheda
            dimensione carattere
            dimensione del testo
            dimensione testo
            diminuisci dimensione carattere
            diminuisci dimensione font
            diminuisci dimensione testo
            diminuisci il testo
            diminuisci la dimensione del carattere
            diminuisci la dimensione del testo
            espandi menu secondario
            font ad alta leggibilità
            il collegamento si apre in una nuova finestra
            il collegamento si apre in una nuova scheda
            il link si apre in una nuova finestra
            il link si apre in una nuova scheda
            ingrandisci il testo
            l'articolo è letto da una voce artificiale…
            l'articolo è letto da una voce sintetica…
            leggi ad alta voce
            leggi con opendyslexic
            leggi l'articolo ad alta voce
            leggi l’articolo ad alta voce
            lettura ad alta voce
            link esterno
            link esterno, si apre in una nuova finestra
            link esterno, si apre in una nuova scheda
            logo del sito
            l’articolo è letto da una voce artificiale…
            l’articolo è letto da una voce sintetica…
            mostra menu secondario
            opzioni di accessibilità
            passa alla modalità chiara
            passa alla modalità scura
            passa alla versione desktop
            passa alla versione mobile
            questo articolo è letto da una voce…
            questo audio è stato generato…
            riduci dimensione carattere
            riduci il testo
            riduci la dimensione del carattere
            riduci la dimensione del testo
            rimpicciolisci il testo
            selettore della lingua
            seleziona la lingua
            si apre in un'altra scheda
            si apre in una nuova finestra
            si apre in una nuova scheda
            si apre in un’altra scheda
            si aprirà in una nuova finestra
            si aprirà in una nuova scheda
            strumenti di accessibilità
            testo più grande
            testo più piccolo
            traduci questa pagina
            vai alla versione desktop
            vai alla versione mobile
            versione ad alta leggibilità
            versione audio dell'articolo
            versione audio dell’articolo
            visualizza versione desktop
            visualizza versione mobile
            voce generata con ai
            voce generata con intelligenza artificiale
            voce generata da intelligenza artificiale
        """),
        "advertisement": phrases("""
            a cura dello sponsor
            adv
            advertisement
            advertorial
            annunci
            annunci a pagamento
            annunci google adsense
            annunci pubblicitari
            annuncio
            annuncio a pagamento
            annuncio pubblicitario
            annuncio sponsorizzato
            articolo pubblicitario
            articolo sponsorizzato
            branded content
            chiudi annuncio
            chiudi la pubblicità
            comunicato a pagamento
            comunicazione pubblicitaria
            contenuti dagli sponsor
            contenuti dai nostri partner
            contenuti offerti da
            contenuti sponsorizzati
            contenuto a pagamento
            contenuto a scopo pubblicitario
            contenuto del partner
            contenuto di brand
            contenuto fornito da terzi
            contenuto in collaborazione con
            contenuto offerto da
            contenuto offerto da un partner
            contenuto promozionale
            contenuto pubblicitario
            contenuto sponsorizzato
            continua a leggere dopo gli annunci
            continua a leggere dopo il banner
            continua a leggere dopo il video
            continua a leggere dopo l'annuncio
            continua a leggere dopo la promozione
            continua a leggere dopo la pubblicità
            continua a leggere dopo lo spot
            continua a leggere dopo l’annuncio
            continua a leggere dopo questo annuncio
            continua a leggere sotto il banner
            continua a leggere sotto il video
            continua a leggere sotto l'annuncio
            continua a leggere sotto la pubblicità
            continua a leggere sotto l’annuncio
            continua dopo la pubblicità
            continua sotto la pubblicità
            dai nostri inserzionisti
            dai nostri partner
            dai nostri sponsor
            il post continua dopo la pubblicità
            il post prosegue dopo la pubblicità
            il testo continua dopo la pubblicità
            il testo prosegue dopo la pubblicità
            il video continua dopo la pubblicità
            in collaborazione con i nostri partner
            in partnership con i nostri sponsor
            informazione a pagamento
            informazione promozionale
            informazione pubblicitaria
            inserzione a pagamento
            inserzione pubblicitaria
            l'articolo continua dopo il video
            l'articolo continua dopo l'annuncio
            l'articolo continua dopo la pubblicità
            l'articolo continua qui sotto
            l'articolo continua sotto
            l'articolo continua sotto il video
            l'articolo continua sotto l'annuncio
            l'articolo continua sotto la pubblicità
            l'articolo prosegue dopo il video
            l'articolo prosegue dopo l'annuncio
            l'articolo prosegue dopo la pubblicità
            l'articolo prosegue sotto
            l'articolo prosegue sotto il video
            l'articolo prosegue sotto la pubblicità
            la lettura continua dopo la pubblicità
            la lettura continua sotto la pubblicità
            la lettura prosegue dopo l'annuncio
            la lettura prosegue dopo l’annuncio
            la lettura prosegue sotto la pubblicità
            la notizia continua dopo la pubblicità
            la notizia continua sotto la pubblicità
            la notizia prosegue dopo la pubblicità
            la notizia prosegue sotto la pubblicità
            la pubblicità ci aiuta a…
            la pubblicità serve a sostenere…
            la ricetta continua dopo la pubblicità
            la tua pubblicità qui
            la tua pubblicità su questo sito
            leggi dopo la pubblicità
            l’articolo continua dopo il video
            l’articolo continua dopo la pubblicità
            l’articolo continua dopo l’annuncio
            l’articolo continua qui sotto
            l’articolo continua sotto
            l’articolo continua sotto il video
            l’articolo continua sotto la pubblicità
            l’articolo continua sotto l’annuncio
            l’articolo prosegue dopo il video
            l’articolo prosegue dopo la pubblicità
            l’articolo prosegue dopo l’annuncio
            l’articolo prosegue sotto
            l’articolo prosegue sotto il video
            l’articolo prosegue sotto la pubblicità
            messaggio elettorale a pagamento
            messaggio politico elettorale
            messaggio promozionale
            messaggio pubblicitario
            messaggio sponsorizzato
            naviga senza annunci
            notizie dai partner
            notizie dalle aziende
            offerto da sponsor
            perché questo annuncio
            perché vedi questa pubblicità
            perché vedo questa pubblicità
            perché vedo questo annuncio
            post a pagamento
            post sponsorizzato
            promo
            prosegui dopo la pubblicità
            pubblicita
            pubblicità
            pubblicità - continua a leggere
            pubblicità - continua a leggere di seguito
            pubblicità - continua la lettura di seguito
            pubblicità - l'articolo continua sotto
            pubblicità - l’articolo continua sotto
            pubblicità continua a leggere
            pubblicità elettorale
            pubblicità in corso
            pubbliredazionale
            redazionale a pagamento
            rimuovi gli annunci
            rimuovi la pubblicità
            rimuovi le pubblicità
            rimuovi pubblicità
            salta annuncio
            salta la pubblicità
            salta lo spot
            scorri in basso per continuare
            scorri per continuare
            scorri per continuare a leggere
            scorri per leggere
            scorri per leggere ancora
            scorri per leggere l'articolo
            scorri per leggere l’articolo
            scorri per proseguire la lettura
            scorri verso il basso per continuare
            scorri verso il basso per continuare a leggere
            scrolla per continuare
            scrolla per continuare a leggere
            sito senza pubblicità
            spazio a pagamento
            spazio pubblicitario
            spazio pubblicitario disponibile
            spazio pubblicitario in vendita
            sponsor
            sponsorizzato
            vuoi la tua pubblicità qui
        """),
        "ago": phrases("""
            # anni fa
            # anni, # mesi fa
            # anno fa
            # g fa
            # gg fa
            # gg. fa
            # giorni fa
            # giorni, # ore fa
            # giorno fa
            # h # min fa
            # h fa
            # m fa
            # mese fa
            # mesi fa
            # mesi, # settimane fa
            # min fa
            # min. fa
            # minuti fa
            # minuto fa
            # ora fa
            # ore e # minuti fa
            # ore fa
            # ore, # min fa
            # ore, # minuti fa
            # sec fa
            # secondi fa
            # sett fa
            # sett. fa
            # settimana fa
            # settimane fa
            #d fa
            #g fa
            #h fa
            #m fa
            #min fa
            #s fa
            #w fa
            aggiornata # minuti fa
            aggiornato # giorni fa
            aggiornato # minuti fa
            aggiornato # minuto fa
            aggiornato # ore fa
            aggiornato adesso
            aggiornato ieri
            aggiornato oggi
            aggiornato ora
            aggiornato pochi minuti fa
            aggiornato pochi secondi fa
            aggiornato poco fa
            appena pubblicato
            attivo # giorni fa
            attivo # minuti fa
            attivo # ore fa
            circa # giorni fa
            circa # minuti fa
            circa # ore fa
            circa # settimane fa
            circa un minuto fa
            circa un'ora fa
            circa un’ora fa
            ieri #:#
            ieri - #:#
            ieri alle #
            ieri alle #.#
            ieri alle #:#
            ieri alle ore #
            ieri alle ore #:#
            ieri, #:#
            ieri, alle #
            ieri, alle #:#
            ieri, ore #:#
            l'altro ieri alle #:#
            l'altro ieri, #:#
            letto # giorni fa
            letto # minuti fa
            letto # ore fa
            l’altro ieri alle #:#
            l’altro ieri, #:#
            meno di # minuti fa
            meno di # ore fa
            meno di un minuto fa
            meno di un'ora fa
            meno di un’ora fa
            mezz'ora fa
            mezz’ora fa
            oggi #:#
            oggi - #:#
            oggi alle #
            oggi alle #:#
            oggi alle ore #
            oggi alle ore #.#
            oggi alle ore #:#
            oggi, #:#
            oggi, alle #
            oggi, alle #:#
            oggi, ore #:#
            pochi istanti fa
            pochi minuti fa
            pochi secondi fa
            proprio ora
            pubblicato # giorni fa
            pubblicato # ore fa
            qualche istante fa
            qualche minuto fa
            qualche secondo fa
            ultima modifica # anni fa
            ultima modifica # giorni fa
            ultima modifica # mesi fa
            ultima modifica # minuti fa
            ultima modifica # ore fa
            ultimo aggiornamento # anni fa
            ultimo aggiornamento # giorni fa
            ultimo aggiornamento # mesi fa
            ultimo aggiornamento # minuti fa
            ultimo aggiornamento # minuto fa
            ultimo aggiornamento # ora fa
            ultimo aggiornamento # ore fa
            un anno fa
            un attimo fa
            un giorno fa
            un istante fa
            un mese fa
            un minuto fa
            un momento fa
            un secondo fa
            un'ora fa
            una settimana fa
            un’ora fa
        """),
        "app": phrases("""
            abilita le notifiche
            abilita le notifiche push
            abilita notifiche push
            accetta le notifiche
            aggiungi alla home
            aggiungi alla homescreen
            aggiungi alla schermata home
            aggiungi alla schermata iniziale
            aggiungi il sito alla home
            aggiungi il sito alla schermata home
            aggiungi questo sito alla schermata home
            app disponibile su android e ios
            app disponibile su app store e google play
            app disponibile su google play e app store
            app disponibile su ios e android
            app e notifiche
            app per android
            app per ios
            app per iphone e ipad
            app per smartphone e tablet
            applicazione per android
            applicazione per iphone
            apri con l'app
            apri con l’app
            apri la app
            apri nell'app
            apri nella app
            apri nell’app
            attiva le notifiche
            attiva le notifiche per…
            attiva le notifiche push per…
            attiva notifiche push
            blocca le notifiche
            consenti le notifiche
            consenti notifiche
            continua nel browser
            continua nella app
            continua su browser
            continua sul browser
            continua sul sito
            continua sul sito mobile
            continua sul web
            continua sull'app
            continua sull’app
            desideri ricevere le notifiche…
            disattiva le notifiche
            disponibile su app store
            disponibile su apple store
            disponibile su google play
            disponibile sull'app store
            disponibile sull’app store
            forse più tardi
            gestisci le notifiche
            inquadra il codice qr e scarica l'app
            inquadra il codice qr e scarica l’app
            inquadra il qr code e scarica l'app
            inquadra il qr code e scarica l’app
            inquadra il qr code per scaricare l'app
            inquadra il qr code per scaricare l’app
            installa l'app
            installa l’app
            la nostra app
            la nuova app
            le nostre app
            leggi nell'app
            leggi nell’app
            leggi sull'app
            leggi sull’app
            magari più tardi
            ora disponibile sull'app store
            ora disponibile sull’app store
            prova la nostra app
            resta sul browser
            resta sul sito
            ricevi gli aggiornamenti sul tuo smartphone
            ricevi le notifiche
            ricevi le notifiche delle ultime notizie
            ricevi le notifiche in tempo reale
            ricevi le notifiche sulle ultime notizie
            ricevi le notizie sul telefono
            ricevi le notizie sul tuo smartphone
            ricordamelo più tardi
            rimani sul browser
            rimani sul sito
            scansiona il qr code con il tuo smartphone
            scansiona il qr code per scaricare l'app
            scansiona il qr code per scaricare l’app
            scansiona il qr-code per scaricare l'app
            scansiona il qr-code per scaricare l’app
            scarica app
            scarica da app store
            scarica da apple store
            scarica da appstore
            scarica da google play
            scarica da play store
            scarica dal play store
            scarica dall'app store
            scarica dall’app store
            scarica gratis l'app
            scarica gratis la nostra app
            scarica gratis l’app
            scarica gratuitamente l'app
            scarica gratuitamente l'applicazione
            scarica gratuitamente la nostra app
            scarica gratuitamente l’app
            scarica gratuitamente l’applicazione
            scarica il giornale sul tuo smartphone
            scarica il nostro giornale sul tuo smartphone
            scarica l'app
            scarica l'app di questo giornale
            scarica l'app di questo sito
            scarica l'app gratis
            scarica l'app gratuita
            scarica la nostra app
            scarica la nostra app e…
            scarica la nostra app gratuita
            scarica la nostra app per…
            scarica la nostra applicazione
            scarica la nuova app
            scarica l’app
            scarica l’app di questo giornale
            scarica l’app di questo sito
            scarica l’app gratis
            scarica l’app gratuita
            scarica ora l'app
            scarica ora l’app
            scarica su app store
            scarica su google play
            scaricala da app store
            scaricala da google play
            scaricala dall'app store
            scaricala dall’app store
            scaricate la nostra applicazione
            ti piacerebbe ricevere le notifiche…
            vai alla app
            vorremmo inviarti delle notifiche…
            vuoi attivare le notifiche
            vuoi ricevere le nostre notifiche…
            vuoi ricevere le notifiche
        """),
        "author_head": phrases("""
            a proposito dell'autore
            a proposito dell’autore
            altri articoli dell'autore
            altri articoli dell'autrice
            altri articoli dello stesso autore
            altri articoli dell’autore
            altri articoli dell’autrice
            altri articoli di questo autore
            altri articoli scritti dall'autore
            altri articoli scritti dall’autore
            altri contenuti dell'autore
            altri contenuti dell’autore
            altri contenuti di questo autore
            altri post dell'autore
            altri post dello stesso autore
            altri post dell’autore
            altri post di questo autore
            altro da questo autore
            altro dall'autore
            altro dall’autore
            altro di questo autore
            ancora di questo autore
            articoli dell'autore
            articoli dell'autrice
            articoli dello stesso autore
            articoli dell’autore
            articoli dell’autrice
            articoli di questo autore
            articoli scritti dall'autore
            articoli scritti dall’autore
            autore del post
            autore dell'articolo
            autore dell’articolo
            autori dell'articolo
            autori dell’articolo
            autrice del post
            autrice dell'articolo
            autrice dell’articolo
            bio autore
            bio autrice
            biografia autore
            biografia autrice
            biografia degli autori
            chi ha scritto l'articolo
            chi ha scritto l’articolo
            chi ha scritto questo articolo
            chi ha scritto questo post
            chi siamo gli autori
            chi sono gli autori
            chi è dell'autore
            chi è dell'autrice
            chi è dell’autore
            chi è dell’autrice
            chi è l'autore
            chi è l’autore
            circa l'autore
            circa l’autore
            contatta l'autore
            contatta l'autrice
            contatta l’autore
            contatta l’autrice
            dello stesso autore
            di più sull'autore
            di più sull'autrice
            di più sull’autore
            di più sull’autrice
            gli autori dell'articolo
            gli autori dell’articolo
            info autore
            info sugli autori
            info sull'autore
            info sull'autrice
            info sull’autore
            info sull’autrice
            informazioni autore
            informazioni su dell'autore
            informazioni su dell’autore
            informazioni sugli autori
            informazioni sul blogger
            informazioni sul curatore
            informazioni sul giornalista
            informazioni sul redattore
            informazioni sull'autore
            informazioni sull'autrice
            informazioni sulla giornalista
            informazioni sullo scrittore
            informazioni sull’autore
            informazioni sull’autrice
            l'autore
            l'autore del post
            l'autore dell'articolo
            l'autore di questo articolo
            l'autore di questo post
            l'autrice
            l'autrice del post
            l'autrice dell'articolo
            latest posts by
            leggi la bio
            leggi la biografia completa
            leggi la biografia dell'autore
            leggi la biografia dell’autore
            leggi tutti gli articoli dell'autore
            leggi tutti gli articoli dell’autore
            l’autore
            l’autore del post
            l’autore dell’articolo
            l’autore di questo articolo
            l’autore di questo post
            l’autrice
            l’autrice del post
            l’autrice dell’articolo
            mostra tutti gli articoli
            nota biografica
            nota biografica dell'autore
            nota biografica dell’autore
            nota dell'autrice
            nota dell’autrice
            nota sull'autore
            nota sull’autore
            note biografiche
            note biografiche sull'autore
            note biografiche sull’autore
            note dell'autore
            note dell’autore
            note sull'autore
            note sull’autore
            notizia sull'autore
            notizia sull’autore
            notizie sull'autore
            notizie sull’autore
            più articoli dall'autore
            più articoli dall’autore
            più articoli dell'autore
            più articoli dell’autore
            più articoli di questo autore
            posts by
            profilo autore
            profilo autrice
            profilo completo dell'autore
            profilo completo dell’autore
            qualche parola su di me
            qualche parola sull'autore
            qualche parola sull’autore
            qualcosa su di me
            qualcosa sull'autore
            qualcosa sull'autrice
            qualcosa sull’autore
            qualcosa sull’autrice
            scritto da questo autore
            scrivi a l'autore
            scrivi a l’autore
            segui l'autore su @
            segui l'autore sui social
            segui l'autrice su @
            segui l’autore su @
            segui l’autore sui social
            segui l’autrice su @
            sito dell'autore
            sito dell'autrice
            sito dell’autore
            sito dell’autrice
            sito web dell'autore
            sito web dell’autore
            sugli autori
            sull'autore
            sull'autrice
            sulle autrici
            sull’autore
            sull’autrice
            tutti gli articoli dell'autore
            tutti gli articoli dell'autrice
            tutti gli articoli dell’autore
            tutti gli articoli dell’autrice
            tutti gli articoli di questo autore
            tutti i post dell'autore
            tutti i post dell’autore
            ulteriori informazioni sull'autore
            ulteriori informazioni sull’autore
            ultimi articoli dell'autore
            ultimi articoli dell’autore
            ultimi articoli di questo autore
            ultimi post dell'autore
            ultimi post dell’autore
            ultimi post di
            vai al profilo dell'autore
            vai al profilo dell’autore
            vai alla pagina dell'autore
            vai alla pagina dell’autore
            vai alla scheda dell'autore
            vai alla scheda dell’autore
            vedi altri articoli dell'autrice
            vedi altri articoli dell’autrice
            vedi gli altri articoli dell'autrice
            vedi gli altri articoli dell’autrice
            vedi gli altri articoli di questo autore
            vedi tutti gli articoli
            vedi tutti gli articoli dell'autore
            vedi tutti gli articoli dell’autore
            vedi tutti i post
            view all posts
            visita il sito dell'autore
            visita il sito dell’autore
            visita il sito web dell'autore
            visita il sito web dell’autore
            visita la pagina dell'autore
            visita la pagina dell’autore
            visualizza archivio
            visualizza archivio autore
            visualizza il profilo dell'autore
            visualizza il profilo dell’autore
            visualizza profilo autore
            visualizza profilo dell'autore
            visualizza profilo dell’autore
            visualizza tutti gli articoli
            visualizza tutti i post dell'autore
            visualizza tutti i post dell’autore
        """),
        "breadcrumb": phrases("""
            adesso sei in
            adesso ti trovi in
            al momento sei qui
            breadcrumb
            breadcrumbs
            briciole di pane
            la tua posizione
            lei è qui
            navigazione breadcrumb
            ora sei in
            percorso
            percorso di navigazione
            percorso di navigazione della pagina
            percorso di navigazione principale
            percorso pagina
            posizione attuale
            sei in
            sei nella pagina
            sei nella sezione
            sei qui
            sei su
            siete in
            siete qui
            stai leggendo
            ti trovi in
            ti trovi nella pagina
            ti trovi nella sezione
            ti trovi qui
            ti trovi su
            tu sei qui
            vi trovate in
            vi trovate qui
        """),
        "browser": phrases("""
            # - pagina non trovata
            # pagina non trovata
            abbiamo rilevato che stai usando un ad blocker…
            abbiamo rilevato che stai usando un adblock…
            abbiamo rilevato che stai utilizzando un ad blocker…
            abilita javascript nel browser…
            abilita javascript nel tuo browser…
            abilita javascript per…
            ad blocker rilevato
            aggiorna il browser per…
            aggiorna il tuo browser
            aggiorna il tuo browser o…
            aggiorna il tuo browser per…
            aggiungi il nostro sito alla whitelist
            aggiungi questo sito alla whitelist
            aggiungici alla whitelist
            attiva javascript nel browser…
            attiva javascript nel tuo browser…
            attiva javascript per…
            attualmente javascript è disabilitato…
            browser non aggiornato
            browser non compatibile
            browser non supportato
            caricamento della pagina
            caricamento della pagina in corso
            ci dispiace, la pagina non è stata trovata…
            ci dispiace, la pagina richiesta non esiste…
            ci dispiace, ma la pagina che cerchi…
            ci dispiace, nessun risultato trovato…
            come disattivare adblock su questo sito
            come disattivare l'ad blocker su questo sito
            come disattivare l’ad blocker su questo sito
            conferma di non essere un robot
            controlla la tua connessione a internet
            controlla la tua connessione internet
            dimostra di non essere un robot
            disattiva il tuo ad blocker…
            disattiva il tuo adblock…
            disattiva l'ad blocker…
            disattiva l’ad blocker…
            errore # - pagina non trovata
            errore #: pagina non trovata
            hai attivato un ad blocker…
            hai attivato un adblock…
            hai attivato un blocco della pubblicità…
            hai un ad blocker attivo…
            hai un adblock attivo…
            hai un adblocker attivo…
            hai un blocco della pubblicità…
            ho disattivato adblock
            ho disattivato l'ad blocker
            ho disattivato l'adblock
            ho disattivato l’ad blocker
            ho disattivato l’adblock
            il browser che stai usando…
            il browser che stai utilizzando…
            il browser in uso non…
            il browser utilizzato non supporta…
            il browser utilizzato non è…
            il sito richiede javascript…
            il tuo browser blocca la riproduzione…
            il tuo browser ha bloccato…
            il tuo browser ha javascript disabilitato…
            il tuo browser non supporta…
            il tuo browser non è aggiornato
            il tuo browser non è compatibile…
            il tuo browser non è supportato…
            il tuo browser è datato…
            il tuo browser è obsoleto…
            il tuo browser è troppo vecchio…
            il vostro browser non supporta…
            il vostro browser non è aggiornato…
            il vostro browser non è compatibile…
            il vostro browser non è supportato…
            impossibile caricare i commenti
            impossibile caricare il contenuto
            impossibile caricare l'articolo
            impossibile caricare la pagina
            impossibile caricare l’articolo
            indirizzo e-mail protetto dal bots spam…
            indirizzo email protetto dal bots spam…
            inserisci il codice captcha
            inserisci il codice di sicurezza
            inserisci il nostro sito nella whitelist
            inserisci questo sito nella whitelist
            javascript deve essere abilitato…
            javascript deve essere attivato…
            javascript non abilitato
            javascript non attivo
            javascript non è abilitato…
            javascript sembra essere disabilitato…
            javascript sembra essere disattivato…
            javascript è disabilitato…
            javascript è disattivato…
            la pagina cercata non esiste
            la pagina che cercavi non esiste
            la pagina che cerchi non esiste
            la pagina che hai cercato non esiste…
            la pagina che stai cercando non esiste
            la pagina che stai cercando non esiste…
            la pagina che stai cercando non è stata trovata…
            la pagina non esiste
            la pagina non è disponibile
            la pagina non è più disponibile
            la pagina non è stata trovata
            la pagina richiesta non esiste
            la pagina richiesta non è disponibile
            la pagina richiesta non è stata trovata
            la pagina è stata spostata o rimossa
            nessuna connessione a internet
            nessuna connessione internet
            non sono un robot
            non è stato possibile caricare il contenuto…
            non è stato possibile caricare l'articolo…
            non è stato possibile caricare la pagina…
            non è stato possibile caricare l’articolo…
            non è stato possibile trovare la pagina…
            oops! pagina non trovata
            oops! qualcosa è andato storto
            oops! questa pagina non esiste
            ops! pagina non trovata
            ops! qualcosa è andato storto
            ops! questa pagina non esiste
            pagina in caricamento
            pagina non disponibile
            pagina non più disponibile
            pagina non trovata
            pagina web non trovata
            per favore abilita javascript…
            per favore disattiva l'adblock…
            per favore disattiva l’adblock…
            per una migliore esperienza aggiorna il browser…
            per una migliore esperienza aggiorna un browser…
            per una migliore esperienza di navigazione…
            per una migliore esperienza utilizza il browser…
            per visualizzare questo contenuto è necessario abilitare javascript…
            protetto da recaptcha
            qualcosa è andato storto
            qualcosa è andato storto, riprova
            qualcosa è andato storto. riprova più tardi
            questa applicazione richiede javascript…
            questa funzione richiede javascript…
            questa pagina necessita di javascript…
            questa pagina richiede javascript…
            questa web app richiede javascript…
            questo contenuto richiede javascript…
            questo indirizzo e-mail è protetto dagli spambots…
            questo indirizzo email è protetto dagli spambots…
            questo modulo richiede javascript…
            questo sito funziona meglio con javascript…
            questo sito necessita di javascript…
            questo sito richiede javascript…
            questo sito è protetto da recaptcha…
            ricarica la pagina
            ricarica questa pagina
            rilevato ad blocker
            rilevato un adblock
            riprova di nuovo
            riprova più tardi
            riprovare più tardi
            risolvi il captcha
            sembra che non sia stato trovato niente…
            sembra che non sia stato trovato nulla…
            sembra che stai usando un ad-blocker…
            sembra che stai usando un adblock…
            sembra che stai utilizzando un adblock…
            sembra che tu abbia attivato un…
            sembra che tu abbia un adblock…
            sembra che tu stia bloccando…
            sembra che tu stia usando un ad blocker…
            sembra che tu stia usando un adblock…
            sembra che tu stia utilizzando un adblocker…
            sembra che tu utilizzi un ad blocker…
            si prega di aggiornare il browser…
            si prega di aggiornare il proprio browser…
            si è verificato un errore
            si è verificato un errore durante il caricamento
            si è verificato un errore imprevisto
            si è verificato un errore, riprova
            si è verificato un errore. ricarica la pagina
            si è verificato un errore. riprova più tardi
            stai per essere reindirizzato
            stai usando un adblocker…
            stai usando un adblock…
            stai usando un browser datato…
            stai usando un browser non aggiornato…
            stai usando un browser non supportato…
            stai usando un browser obsoleto…
            stai usando un browser vecchio…
            stai usando una versione non aggiornata…
            stai usando una versione obsoleta…
            stai usando una versione vecchia…
            stai utilizzando un ad blocker…
            stai utilizzando un adblock…
            stai utilizzando un browser datato…
            stai utilizzando un browser non aggiornato…
            stai utilizzando un browser non supportato…
            stai utilizzando un browser obsoleto…
            stai utilizzando un browser vecchio…
            stai utilizzando una versione non aggiornata di…
            stai utilizzando una versione obsoleta del…
            stai utilizzando una versione obsoleta di…
            ti consigliamo di aggiornare il browser…
            verifica di non essere un robot
            verifica in corso
            verifica la tua connessione a internet
            verifica la tua connessione internet
            verrai reindirizzato alla pagina…
            verrai reindirizzato in # secondi…
            è necessario abilitare i cookie…
            è necessario abilitare javascript…
            è necessario attivare i cookie…
            è necessario attivare javascript…
        """),
        "byline": phrases("""
            a cura della redazione
            a cura di
            articolo a cura di
            articolo di
            autore
            autori
            autrice
            commento di
            dal nostro corrispondente
            dal nostro inviato
            dalla nostra inviata
            dalla redazione
            della redazione
            di
            di redazione
            di redazione web
            editoriale di
            giornalista
            inserito da
            intervista a cura di
            intervista di
            inviato da
            postato da
            pubblicato da
            recensione di
            redattore
            redazione
            reportage di
            scritto da
            servizio di
            testi di
            testo di
            testo e foto di
            tradotto da
            traduzione
            traduzione di
            un articolo di
        """),
        "comment_form": phrases("""
            # caratteri disponibili
            # caratteri rimanenti
            # caratteri rimasti
            (*) campi obbligatori
            * campi obbligatori
            accedi o registrati per commentare
            accedi o registrati per lasciare un commento
            accedi o registrati per rispondere
            accedi per aggiungere il tuo commento
            accedi per aggiungere un commento
            accedi per commentare
            accedi per inserire un commento
            accedi per inviare un commento
            accedi per lasciare un commento
            accedi per partecipare alla discussione
            accedi per postare un commento
            accedi per pubblicare un commento
            accedi per rispondere
            accedi per scrivere un commento
            accedi per votare
            aggiungi commento
            aggiungi il tuo commento
            aggiungi un commento
            aggiungi una risposta
            annulla commento
            annulla invio
            annulla la risposta
            annulla risposta
            approva commento
            avvertimi in caso di risposta
            avvertimi via e-mail…
            avvertimi via email…
            avvia la discussione
            avvisami dei nuovi commenti via e-mail
            avvisami dei nuovi commenti via email
            avvisami di nuovi commenti per e-mail
            avvisami di nuovi commenti per email
            avvisami di nuovi commenti via e-mail
            avvisami di nuovi commenti via email
            avvisami in caso di nuovi commenti
            avvisami in caso di risposta
            avvisami quando qualcuno risponde…
            avvisami quando vengono aggiunti nuovi…
            avvisami se vengono aggiunti nuovi…
            avvisami via e-mail…
            avvisami via email…
            bisogna effettuare il login per commentare
            bisogna effettuare il login per lasciare un commento
            bisogna essere registrati per commentare
            campi obbligatori
            campi obbligatori *
            campi richiesti *
            campo obbligatorio
            cancella commento
            cancella la risposta
            cancella la risposta al commento
            cancella risposta
            caratteri disponibili #
            caratteri disponibili: #
            caratteri rimanenti #
            caratteri rimanenti: #
            caratteri rimasti #
            caratteri rimasti: #
            carica i commenti
            che ne pensi? lascia un commento
            ci riserviamo il diritto di cancellare commenti…
            ci riserviamo il diritto di cancellare i commenti…
            ci riserviamo il diritto di rimuovere i commenti…
            commenta
            commenta adesso
            commenta anonimamente
            commenta come
            commenta come ospite
            commenta con @
            commenta con facebook
            commenta con il tuo account
            commenta il post
            commenta il video
            commenta l'articolo
            commenta l'articolo con @
            commenta la notizia
            commenta la ricetta
            commenta l’articolo
            commenta l’articolo con @
            commenta ora
            commenta per primo
            commenta per primo questo articolo
            commenta questa notizia
            commenta questo articolo
            commenta questo articolo con @
            commenta questo articolo su @
            commenta questo articolo tramite @
            commenta questo contenuto
            commenta questo post
            commenta qui
            commenta qui sotto
            commenta su @
            commenta via @
            commentate l'articolo
            commentate l’articolo
            commentate questo articolo
            commentate qui
            commenti bloccati
            commenti chiusi
            commenti chiusi per questo articolo
            commenti chiusi per questo post
            commenti disabilitati
            commenti disabilitati su…
            commenti disattivati
            commenti in attesa di approvazione
            commenti in attesa di moderazione
            commenti moderati
            commenti non attivi
            commenti non disponibili
            commenti sospesi
            commento (obbligatorio)
            commento *
            commento anonimo
            commento eliminato
            commento in attesa di approvazione
            commento in attesa di moderazione
            commento inviato
            commento rimosso
            condividi commento
            consulta il regolamento dei commenti
            cosa ne pensi? lascia un commento
            cosa ne pensi? scrivilo nei commenti
            dettagli del commento
            dettagli utente
            devi accedere per commentare
            devi avere effettuato l'accesso per inviare un commento
            devi avere effettuato l’accesso per inviare un commento
            devi effettuare il login per inviare un commento
            devi effettuare il login per lasciare un commento
            devi essere autenticato per commentare
            devi essere connesso per commentare
            devi essere connesso per inviare un commento
            devi essere connesso per lasciare un commento
            devi essere loggato per commentare
            devi essere registrato per commentare
            devi fare login per lasciare un commento
            di' la tua
            di' la tua nei commenti
            dicci cosa ne pensi
            dicci cosa ne pensi con un commento
            dicci cosa ne pensi nei commenti
            dicci cosa ne pensi nei commenti qui sotto
            dicci la tua
            dicci la tua nei commenti
            dicci la tua opinione
            dichiaro di aver letto e accettato…
            dichiaro di aver letto e compreso…
            dichiaro di aver letto l'informativa…
            dichiaro di aver letto la privacy…
            dichiaro di aver letto l’informativa…
            dite la vostra
            diteci la vostra
            di’ la tua
            di’ la tua nei commenti
            do il consenso affinché un cookie…
            do il mio consenso affinché un cookie salvi i miei dati…
            e-mail (facoltativa)
            e-mail (l'indirizzo non verrà pubblicato)
            e-mail (l’indirizzo non verrà pubblicato)
            e-mail (non sarà pubblicata)
            e-mail (non verrà mostrata)
            e-mail (non verrà pubblicata)
            e-mail (non verrà resa pubblica)
            e-mail (non visibile)
            e-mail (obbligatoria)
            e-mail (obbligatorio)
            e-mail (richiesta)
            e-mail (richiesto)
            e-mail *
            effettua il login per commentare
            effettua il login per lasciare un commento
            elimina commento
            email (facoltativa)
            email (l'indirizzo non verrà pubblicato)
            email (l’indirizzo non verrà pubblicato)
            email (non sarà pubblicata)
            email (non verrà mostrata)
            email (non verrà pubblicata)
            email (non verrà resa pubblica)
            email (non visibile)
            email (obbligatoria)
            email (obbligatorio)
            email (richiesta)
            email (richiesto)
            email *
            entra nella conversazione
            entra nella discussione
            faccelo sapere nei commenti
            faccelo sapere qui sotto nei commenti
            fai il login per commentare
            fai login o iscriviti per commentare
            fai login o registrati per commentare
            fai login o registrati per lasciare un commento
            fammi sapere cosa ne pensi con un commento
            fammi sapere cosa ne pensi lasciando un commento
            fammi sapere cosa ne pensi nei commenti
            fammi sapere cosa ne pensi nei commenti qui sotto
            fatecelo sapere nei commenti
            feed dei commenti
            gli altri campi obbligatori…
            grazie per aver commentato
            grazie per il commento
            grazie per il tuo commento
            grazie per la tua opinione
            hai # caratteri a disposizione
            hai # caratteri rimanenti
            hai inserito un indirizzo e-mail errato
            hai inserito un indirizzo e-mail non corretto
            hai inserito un indirizzo e-mail non valido
            hai inserito un indirizzo email errato
            hai inserito un indirizzo email non corretto
            hai inserito un indirizzo email non valido
            i campi con * sono obbligatori
            i campi con asterisco sono obbligatori
            i campi contrassegnati con * sono obbligatori
            i campi contrassegnati con l'asterisco sono obbligatori
            i campi contrassegnati con l’asterisco sono obbligatori
            i campi contrassegnati con un asterisco sono obbligatori
            i campi contrassegnati da * sono obbligatori
            i campi contrassegnati da un asterisco sono obbligatori
            i campi indicati con * sono obbligatori
            i campi necessari sono contrassegnati…
            i campi obbligatori sono contrassegnati con *
            i campi obbligatori sono contrassegnati con un asterisco
            i campi obbligatori sono contrassegnati…
            i campi obbligatori sono indicati…
            i campi obbligatori sono segnati *
            i campi obbligatori sono segnati…
            i campi richiesti sono contrassegnati…
            i commenti a questo articolo sono chiusi
            i commenti a questo articolo sono disabilitati
            i commenti a questo post sono chiusi
            i commenti anonimi non verranno…
            i commenti devono essere approvati…
            i commenti esprimono esclusivamente il…
            i commenti non rappresentano l'opinione…
            i commenti non rappresentano l’opinione…
            i commenti offensivi verranno rimossi…
            i commenti per questo articolo sono chiusi
            i commenti per questo post sono chiusi
            i commenti saranno pubblicati dopo…
            i commenti sono attualmente chiusi
            i commenti sono bloccati
            i commenti sono chiusi
            i commenti sono chiusi per questo articolo
            i commenti sono chiusi per questo post
            i commenti sono disabilitati
            i commenti sono disattivati
            i commenti sono moderati
            i commenti sono moderati e…
            i commenti sono riservati agli abbonati
            i commenti sono riservati agli utenti registrati
            i commenti sono soggetti a moderazione
            i commenti sono soggetti a…
            i commenti sono sospesi
            i commenti sono stati chiusi
            i commenti sono stati disabilitati
            i commenti sono stati disattivati
            i commenti sono temporaneamente disabilitati
            i commenti su questo articolo sono chiusi
            i commenti vengono pubblicati dopo…
            i nuovi commenti non sono consentiti…
            il commento è stato inviato…
            il tuo commento
            il tuo commento *
            il tuo commento verrà pubblicato…
            il tuo commento è in attesa di moderazione…
            il tuo commento è stato inviato…
            il tuo indirizzo e-mail non apparirà…
            il tuo indirizzo e-mail non sarà condiviso…
            il tuo indirizzo e-mail non sarà mostrato…
            il tuo indirizzo e-mail non sarà pubblicato…
            il tuo indirizzo e-mail non sarà reso pubblico…
            il tuo indirizzo e-mail non sarà visibile…
            il tuo indirizzo e-mail non verrà condiviso…
            il tuo indirizzo e-mail non verrà mostrato…
            il tuo indirizzo e-mail non verrà pubblicato…
            il tuo indirizzo e-mail non verrà reso pubblico…
            il tuo indirizzo e-mail non verrà visualizzato…
            il tuo indirizzo email non apparirà…
            il tuo indirizzo email non sarà condiviso…
            il tuo indirizzo email non sarà mostrato…
            il tuo indirizzo email non sarà pubblicato…
            il tuo indirizzo email non sarà reso pubblico…
            il tuo indirizzo email non sarà visibile…
            il tuo indirizzo email non verrà condiviso…
            il tuo indirizzo email non verrà mostrato…
            il tuo indirizzo email non verrà pubblicato…
            il tuo indirizzo email non verrà reso pubblico…
            il tuo indirizzo email non verrà visualizzato…
            il tuo messaggio
            il tuo messaggio *
            il tuo nickname
            il tuo nome
            il tuo nome (obbligatorio)
            il tuo nome *
            il tuo nome e cognome
            il tuo parere
            il tuo sito
            il tuo sito web
            il tuo voto e commento
            indirizzo e-mail (l'indirizzo non verrà pubblicato)
            indirizzo e-mail (l’indirizzo non verrà pubblicato)
            indirizzo e-mail (non sarà pubblicato)
            indirizzo e-mail (non verrà pubblicato)
            indirizzo e-mail (obbligatorio)
            indirizzo e-mail *
            indirizzo email (l'indirizzo non verrà pubblicato)
            indirizzo email (l’indirizzo non verrà pubblicato)
            indirizzo email (non sarà pubblicato)
            indirizzo email (non verrà pubblicato)
            indirizzo email (obbligatorio)
            indirizzo email *
            inizia la conversazione
            inizia la discussione
            inserisci commento
            inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso…
            inserisci i tuoi dati qui sotto o clicca su un’icona per effettuare l’accesso…
            inserisci il tuo commento
            inserisci un commento
            invia commento
            invia il commento
            invia il tuo commento
            invia notifiche di nuovi commenti
            invia notifiche di nuovi commenti via e-mail
            invia notifiche di nuovi commenti via email
            invia per e-mail i commenti di risposta
            invia per e-mail i commenti successivi
            invia per e-mail le risposte di risposta
            invia per email i commenti di risposta
            invia per email i commenti successivi
            invia per email le risposte di risposta
            invia un commento
            inviami un'e-mail quando ci sono…
            inviami un'e-mail quando qualcuno…
            inviami un'e-mail se ci sono…
            inviami un'email quando ci sono…
            inviami un'email quando qualcuno…
            inviami un'email se ci sono…
            inviami un’e-mail quando ci sono…
            inviami un’e-mail quando qualcuno…
            inviami un’e-mail se ci sono…
            inviami un’email quando ci sono…
            inviami un’email quando qualcuno…
            inviami un’email se ci sono…
            iscriviti ai commenti
            iscriviti ai commenti di questo articolo
            iscriviti ai commenti di questo post
            iscriviti ai commenti via e-mail
            iscriviti ai commenti via email
            l'indirizzo e-mail non sarà mostrato…
            l'indirizzo e-mail non sarà pubblicato…
            l'indirizzo e-mail non sarà reso pubblico…
            l'indirizzo e-mail non sarà visibile…
            l'indirizzo e-mail non verrà pubblicato…
            l'indirizzo e-mail non verrà reso pubblico…
            l'indirizzo e-mail non verrà visualizzato…
            l'indirizzo email non sarà mostrato…
            l'indirizzo email non sarà pubblicato…
            l'indirizzo email non sarà reso pubblico…
            l'indirizzo email non sarà visibile…
            l'indirizzo email non verrà pubblicato…
            l'indirizzo email non verrà reso pubblico…
            l'indirizzo email non verrà visualizzato…
            la discussione è chiusa
            la redazione si riserva il diritto di non pubblicare…
            la redazione si riserva il diritto di rimuovere…
            la redazione si riserva la facoltà di non pubblicare…
            la tua e-mail (non sarà pubblicata)
            la tua e-mail (non verrà pubblicata)
            la tua e-mail (obbligatoria)
            la tua e-mail (obbligatorio)
            la tua e-mail *
            la tua e-mail non comparirà…
            la tua e-mail non sarà mostrata…
            la tua e-mail non sarà pubblicata…
            la tua e-mail non sarà resa pubblica…
            la tua e-mail non sarà visibile…
            la tua e-mail non verrà condivisa…
            la tua e-mail non verrà mostrata…
            la tua e-mail non verrà pubblicata…
            la tua e-mail non verrà resa pubblica…
            la tua email (non sarà pubblicata)
            la tua email (non verrà pubblicata)
            la tua email (obbligatoria)
            la tua email (obbligatorio)
            la tua email *
            la tua email non comparirà…
            la tua email non sarà mostrata…
            la tua email non sarà pubblicata…
            la tua email non sarà resa pubblica…
            la tua email non sarà visibile…
            la tua email non verrà condivisa…
            la tua email non verrà mostrata…
            la tua email non verrà pubblicata…
            la tua email non verrà resa pubblica…
            la tua risposta
            lascia commento
            lascia il tuo commento
            lascia qui il tuo commento
            lascia qui un commento
            lascia un commento
            lascia un commento annulla risposta
            lascia un messaggio
            lascia una recensione
            lascia una risposta
            lascia una risposta annulla risposta
            lasciaci il tuo commento
            lasciaci il tuo parere
            lasciaci la tua opinione
            lasciaci un commento
            lasciaci un messaggio
            lasciate i vostri commenti
            lasciate il vostro commento
            lasciate la vostra opinione
            lasciate un commento
            lasciate un vostro commento
            leggi il regolamento dei commenti
            leggi le regole per commentare
            linee guida dei commenti
            linee guida della community
            linee guida per i commenti
            l’indirizzo e-mail non sarà mostrato…
            l’indirizzo e-mail non sarà pubblicato…
            l’indirizzo e-mail non sarà reso pubblico…
            l’indirizzo e-mail non sarà visibile…
            l’indirizzo e-mail non verrà pubblicato…
            l’indirizzo e-mail non verrà reso pubblico…
            l’indirizzo e-mail non verrà visualizzato…
            l’indirizzo email non sarà mostrato…
            l’indirizzo email non sarà pubblicato…
            l’indirizzo email non sarà reso pubblico…
            l’indirizzo email non sarà visibile…
            l’indirizzo email non verrà pubblicato…
            l’indirizzo email non verrà reso pubblico…
            l’indirizzo email non verrà visualizzato…
            massimo # caratteri
            max # caratteri
            modifica commento
            modifica il tuo profilo. uscire?…
            nascondi commento
            nome (facoltativo)
            nome (obbligatoria)
            nome (obbligatorio)
            nome (opzionale)
            nome (required)
            nome (richiesto)
            nome *
            nome e cognome *
            non sono ammessi commenti
            non sono ammessi nuovi commenti
            non sono consentiti nuovi commenti
            non è più possibile commentare
            non è più possibile commentare questo articolo
            non è più possibile commentare questo post
            non è possibile commentare questo articolo
            non è possibile commentare questo post
            non è possibile inserire commenti
            non è possibile inserire nuovi commenti
            notificami nuovi commenti via e-mail
            notificami nuovi commenti via email
            notificami nuovi post via e-mail
            notificami nuovi post via email
            oggetto *
            oggetto del commento
            partecipa alla conversazione
            partecipa alla discussione
            partecipa ora alla discussione
            partecipa subito alla discussione
            per commentare accedi
            per commentare bisogna accedere
            per commentare devi accedere
            per commentare devi effettuare il login
            per commentare devi registrarsi
            per commentare registrati
            per commentare è necessario registrarsi
            per favore inserisci il tuo commento
            per favore inserisci il tuo indirizzo e-mail qui
            per favore inserisci il tuo indirizzo email qui
            per favore inserisci il tuo nome
            per favore inserisci il tuo nome qui
            per favore inserisci qui il tuo nome
            per inviare un commento accedi
            policy dei commenti
            posta un commento
            prendi parte alla discussione
            prima di commentare leggi…
            prima di commentare si prega…
            prima di commentare ti invitiamo…
            pubblica commento
            pubblica il commento
            puoi usare i seguenti tag html…
            puoi usare i tag html…
            puoi usare il markdown…
            puoi usare questi tag e attributi html…
            puoi usare questi tag html…
            questa discussione è chiusa
            questo post è stato chiuso ai commenti
            questo sito usa akismet per ridurre lo spam…
            questo sito utilizza akismet per ridurre lo spam…
            regolamento commenti
            regolamento dei commenti
            rimuovi commento
            rispondi
            rispondi a @
            rispondi a questa discussione
            rispondi a questa recensione
            rispondi a questo commento
            rispondi a questo post
            rispondi a utente
            rispondi al commento
            rispondi al post
            rispondi all'articolo
            rispondi all’articolo
            rispondi citando
            rispondi con un commento
            rss commenti
            rss dei commenti
            salva i miei dati in questo browser per la prossima volta…
            salva i miei dati per il prossimo commento…
            salva i miei dati per la prossima volta…
            salva il mio nome, e-mail e sito…
            salva il mio nome, e-mail, e il sito…
            salva il mio nome, e-mail, e sito web…
            salva il mio nome, e-mail, sito web…
            salva il mio nome, email e sito…
            salva il mio nome, email, e il sito…
            salva il mio nome, email, e sito web…
            salva il mio nome, email, sito web…
            salva il mio nome, la mia e-mail e il mio sito…
            salva il mio nome, la mia e-mail ed il mio sito…
            salva il mio nome, la mia email e il mio sito…
            salva il mio nome, la mia email ed il mio sito…
            scopri come i tuoi dati vengono elaborati
            scopri come vengono elaborati i dati derivati dai commenti
            scrivi il tuo commento
            scrivi la tua opinione
            scrivi qui il tuo commento
            scrivi un commento
            segnala abusi
            segnala abuso
            segnala come inappropriato
            segnala come spam
            segnala commento
            segnala contenuto
            segnala contenuto inappropriato
            segnala post
            segnala questo commento
            segnala questo contenuto
            segnala questo post
            segnala recensione
            segnala un abuso
            segnala un commento
            segnala utente
            segui i commenti
            sei libero di commentare…
            sentitevi liberi di contribuire
            si prega di inserire il commento
            si prega di inserire il tuo commento
            si prega di inserire il tuo nome
            si prega di inserire qui il tuo nome
            siate il primo a lasciare un commento
            sii il primo a commentare
            sii il primo a commentare questo articolo
            sii il primo a commentare su…
            sii il primo a lasciare un commento
            sii il primo a recensire "…
            sii il primo a recensire «…
            sii il primo a recensire “…
            sii il primo a recensire…
            sito (facoltativo)
            sito (opzionale)
            sito web (facoltativo)
            sito web (opzionale)
            sito web (opzionale) *
            sito web *
            solo gli abbonati possono commentare…
            solo gli iscritti possono commentare…
            solo gli utenti registrati possono commentare
            solo gli utenti registrati possono inserire commenti
            solo gli utenti registrati possono lasciare un commento
            solo gli utenti registrati possono partecipare…
            solo gli utenti registrati possono pubblicare commenti
            solo gli utenti registrati possono scrivere commenti
            sottoscrivi i commenti
            sottoscrivi questa discussione
            stai commentando come
            stai commentando come @
            stai commentando usando il tuo account…
            testo commento
            testo commento *
            testo del commento
            testo della recensione
            titolo commento
            titolo del commento
            titolo della recensione
            tutti i campi sono obbligatori
            unisciti alla conversazione
            unisciti alla discussione
            unisciti ora alla discussione
            url (opzionale)
            utente anonimo
            vuoi partecipare alla discussione
            è possibile usare i seguenti tag…
            è possibile utilizzare questi tag html…
        """),
        "comment_head": phrases("""
            # commenti
            # commenti a
            # commenti a "…
            # commenti a questo articolo
            # commenti a ‘…
            # commenti a “…
            # commenti all'articolo
            # commenti all’articolo
            # commenti inseriti
            # commenti per "…
            # commenti per «…
            # commenti per “…
            # commenti presenti
            # commenti su "…
            # commenti su ‘…
            # commenti su “…
            # commenti to "…
            # commenti to «…
            # commenti to “…
            # commenti |
            # commento
            # commento a questo articolo
            # commento per "…
            # commento per «…
            # commento per “…
            # commento su "…
            # commento su ‘…
            # commento su “…
            # commento |
            # nuovi commenti
            # pensieri a
            # pensieri su "…
            # pensieri su ‘…
            # pensieri su “…
            # pensiero su "…
            # pensiero su ‘…
            # pensiero su “…
            # recensione
            # recensione per "…
            # recensione per «…
            # recensione per “…
            # recensioni
            # recensioni per "…
            # recensioni per «…
            # recensioni per “…
            # recensioni su "…
            # recensioni su «…
            # recensioni su “…
            # risposta a "…
            # risposta a ‘…
            # risposta a “…
            # risposte
            # risposte a
            # risposte a "…
            # risposte a ‘…
            # risposte a “…
            # risposte al post
            # risposte presenti
            al momento non ci sono commenti
            altri commenti
            ancora nessun commento
            apri la sezione commenti
            area commenti
            carica altri commenti
            carica commenti
            carica più commenti
            caricamento commenti
            caricamento commenti in corso
            caricamento dei commenti
            chiudi la sezione commenti
            commenti
            commenti #
            commenti (#)
            commenti : #
            commenti all'articolo
            commenti all’articolo
            commenti caricamento
            commenti degli utenti
            commenti dei lettori
            commenti e domande
            commenti e opinioni
            commenti e risposte
            commenti e trackback
            commenti in evidenza
            commenti meno recenti
            commenti migliori
            commenti nuovi
            commenti più popolari
            commenti più recenti
            commenti più recenti →
            commenti più vecchi
            commenti più votati
            commenti precedenti
            commenti recenti
            commenti su facebook
            commenti successivi
            commenti successivi »
            commenti successivi →
            commento della redazione
            commento in evidenza
            dal più recente
            dal più vecchio
            dal più votato
            discussione sull'articolo
            discussione sull’articolo
            domande e risposte (#)
            forum dei lettori
            hanno commentato in #
            i commenti degli utenti
            i commenti dei lettori
            i commenti dei nostri lettori
            i commenti della community
            i commenti più letti
            i migliori commenti
            i più recenti prima
            i più vecchi prima
            i vostri commenti
            il tuo commento qui
            inline feedbacks
            la discussione
            la parola ai lettori
            le più recenti
            leggi # commenti
            leggi # commento
            leggi i commenti
            leggi il commento
            leggi tutti i # commenti »
            leggi tutti i commenti
            meno recenti per primi
            meno recenti prima
            migliori commenti
            mostra # risposte
            mostra commenti
            mostra i commenti
            mostra le risposte
            mostra più commenti
            mostra tutti i commenti
            nascondi # risposte
            nascondi commenti
            nascondi i commenti
            navigazione commenti
            navigazione dei commenti
            navigazione tra i commenti
            nessun commento
            nessun commento a "…
            nessun commento a questo articolo
            nessun commento a «…
            nessun commento a “…
            nessun commento ancora
            nessun commento disponibile
            nessun commento per ora
            nessun commento presente
            nessun commento pubblicato
            nessun commento su "…
            nessun commento su «…
            nessun commento su “…
            nessun commento trovato
            nessun commento. commenta per primo
            nessun commento. lascia un commento
            nessun commento. sii il primo
            nessun commento. vuoi essere il primo
            nessun pensiero
            nessuna recensione
            nessuna risposta
            nessuna risposta su "…
            nessuna risposta su «…
            nessuna risposta su “…
            nessuno ha ancora commentato
            non c'è ancora nessun commento
            non ci sono ancora commenti
            non ci sono ancora commenti. sii il primo
            non ci sono ancora opinioni
            non ci sono ancora recensioni
            non ci sono commenti
            non ci sono commenti da mostrare
            non ci sono commenti per questo articolo
            non ci sono recensioni
            non c’è ancora nessun commento
            non sono presenti commenti
            non è presente ancora alcun commento
            nuovi commenti
            opinioni (#)
            ordina commenti
            ordina dal più recente
            ordina i commenti
            ordina per
            ordina per data
            ordina per più recenti
            ordina per: migliori
            ordina per: più recenti
            partecipa alla discussione (#)
            passa ai commenti
            passa alla sezione commenti
            pingback
            pingbacks
            più recenti per primi
            più recenti prima
            prima i migliori
            prima i più recenti
            prima i più vecchi
            salta ai commenti
            sezione commenti
            spazio commenti
            sto caricando i commenti
            torna ai commenti
            trackback
            trackback e pingback
            trackback url
            trackbacks
            tutti i commenti
            tutti i commenti degli utenti
            ultimi commenti
            un commento
            un commento a "…
            un commento a «…
            un commento a “…
            un commento su "…
            un commento su ‘…
            un commento su “…
            un pensiero su "…
            un pensiero su ‘…
            un pensiero su “…
            un risposta a "…
            un risposta a «…
            un risposta a “…
            una risposta
            una risposta a "…
            una risposta a ‘…
            una risposta a “…
            url trackback
            vai ai commenti
            vai alla sezione commenti
            vecchi commenti
            vedi i commenti
            vedi il commento
            vedi tutti i # commenti »
            vedi tutti i commenti
            view all comments
            visualizza commenti
            visualizza i commenti
            visualizza tutti i # commenti »
            visualizza tutti i commenti
            zero commenti
            « commenti precedenti
            ← commenti meno recenti
            ← commenti precedenti
        """),
        "contents": phrases("""
            contenuti della pagina
            contenuto dell'articolo
            contenuto dell’articolo
            cosa leggerai in questo articolo
            cosa troverai in questo articolo
            di cosa parliamo in questo articolo
            in questa pagina
            in questo articolo
            indice
            indice articolo
            indice contenuti
            indice degli argomenti
            indice dei contenuti
            indice del contenuto
            indice dell'articolo
            indice dell’articolo
            mostra indice
            nascondi indice
            tabella dei contenuti
            vai al contenuto dell'articolo
            vai al contenuto dell’articolo
        """),
        "cookies": phrases("""
            abbiamo a cuore la tua privacy
            abbonati e naviga senza cookie
            abbonati e rifiuta
            abbonati e rifiuta i cookie
            abbonati per rifiutare
            accetta
            accetta cookie
            accetta cookie di marketing
            accetta cookie e chiudi
            accetta cookie e continua
            accetta cookie necessari
            accetta e chiudi
            accetta e continua
            accetta e continua a leggere
            accetta e continua gratis
            accetta e continua gratuitamente
            accetta i cookie
            accetta i cookie e continua
            accetta i cookie per vedere il contenuto
            accetta i cookie per vedere questo contenuto
            accetta i cookie per visualizzare il contenuto
            accetta le mie preferenze
            accetta le preferenze
            accetta o rifiuta
            accetta selezionati
            accetta solo cookie tecnici
            accetta solo essenziali
            accetta solo i cookie necessari
            accetta solo i necessari
            accetta solo necessari
            accetta solo tecnici
            accetta tutti
            accetta tutti e chiudi
            accetta tutti i cookie
            accetta tutto
            accetta tutto e chiudi
            accetta tutto e continua
            accettare cookie di marketing
            accetto
            accetto i cookie
            accetto tutti i cookie
            acconsento
            al fine di fornire le migliori esperienze…
            annunci e contenuti personalizzati, misurazione…
            annunci e contenuti personalizzati, valutazione…
            archiviare e/o accedere a informazioni su un dispositivo…
            attiva tutti i cookie
            cambia il tuo consenso
            centro di preferenze per la privacy
            centro preferenze privacy
            centro preferenze sulla privacy
            chiudendo questo banner o…
            chiudendo questo banner…
            chiudi e accetta
            chiudi e rifiuta
            chiudi senza accettare
            ci impegniamo a proteggere la tua privacy
            ci impegniamo a tua privacy
            clicca per accettare i cookie di…
            clicca qui per accettare i cookie di…
            clicca qui per accettare i cookie e…
            clicca su accetta per…
            cliccando su "accetta tutti"…
            cliccando su "accetta tutto"…
            cliccando su accetta…
            cliccando su «accetta tutti»…
            cliccando su «accetta tutto»…
            cliccando su “accetta tutti”…
            cliccando su “accetta tutto”…
            con il tuo consenso noi ed…
            con il tuo consenso noi e…
            con il tuo consenso, noi e…
            con il tuo consenso, noi…
            con il tuo consenso, utilizziamo…
            conferma le mie scelte
            conferma le scelte
            consenso ai cookie
            consenti la selezione
            consenti tutti i cookie
            contenuto bloccato . accetta i cookie
            contenuto bloccato fino all'accettazione dei cookie
            contenuto bloccato fino all’accettazione dei cookie
            continua senza accettare
            continua senza accettare cookie
            continua senza accettare →
            continuando a navigare su questo sito accetti l'uso dei cookie
            continuando a navigare su questo sito accetti l’uso dei cookie
            continuando a utilizzare il sito…
            continuando la navigazione accetti…
            continuando la navigazione acconsenti all'utilizzo dei cookie
            continuando la navigazione acconsenti all’utilizzo dei cookie
            continuando la navigazione acconsenti…
            cookie analitici
            cookie di funzionalità
            cookie di marketing
            cookie di performance
            cookie di preferenza
            cookie di prestazione
            cookie di profilazione
            cookie di sessione
            cookie di statistica
            cookie di targeting
            cookie di terze parti
            cookie e privacy
            cookie funzionali
            cookie necessari
            cookie non classificati
            cookie per pubblicità mirata
            cookie policy
            cookie strettamente necessari
            cookie tecnici
            cookie tecnici necessari
            dichiarazione dei cookie
            dichiarazione sui cookie
            elenco dei fornitori
            elenco dei partner
            facendo clic su "accetta tutti"…
            facendo clic su «accetta tutti»…
            facendo clic su “accetta tutti”…
            funzionale sempre attivo
            gestisci # fornitori
            gestisci consenso
            gestisci consenso cookie
            gestisci cookie
            gestisci i cookie
            gestisci il consenso
            gestisci le impostazioni dei cookie
            gestisci le preferenze
            gestisci le preferenze sui cookie
            gestisci opzioni
            gestisci preferenze
            gestisci servizi
            gestisci terze parti
            ho capito
            ho capito, grazie
            i cookie ci aiutano a fornire i nostri servizi…
            i cookie di marketing vengono utilizzati…
            i cookie di preferenza consentono…
            i cookie di terze parti…
            i cookie funzionali aiutano a…
            i cookie necessari contribuiscono a…
            i cookie necessari sono assolutamente…
            i cookie non classificati sono…
            i cookie per il marketing vengono…
            i cookie per le statistiche aiutano…
            i cookie statistici aiutano i…
            i cookie strettamente necessari dovrebbero…
            i nostri partner
            il consenso a queste tecnologie ci permetterà…
            il nostro sito usa cookie di…
            il nostro sito usa cookie per…
            il nostro sito usa i cookie per…
            il nostro sito utilizza cookie…
            il nostro sito utilizza i cookie…
            il rispetto della tua privacy è la nostra priorità
            il rispetto della vostra privacy è la nostra priorità
            il tuo consenso si applica a questo sito…
            il tuo consenso si applica ai seguenti siti…
            il tuo consenso si applica solo a questo sito…
            impostazioni avanzate cookie
            impostazioni cookie
            impostazioni dei cookie
            impostazioni del consenso
            impostazioni di tracciamento
            impostazioni privacy
            informativa sui cookie
            informazioni sui cookie
            l'archiviazione tecnica o l'accesso…
            la tua privacy per noi è importante
            la tua privacy è importante per noi
            la tua scelta si applica a questo sito…
            leggi l'informativa completa
            leggi l'informativa estesa
            leggi l'informativa sui cookie
            leggi la cookie policy
            leggi la nostra cookie policy
            leggi la nostra informativa sui cookie
            leggi la nostra privacy policy
            leggi la privacy policy
            leggi l’informativa completa
            leggi l’informativa estesa
            leggi l’informativa sui cookie
            lista dei partner
            l’archiviazione tecnica o l’accesso…
            maggiori informazioni sui cookie
            modifica consenso
            modifica le preferenze cookie
            modifica le preferenze sui cookie
            mostra dettagli
            mostra dettagli cookie
            mostra preferenze
            necessari preferenze statistiche marketing
            necessari sempre attivo
            necessario sempre attivo
            nega
            nega tutti
            noi e alcuni nostri # fornitori…
            noi e i nostri # fornitori…
            noi e i nostri # partner…
            noi e i nostri partner selezionati…
            noi e i nostri partner…
            noi e i terzi selezionati utilizziamo…
            noi e terze parti selezionate…
            noi e terzi usiamo…
            noi e terzi utilizziamo…
            non acconsentire o ritirare il consenso…
            ok, ho capito
            panoramica sulla privacy
            per favore accetta i cookie…
            per fornire le migliori esperienze, utilizziamo…
            per garantirti il miglior servizio…
            per maggiori informazioni consulta la nostra cookie…
            per maggiori informazioni consulta la nostra privacy…
            per maggiori informazioni leggi la nostra cookie…
            per offrirti il miglior servizio…
            per offrirti una migliore esperienza…
            per saperne di più consulta la cookie policy
            per saperne di più consulta la nostra cookie policy
            per saperne di più leggi la cookie policy
            per ulteriori informazioni consulta la…
            per ulteriori informazioni leggi la nostra…
            per ulteriori informazioni sui cookie…
            per vedere questo contenuto accetta i cookie
            per vedere questo contenuto devi accettare i cookie
            per vedere questo video accetta i cookie
            per visualizzare questo contenuto devi accettare…
            personalizza
            personalizza cookie
            preferenze cookie
            preferenze privacy
            preferenze sui cookie
            privacy & cookies
            proseguendo la navigazione acconsenti all'uso…
            proseguendo la navigazione acconsenti all’uso…
            proseguendo la navigazione acconsenti…
            proseguendo la navigazione si accetta…
            proseguendo nella navigazione si accetta…
            prosegui senza accettare
            pubblicità e contenuti personalizzati, misurazione…
            pubblicità e contenuti personalizzati, misurazioni…
            pubblicità e contenuti personalizzati, valutazione…
            puoi accettare o rifiutare i cookie…
            puoi dare, rifiutare o revocare…
            puoi liberamente prestare, rifiutare o revocare il tuo consenso…
            puoi modificare le tue preferenze in ogni momento…
            puoi modificare le tue preferenze in qualsiasi momento…
            puoi revocare il consenso in qualsiasi momento…
            questo blog utilizza cookie di…
            questo blog utilizza cookie per…
            questo blog utilizza i cookie per…
            questo contenuto è bloccato . accetta i cookie
            questo sito fa uso di cookie
            questo sito fa uso di cookie…
            questo sito usa cookie…
            questo sito usa i cookie
            questo sito usa i cookie…
            questo sito utilizza cookie
            questo sito utilizza cookie tecnici…
            questo sito utilizza cookie…
            questo sito utilizza dei cookie…
            questo sito utilizza i cookie
            questo sito utilizza i cookie per migliorare la tua esperienza
            questo sito utilizza i cookie…
            questo sito web usa i cookie…
            questo sito web utilizza cookie tecnici…
            questo sito web utilizza cookie…
            questo sito web utilizza i cookie
            questo sito web utilizza i cookie…
            revoca consenso
            revoca il consenso
            revoca il tuo consenso
            rifiuta
            rifiuta cookie non necessari
            rifiuta e abbonati e rifiuta
            rifiuta e chiudi
            rifiuta i cookie
            rifiuta i non necessari
            rifiuta non necessari
            rifiuta tutti
            rifiuta tutti i cookie
            rifiuta tutto
            rispettiamo la tua privacy
            salva e accetta
            salva e chiudi
            salva ed esci
            salva la mia scelta
            salva le impostazioni
            salva le mie preferenze
            salva le preferenze
            salva le scelte
            salva preferenze
            scopri di più e personalizza
            scorrendo questa pagina o cliccando…
            scorrendo questa pagina, cliccando…
            se accetti i cookie…
            se accetti tutti i cookie…
            se continui a navigare questo sito…
            se continui a navigare su questo sito…
            se continui a utilizzare questo sito…
            se rifiuti i cookie…
            se vuoi saperne di più o negare il consenso…
            sempre abilitato
            sempre attivi
            sempre attivo
            solo cookie necessari
            solo cookie tecnici
            solo i necessari
            tieni presente che alcuni cookie…
            usa il pulsante "accetta"…
            usa il pulsante «accetta»…
            usa il pulsante “accetta”…
            usa solo i cookie necessari
            usiamo cookie per…
            usiamo i cookie
            usiamo i cookie per personalizzare…
            usiamo i cookie per…
            uso dei cookie
            utilizzare dati di geolocalizzazione precisi…
            utilizziamo cookie e tecnologie…
            utilizziamo cookie e…
            utilizziamo cookie per…
            utilizziamo dati di geolocalizzazione precisi…
            utilizziamo i cookie
            utilizziamo i cookie per migliorare la tua esperienza
            utilizziamo i cookie per personalizzare…
            utilizziamo i cookie per…
            utilizziamo i cookie sul nostro sito…
            utilizziamo solo cookie tecnici…
            utilizzo dei cookie
            vedi i nostri partner
            visualizza le preferenze
            visualizza preferenze
        """),
        "copyright": phrases("""
            # ©…
            alcune immagini presenti su internet…
            alcune immagini presenti su questo…
            alcune immagini pubblicate in questo…
            aut. trib. di…
            aut. tribunale di…
            autorizzazione del tribunale di…
            blog su wordpress
            blog su wordpress.com
            c.f. e p.iva: #…
            cap. soc. #…
            cap. soc.: #…
            capitale sociale #…
            capitale sociale n. #…
            capitale sociale: #…
            cf e p.iva: #…
            cod. fisc.: #…
            codice fiscale e partita iva #…
            codice fiscale: #…
            copyright #…
            copyright (c)…
            copyright riproduzione vietata
            copyright tutti i diritti riservati
            copyright ©…
            crea un sito o un blog gratuitamente su wordpress.com
            crea un sito web o un blog su wordpress.com
            creato con wordpress
            credits sito @
            design e sviluppo @
            direttore editoriale: #…
            direttore responsabile: #…
            direttore responsabile:…
            direttrice responsabile: #…
            diritti d'autore ©…
            diritti di riproduzione riservati
            diritti d’autore ©…
            diritti riservati
            fieramente offerto da wordpress
            funziona grazie a wordpress
            hosting provider: #…
            i contenuti di questo sito può essere…
            i contenuti pubblicati su questo…
            i testi presenti su questo…
            i testi pubblicati su questo…
            inizia un blog su wordpress.com
            iscritta al r.o.c. n.…
            iscritta al r.o.c. n° #…
            iscritta al roc n.…
            iscrizione al roc n…
            iscrizione al tribunale di…
            la riproduzione anche parziale è vietata
            la riproduzione degli articoli è…
            la riproduzione dei contenuti di…
            la riproduzione totale o parziale…
            la riproduzione è vietata
            le foto pubblicate su questo…
            le immagini e i testi sono tratte…
            le immagini inserite in questo blog sono prese…
            le immagini inserite in questo blog sono tratte…
            le immagini presenti su questo…
            le immagini pubblicate su questo…
            marchio registrato. tutti i diritti riservati
            n. rea: #…
            nessuna parte di questo blog può essere…
            nessuna parte di questo sito può essere…
            non può , pertanto, considerarsi un prodotto editoriale…
            non può pertanto considerarsi un prodotto editoriale…
            numero rea: #…
            offerto da wordpress
            ogni riproduzione anche parziale è vietata
            opera distribuita con licenza creative commons…
            orgogliosamente fornito da wordpress
            p. iva #…
            p. iva: #…
            p.i. #…
            p.iva #…
            p.iva e c.f.: #…
            partita i.v.a.: #…
            partita iva #…
            partita iva: #…
            per la riproduzione degli articoli…
            per la riproduzione dei contenuti…
            per la ripubblicazione degli articoli…
            powered by blogger
            powered by wordpress
            proprietario ed editore: #…
            proprietà letteraria riservata
            qualora fossero coperte da violasse…
            qualora la loro pubblicazione eventuali diritti…
            qualora la loro pubblicazione violasse…
            quest'opera è distribuita con licenza creative commons…
            questo blog non rappresenta una testata giornalistica…
            questo blog non rappresenta una testata…
            questo blog non è una testata…
            questo sito non è una testata…
            questo sito è distribuiti con licenza cc…
            questo sito è distribuiti con licenza creative…
            questo sito è rilasciati sotto licenza creative…
            quest’opera è distribuita con licenza creative commons…
            quotidiano on line registrato presso…
            quotidiano online registrato presso…
            realizzazione siti web @
            realizzazione sito web @
            reg. trib. di…
            reg. tribunale di…
            registrata presso il tribunale di…
            registrazione del tribunale di…
            registrazione presso il tribunale di…
            registrazione tribunale di…
            registro stampa tribunale di…
            riproduzione anche parziale vietata
            riproduzione consentita citando la fonte
            riproduzione consentita citando la fonte…
            riproduzione consentita con link…
            riproduzione consentita solo con…
            riproduzione non consentita
            riproduzione riservata
            riproduzione riservata (c)…
            riproduzione riservata - copyright…
            riproduzione riservata - ©
            riproduzione riservata - © copyright ansa
            riproduzione riservata @…
            riproduzione riservata copyright
            riproduzione riservata ©
            riproduzione riservata © copyright…
            riproduzione riservata ©…
            riproduzione vietata
            riproduzione vietata ©
            riproduzione © riservata
            sede legale: #…
            sede operativa: #…
            sito by @
            sito realizzato da @
            sito web creato con wordpress.com
            sito web realizzato da @
            società editrice: #…
            sviluppo web @
            tema fantastico s.p.a.. powered by blogger
            tema semplice. powered by blogger
            tema wordpress: astra…
            testata giornalistica iscritta al registro…
            testata giornalistica registrata presso il tribunale…
            testata registrata al tribunale…
            testata registrata presso il tribunale…
            tutti i diritti riservati
            tutti i diritti riservati #
            tutti i diritti riservati - p.iva #
            tutti i diritti riservati - p.iva…
            tutti i diritti riservati agli autori
            tutti i diritti riservati ©…
            tutti i diritti riservati. vietata la…
            tutti i diritti riservati. è vietata…
            tutti i diritti sono riservati
            tutti i diritti sono riservati ©
            tutti i diritti sono riservati. è…
            vietata la riproduzione
            vietata la riproduzione anche parziale
            web agency @
            web design by @
            © #…
            © copyright…
            © riproduzione riservata
            © tutti i diritti riservati
            è consentita la riproduzione citando la fonte…
            è consentita la riproduzione dei contenuti citando…
            è consentita la riproduzione parziale citando…
            è consentita la riproduzione solo citando…
            è consentito l'uso dei contenuti a…
            è consentito l'uso dei contenuti citando…
            è consentito l'uso dei contenuti solo…
            è consentito l’uso dei contenuti a…
            è consentito l’uso dei contenuti citando…
            è consentito l’uso dei contenuti solo…
            è vietata la copia anche parziale
            è vietata la riproduzione , anche…
            è vietata la riproduzione anche parziale
            è vietata la riproduzione anche parziale…
            è vietata la riproduzione dei contenuti…
            è vietata la riproduzione delle immagini…
            è vietata la riproduzione di qualsiasi parte…
            è vietata la riproduzione di testi…
            è vietata la riproduzione senza il consenso…
            è vietata la riproduzione totale o parziale
            è vietata la riproduzione totale…
            è vietata la riproduzione, anche parziale…
        """),
        "count": phrases("""
            # abbonati
            # articoli
            # ascolti
            # condivisione
            # condivisioni
            # download
            # follower
            # iscritti
            # lettori
            # letture
            # like
            # likes
            # membri
            # mi piace
            # parole
            # post
            # reazioni
            # riproduzioni
            # seguaci
            # shares
            # views
            # visitatori
            # visite
            # visto
            # visualizzazione
            # visualizzazioni
            # volte condiviso
            articolo letto # volte
            condivisioni: #
            condiviso # volte
            letto # volte
            letture: #
            numero letture: #
            numero visualizzazioni: #
            totale visualizzazioni: #
            views: #
            visite totali: #
            visite: #
            visto # volte
            visualizzato # volte
            visualizzazioni #
            visualizzazioni: #
        """),
        "credit": phrases("""
            copyright foto
            credit
            credit foto
            credit immagine
            crediti
            crediti foto
            crediti fotografici
            crediti immagine
            crediti immagini
            credito foto
            credito fotografico
            credits
            credits foto
            credits immagine
            elaborazione grafica
            fonte dell'immagine
            fonte dell’immagine
            fonte foto
            fonte immagine
            foto
            foto a cura di
            foto ansa
            foto archivio
            foto copertina
            foto credit
            foto credits
            foto d'archivio
            foto da
            foto dal web
            foto di
            foto di archivio
            foto di copertina
            foto di repertorio
            foto d’archivio
            foto gentilmente concessa da
            foto per gentile concessione di
            foto repertorio
            foto ufficio stampa
            fotografia
            fotografia di
            fotografie
            fotografie di
            fotografo
            fotomontaggio
            illustrazione
            illustrazione di
            illustrazioni di
            immagine
            immagine a cura di
            immagine da
            immagine di
            immagine di copertina
            immagine di repertorio
            immagine generata con ai
            immagine in evidenza
            immagini
            immagini di
            infografica di
            ph
            ph credit
            ph credits
            ph. credit
            photo credit
            photo credits
            screenshot
            video di
            vignetta di
        """),
        "date_label": phrases("""
            aggiunta il
            aggiunto il
            articolo del
            articolo pubblicato il
            articolo pubblicato in data
            caricato il
            caricato in data
            creata
            creata il
            creato il
            creato in data
            data
            data articolo
            data creazione
            data di creazione
            data di inserimento
            data di pubblicazione
            data inserimento
            data pubblicazione
            in pubblicazione dal
            inserita
            inserita il
            inserito
            inserito alle
            inserito il
            inserito in data
            inviata il
            inviato
            inviato il
            inviato in data
            notizia creata in data
            notizia inserita il
            on line dal
            ora di creazione
            originariamente pubblicato
            originariamente pubblicato il
            pagina inserita il
            post pubblicato il
            postata il
            postato
            postato alle
            postato il
            postato in data
            posted on
            prima pubblicazione
            prima pubblicazione il
            prima pubblicazione online
            pubb. il
            pubbl
            pubbl. il
            pubblicata
            pubblicata il
            pubblicato
            pubblicato alle
            pubblicato domenica
            pubblicato giovedì
            pubblicato ieri
            pubblicato il
            pubblicato il giorno
            pubblicato in data
            pubblicato in origine il
            pubblicato la prima volta
            pubblicato lunedì
            pubblicato martedì
            pubblicato mercoledì
            pubblicato nel
            pubblicato oggi
            pubblicato online
            pubblicato originariamente
            pubblicato originariamente il
            pubblicato per la prima volta
            pubblicato per la prima volta il
            pubblicato sabato
            pubblicato su @
            pubblicato venerdì
            pubblicazione
            pubblicazione originale
            published on
            redatto il
            scritta il
            scritto il
            scritto in data
        """),
        "disclosure": phrases("""
            acquistando tramite i nostri link…
            articolo generato con intelligenza artificiale
            articolo in collaborazione con
            contenuto generato dall'intelligenza artificiale
            contenuto generato dall’intelligenza artificiale
            contiene link di affiliazione
            gli articoli firmati esprimono esclusivamente…
            il presente articolo contiene link di affiliazione…
            in qualità di affiliato amazon…
            in questo articolo sono presenti link di affiliazione…
            l'articolo contiene link di affiliazione…
            le opinioni espresse in questo articolo sono dell'autore…
            le opinioni espresse in questo articolo sono dell’autore…
            le opinioni espresse in questo articolo sono…
            l’articolo contiene link di affiliazione…
            post in collaborazione con…
            potremmo guadagnare una commissione…
            potremmo ricevere una commissione…
            questo articolo contiene link affiliati…
            questo articolo contiene link di affiliazione…
            questo articolo contiene link sponsorizzati…
            questo articolo è frutto di una collaborazione…
            questo articolo è sponsorizzato da…
            questo contenuto è sponsorizzato da…
            questo post contiene link affiliati…
            questo post contiene link di affiliazione…
            questo post è sponsorizzato da…
            se acquistate tramite i link…
            se acquisti tramite i nostri link…
            se acquisti tramite questi link…
        """),
        "embed": phrases("""
            abilita i contenuti esterni
            accetta e carica
            accetta e guarda
            accetta e mostra il contenuto
            accetta e visualizza
            aggiungi un commento su @
            apri in @
            apri su @
            ascolta su @
            carica contenuto esterno
            carica i contenuti di @
            carica il contenuto
            carica il post
            carica il tweet
            carica il video
            carica la mappa
            carica sempre @
            caricamento del tweet
            caricamento della mappa
            caricando il video accetti…
            caricando il video, l'utente accetta…
            caricando il video, l’utente accetta…
            clicca qui per vedere il post su @
            clicca qui per vedere il video se non si carica
            clicca qui per vedere il video su @
            codice da incorporare
            codice di incorporamento
            consenti contenuti di @
            consenti contenuti esterni
            contenuti da @
            contenuti esterno @
            contenuti esterno da @
            contenuti incorporato @
            contenuto di @
            contenuto esterno da @
            contenuto incorporato
            contenuto incorporato da @
            copia codice embed
            copia il codice embed
            creato con datawrapper
            fatto con flourish
            foto condivisa da @…
            gli ultimi tweet
            guarda il post su @
            guarda il video su @
            guarda questo post su @
            guarda questo video su @
            guarda su @
            i miei cinguettii
            i miei tweet
            i nostri tweet
            il post è stato rimosso…
            il tweet non è più disponibile…
            il tweet è stato rimosso…
            in questo punto è presente un contenuto esterno…
            incorpora il video
            incorpora questo contenuto
            leggi # risposte
            leggi altre # risposte
            leggi il post su @
            mi piace: # - commenti: #
            mostra contenuti esterni
            mostra contenuto esterno
            mostra il contenuto
            ottieni i dati
            per visualizzare questo contenuto accetta…
            per visualizzare questo contenuto è necessario…
            per visualizzare questo video è necessario…
            post condiviso da @…
            post di @
            questo post è stato rimosso…
            questo tweet non è più disponibile…
            questo tweet è stato rimosso…
            qui è presente un contenuto di @…
            qui è presente un contenuto esterno…
            sblocca @
            sblocca il contenuto
            sblocca sempre @
            scarica i dati
            scarica il grafico
            seguici sulla nostra pagina @
            tweet condiviso da @…
            tweet di @…
            tweet più recenti
            tweets di @…
            un post condiviso da @
            un post condiviso da…
            un post di @
            un tweet di @
            una pubblicazione condivisa da @…
            vai al post su @
            vedi altri post di @
            vedi altri post su @
            vedi altri su @
            vedi altri video su @
            vedi il post su @
            vedi il tweet
            vedi questo post su @
            vedi su @
            video condiviso da @…
            video da @
            visualizza altri post su @
            visualizza altri su @
            visualizza il post su @
            visualizza il profilo su @
            visualizza le risposte su @
            visualizza più post su @
            visualizza questo post su @
            visualizza questo profilo su @
            visualizza su @
            visualizzando il video, l'utente accetta…
            visualizzando il video, l’utente accetta…
        """),
        "gallery": phrases("""
            # altre foto
            # di #
            # di # foto
            # foto
            # foto in gallery
            # immagini
            altre # foto
            apri a schermo intero
            apri galleria
            apri immagine a schermo intero
            apri la foto
            apri la galleria
            apri la galleria fotografica
            apri la photogallery
            chiudi galleria
            chiudi la galleria
            chiudi la galleria fotografica
            chiudi la gallery
            clicca l'immagine per ingrandirla
            clicca l’immagine per ingrandirla
            clicca per ingrandire
            clicca per ingrandire l'immagine
            clicca per ingrandire la foto
            clicca per ingrandire l’immagine
            clicca per vedere la gallery
            clicca per vedere tutte le foto
            clicca qui per ingrandire
            clicca qui per la gallery
            clicca qui per vedere le foto
            clicca sull'immagine per ingrandire
            clicca sull'immagine per ingrandirla
            clicca sulla foto per ingrandire
            clicca sulla foto per ingrandirla
            clicca sulla foto per vedere la gallery
            clicca sulle foto per ingrandire
            clicca sulle foto per ingrandirle
            clicca sulle immagini per ingrandire
            clicca sulle immagini per ingrandirle
            clicca sull’immagine per ingrandire
            clicca sull’immagine per ingrandirla
            cliccare per ingrandire
            cliccare sull'immagine per ingrandire
            cliccare sulla foto per ingrandire
            cliccare sull’immagine per ingrandire
            condividi la foto
            continua a guardare le foto
            continua la gallery
            foto # / #
            foto # di #
            foto # su #
            foto #/#
            foto gallery
            foto precedente
            foto precedente foto successiva
            foto successiva
            fotogallery
            fotogallery # foto
            fotogallery: # foto
            galleria di foto
            galleria di fotografie
            galleria di immagini
            galleria foto
            galleria fotografica
            galleria immagini
            gallery
            gallery: # foto
            guarda a schermo intero
            guarda la fotogallery
            guarda la fotogallery (# foto)
            guarda la galleria
            guarda la gallery
            guarda la gallery: # foto
            guarda le altre foto
            guarda le foto
            guarda tutte le foto
            immagine # / #
            immagine # di #
            immagine # su #
            immagine non disponibile
            immagine precedente
            immagine precedente immagine successiva
            immagine successiva
            ingrandisci
            ingrandisci foto
            ingrandisci immagine
            ingrandisci l'immagine
            ingrandisci la foto
            ingrandisci la mappa
            ingrandisci l’immagine
            le altre foto
            le ultime gallery
            mostra tutte le foto
            precedente foto
            premi per ingrandire
            ricomincia la gallery
            rivedi la gallery
            scarica la foto
            scorri la fotogallery
            scorri la galleria
            scorri la gallery
            scorri le foto
            scorri le immagini
            scorri per altre foto
            scorri per vedere le foto
            scorri per vedere tutte le foto
            sfoglia la fotogallery
            sfoglia la gallery
            sfoglia le foto
            slide # / #
            slide # di #
            tocca per ingrandire
            torna alla galleria
            torna alla gallery
            tutte le foto
            tutte le gallery
            tutte le immagini
            vai alla fotogallery
            vai alla galleria
            vai alla gallery
            vai alla gallery: # foto
            vedi galleria
            vedi le foto
            vedi tutte le foto
            visualizza a schermo intero
            visualizza galleria
            visualizza immagine ingrandita
            visualizza l'immagine ingrandita
            visualizza l’immagine ingrandita
            visualizza tutte le foto
        """),
        "legal": phrases("""
            abbonamenti
            abbonamento
            abbonati
            abbonati al giornale
            abbonati alla rivista
            abbonati ora
            accessibilità
            accordo sulla privacy
            ai policy
            aiuto
            annuncio legale
            archivio
            archivio storico
            area abbonati
            area clienti
            area download
            area press
            area riservata
            area soci
            area stampa
            assistenza
            assistenza clienti
            aste e appalti
            avete una segnalazione da fare
            avvertenze legali
            avvisi legali
            avviso legale
            bandi e gare
            cambia consenso
            cambia impostazioni cookie
            cambia impostazioni privacy
            canale whistleblowing
            carriere
            carta dei servizi
            cerca nell'archivio
            cerca nell’archivio
            chi scrive
            chi siamo
            chi siamo e contatti
            codice deontologico
            codice di autoregolamentazione
            codice etico
            collabora con il giornale
            collabora con noi
            come abbonarsi
            come contattarci
            comitato di redazione
            comunicati stampa
            concessionaria di pubblicità
            concessionaria pubblicità
            condizioni d'uso
            condizioni di abbonamento
            condizioni di spedizione
            condizioni di utilizzo
            condizioni di vendita
            condizioni d’uso
            condizioni e privacy
            condizioni generali
            condizioni generali d'uso
            condizioni generali di abbonamento
            condizioni generali di vendita
            condizioni generali d’uso
            contatta il direttore
            contatta il servizio clienti
            contatta l'assistenza
            contatta la redazione
            contatta l’assistenza
            contattaci
            contattateci
            contatti
            contatti commerciali
            contatti e pubblicità
            contatti redazione
            contatti stampa
            contatto
            contatto redazione
            contributi editoria
            cookie
            cookie policy
            cookies
            cookies policy
            copyright
            copyright e disclaimer
            crediti
            credits
            dati aziendali
            dati societari
            dichiarazione cookie
            dichiarazione di accessibilità
            dichiarazione di accessibilità agid
            dichiarazione sulla privacy
            dicono di noi
            dicono di noi sui media
            diritti d'autore
            diritti d’autore
            disclaimer
            disclaimer privacy
            diventa autore
            diventa nostro collaboratore
            diventa partner
            diventa socio
            diventa sostenitore
            domande frequenti
            dona ora
            edicola
            edicola digitale
            edicole
            edizione digitale
            edizioni locali
            elenco autori
            elenco feed rss
            esercita i tuoi diritti
            eu dsa
            fai pubblicità
            fai una donazione
            fai una segnalazione
            faq
            faq e assistenza
            feed rss
            gerenza
            gestione consenso
            gestione cookie
            gestione dei cookie
            gestione privacy
            gestisci abbonamento
            gestisci i cookie privacy
            gestisci il tuo abbonamento
            gestisci privacy
            gruppo editoriale
            guida
            guida all'abbonamento
            guida all’abbonamento
            guida utente
            hai una notizia da segnalare
            hai una segnalazione da fare
            i nostri autori
            i nostri siti
            i siti del gruppo
            i tuoi dati
            il gruppo
            il mio abbonamento
            il network
            il nostro network
            imposta privacy
            impostazioni cookie
            impostazioni di privacy
            impressum
            informativa
            informativa abbonati
            informativa breve
            informativa cookie
            informativa cookie estesa
            informativa estesa
            informativa gdpr
            informativa legale
            informativa newsletter
            informativa privacy
            informativa privacy e cookie
            informativa sui cookie
            informativa sul trattamento dei dati
            informativa sul trattamento dei dati personali
            informativa sulla privacy
            informativa whistleblowing
            informazioni legali
            informazioni pubblicità
            informazioni societarie
            informazioni su
            investor relations
            invia comunicato
            invia un articolo
            invia un comunicato
            invia un comunicato stampa
            invia una foto
            invia una notizia
            invia una segnalazione
            inviaci le tue foto
            inviaci un messaggio
            inviaci una segnalazione
            la redazione
            la testata fruisce dei contributi…
            la testata usufruisce dei contributi…
            la testata usufruisce i contributi…
            lavora con noi
            lavora per noi
            le nostre testate
            legal
            licenza d'uso
            licenza d’uso
            linea editoriale
            listino prezzi pubblicità
            listino pubblicità
            manda le tue foto
            manda una segnalazione
            mappa del sito
            mappa sito
            media kit
            mediakit
            modello 231
            modulo contatti
            modulo di contatto
            necrologi
            netiquette
            newsletter
            non vendere i miei dati
            non vendere le mie informazioni personali
            normativa cookie
            normativa privacy
            norme sulla privacy
            note legali
            note legali e privacy
            obblighi di trasparenza
            ombudsman
            opzioni privacy
            pagamenti e spedizioni
            partner
            per la pubblicità
            per la pubblicità su questo sito
            per la tua pubblicità
            per la tua pubblicità su questo sito
            per la vostra pubblicità
            per segnalare una notizia scrivi a…
            per segnalazioni e comunicati scrivi a…
            periodico registrato
            policy aziendale
            policy cookie
            policy editoriale
            policy privacy
            policy sull'intelligenza artificiale
            policy sull’intelligenza artificiale
            politica cookie
            politica dei cookie
            politica della privacy
            politica di privacy
            politica editoriale
            politica sui cookie
            politica sulla privacy
            preferenze cookie
            preferenze privacy
            principi editoriali
            privacy
            privacy & cookie
            privacy & cookie policy
            privacy - cookie
            privacy - cookie policy
            privacy center
            privacy e cookie
            privacy e cookie policy
            privacy e note legali
            privacy e termini
            privacy policy
            privacy policy e cookie policy
            privacy settings
            pubblica con noi
            pubblica un annuncio
            pubblica un comunicato
            pubblica un necrologio
            pubblicità
            pubblicità con noi
            pubblicità e marketing
            pubblicità elettorale - listino
            pubblicità legale
            pubblicità su questo sito
            pubblicità sul sito
            pubblicizza il tuo evento
            pubblicizza la tua attività
            punto di contatto dsa
            redazione
            redazione e contatti
            redazioni
            redazioni locali
            regolamento
            regolamento community
            regole della community
            regole di comportamento
            rettifiche
            richiedi assistenza
            richiedi informazioni
            richiesta di rimozione
            richiesta rettifica
            rss
            rss feed
            scopri chi siamo
            scopri il progetto
            scrivi a
            scrivi al direttore
            scrivi alla redazione
            scrivi per noi
            scrivici
            scrivici una e-mail
            scrivici una email
            scrivici una mail
            segnala un contenuto illecito
            segnala un evento
            segnala un problema
            segnala una news
            segnala una notizia
            segnala una violazione
            segnalaci un errore
            segnalaci un evento
            segnalaci una notizia
            segnalazioni
            servizi
            servizi digitali
            servizi editoriali
            servizio abbonamenti
            servizio abbonati
            servizio clienti
            sistema di gestione
            sitemap
            siti amici
            siti del network
            siti partner
            siti web del gruppo
            social media policy
            società trasparente
            sostieni il blog
            sostieni il giornale
            sostieni il progetto
            sostieni questo sito
            sostienici
            sostienici con una donazione
            staff
            storia del giornale
            supporto
            supporto clienti
            supporto tecnico
            termini d'uso
            termini del servizio
            termini di abbonamento
            termini di servizio
            termini di utilizzo
            termini d’uso
            termini e condizioni
            termini e condizioni d'uso
            termini e condizioni di utilizzo
            termini e condizioni di vendita
            termini e condizioni d’uso
            termini e privacy
            termini generali
            testata che fruisce dei contributi
            trasparenza
            trasparenza contributi
            tutela della privacy
            tutela privacy
            tutti i contatti
            ufficio stampa
            uso dei contenuti
            vendita contenuti
            versione mobile del sito
            vuoi segnalazioni e comunicati scrivi a…
            whistleblowing
        """),
        "login": phrases("""
            accedendo accetti i nostri termini…
            accedendo accetti i termini e…
            accedi
            accedi / registrati
            accedi al tuo account
            accedi al tuo profilo
            accedi con @
            accedi con e-mail
            accedi con email
            accedi con facebook
            accedi o registrati
            accesso
            accesso con e-mail
            accesso con email
            accesso effettuato
            accesso negato
            accesso non riuscito
            account
            account utente
            apri un account
            area utente
            articoli salvati
            attiva account
            attiva il tuo account
            autenticati
            benvenuto nella tua area
            benvenuto ospite
            benvenuto! accedi al tuo account
            benvenuto, ospite
            ciao ospite
            ciao, accedi
            codice di verifica
            collegati
            collegati con @
            conferma account
            conferma il tuo indirizzo e-mail
            conferma il tuo indirizzo email
            conferma la password
            conferma la tua e-mail
            conferma la tua email
            conferma nuova password
            conferma password
            connettiti
            connettiti con @
            continua con @
            crea account
            crea account gratuito
            crea il tuo account
            crea il tuo account gratuito
            crea il tuo profilo
            crea nuovo account
            crea un account
            crea un account con @
            crea un account gratuito
            crea un nuovo account
            crea un profilo
            credenziali non valide
            dati personali profilo
            dimenticata la password
            dimenticata la password? clicca qui
            dimenticato la password
            dimenticato password
            dimenticato username
            disconnetti
            disconnettiti
            e-mail e password
            e-mail o nome utente
            e-mail o password errati
            e-mail o username
            effettua il login
            effettua il login con @
            effettua il login o registrati
            effettua l'accesso
            effettua l'accesso o registrati
            effettua l’accesso
            effettua l’accesso o registrati
            elimina account
            email e password
            email o nome utente
            email o password errati
            email o username
            entra
            entra con @
            entra con spid
            entra nella community
            entra o registrati
            esci
            esci dal profilo
            esci dal tuo account
            esci dall'account
            esci dall’account
            esegui il login
            esegui l'accesso
            esegui l’accesso
            fai il login
            fai login
            forgot your password? get help
            gestione account
            gestione profilo
            gestisci account
            gestisci il profilo
            gestisci il tuo account
            gestisci profilo
            hai dimenticato il nome utente
            hai dimenticato la password
            hai dimenticato la tua password
            hai già un abbonamento
            hai già un abbonamento? accedi
            hai già un account
            hai già un account? accedi
            hai perso la password
            hai smarrito la password
            ho dimenticato la mia password
            ho dimenticato la password
            ho perso la password
            i miei articoli
            i miei dati
            i miei interessi
            i miei ordini
            i miei preferiti
            i miei salvati
            i tuoi articoli
            il mio abbonamento digitale
            il mio account
            il mio feed
            il mio profilo
            il mio profilo utente
            il tuo abbonamento
            il tuo account
            il tuo nome utente
            il tuo nome utente o e-mail
            il tuo nome utente o email
            il tuo profilo
            il tuo profilo utente
            il tuo username
            impostazioni account
            impostazioni profilo
            inserisci il codice di verifica
            inserisci il nome utente
            inserisci l'indirizzo e-mail e ti invieremo…
            inserisci l'indirizzo e-mail per recuperare…
            inserisci l'indirizzo email e ti invieremo…
            inserisci l'indirizzo email per recuperare…
            inserisci la password
            inserisci la tua e-mail per recuperare…
            inserisci la tua email per recuperare…
            inserisci la tua password
            inserisci l’indirizzo e-mail e ti invieremo…
            inserisci l’indirizzo e-mail per recuperare…
            inserisci l’indirizzo email e ti invieremo…
            inserisci l’indirizzo email per recuperare…
            inserisci nome utente e password
            inserisci password
            inserisci username
            invia di nuovo il codice
            iscriviti con @
            la mia area
            la mia biblioteca
            la mia libreria
            la mia lista
            la mia pagina
            la sessione è scaduta
            la tua e-mail
            la tua email
            la tua password
            la tua password *
            la tua sessione è scaduta
            le mie letture
            le mie newsletter
            le mie notifiche
            le mie notizie
            log in
            log out
            login
            login / registrati
            login effettuato
            logout
            mantieni l'accesso
            mantieni l'accesso su questo dispositivo
            mantieni la connessione
            mantieni l’accesso
            mantieni l’accesso su questo dispositivo
            mantienimi connesso
            modifica il profilo
            modifica password
            modifica profilo
            mostra password
            nascondi password
            nome utente
            nome utente *
            nome utente e password
            nome utente o indirizzo e-mail
            nome utente o indirizzo email
            nome utente o password errati
            non ancora registrato
            non chiudere la sessione
            non hai ancora un account
            non hai dimenticato la tua password
            non hai un account
            non hai un account? registrati
            non sei ancora abbonato
            non sei ancora iscritto
            non sei ancora registrato
            non sei ancora registrato? registrati
            non sei registrato
            non sei registrato? registrati
            non sei tu
            non sei tu? esci
            nuovo cliente
            nuovo utente
            nuovo utente? registrati
            o accedi con
            o continua con
            o continua con @
            oppure accedi con
            oppure accedi con @
            oppure con
            oppure continua con
            oppure entra con
            oppure registrati con @
            password
            password *
            password attuale
            password dimenticata
            password dimenticata? clicca qui
            password errata
            password persa
            password smarrita
            profilo
            recupera credenziali
            recupera il nome utente
            recupera la password
            recupera la password dimenticata
            recupera la tua password
            recupera password
            recupera username
            recupero credenziali
            recupero password
            registrandoti accetti i nostri termini…
            registrandoti accetti i termini…
            registrandoti dichiari di aver i termini…
            registrati
            registrati adesso
            registrati con @
            registrati con facebook
            registrati gratis
            registrati gratuitamente
            registrati ora
            registrazione
            reimposta la password
            reimposta password
            reinvia codice
            reinvia e-mail
            reinvia email
            reset password
            resetta la password
            resetta password
            resta collegato
            resta connesso su questo computer
            resta loggato
            ricorda i miei dati
            ricorda la password
            ricorda le mie credenziali
            ricorda password
            ricordami
            ricordami su questo dispositivo
            ricordati di me
            rimani collegato
            ripeti la password
            ripeti password
            scegli una password
            sei connesso come
            sei già abbonato
            sei già abbonato? accedi
            sei già abbonato? clicca qui
            sei già cliente
            sei già dei nostri? accedi
            sei già iscritto
            sei già registrato
            sei già registrato? accedi
            sei già registrato? effettua il login
            sei già registrato? entra
            sei già un membro
            sei già un utente registrato
            sei già utente? accedi
            sei nuovo? registrati
            sei un abbonato? accedi
            sei un nuovo utente
            sessione scaduta
            sign in
            sign up
            ti abbiamo inviato un'e-mail di conferma…
            ti abbiamo inviato un'email di conferma…
            ti abbiamo inviato una e-mail con…
            ti abbiamo inviato una e-mail di conferma…
            ti abbiamo inviato una email con…
            ti abbiamo inviato una email di conferma…
            ti abbiamo inviato un’e-mail di conferma…
            ti abbiamo inviato un’email di conferma…
            ti verrà inviata una e-mail via e-mail…
            ti verrà inviata una email via email…
            ti verrà inviata una password per…
            ti verrà inviata una password via e-mail…
            ti verrà inviata una password via email…
            una password verrà inviata alla tua e-mail
            una password verrà inviata alla tua email
            user name
            username
            username e password
            username o e-mail
            username o email
            username o password errati
            vai al profilo
            vecchia password
            vedi profilo
            verifica e-mail
            verifica email
            verifica il tuo indirizzo e-mail
            verifica il tuo indirizzo email
            visualizza il profilo
            visualizza profilo
        """),
        "minutes": words("min minuti minuto"),
        "mood": phrases("""
            adoro
            allegro
            amore
            annoiato
            arrabbiato
            bello
            carino
            commosso
            confuso
            contento
            deluso
            divertente
            divertito
            eccitato
            entusiasta
            fantastico
            felice
            forte
            furioso
            haha
            impaurito
            incredibile
            indifferente
            innamorato
            ispirato
            mi piace
            noioso
            non mi piace
            odio
            preoccupato
            rabbia
            risata
            scioccato
            sorpresa
            sorpreso
            spaventato
            stanco
            stupito
            triste
            tristezza
            wow
        """),
        "more": phrases("""
            acquista ora
            acquista su @
            acquista su amazon
            acquista subito
            aggiungi al carrello
            altre info
            altre informazioni
            altre news
            altre news »
            altre notizie
            altre notizie »
            altri articoli
            altri articoli »
            altri autori
            altri dettagli
            altri episodi
            altri eventi
            altri post
            altri prodotti
            altri risultati
            altri risultati »
            altri temi
            altro
            approfondisci
            articolo completo
            articolo integrale
            articolo originale
            carica altre notizie
            carica altri
            carica altri articoli
            carica altri post
            carica altro
            carica più articoli
            caricamento altri articoli
            caricamento altri contenuti
            caricamento articoli
            clicca qui
            clicca qui per continuare
            clicca qui per continuare a leggere
            clicca qui per leggere
            cliccate qui per continuare
            compra ora
            compra su amazon
            comprimi tutto
            continua
            continua a leggere
            continua a leggere l'articolo su @
            continua a leggere l'articolo →
            continua a leggere l’articolo su @
            continua a leggere l’articolo →
            continua a leggere »
            continua a leggere →
            continua la lettura
            continua la lettura →
            continua lettura
            continua su @
            continua »
            continua →
            controlla il prezzo su amazon
            dettagli
            disponibile su amazon
            espandi
            espandi testo
            espandi tutto
            fine dei contenuti
            fine dei risultati
            guarda su amazon
            guarda tutti
            guarda tutti i dettagli
            hai visto tutto
            leggi
            leggi ancora
            leggi articolo
            leggi di più
            leggi di più »
            leggi il resto
            leggi il seguito
            leggi l'articolo
            leggi l'articolo completo
            leggi l'articolo »
            leggi l'articolo →
            leggi la notizia
            leggi l’articolo
            leggi l’articolo completo
            leggi l’articolo »
            leggi l’articolo →
            leggi meno
            leggi per intero
            leggi qui
            leggi su @
            leggi tutta la notizia
            leggi tutto
            leggi tutto l'articolo
            leggi tutto l’articolo
            leggi tutto »
            leggi tutto →
            maggiori dettagli
            maggiori dettagli »
            maggiori informazioni
            mostra altre notizie
            mostra altri
            mostra altri articoli
            mostra altro
            mostra di più
            mostra meno
            mostra tutti
            mostra tutto
            nessun altro articolo
            nessun altro risultato
            nessun articolo trovato
            nessun contenuto disponibile
            nessun risultato trovato
            non ci sono altri articoli
            non ci sono altri contenuti
            per continuare a leggere
            per continuare la lettura
            per saperne di più
            più info
            più informazioni
            più notizie
            più recente
            prenota ora
            prosegui »
            richiedi un preventivo
            riduci
            saperne di più
            saperne di più »
            scopri
            scopri di più
            scopri di più »
            scopri i dettagli
            scopri tutti i dettagli
            scopri tutto
            scoprilo su amazon
            scorri ancora
            scorri per leggere tutto
            tutte le categorie
            tutte le news
            tutte le news »
            tutte le notizie
            tutte le notizie »
            tutte le notizie →
            tutte le puntate
            tutte le recensioni
            tutte le storie
            tutte le ultime notizie »
            tutti gli articoli
            tutti gli articoli »
            tutti gli articoli →
            tutti gli eventi
            tutti i contenuti
            tutti i post
            tutti i risultati
            tutti i video
            ulteriori dettagli
            ulteriori info
            ulteriori notizie »
            vai al blog
            vai al canale
            vai al dettaglio
            vai al dossier
            vai al negozio
            vai al post
            vai al sito
            vai al video
            vai all'archivio
            vai all'articolo
            vai all'articolo completo
            vai all'offerta
            vai alla notizia
            vai alla pagina
            vai alla recensione
            vai alla ricetta
            vai alla scheda
            vai allo shop
            vai allo speciale
            vai all’archivio
            vai all’articolo
            vai all’articolo completo
            vai all’offerta
            vedi altri
            vedi altro
            vedi dettagli
            vedi dettaglio
            vedi di più
            vedi i dettagli
            vedi l'articolo
            vedi l'offerta
            vedi la scheda
            vedi l’articolo
            vedi l’offerta
            vedi meno
            vedi offerta
            vedi offerta su amazon
            vedi prezzo
            vedi scheda
            vedi su amazon
            vedi tutte
            vedi tutte le notizie
            vedi tutti
            vedi tutto
            verifica prezzo su amazon
            visualizza altro
            visualizza articolo
            visualizza dettagli
            visualizza il post
            visualizza l'articolo
            visualizza l’articolo
            visualizza notizia
            visualizza post
            visualizza tutti
            visualizza tutto
        """),
        "navigation": phrases("""
            agenda
            agroalimentare
            altri sport
            ambiente
            ambiente e salute
            ambiente e territorio
            animali
            annunci e servizi
            approfondimenti
            appuntamenti
            apri menù
            archivi
            archivi per mese
            archivio
            archivio articoli
            archivio blog
            archivio mensile
            archivio news
            archivio notizie
            archivio per mese
            archivio video
            arte
            arte e cultura
            arti e spettacoli
            attualità
            attualità e cronaca
            auto
            auto e moto
            avvia la ricerca
            avvia ricerca
            azzera filtri
            barra laterale
            barra laterale primaria
            barra laterale principale
            basket
            benessere
            blog
            blogroll
            bologna
            borsa
            calcio
            calcio a 5
            calcio dilettanti
            calcio estero
            calcio femminile
            calcio giovanile
            calcio internazionale
            calcio minore
            calciomercato
            carrello
            casa
            categorie
            cerca
            cerca articoli
            cerca articolo
            cerca nel blog
            cerca nel giornale
            cerca nel portale
            cerca nel sito
            cerca notizie
            cerca per
            cerca qui
            cerca su questo sito
            cerca un articolo
            cerca un comune
            che cosa cerchi
            chiudi
            chiudi menu
            chiudi menù
            cinema
            cinema e serie tv
            cinema e tv
            classifica
            classifiche
            comuni
            consigli utili
            consumi
            cosa cerchi
            cosa stai cercando
            cosa vuoi cercare
            cronaca
            cronaca bianca
            cronaca giudiziaria
            cronaca locale
            cronaca nera
            cronache
            cucina
            cultura
            cultura & società
            cultura & spettacoli
            cultura e eventi
            cultura e società
            cultura e spettacoli
            cultura e tempo libero
            cultura ed eventi
            curiosità
            dal mondo
            dal territorio
            dall'italia
            dalla provincia
            dall’italia
            digita e premi invio
            digita per cercare
            digita qui per cercare
            diretta
            dirette
            donna
            e-commerce
            economia
            economia & finanza
            economia e finanza
            economia e impresa
            economia e lavoro
            editoriali
            edizione locale
            elezioni
            enogastronomia
            esteri
            estero
            eventi
            fai da te
            famiglia
            filtra per
            finanza
            firenze
            food
            formula 1
            foto
            fumetti
            gallery
            genova
            giochi
            gossip
            gossip e tv
            green
            guide
            hi-tech
            home
            home page
            homepage
            i nostri blog
            i nostri podcast
            i nostri video
            in edicola
            in evidenza
            inchieste
            indietro
            innovazione
            inserisci i termini di ricerca
            inserisci parola chiave
            inserisci termine di ricerca
            inserisci una parola chiave
            interni
            interviste
            intrattenimento
            invia ricerca
            istruzione
            italia
            italia e mondo
            italia mondo
            italia-mondo
            lavoro
            le firme
            le nostre rubriche
            lettere al direttore
            lettere alla redazione
            lettere e opinioni
            libri
            lifestyle
            link amici
            live
            locali
            lotto
            media
            menu
            menu categorie
            menu di navigazione
            menu footer
            menu principale
            menu secondario
            menu utente
            menù
            menù principale
            meteo
            meteo e viabilità
            milano
            moda
            moda e bellezza
            mondo
            mondo animale
            motogp
            motomondiale
            motori
            multimedia
            musica
            napoli
            naviga
            navigazione
            navigazione principale
            navigazione secondaria
            navigazione sito
            necrologie
            nessun risultato
            news
            news dal mondo
            notizie
            notizie dal mondo
            notizie dall'italia
            notizie dall’italia
            notizie locali
            notizie sportive
            nuvola dei tag
            nuvola di tag
            oggi in tv
            opinioni
            oroscopo
            palermo
            podcast
            podcast e video
            politica
            politica e società
            politica estera
            politica interna
            politica italiana
            politica locale
            precedente
            premi invio per cercare
            premi invio per cercare o esc per chiudere
            premi invio per effettuare la ricerca
            prima pagina
            primo piano
            programmi tv
            provincia
            quotidiano
            radio
            recensioni
            regioni
            reimposta filtri
            religioni
            ricerca
            ricerca avanzata
            ricerca nel sito
            ricerca per
            ricette
            rimuovi filtri
            risultati della ricerca
            risultati e classifiche
            roma
            rubriche
            salute
            salute e benessere
            salute e medicina
            scegli edizione
            scegli l'edizione
            scegli la tua città
            scegli l’edizione
            scienza
            scienza e tech
            scienza e tecnologia
            scienze
            scienze e ambiente
            scuola
            scuola e università
            seleziona categoria
            seleziona il mese
            seleziona la tua città
            seleziona mese
            seleziona un mese
            seleziona una categoria
            serie a
            serie b
            serie c
            serie d
            serie minori
            serie tv
            sezioni
            shop
            shopping
            sidebar
            società
            società e cultura
            speciali
            spettacoli
            spettacoli e cultura
            spettacoli e tv
            spettacolo
            spettacolo e cultura
            sport
            sport invernali
            sport locale
            sport vari
            stili di vita
            storie e personaggi
            successivo
            tag cloud
            tag più usati
            tag popolari
            tech
            tecnologia
            televisione
            tempo libero
            tennis
            territorio
            terza pagina
            torino
            torna all'home page
            torna alla home
            torna alla home page
            torna alla homepage
            torna alla pagina iniziale
            torna alla pagina principale
            torna all’home page
            torna indietro
            turismo
            tutorial
            tutte le rubriche
            tutte le sezioni
            tutti i blog
            tv
            ultim'ora
            ultima ora
            ultime notizie
            ultim’ora
            università
            vai alla home
            vai alla home page
            vai alla homepage
            vaticano
            venezia
            viabilità
            viaggi
            viaggi e turismo
            vicino a te
            video
            video news
            videogiochi
            volley
        """),
        "newsletter": phrases("""
            abbonati ai feed rss
            abbonati al blog
            abbonati al feed
            abbonati alla newsletter
            accetto di ricevere comunicazioni commerciali
            accetto di ricevere la newsletter
            accetto di ricevere newsletter
            accetto i termini e le condizioni
            accetto il trattamento dei dati
            accetto il trattamento dei dati personali
            accetto il trattamento dei miei dati
            accetto l'informativa sulla privacy
            accetto la privacy
            accetto la privacy policy
            accetto l’informativa sulla privacy
            accetto termini e condizioni
            acconsento a ricevere la newsletter
            acconsento al trattamento dei dati
            acconsento al trattamento dei dati personali
            acconsento al trattamento dei miei dati personali
            acconsento al trattamento dei miei dati personali *
            acconsento all'invio della newsletter
            acconsento all'invio di comunicazioni commerciali
            acconsento alla ricezione della newsletter
            acconsento all’invio della newsletter
            acconsento all’invio di comunicazioni commerciali
            autorizzo il trattamento dei dati personali
            autorizzo il trattamento dei miei dati personali
            cancellati quando vuoi
            cliccando su "invia" accetti…
            cliccando su "iscriviti" accetti…
            cliccando su "iscriviti" dichiari…
            cliccando su iscriviti accetti…
            cliccando su iscriviti dichiari…
            cliccando su «invia» accetti…
            cliccando su «iscriviti» accetti…
            cliccando su «iscriviti» dichiari…
            cliccando su “invia” accetti…
            cliccando su “iscriviti” accetti…
            cliccando su “iscriviti” dichiari…
            cliccando sul pulsante accetti…
            commenti sul post (atom)
            conferma la tua iscrizione
            consenso al trattamento dei dati
            consenso al trattamento dei dati personali
            consenso privacy *
            controlla la posta in arrivo
            controlla la tua casella di posta per confermare
            controlla la tua casella e-mail
            controlla la tua casella email
            controlla la tua e-mail per confermare
            controlla la tua email per confermare
            desidero iscrivermi alla newsletter
            desidero ricevere la newsletter
            dichiaro di aver letto e compreso l'informativa
            dichiaro di aver letto e compreso l’informativa
            dichiaro di aver letto l'informativa privacy
            dichiaro di aver letto la privacy policy
            dichiaro di aver letto l’informativa privacy
            digita la tua e-mail…
            digita la tua email…
            direttamente nella tua casella di posta
            direttamente nella tua casella e-mail
            direttamente nella tua casella email
            do il consenso
            do il mio consenso
            e-mail di conferma inviata
            email di conferma inviata
            entra a far parte della community
            entra nella nostra community
            feed degli articoli
            feed dei contenuti
            gestisci le newsletter
            grazie per esserti iscritto
            grazie per l'iscrizione
            grazie per la tua iscrizione
            grazie per l’iscrizione
            grazie! ti sei iscritto
            grazie, la tua iscrizione è confermata
            ho letto e accettato la privacy policy
            ho letto e accetto
            ho letto e accetto l'informativa sulla privacy
            ho letto e accetto la privacy
            ho letto e accetto la privacy policy
            ho letto e accetto l’informativa sulla privacy
            ho letto e compreso l'informativa privacy
            ho letto e compreso l’informativa privacy
            ho letto l'informativa sulla privacy…
            ho letto la privacy policy
            ho letto l’informativa sulla privacy…
            ho preso visione dell'informativa privacy
            ho preso visione dell'informativa sulla privacy
            ho preso visione dell’informativa privacy
            ho preso visione dell’informativa sulla privacy
            i tuoi dati saranno trattati nel rispetto…
            i tuoi dati saranno trattati secondo…
            i tuoi dati saranno utilizzati nel rispetto…
            il meglio della settimana nella tua casella di posta
            il tuo indirizzo di posta elettronica
            il tuo indirizzo e-mail
            il tuo indirizzo email
            indirizzo di posta elettronica
            indirizzo e-mail
            indirizzo e-mail non valido
            indirizzo email
            indirizzo email non valido
            inserendo la tua e-mail accetti…
            inserendo la tua email accetti…
            inserire indirizzo e-mail
            inserire indirizzo email
            inserisci il tuo indirizzo e-mail
            inserisci il tuo indirizzo e-mail per iscriverti a questo blog…
            inserisci il tuo indirizzo e-mail per seguire questo blog…
            inserisci il tuo indirizzo email
            inserisci il tuo indirizzo email per iscriverti a questo blog…
            inserisci il tuo indirizzo email per seguire questo blog…
            inserisci il tuo indirizzo mail
            inserisci la tua e-mail
            inserisci la tua e-mail qui
            inserisci la tua email
            inserisci la tua email qui
            inviando il modulo accetti…
            inviando il modulo dichiari di…
            iscriversi alla newsletter
            iscrivetevi alla newsletter per ricevere…
            iscrivetevi gratis alla newsletter
            iscriviti
            iscriviti a: commenti (atom)
            iscriviti a: commenti sul post (atom)
            iscriviti a: post (atom)
            iscriviti a: post [atom]
            iscriviti adesso
            iscriviti al nostro blog
            iscriviti al nostro sito
            iscriviti alla mailing list
            iscriviti alla newsletter
            iscriviti alla newsletter di…
            iscriviti alla newsletter gratuita
            iscriviti alla newsletter per ricevere…
            iscriviti alla newsletter per…
            iscriviti alla newsletter settimanale
            iscriviti alla nostra mailing list
            iscriviti alla nostra newsletter
            iscriviti alla nostra newsletter per…
            iscriviti alle nostre newsletter
            iscriviti anche tu
            iscriviti e ricevi
            iscriviti gratis
            iscriviti gratis alla newsletter
            iscriviti gratis ora
            iscriviti gratuitamente
            iscriviti ora
            iscriviti per non perdere nessun articolo
            iscriviti per restare aggiornato
            iscriviti per ricevere aggiornamenti
            iscriviti per ricevere gli aggiornamenti
            iscriviti per ricevere le notizie
            iscriviti per rimanere aggiornato
            iscriviti qui
            iscriviti qui alla newsletter
            iscriviti: tutti gli articoli
            iscrizione alla newsletter
            iscrizione avvenuta con successo
            iscrizione newsletter
            l'indirizzo e-mail non è valido
            l'indirizzo email non è valido
            la newsletter
            la newsletter che ti porta…
            la newsletter che ti racconta…
            la newsletter che vi racconta…
            la nostra newsletter
            la tua iscrizione è stata confermata
            la tua mail
            la tua migliore e-mail
            la tua migliore email
            le migliori notizie nella tua casella e-mail
            le migliori notizie nella tua casella email
            le newsletter
            le newsletter di
            le nostre newsletter
            le notizie del giorno nella tua casella di posta
            le notizie più importanti nella tua casella di posta
            l’indirizzo e-mail non è valido
            l’indirizzo email non è valido
            newsletter
            newsletter del giorno
            niente spam, promesso
            nome e cognome
            non facciamo spam
            non inviamo spam
            non perdere i prossimi articoli
            non perdere le novità
            non perdere le ultime notizie
            non perdere neanche un post
            non perdere nessun aggiornamento
            non perderti gli aggiornamenti
            non perderti i prossimi articoli
            non perderti il meglio di
            non perderti le nostre novità
            non perderti le novità
            non perderti le ultime notizie
            non perderti neanche un articolo
            non perderti nemmeno un articolo
            non perderti nessuna notizia
            odiamo lo spam
            ogni mattina nella tua casella di posta
            ogni settimana nella tua casella di posta
            ogni venerdì nella tua casella di posta
            presto il consenso
            presto il mio consenso
            promettiamo di non inviarti spam
            puoi annullare l'iscrizione in ogni momento
            puoi annullare l'iscrizione in qualsiasi momento
            puoi annullare l'iscrizione quando vuoi
            puoi annullare l’iscrizione in ogni momento
            puoi annullare l’iscrizione in qualsiasi momento
            puoi annullare l’iscrizione quando vuoi
            puoi cancellarti in ogni momento
            puoi cancellarti in qualsiasi momento
            puoi cancellarti quando vuoi
            puoi disiscriverti in ogni momento
            puoi disiscriverti in qualsiasi momento
            puoi disiscriverti quando vuoi
            questo form raccoglie il tuo…
            questo modulo raccoglie i tuo…
            questo modulo raccoglie il tuo…
            registrati alla newsletter
            resta aggiornato
            resta aggiornato con la nostra newsletter
            resta aggiornato con le ultime notizie
            resta aggiornato sulle novità
            resta aggiornato sulle ultime notizie
            resta in contatto con noi
            resta sempre aggiornato
            resta sempre informato
            ricevete la newsletter gratuita
            ricevi aggiornamenti via e-mail
            ricevi aggiornamenti via email
            ricevi gli aggiornamenti
            ricevi gratis la newsletter
            ricevi gratuitamente la nostra newsletter
            ricevi la newsletter
            ricevi la newsletter gratuita
            ricevi la newsletter settimanale
            ricevi la nostra newsletter
            ricevi le nostre ultime notizie
            ricevi le notizie via e-mail
            ricevi le notizie via email
            ricevi le ultime notizie
            ricevi notifiche di nuovi post via e-mail
            ricevi notifiche di nuovi post via email
            ricevi nuovi articoli via e-mail
            ricevi nuovi articoli via email
            ricevi ogni giorno la newsletter di…
            ricevi ogni giorno le notizie di…
            ricevi ogni giorno le notizie più importanti
            ricevi ogni giorno le notizie più…
            rimani aggiornato
            rimani aggiornato con la nostra newsletter
            rimani aggiornato sulle novità
            rimani aggiornato sulle ultime notizie
            rimani sempre aggiornato
            scegli la tua newsletter
            scegli le newsletter
            scopri le nostre newsletter
            scopri tutte le newsletter
            scrivi la tua e-mail qui
            scrivi la tua e-mail…
            scrivi la tua email qui
            scrivi la tua email…
            segui assieme ad altri # follower
            segui blog via e-mail
            segui blog via email
            segui il blog
            segui il blog via e-mail
            segui il blog via email
            segui insieme ad altri # follower
            segui tramite e-mail
            segui tramite email
            segui via e-mail
            segui via email
            seguici tramite e-mail
            seguici tramite email
            seguici via e-mail
            seguici via email
            seguimi via e-mail
            seguimi via email
            sei già iscritto alla newsletter
            si è verificato un errore durante l'iscrizione
            si è verificato un errore durante l’iscrizione
            sottoscrivi la newsletter
            sì, voglio iscrivermi
            sì, voglio ricevere la newsletter
            ti sei iscritto
            ti è piaciuto l'articolo? iscriviti alla newsletter
            ti è piaciuto l’articolo? iscriviti alla newsletter
            ti è piaciuto questo articolo? iscriviti alla newsletter
            tieniti aggiornato
            tutte le newsletter
            unisciti a # altri follower
            unisciti a # altri iscritti
            unisciti ad altri # abbonati
            unisciti ad altri # follower
            unisciti ad altri # iscritti
            unisciti agli altri # iscritti
            unisciti agli oltre # iscritti
            unisciti alla nostra community
            usiamo mailchimp come piattaforma…
            vai alle newsletter
            voglio iscrivermi alla newsletter
            voglio ricevere la newsletter
            vuoi essere sempre aggiornato
            vuoi iscriverti alla newsletter
            vuoi restare aggiornato
            vuoi ricevere aggiornamenti
            vuoi ricevere gli aggiornamenti via e-mail
            vuoi ricevere gli aggiornamenti via email
            vuoi ricevere la newsletter
            vuoi ricevere la nostra newsletter
            vuoi ricevere le nostre notizie
            vuoi rimanere aggiornato
            vuoi rimanere sempre aggiornato
        """),
        "pager": phrases("""
            # - # di # risultati
            # di # pagine
            # risultati per pagina
            articoli meno recenti
            articoli nuovi
            articoli nuovi »
            articoli più recenti
            articoli più vecchi
            articoli precedenti
            articoli successivi
            articoli successivi »
            articoli successivi →
            articoli vecchi
            articolo precedente
            articolo precedente articolo precedente
            articolo precedente articolo successivo
            articolo precedente »
            articolo precedente →
            articolo precedente:…
            articolo successivo
            articolo successivo articolo successivo
            articolo successivo »
            articolo successivo:…
            carica la pagina successiva
            elementi per pagina
            home page del blog
            il prossimo articolo
            il prossimo post
            leggi il post precedente
            leggi il post successivo
            leggi il prossimo articolo
            leggi l'articolo precedente
            leggi l'articolo successivo
            leggi la notizia precedente
            leggi la notizia successiva
            leggi l’articolo precedente
            leggi l’articolo successivo
            meno recenti
            mostra # per pagina
            navigazione articoli
            navigazione articolo
            navigazione contenuti
            navigazione degli articoli
            navigazione dei post
            navigazione della pagina
            navigazione elementi
            navigazione notizie
            navigazione pagina
            navigazione pagine
            navigazione per articolo
            navigazione post
            navigazione tra articoli
            navigazione tra gli articoli
            navigazione tra i post
            next article
            notizia precedente
            notizia precedente:…
            notizia successiva
            notizia successiva:…
            notizie meno recenti
            notizie più recenti
            notizie più vecchie
            notizie precedenti
            notizie successive
            nuovi articoli
            nuovi post
            pag. #
            pag. # di #
            pag. #/#
            pagina #
            pagina # / #
            pagina # di #
            pagina # di # totale
            pagina # su #
            pagina #/#
            pagina iniziale
            pagina precedente
            pagina precedente:…
            pagina successiva
            pagina: #
            paginazione
            paginazione articoli
            paginazione degli articoli
            paginazione dei post
            paginazione post
            pagine: #
            più recenti
            post meno recente
            post meno recenti
            post più nuovi
            post più nuovo
            post più recente
            post più recenti
            post più vecchi
            post più vecchio
            post precedente
            post precedente:…
            post precedenti
            post successivi
            post successivi »
            post successivo
            post successivo:…
            prec succ
            precedente #
            precedente / successivo
            prossima notizia
            prossima notizia:…
            prossima pagina
            prossimi articoli
            prossimo articolo
            prossimo articolo:…
            prossimo post
            prossimo post:…
            risultati # - # di #
            risultati per pagina
            ritorna all'elenco
            ritorna alla home
            ritorna alla homepage
            ritorna all’elenco
            ritorna indietro
            succ »
            succ ›
            successivi »
            successivo #
            successivo »
            torna a tutte le news
            torna agli articoli
            torna al blog
            torna al sommario
            torna all'elenco
            torna all'elenco degli articoli
            torna all'elenco delle notizie
            torna all'indice
            torna alla lista
            torna alla pagina precedente
            torna alla sezione
            torna alle news
            torna alle notizie
            torna all’elenco
            torna all’elenco degli articoli
            torna all’elenco delle notizie
            torna all’indice
            ultima pagina
            ultima »
            vai a pagina #
            vai all'articolo precedente
            vai all'articolo successivo
            vai all'ultima pagina
            vai alla pagina #
            vai alla pagina precedente
            vai alla pagina successiva
            vai alla prima pagina
            vai alla prossima pagina
            vai all’articolo precedente
            vai all’articolo successivo
            vai all’ultima pagina
            vecchi articoli
            vecchi post
            « articolo precedente
            « post precedente
            « prec
            « precedente
            « precedenti
            « prima
            ‹ prec
            ← articoli meno recenti
            ← articolo precedente
        """),
        "paywall": phrases("""
            # € per # mesi
            #€ per # mesi
            a soli # euro al mese
            a soli # € al mese
            a soli #€ al mese
            abbonati a # € al mese
            abbonati a # € all'anno
            abbonati a # € all’anno
            abbonati a soli…
            abbonati a € # al mese
            abbonati a € #…
            abbonati e leggi…
            abbonati ora per continuare la lettura
            abbonati per continuare a leggere
            abbonati per continuare la lettura
            abbonati per leggere
            abbonati per leggere l'articolo
            abbonati per leggere l’articolo
            abbonati per leggere tutto
            accedi a tutti gli articoli
            accedi per continuare a leggere
            accedi per continuare la lettura
            accedi per leggere l'articolo
            accedi per leggere l’articolo
            accedi senza limiti a tutti gli articoli
            accesso a tutti gli articoli
            accesso a tutti i contenuti
            accesso a tutti i contenuti premium
            accesso completo al sito
            accesso illimitato
            accesso illimitato a sito e app
            accesso illimitato a tutti gli articoli
            accesso illimitato a tutti i contenuti
            accesso illimitato al sito
            accesso illimitato al sito e all'app
            accesso illimitato al sito e all’app
            acquista il singolo articolo
            acquista l'edizione digitale
            acquista la copia digitale
            acquista l’edizione digitale
            aggiorna il tuo abbonamento
            aggiorna il tuo piano
            aiutaci con una donazione
            articolo esclusivo agli abbonati
            articolo esclusivo per gli abbonati
            articolo per abbonati
            articolo riservato agli abbonati
            attiva gratis per # giorni
            attiva l'abbonamento
            attiva l’abbonamento
            contenuto a pagamento per abbonati
            contenuto bloccato per non abbonati
            contenuto esclusivo
            contenuto per abbonati
            contenuto premium
            contenuto riservato agli abbonati
            continua a leggere abbonandoti
            continua a leggere con l'abbonamento
            continua a leggere con l’abbonamento
            continua a leggere gratis
            continua a leggere questo articolo
            continua la lettura abbonandoti
            continua la lettura con un abbonamento
            disdici in qualsiasi momento
            disdici in qualunque momento
            disdici online quando vuoi
            disdici quando vuoi
            disdici quando vuoi, senza vincoli
            diventa un nostro sostenitore
            esclusiva per gli abbonati
            esclusivo per gli abbonati
            fai una donazione con paypal
            fai una donazione ora
            già abbonato? accedi
            hai # articoli gratuiti
            hai # articolo gratuito
            hai ancora # articoli gratuiti
            hai già letto tutti gli articoli gratuiti…
            hai già un abbonamento? entra
            hai già un abbonamento? login
            hai letto # articoli mensile…
            hai raggiunto il limite di articoli…
            hai raggiunto il limite gratuiti…
            hai raggiunto il limite mensile…
            hai raggiunto il numero massimo di articoli…
            hai un codice? attivalo qui
            i primi # giorni gratis
            il nostro giornalismo vive grazie…
            il nostro giornalismo è possibile grazie…
            il nostro lavoro è possibile grazie…
            il primo mese è gratis
            il resto dell'articolo è disponibile solo per gli abbonati
            il resto dell'articolo è riservato agli abbonati
            il resto dell’articolo è disponibile solo per gli abbonati
            il resto dell’articolo è riservato agli abbonati
            il resto di questo articolo è riservata agli abbonati
            il resto di questo articolo è riservato agli abbonati
            il resto di questo articolo è riservato per gli abbonati
            il tuo abbonamento è scaduto
            leggi gratis per # giorni
            leggi gratis questo articolo
            leggi l'articolo completo gratis
            leggi l'articolo da abbonato
            leggi l’articolo completo gratis
            leggi l’articolo da abbonato
            leggi questo articolo gratis
            leggi senza limiti
            leggi tutti gli articoli
            leggi tutti gli articoli senza limiti
            naviga senza pubblicità
            non hai un abbonamento
            non sei abbonato? abbonati ora
            non sei abbonato? scopri le offerte
            non sei ancora abbonato? scopri le offerte
            non sei ancora dei nostri
            offerta riservata
            offerta valida fino al
            passa al piano premium
            passa alla versione premium
            per # mesi, poi # € al mese
            per continuare a leggere abbonati
            per continuare a leggere abbonati o accedi
            per continuare a leggere accedi o abbonati
            per continuare a leggere questo articolo…
            per continuare la lettura devi essere abbonato…
            per leggere l'articolo completo abbonati…
            per leggere l'articolo integrale abbonati
            per leggere l’articolo completo abbonati…
            per leggere l’articolo integrale abbonati
            per leggere questo articolo abbonati…
            per leggere questo articolo devi essere abbonato…
            per leggere questo articolo devi…
            per leggere tutti gli articoli abbonati
            per leggere tutto abbonati
            per leggere tutto l'articolo devi…
            per leggere tutto l’articolo devi…
            per proseguire la lettura accedi o abbonati
            poi # euro al mese
            poi # € al mese
            poi € # al mese
            premium
            primi # giorni gratis
            primo mese a # euro
            primo mese a # €
            primo mese a #€
            primo mese gratis
            prosegui la lettura con l'abbonamento
            prosegui la lettura con l’abbonamento
            prova gratis
            prova gratis per # giorni
            prova gratis per un mese
            prova gratuita
            puoi disdire in ogni momento
            puoi disdire in qualsiasi momento
            puoi disdire quando vuoi
            puoi offrirci un caffè
            questo articolo è disponibile solo agli abbonati
            questo articolo è disponibile solo per gli abbonati
            questo articolo è riservato agli abbonati
            questo articolo è riservato agli abbonati…
            questo articolo è riservato per gli abbonati
            questo contenuto è riservato agli abbonati…
            questo post è per abbonati a pagamento
            questo post è riservato agli abbonati a pagamento
            questo post è solo per abbonati paganti
            questo è un contenuto premium
            registrati gratis per continuare a leggere
            registrati per continuare a leggere
            rinnova il tuo abbonamento
            riservato agli abbonati
            riservato agli iscritti
            riservato agli utenti registrati
            sblocca l'articolo
            sblocca l’articolo
            sblocca tutti gli articoli
            scegli il tuo abbonamento
            scopri gli abbonamenti
            scopri i piani di abbonamento
            scopri le offerte
            scopri le offerte di abbonamento
            scopri tutte le offerte
            se apprezzi il nostro lavoro puoi sostienici…
            se apprezzi il nostro lavoro, abbonati…
            se apprezzi il nostro lavoro, sostienici…
            sei abbonato? accedi
            sei già un abbonamento? entra
            solo # € al mese
            solo per abbonati
            solo per gli abbonati
            solo per gli iscritti
            solo per i membri
            solo per i nuovi abbonati
            sostieni il giornalismo di qualità
            sostieni il giornalismo indipendente
            sostieni il giornalismo libero
            sostieni il nostro giornalismo
            sostieni il nostro lavoro
            sostieni il tuo giornale
            sostieni l'informazione di qualità
            sostieni la libera informazione
            sostieni la nostra informazione
            sostieni la nostra redazione
            sostieni l’informazione di qualità
            sostieni una informazione libera e indipendente
            ti restano # articoli gratuiti
            ti è piaciuto l'inizio? continua a leggere
            ti è piaciuto l’inizio? continua a leggere
            tutti gli articoli del sito
            tutti gli articoli, anche da app
            tutti i contenuti del sito
            tutti i contenuti premium
            vai alle offerte di abbonamento
            vuoi continuare a leggere
            vuoi continuare la lettura
            vuoi leggere di più
            vuoi leggere l'articolo completo
            vuoi leggere l'intero articolo
            vuoi leggere l’articolo completo
            vuoi leggere l’intero articolo
            vuoi leggere tutto l'articolo
            vuoi leggere tutto l’articolo
            vuoi proseguire la lettura
        """),
        "player": phrases("""
            a tutto schermo
            abbassa il volume
            abbonati al podcast
            aggiungi a guarda più tardi
            aggiungi alla coda
            aggiungi alla playlist
            alza il volume
            annuncio # di #
            apri il player
            apri in modalità schermo intero
            ascolta e scarica
            ascolta il podcast
            ascolta l'episodio
            ascolta la puntata
            ascolta la puntata completa
            ascolta l’episodio
            ascolta ora il podcast
            ascolta più tardi
            ascolta su spreaker
            ascoltate la puntata
            attiva audio
            attiva il suono
            attiva l'audio
            attiva l’audio
            attiva sottotitoli
            audio disattivato
            audio non disponibile
            avanti # sec
            avanti # secondi
            avanti di # secondi
            avvia la riproduzione
            avvia video
            barra del volume
            barra di avanzamento
            barra di riproduzione
            buffering in corso
            caricamento del player
            caricamento del video
            caricamento del video in corso
            caricamento in corso
            caricamento player
            caricamento video
            caricato: #%
            chiudi finestra modale
            chiudi il player
            chiudi il video
            chiudi la finestra modale
            clicca per ascoltare
            clicca sul play
            coda di riproduzione
            codice per incorporare il video
            comandi da tastiera
            condividi questo video
            contenuto video non disponibile
            copia codice embed video
            copia link del video
            copia link video
            copia url video
            descrizioni disattivate, selezionato
            disattiva audio
            disattiva il suono
            disattiva l'audio
            disattiva l’audio
            disattiva sottotitoli
            durata
            durata #
            durata # min
            durata #:#
            durata del video
            durata del video: #:#
            durata totale #:#
            durata video: #:#
            durata: # min
            durata: # minuti
            errore di riproduzione
            errore durante la riproduzione
            errore nel caricamento del video
            esci da picture in picture
            esci da schermo intero
            esci dalla modalità a schermo intero
            esci dalla modalità schermo intero
            fine della finestra di dialogo…
            guarda anche il video
            guarda di nuovo
            guarda il filmato
            guarda il video
            guarda il video completo
            guarda il video integrale
            guarda il video qui
            guarda il video qui sotto
            guarda la diretta
            guarda più tardi
            guardate il video
            i video più visti
            il contenuto multimediale non può essere caricato…
            il contenuto non può essere caricato…
            il media non può essere caricato…
            il media non può essere riprodotto…
            il tuo browser non supporta html#
            il tuo browser non supporta i video
            il tuo browser non supporta il tag audio
            il tuo browser non supporta il tag video
            il tuo browser non supporta l'elemento audio
            il tuo browser non supporta l’elemento audio
            il tuo video inizierà tra #
            il video inizia tra #
            il video inizierà dopo la pubblicità
            il video inizierà tra # secondi
            il video inizierà tra poco
            il video non può essere caricato…
            il video non può essere riprodotto
            il video non è disponibile
            il video non è più disponibile
            il video non è stato caricato…
            il video partirà tra # secondi
            il video è stato rimosso
            impossibile caricare il video
            impossibile riprodurre il video
            impostazioni sottotitoli
            in diretta ora
            in diretta streaming
            in diretta video
            in onda adesso
            in onda ora
            in pausa
            in riproduzione
            indicatore di tempo corrente
            indietro # sec
            indietro # secondi
            indietro di # secondi
            inizio della finestra di dialogo…
            iscriviti al podcast
            la diretta inizierà tra poco
            la diretta non è disponibile
            la diretta è terminata
            la pubblicità termina tra #
            la pubblicità terminerà tra # secondi
            la pubblicità terminerà tra…
            leggi la trascrizione
            lettore video
            live in corso
            metti in pausa
            non a schermo intero
            ora attuale #:#
            ora in riproduzione
            picture in picture
            play / pausa
            play video
            player audio
            player video
            progresso: #%
            prossimo video in #
            prossimo video tra # secondi
            pubblicità # di #
            pubblicità: # secondi
            puoi saltare l'annuncio tra # secondi
            puoi saltare la pubblicità tra # secondi
            puoi saltare l’annuncio tra # secondi
            questa è una finestra modale
            questa è una finestra modale…
            questo contenuto non è disponibile nel tuo paese
            questo video non è disponibile
            questo video non è disponibile nel tuo paese
            questo video non è più disponibile
            riduci il video a icona
            riprendi la riproduzione
            riproduci
            riproduci audio
            riproduci di nuovo
            riproduci il brano
            riproduci in nuova finestra
            riproduci video
            riproduzione automatica
            riproduzione in corso
            riproduzione non disponibile
            salta annuncio tra #
            salta avanti di # secondi
            salta indietro di # secondi
            salta pubblicità tra #
            scarica il file audio
            scarica il podcast
            schermo intero
            scorciatoie da tastiera
            segui il podcast
            senza audio
            si è verificato un errore durante la riproduzione
            silenzia
            sottotitoli disattivati
            sottotitoli disattivati, selezionato
            sottotitoli e trascrizione
            sottotitoli non attivi
            tasti di scelta rapida
            tempo attuale
            tempo attuale #:#
            tempo corrente
            tempo corrente #:#
            tempo restante
            tempo restante #:#
            tempo rimanente
            tempo rimanente #:#
            tempo rimanente -#:#
            tempo rimasto #:#
            tempo totale #:#
            tempo trascorso #:#
            ti potrebbero interessare questi video
            tipo del flusso
            tipo di streaming
            torna alla diretta
            torna in diretta
            torna indietro di # secondi
            traccia audio
            traccia audio predefinita
            trascrizione del podcast
            trascrizione del video
            tutti gli episodi
            tutti i podcast
            usa i tasti freccia su/giù per aumentare o diminuire il volume
            uscita schermo intero
            vai al live
            vai alla diretta
            vai avanti di # secondi
            vai in diretta
            vedi il video qui
            velocità di riproduzione
            video del giorno
            video in caricamento
            video in evidenza
            video in riproduzione
            video non disponibile
            video non disponibile nel tuo paese
            video player
            video successivo tra #
            volume #%
        """),
        "print": phrases("""
            aggiungi a preferiti
            aggiungi a segnalibri
            aggiungi ai miei articoli
            aggiungi ai preferiti
            aggiungi ai salvati
            aggiungi ai segnalibri
            aggiungi ai tuoi preferiti
            aggiungi alla lista
            aggiungi alla lista di lettura
            aggiunto ai preferiti
            anteprima di stampa
            apri il pdf
            apri in pdf
            cita questo articolo
            come citare questo articolo
            consiglia a un amico
            consiglia ad un amico
            consiglia questo articolo
            converti in pdf
            crea pdf
            esporta in pdf
            inoltra a un amico
            inoltra via e-mail
            inoltra via email
            invia a qualcuno
            invia a un amico
            invia a un amico via e-mail
            invia a un amico via email
            invia ad amico
            invia ad un amico
            invia ad un'amica
            invia ad un’amica
            invia articolo
            invia il link
            invia l'articolo
            invia l'articolo a un amico
            invia l'articolo ad un amico
            invia l'articolo per e-mail
            invia l'articolo per email
            invia l'articolo via e-mail
            invia l'articolo via email
            invia link per e-mail
            invia link per email
            invia link via e-mail
            invia link via email
            invia l’articolo
            invia l’articolo a un amico
            invia l’articolo ad un amico
            invia l’articolo per e-mail
            invia l’articolo per email
            invia l’articolo via e-mail
            invia l’articolo via email
            invia pagina per e-mail
            invia pagina per email
            invia per e-mail
            invia per e-mail a un amico
            invia per email
            invia per mail
            invia per posta
            invia per posta elettronica
            invia questa pagina
            invia questa pagina a un amico
            invia questo articolo
            invia questo articolo a un amico
            invia questo articolo ad un amico
            invia questo articolo via e-mail
            invia questo articolo via email
            invia questo post
            invia tramite email
            invia tramite mail
            invia via e-mail
            invia via email
            invia via mail
            invia via posta elettronica
            leggi dopo
            leggi in seguito
            leggi più tardi
            leggilo più tardi
            lista di lettura
            manda ad un amico
            manda via e-mail
            manda via email
            mandalo via e-mail
            mandalo via email
            print friendly, pdf & email
            rimuovi dai preferiti
            rimuovi dai salvati
            rimuovi dai segnalibri
            salva
            salva articolo
            salva come pdf
            salva e leggi dopo
            salva in pdf
            salva l'articolo
            salva l’articolo
            salva nei preferiti
            salva nei segnalibri
            salva nella lista di lettura
            salva per dopo
            salva per leggere dopo
            salva per leggere più tardi
            salva per più tardi
            salva questo articolo
            salva tra i preferiti
            salva tra i segnalibri
            scarica il pdf
            scarica in pdf
            scarica l'articolo in pdf
            scarica la notizia
            scarica la versione pdf
            scarica l’articolo in pdf
            scarica pdf
            scarica qui il pdf
            segnala a un amico
            segnala ad amico
            segnala ad un amico
            segnala questo articolo ad un amico
            segnala via e-mail
            segnala via email
            spedisci ad un amico
            spedisci via e-mail
            spedisci via email
            stampa
            stampa & pdf
            stampa / pdf
            stampa articolo
            stampa articolo in pdf
            stampa e pdf
            stampa il post
            stampa l'articolo
            stampa l'articolo in pdf
            stampa la guida
            stampa la pagina
            stampa la pagina corrente
            stampa l’articolo
            stampa l’articolo in pdf
            stampa notizia
            stampa o salva
            stampa pagina
            stampa questa pagina
            stampa questo articolo
            suggerisci a un amico
            versione da stampare
            versione pdf stampabile
            versione per la stampa
            versione per stampa
            versione stampa
            versione stampabile
            visualizza in pdf
        """),
        "rating": phrases("""
            # di # stelle
            # stelle su #
            # su # stelle
            # valutazioni
            # voti
            # voto
            (# voti)
            ci dispiace che questo post non ti sia stato utile
            clicca su una stella per valutare…
            clicca su una stella per valutarla
            clicca su una stella per votare…
            com'è stata la tua esperienza
            com’è stata la tua esperienza
            dicci come possiamo migliorare questo post
            grazie per il tuo feedback
            grazie per il tuo voto
            grazie per la valutazione
            hai trovato errori nell'articolo
            hai trovato errori nell’articolo
            hai trovato un errore
            hai trovato utile questo articolo
            il tuo voto
            inviaci il tuo feedback
            media voti: #
            media: #
            miglioriamo questo post
            nessun voto ancora
            nessun voto per ora…
            non ci sono ancora voti
            quanto sono chiare le informazioni su questa pagina
            quanto ti è piaciuto questo articolo
            quanto è stato utile questo articolo
            quanto è stato utile questo post
            questa pagina ti è stata utile
            questo articolo ti è stato utile
            questo articolo è stato utile
            segnala errore
            segnala un errore
            segnala un errore in questo articolo
            segnala un refuso
            ti è piaciuto questo articolo
            ti è stato utile
            ti è stato utile questo articolo
            valuta l'articolo
            valuta l’articolo
            valuta questo articolo
            valuta questo post
            valutazione media #…
            valutazione media: #
            valutazione: #
            valutazione: # su #
            vota l'articolo
            vota l’articolo
            vota questo articolo
            vota questo post
            voto medio #…
            voto medio: #
            è stato utile
        """),
        "read": phrases("""
            da leggere
            di lettura
            di lettura circa
            di lettura stimati
            lettura
            per la lettura
        """),
        "reading_time": phrases("""
            articolo da leggere in
            durata della lettura
            durata della lettura circa
            durata di lettura
            durata lettura
            durata media di lettura
            durata stimata della lettura
            leggi in
            leggilo in
            lettura
            lettura circa
            lettura in
            lettura stimata
            lo leggi in
            min di lettura
            minuti di lettura
            minuti per la lettura
            questo articolo si legge in
            si legge in
            si legge in circa
            stima tempo di lettura
            tempo di lettura
            tempo di lettura articolo
            tempo di lettura ca
            tempo di lettura circa
            tempo di lettura dell'articolo
            tempo di lettura dell’articolo
            tempo di lettura in minuti
            tempo di lettura indicativo
            tempo di lettura medio
            tempo di lettura previsto
            tempo di lettura stimato
            tempo lettura
            tempo lettura articolo
            tempo lettura stimato
            tempo medio di lettura
            tempo medio lettura
            tempo necessario alla lettura
            tempo richiesto per la lettura
            tempo stimato di lettura
            tempo stimato lettura
            tempo stimato per la lettura
        """),
        "related": phrases("""
            altre articoli su questo argomento
            altre notizie
            altri articoli
            altri articoli correlati
            altri articoli di questa categoria
            altri articoli in questa categoria
            altri articoli interessanti
            altri articoli su questo argomento
            altri articoli sullo stesso argomento
            altri contenuti
            altri di questo autore
            altri lettori hanno letto
            altro da leggere
            altro da questa categoria
            altro da questa sezione
            altro dalla categoria
            altro in questa categoria
            altro in questa sezione
            altro su questo argomento
            altro sull'argomento
            altro sullo stesso argomento
            altro sull’argomento
            anche tu potresti
            ancora da leggere
            ancora su questo argomento
            approfondimenti correlati
            approfondimenti sul tema
            argomenti correlati
            argomenti del giorno
            argomenti di tendenza
            argomenti in evidenza
            argomenti simili
            articoli che potrebbero interessarti
            articoli che potrebbero piacerti
            articoli che ti potrebbero interessare
            articoli consigliati
            articoli correlati
            articoli del blog
            articoli della stessa categoria
            articoli di approfondimento
            articoli di tendenza
            articoli e approfondimenti
            articoli e notizie correlate
            articoli in evidenza
            articoli in questa categoria
            articoli in questa sezione
            articoli in tema
            articoli nella stessa categoria
            articoli più letti
            articoli più popolari
            articoli popolari
            articoli precedenti
            articoli raccomandati
            articoli recenti
            articoli simili
            articoli suggeriti
            articoli sul tema
            articoli visti di recente
            articolo correlato
            breaking news
            by taboola
            chi ha letto questo articolo ha letto anche
            chi ha letto questo articolo ha visto anche
            consigli di lettura
            consigliati
            consigliati da noi
            consigliati dalla redazione
            consigliati per te
            consigliati per voi
            consigliato da outbrain
            consigliato dai lettori
            consigliato dalla redazione
            consigliato per te
            contenuti che potrebbero interessarti
            contenuti consigliati
            contenuti correlati
            contenuti in evidenza
            contenuti più letti
            contenuti più visti
            contenuti simili
            contenuti sponsorizzati che ti potrebbero interessare
            contenuti suggeriti per te
            continua con questi articoli
            correlati
            correlati per categoria
            correlati per tag
            da leggere anche
            da leggere oggi
            da leggere ora
            da non perdere
            da outbrain
            da taboola
            da vedere anche
            dal blog
            dal network
            dal nostro archivio
            dal nostro blog
            dal nostro network
            dalla home
            dalla homepage
            dalla stessa categoria
            dalla stessa rubrica
            dalla stessa sezione
            dello stesso argomento
            dello stesso tema
            di tendenza
            di tendenza ora
            elenco articoli correlati
            eventi correlati
            eventi simili
            forse potrebbe interessarti
            forse ti interessa anche
            forse ti potrebbe interessare
            forse ti potrebbe interessare anche
            forse ti può interessare
            foto correlate
            foto più viste
            gallery consigliate
            gli altri articoli
            gli articoli del giorno
            gli articoli più letti
            gli articoli più popolari
            gli articoli più recenti
            gli ultimi articoli
            gli ultimi commenti
            gli ultimi post
            gli ultimi video
            gli utenti hanno letto anche
            guarda anche questi video
            hanno letto anche
            hot topics
            i consigli della redazione
            i lettori hanno letto anche
            i nostri approfondimenti
            i nostri articoli
            i nostri articoli più letti
            i nostri consigli di lettura
            i nostri consigli per te
            i nostri speciali
            i nostri ultimi articoli
            i più commentati
            i più condivisi
            i più letti
            i più letti del giorno
            i più letti del mese
            i più letti della settimana
            i più letti di oggi
            i più letti di sempre
            i più letti oggi
            i più popolari
            i più recenti
            i più visti
            i più visti della settimana
            i più visti di oggi
            i temi caldi
            i temi del giorno
            i top # della settimana
            il consiglio della redazione
            il meglio dal web
            il meglio dalla rete
            il meglio del blog
            il meglio della settimana
            in evidenza
            in primo piano
            in questa categoria
            in questa sezione
            in tendenza
            in tendenza adesso
            in tendenza oggi
            in tendenza ora
            l'ultima ora
            la redazione consiglia
            la redazione ti consiglia
            la redazione vi consiglia
            la scelta della redazione
            le altre news
            le altre notizie
            le news del momento
            le notizie del giorno
            le notizie del momento
            le notizie della settimana
            le notizie in evidenza
            le notizie più lette
            le notizie più popolari
            le notizie principali
            le più commentate
            le più condivise
            le più lette
            le più lette del giorno
            le più lette del mese
            le più lette della settimana
            le più lette di oggi
            le più lette oggi
            le più recenti notizie
            le più viste
            le principali notizie
            le scelte della redazione
            le top news
            le ultime
            le ultime dal blog
            le ultime news
            le ultime notizie
            le ultime pubblicazioni
            le ultime recensioni
            le ultime ricette
            le ultimissime
            leggete anche su
            leggi anche
            leggi anche gli altri articoli
            leggi anche queste notizie
            leggi anche questi articoli
            leggi anche su
            leggi dopo questo
            leggi gli altri articoli
            leggi il prossimo
            letti anche
            letto di recente
            letture consigliate
            libri consigliati
            link sponsorizzati da taboola
            l’ultima ora
            magari ti interessa anche
            media correlati
            nel caso te lo fossi perso
            nella stessa categoria
            nella stessa sezione
            news correlate
            news in evidenza
            news in primo piano
            news più lette
            news recenti
            non perdere anche
            non perdere questi articoli
            non perderti
            non perderti anche
            non perderti questi articoli
            notizie che potrebbero interessarti
            notizie correlate
            notizie dal network
            notizie dal nostro network
            notizie dalla sezione
            notizie dallo stesso argomento
            notizie flash
            notizie in evidenza
            notizie in primo piano
            notizie in tempo reale
            notizie più lette
            notizie popolari
            notizie principali
            notizie recenti
            notizie simili
            notizie suggeriti
            notizie top
            oggi in evidenza
            per approfondire l'argomento
            per approfondire l’argomento
            più cliccati
            più commentate
            più commentati
            più condivise
            più condivisi
            più lette
            più lette della settimana
            più lette di oggi
            più lette oggi
            più letti
            più letti del mese
            più letti della settimana
            più letti oggi
            più popolari
            più viste
            più visti
            più visti oggi
            più visualizzati
            popolari
            popolari della settimana
            popolari in questa categoria
            popolari oggi
            popolari ora
            popolari questa settimana
            post consigliati
            post correlati
            post e articoli correlati
            post in evidenza
            post in tendenza
            post più commentati
            post più letti
            post più letti del mese
            post più letti della settimana
            post più popolari
            post più recenti del blog
            post più visti
            post più visualizzati
            post popolari
            post recenti
            post simili
            potrebbe anche interessarti
            potrebbe interessare
            potrebbe interessarti
            potrebbe interessarti anche
            potrebbe interessarti anche questo
            potrebbe interessarti anche questo articolo
            potrebbe piacerti
            potrebbero interessare
            potrebbero interessarti
            potrebbero interessarti anche
            potrebbero interessarti anche questo
            potrebbero piacerti
            potresti anche apprezzare
            potresti aver perso
            potresti essere interessato a
            potresti essere interessato anche a
            potresti esserti perso
            potresti esserti perso questi articoli
            potresti leggere anche
            potresti voler leggere
            potresti voler leggere anche
            powered by outbrain
            principali notizie
            prodotti consigliati
            prodotti correlati
            promosso da taboola
            prosegui la lettura con
            prossima lettura
            prossime letture
            prossimo da leggere
            raccomandati
            raccomandati per te
            raccomandati per voi
            raccomandato
            raccomandato da outbrain
            raccomandato per te
            recenti
            ricette consigliate
            ricette correlate
            ricette più lette
            ricette simili
            scelte dalla redazione
            scelte per te
            scelti da noi
            scelti dalla redazione
            scelti per te
            scelti per voi
            scelto dalla redazione
            se te li sei persi
            se te lo sei perso
            se ti è piaciuto questo articolo leggi anche
            se ti è piaciuto questo articolo? leggi anche
            selezionati per te
            selezionati per voi
            selezionato per te
            speciali correlati
            sponsorizzati da taboola
            storie correlate
            suggerimenti di lettura
            suggerimenti per te
            suggeriti per te
            suggerito per te
            sul tema leggi anche
            sullo stesso argomento
            sullo stesso tema
            temi correlati
            temi del giorno
            temi del momento
            temi di oggi
            ti consigliamo
            ti consigliamo anche
            ti interessa anche
            ti interessano anche
            ti potrebbe anche interessare
            ti potrebbe interessare
            ti potrebbe interessare anche
            ti potrebbe piacere
            ti potrebbe piacere anche
            ti potrebbero interessare
            ti potrebbero interessare anche
            ti può essere utile
            ti è piaciuto questo articolo leggi anche
            ti è piaciuto? leggi anche
            top # della settimana
            top articoli
            top della settimana
            top news
            top post
            top stories
            trend del momento
            trending
            trending now
            trending topics
            tutte le ultime notizie
            ultima ora news
            ultime dal blog
            ultime dalla sezione
            ultime inserite
            ultime news
            ultime news pubblicate
            ultime notizie
            ultime notizie dalla sezione
            ultime notizie di oggi
            ultime notizie locali
            ultime notizie pubblicate
            ultime pubblicazioni
            ultime recensioni
            ultime storie
            ultime uscite
            ultimi aggiornamenti
            ultimi arrivi
            ultimi articoli
            ultimi articoli dal blog
            ultimi articoli del blog
            ultimi articoli inseriti
            ultimi articoli pubblicati
            ultimi contenuti
            ultimi contenuti pubblicati
            ultimi inseriti
            ultimi post
            ultimi post dal blog
            ultimi post pubblicati
            ultimissime notizie
            vedi anche
            vi consigliamo
            vi potrebbe interessare
            vi potrebbe piacere
            video consigliati
            video correlati
            video più visti
            visti di recente
            visto di recente
            visualizzati di recente
            you may have missed
        """),
        "related_label": phrases("""
            approfondisci
            articolo correlato
            ascolta anche
            da leggere
            da non perdere
            guarda anche
            guarda il video
            guarda la fotogallery
            guarda la gallery
            guarda le foto
            l'articolo completo
            leggete anche
            leggi altro
            leggi anche
            leggi anche l'articolo
            leggi anche l’articolo
            leggi ancora
            leggi di più
            leggi l'articolo
            leggi l'intervista
            leggi la recensione
            leggi l’articolo
            leggi l’intervista
            leggi pure
            leggi qui
            leggi tutto
            l’articolo completo
            non perdere
            per approfondire
            per saperne di più
            potrebbe interessarti
            potrebbe interessarti anche
            scopri anche
            scopri di più
            se ti interessa leggi
            ti consigliamo
            ti potrebbe interessare
            ti potrebbe interessare anche
            ti può interessare
            ti può interessare anche
            vedi anche
            vedi il video
        """),
        "share": phrases("""
            aggiungi a @
            aggiungi ai preferiti di google
            aggiungi come fonte preferita
            aggiungi come fonte preferita su @
            aggiungi come fonte preferita su google
            aggiungi su @
            aggiungici alle tue fonti preferite su google
            aggiungici come fonte preferita
            aggiungici su google
            aggiungici tra le tue fonti preferite
            aiutaci a diffondere
            altre opzioni di condivisione
            altri modi per condividere
            altri social
            altro social
            apri menu condivisione
            apri opzioni di condivisione
            apri su @
            barra di condivisione
            bottoni di condivisione
            canali social
            caricamento
            chiudi condividi
            chiudi condivisione
            ci puoi trovare su @
            ci trovate anche su @
            ci trovate su @
            ci trovi anche su @
            ci trovi su @
            clicca mi piace
            clicca mi piace sulla nostra pagina @
            clicca per condividere
            clicca per condividere su @…
            clicca per condividere via e-mail
            clicca per condividere via email
            clicca per inviare un link a un amico via e-mail…
            clicca per inviare un link a un amico via email…
            clicca qui per condividere
            clicca qui per condividere su @…
            clicca qui per iscriverti al canale @
            clicca qui per iscriverti al nostro canale @
            clicca qui per seguirci su @
            clicca qui per seguirci su google news
            clicca qui per stampare…
            clicca su mi piace
            collegamento copiato
            condividere
            condividete questa ricetta
            condividi
            condividi adesso
            condividi articolo
            condividi con
            condividi con @
            condividi con i tuoi amici
            condividi con un amico
            condividi il link
            condividi il post
            condividi l'articolo
            condividi l'articolo regalandolo
            condividi l'articolo su @
            condividi la notizia
            condividi la pagina
            condividi link
            condividi l’articolo
            condividi l’articolo regalandolo
            condividi l’articolo su @
            condividi mediante
            condividi ora
            condividi per e-mail
            condividi per email
            condividi per permettere ad altri di leggere
            condividi quest'articolo
            condividi questa notizia
            condividi questa pagina
            condividi questa pagina con un amico
            condividi questa pagina su @
            condividi questa ricetta
            condividi questa storia
            condividi questo articolo
            condividi questo articolo con i tuoi amici
            condividi questo articolo su @
            condividi questo contenuto
            condividi questo post
            condividi quest’articolo
            condividi su
            condividi su @
            condividi su @ (si apre in una nuova finestra)
            condividi su facebook
            condividi su linkedin
            condividi su pinterest
            condividi su reddit
            condividi su telegram
            condividi su twitter
            condividi su whatsapp
            condividi su x
            condividi sui social
            condividi sui social network
            condividi tramite
            condividi tramite @
            condividi tramite email
            condividi via @
            condividi via e-mail
            condividi via email
            condividi via mail
            condividila
            condividila con i tuoi amici
            condividila su @
            condividila sui social
            condividilo
            condividilo con chi vuoi
            condividilo con gli amici
            condividilo con i tuoi amici
            condividilo con un amico
            condividilo ora
            condividilo su @
            condividilo sui social
            condividilo sui tuoi social
            condivisione
            condivisioni
            consiglia
            consiglia su @
            copia
            copia collegamento
            copia il collegamento
            copia il link
            copia il link dell'articolo
            copia il link della pagina
            copia il link dell’articolo
            copia indirizzo
            copia l'indirizzo
            copia l'url
            copia link
            copia link articolo
            copia link negli appunti
            copia l’indirizzo
            copia l’url
            copia negli appunti
            copia permalink
            copia url
            copiato
            copiato negli appunti
            diffondi la notizia
            diffondi questo articolo
            dillo ai tuoi amici
            diventa fan
            diventa fan su @
            diventa fan su facebook
            diventa nostro fan su @
            entra nel canale
            entra nel canale @
            entra nel canale telegram
            entra nel canale whatsapp
            entra nel gruppo @
            entra nel gruppo facebook
            entra nel gruppo telegram
            entra nel gruppo whatsapp
            entra nel nostro canale @
            entra nel nostro canale telegram
            entra nel nostro canale whatsapp
            entra nel nostro gruppo @
            entra nel nostro gruppo facebook
            entra nel nostro gruppo telegram
            fai clic per condividere
            fai clic per condividere su @…
            fai clic per condividere sul @…
            fai clic per condividere via e-mail
            fai clic per condividere via email
            fai clic per inviare l'articolo via mail ad un amico…
            fai clic per inviare l’articolo via mail ad un amico…
            fai clic per inviare questo articolo via e-mail a un amico…
            fai clic per inviare questo articolo via email a un amico…
            fai clic per inviare un link a un amico via e-mail…
            fai clic per inviare un link a un amico via email…
            fai clic per inviare un link via e-mail a un amico…
            fai clic per inviare un link via email a un amico…
            fai clic per stampare…
            fai clic qui per condividere su @…
            fai clic qui per inviare l'articolo via mail ad un amico…
            fai clic qui per inviare l’articolo via mail ad un amico…
            fai clic qui per inviare un link a un amico via e-mail…
            fai clic qui per inviare un link a un amico via email…
            fai clic qui per inviare un link via e-mail a un amico…
            fai clic qui per inviare un link via email a un amico…
            fai clic qui per stampare…
            fai girare
            fai un tweet
            fallo sapere ai tuoi amici
            fissa su @
            i nostri canali
            i nostri canali social
            i nostri social
            icone social
            il link è stato copiato
            il link è stato copiato negli appunti
            imposta come fonte preferita
            indirizzo copiato
            inoltra
            inoltra su @
            invia a @
            invia con @
            invia con whatsapp
            invia messaggio su @
            invia per whatsapp
            invia su @
            invia su telegram
            invia su whatsapp
            invia tramite @
            invia via @
            invita i tuoi amici
            iscriviti al canale
            iscriviti al canale @
            iscriviti al canale telegram
            iscriviti al canale telegram di
            iscriviti al canale whatsapp
            iscriviti al canale whatsapp di
            iscriviti al canale youtube
            iscriviti al gruppo @
            iscriviti al gruppo facebook
            iscriviti al mio canale @
            iscriviti al nostro canale
            iscriviti al nostro canale @
            iscriviti al nostro canale su @
            iscriviti al nostro canale telegram
            iscriviti al nostro canale whatsapp
            iscriviti al nostro canale youtube
            iscriviti al nostro gruppo @
            iscriviti al nostro gruppo facebook
            iscriviti qui al canale @
            iscriviti su @
            iscriviti su youtube
            lascia un like
            lascia un mi piace
            lasciaci un like
            leggi le notizie su @
            leggici su google news
            link all'articolo
            link all’articolo
            link breve
            link copiato
            link copiato con successo
            link copiato negli appunti
            link diretto
            link permanente
            link social
            manda su @
            manda su whatsapp
            metti like
            metti mi piace
            metti mi piace a questo post
            metti mi piace alla nostra pagina @
            metti mi piace alla pagina
            metti mi piace alla pagina facebook
            metti mi piace su @
            metti un like
            metti un like alla nostra pagina @
            metti un mi piace
            metti un mi piace alla nostra pagina @
            mettici un like
            mi piace caricamento
            mi piace questo
            mi piace su @
            mi trovate su @
            mi trovi anche su @
            mi trovi su @
            mostra opzioni di condivisione
            opzioni di condivisione
            per restare aggiornato su…
            per restare sempre aggiornati…
            per restare sempre aggiornato segui su…
            per restare sempre aggiornato seguici la nostra…
            per restare sempre aggiornato seguici su…
            per rimanere aggiornato su…
            permalink
            pin it
            pin su @
            pinna su @
            pinnalo
            posta su @
            posta su twitter
            premi mi piace
            pubblica su @
            pubblica su facebook
            pubblica su twitter
            pulsante di condivisione
            pulsanti di condivisione
            raccomanda
            raccomanda su @
            rendici una fonte preferita su google
            resta connesso
            resta in contatto
            restiamo in contatto
            retweet
            retweetta
            retwitta
            ricevi gli aggiornamenti su @
            ricevi le news su @
            ricevi le nostre notizie su whatsapp
            ricevi le notizie direttamente su @
            ricevi le notizie su @
            ricevi le notizie su whatsapp
            rimani connesso
            salva su @
            salva su pinterest
            salvaci tra le fonti preferite
            scegli come fonte preferita
            scegli come fonte preferita su google
            scegli la nostra testata come fonte preferita
            se l'articolo ti è piaciuto condividilo
            se l’articolo ti è piaciuto condividilo
            se ti è piaciuto condividi
            se ti è piaciuto l'articolo condividilo
            se ti è piaciuto l’articolo condividilo
            se ti è piaciuto questo articolo condividilo
            se ti è piaciuto questo articolo, condividilo
            se ti è piaciuto, condividilo
            se ti è stato utile condividilo
            se vi è piaciuto questo articolo condividetelo
            se vuoi restare aggiornato segui…
            se vuoi restare aggiornato su…
            se vuoi restare sempre aggiornato su…
            segui @
            segui anche su @
            segui i nostri aggiornamenti su @
            segui i nostri canali social
            segui i nostri social
            segui il canale @
            segui il canale telegram
            segui il canale whatsapp
            segui il nostro canale @
            segui il nostro canale telegram
            segui il nostro canale whatsapp
            segui la nostra pagina @
            segui la nostra pagina facebook
            segui la nostra pagina instagram
            segui la nostra pagina su @
            segui la pagina @
            segui le nostre pagine social
            segui le notizie su @
            segui le notizie su google news
            segui le ultime notizie su @
            segui questa pagina su @
            segui su @
            segui su facebook
            segui su google discover
            segui su google news
            segui su instagram
            segui su twitter
            segui su x
            segui tutte le notizie su @
            segui tutti gli aggiornamenti su @
            segui tutti i nostri aggiornamenti su @
            seguici
            seguici anche
            seguici anche su @
            seguici anche su facebook
            seguici anche su google news
            seguici anche sui social
            seguici in
            seguici nei social
            seguici online
            seguici ora
            seguici qui
            seguici sempre
            seguici su
            seguici su @
            seguici su @ e @
            seguici su bluesky
            seguici su discover
            seguici su facebook
            seguici su facebook e instagram
            seguici su feedly
            seguici su flipboard
            seguici su google
            seguici su google discover
            seguici su google news
            seguici su google notizie
            seguici su instagram
            seguici su linkedin
            seguici su spotify
            seguici su telegram
            seguici su threads
            seguici su tiktok
            seguici su tutti i social
            seguici su twitter
            seguici su whatsapp
            seguici su x
            seguici su youtube
            seguici sui canali social
            seguici sui nostri canali social
            seguici sui nostri social
            seguici sui social
            seguici sui social network
            seguici sul canale telegram
            seguici sul canale whatsapp
            seguici sul nostro canale @
            seguici sul nostro canale telegram
            seguici sul nostro canale whatsapp
            seguici sulla nostra pagina facebook
            seguici sulla pagina @
            seguici sulle nostre pagine social
            seguici via rss
            seguimi
            seguimi anche su @
            seguimi su
            seguimi su @
            seguimi sui social
            seguite @
            seguite il nostro canale @
            seguite la nostra pagina @
            seguiteci
            seguiteci anche su @
            seguiteci su @
            seguiteci su google news
            seguiteci sui nostri canali social
            seguiteci sui social
            siamo anche su @
            siamo anche su telegram
            siamo anche sui social
            siamo presenti su @
            siamo su @
            siamo su google news
            social media
            social network
            spargi la voce
            ti è piaciuta la notizia? condividila
            ti è piaciuta la ricetta? condividila
            ti è piaciuta questa notizia? condividila
            ti è piaciuto il post? condividilo
            ti è piaciuto l'articolo? condividilo
            ti è piaciuto l'articolo? seguici su @
            ti è piaciuto l’articolo? condividilo
            ti è piaciuto l’articolo? seguici su @
            ti è piaciuto questo articolo? condividi
            ti è piaciuto questo articolo? condividilo
            ti è piaciuto questo articolo? condividilo con i tuoi amici
            ti è piaciuto questo articolo? condividilo su @
            ti è piaciuto questo articolo? condividilo sui social
            ti è piaciuto questo articolo? seguici su @
            ti è piaciuto questo post? condividilo
            ti è piaciuto? condividi
            ti è piaciuto? condividi con i tuoi amici
            ti è piaciuto? condividi su @
            ti è piaciuto? condividilo
            trovaci
            trovaci anche su @
            trovaci su @
            trovaci su facebook
            trovaci sui social
            trovami su @
            tweet
            tweet questo
            tweet su @
            tweetta
            twitta
            twitta questo
            twitta questo articolo
            twitta su @
            twittalo
            unisciti a noi su @
            unisciti a noi su facebook
            unisciti al canale @
            unisciti al canale telegram
            unisciti al canale whatsapp
            unisciti al gruppo @
            unisciti al nostro canale @
            unisciti al nostro canale telegram
            unisciti al nostro canale whatsapp
            unisciti al nostro gruppo @
            unisciti al nostro gruppo facebook
            unisciti alla community su @
            url breve
            url copiata
            url copiato
            vai al canale @
            vai alla pagina @
            vi è piaciuto l'articolo? condividetelo
            vi è piaciuto l’articolo? condividetelo
            vi è piaciuto questo articolo? condividetelo
            vieni a trovarci su @
            visita il nostro canale @
            visita la nostra pagina @
            visitaci su @
        """),
        "skip": phrases("""
            accesso rapido al contenuto
            alterna menu
            alterna navigazione
            apri e chiudi il menu
            apri e chiudi la navigazione
            apri il menu
            apri il menu principale
            apri il menù
            apri la navigazione
            apri la ricerca
            apri menu
            apri menu di navigazione
            apri menu principale
            apri menù principale
            apri/chiudi il menu
            apri/chiudi menu
            attiva menu
            attiva/disattiva menu
            attiva/disattiva navigazione
            back to top
            barra degli strumenti
            cambia navigazione
            chiudi barra laterale
            chiudi finestra di ricerca
            chiudi il menu
            chiudi il menu principale
            chiudi il menù
            chiudi la barra laterale
            chiudi la navigazione
            chiudi la ricerca
            chiudi navigazione
            chiudi pannello
            chiudi pannello di ricerca
            chiudi ricerca
            collegamenti di salto
            disattiva menu
            espandi menu
            fine contenuto
            fine pagina
            inizio contenuto
            inizio della pagina
            inizio pagina
            link di salto
            link rapidi di accessibilità
            menu di accesso rapido
            mostra menu
            mostra menù
            mostra/nascondi menu
            nascondi menu
            nascondi menù
            naviga nel menu
            passa al contenuto
            passa al contenuto principale
            passa alla barra laterale primaria
            passa alla navigazione primaria
            ritorna a inizio pagina
            ritorna all'inizio
            ritorna all’inizio
            ritorna in alto
            ritorna su
            salta
            salta al contenuto
            salta al contenuto principale
            salta al contenuto ↓
            salta al footer
            salta al menu
            salta al menù
            salta al piè di pagina
            salta alla navigazione
            salta direttamente al contenuto
            salta i link di navigazione
            salta il menu
            salta intestazione
            salta la navigazione
            salta menu
            salta navigazione
            scorri a destra
            scorri a sinistra
            scorri avanti
            scorri fino all'inizio
            scorri fino all’inizio
            scorri giù
            scorri in alto
            scorri in basso
            scorri indietro
            scorri su
            scorri verso il basso
            scorri verso l'alto
            scorri verso l’alto
            scroll in alto
            scroll su
            scroll to top
            scroll verso l'alto
            scroll verso l’alto
            su ↑
            toggle menu
            toggle navigazione
            torna a inizio articolo
            torna a inizio pagina
            torna ad inizio pagina
            torna all'inizio
            torna all'inizio del contenuto
            torna all'inizio dell'articolo
            torna all'inizio della pagina
            torna all'inizio pagina
            torna all’inizio
            torna all’inizio del contenuto
            torna all’inizio della pagina
            torna all’inizio dell’articolo
            torna all’inizio pagina
            torna in alto
            torna in alto alla pagina
            torna in alto ↑
            torna in cima
            torna sopra
            torna sopra ↑
            torna su
            torna su ↑
            vai a inizio pagina
            vai ai contenuti
            vai al contenuto
            vai al contenuto della pagina
            vai al contenuto principale
            vai al contenuto principale ↓
            vai al contenuto ↓
            vai al footer
            vai al menu
            vai al menu di navigazione
            vai al menù
            vai al piè di pagina
            vai alla navigazione
            vai alla navigazione principale
            vai alla ricerca
            vai direttamente al contenuto
            vai in alto
            vai in cima
            visualizza menu
            ↑ torna in alto
            ↑ torna su
        """),
        "tags": phrases("""
            archiviato in
            archiviato sotto
            argomenti
            argomento
            categoria
            categorie
            contrassegnato
            contrassegnato con
            contrassegnato da tag
            etichetta
            etichettato
            etichettato come
            etichettato con
            etichette
            in questo articolo parliamo di
            inserito in
            parliamo di
            parola chiave
            parole chiave
            postato in
            pubblicato in
            pubblicato nella categoria
            rubrica
            sezione
            si parla di
            tag
            tag articolo
            taggato
            taggato come
            taggato con
            tags
            tema
            temi
            temi dell'articolo
            temi dell’articolo
        """),
        "update_label": phrases("""
            agg
            agg. alle
            agg. del
            agg. il
            aggiornamenti al
            aggiornamento al
            aggiornamento alle
            aggiornamento del
            aggiornamento delle
            aggiornamento delle ore
            aggiornamento ore
            aggiornata
            aggiornata al
            aggiornata alle
            aggiornata il
            aggiornato
            aggiornato al
            aggiornato alle
            aggiornato alle ore
            aggiornato da ultimo il
            aggiornato il
            aggiornato in data
            aggiornato per l'ultima volta
            aggiornato per l’ultima volta
            articolo aggiornato
            data dell'ultimo aggiornamento
            data dell’ultimo aggiornamento
            data di aggiornamento
            data ultimo aggiornamento
            last update
            last updated
            mod. il
            modificata
            modificata il
            modificato
            modificato alle
            modificato da ultimo il
            modificato il
            modificato in data
            modificato l'ultima volta
            modificato l’ultima volta
            modificato per l'ultima volta il
            modificato per l’ultima volta il
            ora ultimo aggiornamento
            questa pagina è stata aggiornata il
            questo articolo è stato aggiornato il
            revisionata il
            revisionato
            revisionato il
            revisione del
            rivisto il
            rivisto in data
            ult. agg
            ult. mod
            ultima data di aggiornamento
            ultima data di modifica
            ultima modifica
            ultima modifica articolo
            ultima modifica del
            ultima modifica effettuata
            ultima modifica effettuata il
            ultima modifica effettuata in data
            ultima modifica il
            ultima modifica in data
            ultima modifica pagina
            ultima revisione
            ultima revisione il
            ultima revisione medica
            ultima verifica
            ultima volta aggiornato
            ultima volta aggiornato il
            ultimo agg
            ultimo agg. il
            ultimo aggiornamento
            ultimo aggiornamento al
            ultimo aggiornamento alle
            ultimo aggiornamento articolo
            ultimo aggiornamento del
            ultimo aggiornamento della pagina
            ultimo aggiornamento di questa pagina
            ultimo aggiornamento effettuato il
            ultimo aggiornamento il
            ultimo aggiornamento in data
            ultimo aggiornamento ore
            ultimo aggiornamento pagina
            ultimo aggiornamento pubblicato il
            ultimo update
            updated
            verificato in data
        """),
    },
)
