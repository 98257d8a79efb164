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
            apri in una nuova finestra
            ascolta articolo
            ascolta il testo
            ascolta l'articolo
            ascolta la notizia
            ascolta la versione audio dell'articolo
            ascolta la versione audio dell’articolo
            ascolta l’articolo
            ascolta questo articolo
            audio generato da intelligenza artificiale
            audio letto da una voce sintetica
            aumenta dimensione testo
            aumenta il testo
            aumenta la dimensione del carattere
            chiudi finestra
            chiudi la finestra
            dimensione carattere
            dimensione del testo
            dimensione testo
            diminuisci dimensione testo
            diminuisci il testo
            il link si apre in una nuova finestra
            leggi ad alta voce
            link esterno
            si apre in una nuova finestra
            si apre in una nuova scheda
        """),
        "advertisement": phrases("""
            adv
            advertisement
            advertorial
            annunci
            annunci pubblicitari
            annuncio
            annuncio pubblicitario
            annuncio sponsorizzato
            articolo pubblicitario
            articolo sponsorizzato
            branded content
            chiudi annuncio
            comunicazione pubblicitaria
            contenuti sponsorizzati
            contenuto a pagamento
            contenuto promozionale
            contenuto pubblicitario
            contenuto sponsorizzato
            continua a leggere dopo la pubblicità
            continua a leggere sotto la pubblicità
            continua dopo la pubblicità
            continua sotto la pubblicità
            in collaborazione con i nostri partner
            informazione a pagamento
            informazione promozionale
            informazione pubblicitaria
            inserzione pubblicitaria
            l'articolo continua dopo il video
            l'articolo continua dopo la pubblicità
            l'articolo continua sotto
            l'articolo continua sotto la pubblicità
            l'articolo prosegue dopo la pubblicità
            l'articolo prosegue sotto la pubblicità
            la lettura continua dopo la pubblicità
            la notizia continua dopo la pubblicità
            leggi dopo la pubblicità
            l’articolo continua dopo il video
            l’articolo continua dopo la pubblicità
            l’articolo continua sotto
            l’articolo continua sotto la pubblicità
            l’articolo prosegue dopo la pubblicità
            l’articolo prosegue sotto la pubblicità
            messaggio promozionale
            messaggio pubblicitario
            messaggio sponsorizzato
            post sponsorizzato
            promo
            prosegui dopo la pubblicità
            pubblicita
            pubblicità
            pubblicità - continua a leggere di seguito
            pubblicità elettorale
            pubbliredazionale
            rimuovi pubblicità
            salta annuncio
            salta la pubblicità
            scorri per continuare
            scorri per continuare a leggere
            spazio pubblicitario
            sponsor
            sponsorizzato
        """),
        "ago": phrases("""
            # anni fa
            # anno fa
            # gg fa
            # giorni fa
            # giorno fa
            # h fa
            # mese fa
            # mesi fa
            # min fa
            # min. fa
            # minuti fa
            # minuto fa
            # ora fa
            # ore e # minuti fa
            # ore fa
            # sec fa
            # secondi fa
            # settimana fa
            # settimane fa
            #h fa
            aggiornato # giorni fa
            aggiornato # minuti fa
            aggiornato # ore fa
            appena pubblicato
            circa un'ora fa
            circa un’ora fa
            ieri alle #.#
            ieri alle #:#
            ieri, #:#
            meno di un minuto fa
            oggi alle #:#
            oggi, #:#
            pochi istanti fa
            pochi minuti fa
            pochi secondi fa
            proprio ora
            pubblicato # giorni fa
            pubblicato # ore fa
            qualche minuto fa
            qualche secondo fa
            un anno fa
            un giorno fa
            un mese fa
            un minuto fa
            un'ora fa
            una settimana fa
            un’ora fa
        """),
        "app": phrases("""
            abilita le notifiche
            apri nell'app
            apri nell’app
            attiva le notifiche
            consenti notifiche
            continua sull'app
            continua sull’app
            disponibile su app store
            disponibile su google play
            installa l'app
            installa l’app
            leggi nell'app
            leggi nell’app
            leggi sull'app
            leggi sull’app
            prova la nostra app
            ricevi le notifiche
            scarica app
            scarica da app store
            scarica da google play
            scarica gratis l'app
            scarica gratis l’app
            scarica l'app
            scarica l'app gratis
            scarica l'app gratuita
            scarica la nostra app
            scarica la nuova app
            scarica l’app
            scarica l’app gratis
            scarica l’app gratuita
            scarica ora l'app
            scarica ora l’app
            scarica su app store
            scarica su google play
            scaricala da app store
            scaricala da google play
        """),
        "author_head": phrases("""
            a proposito dell'autore
            a proposito dell’autore
            altri articoli dell'autore
            altri articoli dell’autore
            altri articoli di questo autore
            altro dall'autore
            altro dall’autore
            chi è l'autore
            chi è l’autore
            circa l'autore
            circa l’autore
            dello stesso autore
            informazioni sugli autori
            informazioni sull'autore
            informazioni sull'autrice
            informazioni sull’autore
            informazioni sull’autrice
            l'autore
            l'autore dell'articolo
            l'autrice
            leggi tutti gli articoli dell'autore
            leggi tutti gli articoli dell’autore
            l’autore
            l’autore dell’articolo
            l’autrice
            mostra tutti gli articoli
            nota sull'autore
            nota sull’autore
            note sull'autore
            note sull’autore
            sugli autori
            sull'autore
            sull'autrice
            sulle autrici
            sull’autore
            sull’autrice
            tutti gli articoli dell'autore
            tutti gli articoli dell’autore
            tutti gli articoli di questo autore
            vedi tutti gli articoli
            vedi tutti gli articoli dell'autore
            vedi tutti gli articoli dell’autore
            vedi tutti i post
            visualizza archivio
            visualizza tutti gli articoli
        """),
        "breadcrumb": phrases("""
            briciole di pane
            percorso di navigazione
            sei in
            sei qui
            ti trovi in
            ti trovi qui
            tu sei qui
            vi trovate qui
        """),
        "browser": phrases("""
            abilita javascript nel tuo browser…
            abilita javascript per…
            aggiorna il tuo browser
            attiva javascript nel tuo browser…
            attiva javascript per…
            attualmente javascript è disabilitato…
            browser non supportato
            disattiva il tuo ad blocker…
            disattiva il tuo adblock…
            disattiva l'ad blocker…
            disattiva l’ad blocker…
            il tuo browser non supporta…
            il tuo browser non è aggiornato
            il tuo browser non è supportato…
            il vostro browser non supporta…
            javascript non è abilitato…
            javascript è disabilitato…
            javascript è disattivato…
            la pagina che cerchi non esiste
            la pagina non è stata trovata
            pagina non trovata
            per favore abilita javascript…
            per favore disattiva l'adblock…
            per favore disattiva l’adblock…
            per visualizzare questo contenuto è necessario abilitare javascript…
            questo sito richiede javascript…
            ricarica la pagina
            sembra che tu stia usando un ad blocker…
            sembra che tu stia utilizzando un adblocker…
            stai usando un browser obsoleto…
            stai utilizzando un ad blocker…
            stai utilizzando un browser obsoleto…
            è necessario abilitare javascript…
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
            accedi per commentare
            accedi per lasciare un commento
            accedi per rispondere
            aggiungi commento
            aggiungi un commento
            annulla risposta
            avvertimi via e-mail…
            avvertimi via email…
            avvisami via e-mail…
            avvisami via email…
            campi obbligatori *
            commenta
            commenta con @
            commenta l'articolo
            commenta la notizia
            commenta l’articolo
            commenta per primo
            commenti chiusi
            commenti disabilitati
            commenti disabilitati su…
            commento *
            cosa ne pensi? lascia un commento
            devi accedere per commentare
            devi avere effettuato l'accesso per inviare un commento
            devi avere effettuato l’accesso per inviare un commento
            devi essere connesso per inviare un commento
            devi essere loggato per commentare
            devi essere registrato per commentare
            di' la tua
            dicci cosa ne pensi
            dicci la tua
            di’ la tua
            do il mio consenso affinché un cookie salvi i miei dati…
            e-mail (non verrà pubblicata)
            e-mail (obbligatoria)
            e-mail *
            email (non verrà pubblicata)
            email (obbligatoria)
            email *
            entra nella discussione
            gli altri campi obbligatori…
            i campi contrassegnati con * sono obbligatori
            i campi obbligatori sono contrassegnati…
            i commenti a questo articolo sono chiusi
            i commenti sono chiusi
            i commenti sono disabilitati
            i commenti sono moderati
            il tuo commento
            il tuo commento è in attesa di moderazione…
            il tuo indirizzo e-mail non sarà pubblicato…
            il tuo indirizzo e-mail non sarà reso pubblico…
            il tuo indirizzo e-mail non verrà pubblicato…
            il tuo indirizzo email non sarà pubblicato…
            il tuo indirizzo email non sarà reso pubblico…
            il tuo indirizzo email non verrà pubblicato…
            inserisci commento
            inserisci i tuoi dati qui sotto o clicca su un'icona per effettuare l'accesso…
            inserisci i tuoi dati qui sotto o clicca su un’icona per effettuare l’accesso…
            inserisci il tuo commento
            inserisci un commento
            invia commento
            invia il commento
            invia il tuo commento
            invia un commento
            l'indirizzo e-mail non sarà pubblicato…
            l'indirizzo e-mail non verrà pubblicato…
            l'indirizzo email non sarà pubblicato…
            l'indirizzo email non verrà pubblicato…
            la tua e-mail non sarà pubblicata…
            la tua e-mail non verrà pubblicata…
            la tua email non sarà pubblicata…
            la tua email non verrà pubblicata…
            la tua risposta
            lascia il tuo commento
            lascia un commento
            lascia un commento annulla risposta
            lascia un messaggio
            lascia una recensione
            lascia una risposta
            lascia una risposta annulla risposta
            l’indirizzo e-mail non sarà pubblicato…
            l’indirizzo e-mail non verrà pubblicato…
            l’indirizzo email non sarà pubblicato…
            l’indirizzo email non verrà pubblicato…
            nome (obbligatorio)
            nome *
            notificami nuovi commenti via e-mail
            notificami nuovi commenti via email
            notificami nuovi post via e-mail
            notificami nuovi post via email
            partecipa alla conversazione
            partecipa alla discussione
            per commentare devi effettuare il login
            per commentare è necessario registrarsi
            posta un commento
            pubblica commento
            pubblica il commento
            questo sito usa akismet per ridurre lo spam…
            questo sito utilizza akismet per ridurre lo spam…
            rispondi
            rispondi a questo commento
            salva il mio nome, e-mail e sito…
            salva il mio nome, email e sito…
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
            segnala abuso
            segnala commento
            segnala questo commento
            segnala un commento
            sentitevi liberi di contribuire
            sii il primo a commentare
            sito web (opzionale)
            stai commentando usando il tuo account…
            vuoi partecipare alla discussione
        """),
        "comment_head": phrases("""
            # commenti
            # commenti a "…
            # commenti a ‘…
            # commenti a “…
            # commenti su "…
            # commenti su ‘…
            # commenti su “…
            # commento
            # commento su "…
            # commento su ‘…
            # commento su “…
            # pensieri su "…
            # pensieri su ‘…
            # pensieri su “…
            # pensiero su "…
            # pensiero su ‘…
            # pensiero su “…
            # risposta a "…
            # risposta a ‘…
            # risposta a “…
            # risposte
            # risposte a "…
            # risposte a ‘…
            # risposte a “…
            altri commenti
            carica altri commenti
            carica commenti
            commenti
            commenti #
            commenti (#)
            commenti all'articolo
            commenti all’articolo
            commenti dei lettori
            commenti meno recenti
            commenti più recenti
            commenti recenti
            i commenti dei lettori
            i più recenti prima
            i vostri commenti
            leggi # commenti
            leggi i commenti
            meno recenti prima
            mostra commenti
            mostra i commenti
            mostra tutti i commenti
            nascondi commenti
            nascondi i commenti
            nessun commento
            non ci sono ancora commenti
            non ci sono commenti
            ordina commenti
            pingback
            pingbacks
            più recenti prima
            trackback
            trackbacks
            tutti i commenti
            ultimi commenti
            un commento
            un commento su "…
            un commento su ‘…
            un commento su “…
            un pensiero su "…
            un pensiero su ‘…
            un pensiero su “…
            una risposta a "…
            una risposta a ‘…
            una risposta a “…
            vai ai commenti
            vedi i commenti
            vedi tutti i commenti
            visualizza commenti
            visualizza i commenti
            visualizza tutti i commenti
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
            accetta
            accetta cookie
            accetta e chiudi
            accetta e continua
            accetta i cookie
            accetta selezionati
            accetta solo i necessari
            accetta solo necessari
            accetta tutti
            accetta tutti i cookie
            accetta tutto
            accetto
            accetto i cookie
            acconsento
            al fine di fornire le migliori esperienze…
            attiva tutti i cookie
            chiudendo questo banner…
            chiudi e accetta
            clicca su accetta per…
            cliccando su accetta…
            conferma le mie scelte
            continua senza accettare
            continuando a navigare su questo sito accetti l'uso dei cookie
            continuando a navigare su questo sito accetti l’uso dei cookie
            continuando a utilizzare il sito…
            continuando la navigazione acconsenti all'utilizzo dei cookie
            continuando la navigazione acconsenti all’utilizzo dei cookie
            cookie analitici
            cookie di marketing
            cookie di profilazione
            cookie di terze parti
            cookie funzionali
            cookie necessari
            cookie policy
            cookie strettamente necessari
            cookie tecnici
            gestisci consenso
            gestisci consenso cookie
            gestisci cookie
            gestisci i cookie
            gestisci il consenso
            gestisci le preferenze
            gestisci opzioni
            gestisci preferenze
            gestisci servizi
            ho capito
            i cookie ci aiutano a fornire i nostri servizi…
            il nostro sito utilizza cookie…
            il nostro sito utilizza i cookie…
            il tuo consenso si applica ai seguenti siti…
            impostazioni cookie
            impostazioni dei cookie
            impostazioni privacy
            informativa sui cookie
            l'archiviazione tecnica o l'accesso…
            la tua privacy per noi è importante
            la tua privacy è importante per noi
            leggi la cookie policy
            l’archiviazione tecnica o l’accesso…
            maggiori informazioni sui cookie
            modifica consenso
            modifica le preferenze cookie
            mostra dettagli
            mostra preferenze
            nega
            nega tutti
            noi e i nostri # partner…
            noi e i nostri partner…
            noi e terze parti selezionate…
            per fornire le migliori esperienze, utilizziamo…
            per visualizzare questo contenuto devi accettare…
            personalizza
            personalizza cookie
            preferenze cookie
            preferenze privacy
            preferenze sui cookie
            questo sito fa uso di cookie
            questo sito fa uso di cookie…
            questo sito usa cookie…
            questo sito usa i cookie
            questo sito usa i cookie…
            questo sito utilizza cookie
            questo sito utilizza cookie…
            questo sito utilizza i cookie
            questo sito utilizza i cookie per migliorare la tua esperienza
            questo sito utilizza i cookie…
            questo sito web usa i cookie…
            questo sito web utilizza cookie…
            questo sito web utilizza i cookie
            questo sito web utilizza i cookie…
            revoca consenso
            rifiuta
            rifiuta e chiudi
            rifiuta tutti
            rifiuta tutti i cookie
            rifiuta tutto
            rispettiamo la tua privacy
            salva e accetta
            salva le impostazioni
            salva le preferenze
            salva preferenze
            scopri di più e personalizza
            se vuoi saperne di più o negare il consenso…
            sempre abilitato
            sempre attivi
            sempre attivo
            solo cookie necessari
            solo i necessari
            tieni presente che alcuni cookie…
            usiamo cookie per…
            usiamo i cookie
            usiamo i cookie per…
            utilizziamo cookie e…
            utilizziamo cookie per…
            utilizziamo i cookie
            utilizziamo i cookie per migliorare la tua esperienza
            utilizziamo i cookie per…
            utilizziamo i cookie sul nostro sito…
            utilizziamo solo cookie tecnici…
            visualizza le preferenze
            visualizza preferenze
        """),
        "copyright": phrases("""
            # ©…
            codice fiscale e partita iva #…
            copyright #…
            copyright (c)…
            copyright ©…
            direttore responsabile:…
            diritti d'autore ©…
            diritti di riproduzione riservati
            diritti d’autore ©…
            diritti riservati
            fieramente offerto da wordpress
            funziona grazie a wordpress
            iscrizione al roc n…
            offerto da wordpress
            orgogliosamente fornito da wordpress
            p. iva #…
            p.i. #…
            p.iva #…
            partita iva #…
            partita iva: #…
            proprietà letteraria riservata
            questo blog non rappresenta una testata giornalistica…
            registrazione tribunale di…
            riproduzione riservata
            riproduzione riservata © copyright…
            riproduzione riservata ©…
            riproduzione vietata
            testata giornalistica iscritta al registro…
            testata giornalistica registrata presso il tribunale…
            testata registrata presso il tribunale…
            tutti i diritti riservati
            tutti i diritti riservati ©…
            tutti i diritti sono riservati
            vietata la riproduzione
            vietata la riproduzione anche parziale
            © #…
            © copyright…
            © riproduzione riservata
            © tutti i diritti riservati
            è vietata la riproduzione anche parziale…
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
            articolo del
            caricato il
            creato il
            data
            data articolo
            data di inserimento
            data di pubblicazione
            data inserimento
            data pubblicazione
            inserita il
            inserito il
            inviato il
            postata il
            postato
            postato il
            prima pubblicazione
            prima pubblicazione il
            pubblicata
            pubblicata il
            pubblicato
            pubblicato alle
            pubblicato il
            pubblicato in data
            pubblicato originariamente il
            pubblicazione
            pubblicazione originale
            redatto il
            scritta il
            scritto il
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
            apri in @
            apri su @
            ascolta su @
            contenuti da @
            contenuto esterno da @
            contenuto incorporato
            guarda il post su @
            guarda il video su @
            guarda su @
            leggi il post su @
            tweet di @…
            tweets di @…
            un post condiviso da…
            vai al post su @
            vedi il post su @
            vedi il tweet
            vedi questo post su @
            vedi su @
            visualizza altri post su @
            visualizza il post su @
            visualizza il profilo su @
            visualizza più post su @
            visualizza questo post su @
            visualizza questo profilo su @
            visualizza su @
        """),
        "gallery": phrases("""
            # di #
            # foto
            # immagini
            apri galleria
            apri la galleria
            chiudi galleria
            clicca per ingrandire
            clicca sull'immagine per ingrandire
            clicca sulla foto per ingrandire
            clicca sull’immagine per ingrandire
            foto # di #
            foto #/#
            foto gallery
            foto precedente
            foto successiva
            fotogallery
            galleria di immagini
            galleria foto
            galleria fotografica
            galleria immagini
            gallery
            guarda la fotogallery
            guarda la galleria
            guarda la gallery
            guarda le altre foto
            guarda le foto
            guarda tutte le foto
            immagine # di #
            immagine precedente
            immagine successiva
            ingrandisci
            ingrandisci foto
            ingrandisci immagine
            ingrandisci l'immagine
            ingrandisci l’immagine
            mostra tutte le foto
            precedente foto
            scorri la gallery
            scorri le foto
            sfoglia la fotogallery
            sfoglia la gallery
            sfoglia le foto
            slide # di #
            tutte le foto
            vai alla fotogallery
            vai alla galleria
            vai alla gallery
            vedi galleria
            vedi le foto
            vedi tutte le foto
            visualizza galleria
            visualizza tutte le foto
        """),
        "legal": phrases("""
            abbonamenti
            abbonamento
            abbonati
            abbonati ora
            accessibilità
            aiuto
            archivio
            archivio storico
            area riservata
            assistenza
            assistenza clienti
            avvertenze legali
            avviso legale
            cambia impostazioni privacy
            carriere
            chi scrive
            chi siamo
            codice etico
            collabora con noi
            condizioni d'uso
            condizioni di utilizzo
            condizioni di vendita
            condizioni d’uso
            condizioni generali
            condizioni generali di abbonamento
            contatta la redazione
            contattaci
            contatti
            contatto
            cookie
            cookie policy
            copyright
            crediti
            credits
            dati societari
            dichiarazione di accessibilità
            dicono di noi
            diritti d'autore
            diritti d’autore
            disclaimer
            domande frequenti
            edicola
            edicola digitale
            edizione digitale
            edizioni locali
            fai pubblicità
            faq
            feed rss
            gerenza
            gestione cookie
            gestisci privacy
            guida
            il gruppo
            il mio abbonamento
            impostazioni cookie
            informativa
            informativa cookie
            informativa estesa
            informativa privacy
            informativa sui cookie
            informativa sulla privacy
            informazioni legali
            invia comunicato
            invia un articolo
            invia una segnalazione
            la redazione
            lavora con noi
            legal
            linea editoriale
            mappa del sito
            mappa sito
            media kit
            modello 231
            necrologi
            newsletter
            note legali
            ombudsman
            partner
            per la pubblicità
            per la tua pubblicità
            preferenze cookie
            preferenze privacy
            privacy
            privacy e cookie
            privacy e cookie policy
            privacy policy
            pubblicità
            pubblicità con noi
            pubblicità legale
            pubblicità su questo sito
            redazione
            regolamento
            rettifiche
            rss
            scrivi alla redazione
            scrivi per noi
            scrivici
            segnala una notizia
            segnalaci una notizia
            segnalazioni
            servizi
            servizio clienti
            sitemap
            sostienici
            staff
            supporto
            termini d'uso
            termini di servizio
            termini di utilizzo
            termini d’uso
            termini e condizioni
            termini e condizioni d'uso
            termini e condizioni d’uso
            trasparenza
            tutela della privacy
            tutela privacy
            ufficio stampa
            whistleblowing
        """),
        "login": phrases("""
            accedi
            accedi al tuo account
            accedi al tuo profilo
            accedi con @
            accedi o registrati
            accesso
            area utente
            benvenuto! accedi al tuo account
            continua con @
            crea account
            crea il tuo account
            crea un account
            crea un account gratuito
            disconnetti
            effettua il login
            effettua l'accesso
            effettua l’accesso
            entra
            entra con @
            esci
            forgot your password? get help
            hai dimenticato la password
            hai già un abbonamento
            hai già un abbonamento? accedi
            hai già un account
            hai già un account? accedi
            hai perso la password
            il mio account
            il mio profilo
            il tuo account
            il tuo nome utente
            il tuo profilo
            inserisci la password
            iscriviti con @
            la tua e-mail
            la tua email
            la tua password
            log in
            login
            logout
            mantieni l'accesso
            mantieni l’accesso
            nome utente
            nome utente o indirizzo e-mail
            nome utente o indirizzo email
            non hai ancora un account
            non hai un account
            non hai un account? registrati
            non sei ancora registrato
            nuovo utente? registrati
            password
            password dimenticata
            password persa
            password smarrita
            profilo
            recupera la password
            recupera la tua password
            recupera password
            registrati
            registrati con @
            registrati gratis
            registrati gratuitamente
            registrati ora
            registrazione
            reimposta la password
            resta collegato
            ricordami
            sei già abbonato
            sei già abbonato? accedi
            sei già iscritto
            sei già registrato
            sei già registrato? accedi
            una password verrà inviata alla tua e-mail
            una password verrà inviata alla tua email
            vai al profilo
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
            altre informazioni
            altre news
            altre notizie
            altri articoli
            altri risultati
            altro
            approfondisci
            carica altre notizie
            carica altri
            carica altri articoli
            carica altro
            carica più articoli
            clicca qui
            clicca qui per leggere
            continua
            continua a leggere
            continua a leggere »
            continua a leggere →
            continua la lettura
            continua la lettura →
            continua lettura
            dettagli
            espandi
            guarda tutti
            leggi
            leggi ancora
            leggi articolo
            leggi di più
            leggi di più »
            leggi il resto
            leggi il seguito
            leggi l'articolo
            leggi l'articolo completo
            leggi la notizia
            leggi l’articolo
            leggi l’articolo completo
            leggi meno
            leggi qui
            leggi tutta la notizia
            leggi tutto
            leggi tutto l'articolo
            leggi tutto l’articolo
            leggi tutto »
            leggi tutto →
            maggiori dettagli
            maggiori informazioni
            mostra altri
            mostra altri articoli
            mostra altro
            mostra di più
            mostra meno
            mostra tutti
            mostra tutto
            per saperne di più
            più informazioni
            riduci
            saperne di più
            scopri
            scopri di più
            scopri di più »
            scopri tutto
            tutte le news
            tutte le notizie
            tutti gli articoli
            vai all'articolo
            vai all'articolo completo
            vai all’articolo
            vai all’articolo completo
            vedi altri
            vedi altro
            vedi di più
            vedi meno
            vedi tutte
            vedi tutte le notizie
            vedi tutti
            vedi tutto
            visualizza altro
            visualizza tutti
            visualizza tutto
        """),
        "navigation": phrases("""
            agenda
            ambiente
            animali
            approfondimenti
            archivi
            archivio
            arte
            attualità
            auto
            auto e moto
            basket
            benessere
            blog
            bologna
            borsa
            calcio
            calciomercato
            casa
            categorie
            cerca
            cerca nel sito
            cerca per
            chiudi
            chiudi menu
            cinema
            classifica
            classifiche
            comuni
            consumi
            cronaca
            cucina
            cultura
            cultura & spettacoli
            cultura e spettacoli
            diretta
            dirette
            donna
            economia
            economia e lavoro
            editoriali
            elezioni
            esteri
            eventi
            famiglia
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
            green
            guide
            home
            home page
            homepage
            in edicola
            in evidenza
            inchieste
            indietro
            innovazione
            inserisci termine di ricerca
            interni
            interviste
            istruzione
            italia
            lavoro
            le firme
            libri
            lifestyle
            live
            locali
            lotto
            media
            menu
            menu principale
            menù
            meteo
            milano
            moda
            mondo
            motogp
            motomondiale
            motori
            musica
            napoli
            news
            notizie
            oggi in tv
            opinioni
            oroscopo
            palermo
            podcast
            politica
            politica estera
            precedente
            prima pagina
            primo piano
            programmi tv
            provincia
            quotidiano
            radio
            recensioni
            regioni
            ricerca
            ricerca per
            ricette
            risultati della ricerca
            roma
            rubriche
            salute
            salute e benessere
            scienza
            scienze
            scuola
            serie a
            serie tv
            sezioni
            società
            speciali
            spettacoli
            spettacolo
            sport
            stili di vita
            successivo
            tech
            tecnologia
            televisione
            tempo libero
            tennis
            territorio
            torino
            torna alla home
            torna indietro
            turismo
            tv
            ultim'ora
            ultima ora
            ultime notizie
            ultim’ora
            università
            vai alla home
            venezia
            viabilità
            viaggi
            video
        """),
        "newsletter": phrases("""
            abbonati alla newsletter
            accetto la privacy policy
            acconsento al trattamento dei dati personali
            acconsento al trattamento dei miei dati personali
            commenti sul post (atom)
            digita la tua e-mail…
            digita la tua email…
            grazie per esserti iscritto
            grazie per l'iscrizione
            grazie per l’iscrizione
            ho letto e accetto l'informativa sulla privacy
            ho letto e accetto la privacy policy
            ho letto e accetto l’informativa sulla privacy
            ho letto l'informativa sulla privacy…
            ho letto l’informativa sulla privacy…
            il meglio della settimana nella tua casella di posta
            il tuo indirizzo e-mail
            il tuo indirizzo email
            indirizzo e-mail
            indirizzo email
            inserisci il tuo indirizzo e-mail
            inserisci il tuo indirizzo e-mail per iscriverti a questo blog…
            inserisci il tuo indirizzo e-mail per seguire questo blog…
            inserisci il tuo indirizzo email
            inserisci il tuo indirizzo email per iscriverti a questo blog…
            inserisci il tuo indirizzo email per seguire questo blog…
            inserisci la tua e-mail
            inserisci la tua email
            iscriversi alla newsletter
            iscriviti
            iscriviti a: commenti sul post (atom)
            iscriviti a: post (atom)
            iscriviti adesso
            iscriviti alla mailing list
            iscriviti alla newsletter
            iscriviti alla newsletter di…
            iscriviti alla newsletter gratuita
            iscriviti alla newsletter per…
            iscriviti alla nostra mailing list
            iscriviti alla nostra newsletter
            iscriviti alle nostre newsletter
            iscriviti gratis
            iscriviti gratuitamente
            iscriviti ora
            iscriviti qui
            iscriviti qui alla newsletter
            iscrizione alla newsletter
            iscrizione newsletter
            la newsletter
            la nostra newsletter
            le newsletter
            le nostre newsletter
            newsletter
            non perdere nessun aggiornamento
            non perderti le ultime notizie
            non perderti nessuna notizia
            puoi annullare l'iscrizione in ogni momento
            puoi annullare l’iscrizione in ogni momento
            puoi cancellarti in qualsiasi momento
            puoi disiscriverti in qualsiasi momento
            registrati alla newsletter
            resta aggiornato
            resta aggiornato sulle ultime notizie
            resta sempre aggiornato
            ricevi aggiornamenti via e-mail
            ricevi aggiornamenti via email
            ricevi gli aggiornamenti
            ricevi gratis la newsletter
            ricevi gratuitamente la nostra newsletter
            ricevi la newsletter
            ricevi la nostra newsletter
            ricevi le nostre ultime notizie
            ricevi le notizie via e-mail
            ricevi le notizie via email
            ricevi le ultime notizie
            ricevi notifiche di nuovi post via e-mail
            ricevi notifiche di nuovi post via email
            ricevi nuovi articoli via e-mail
            ricevi nuovi articoli via email
            ricevi ogni giorno le notizie più importanti
            rimani aggiornato
            rimani sempre aggiornato
            scrivi la tua e-mail…
            scrivi la tua email…
            segui blog via e-mail
            segui blog via email
            segui il blog via e-mail
            segui il blog via email
            sottoscrivi la newsletter
            tieniti aggiornato
            unisciti a # altri iscritti
            unisciti ad altri # abbonati
            unisciti agli altri # iscritti
            voglio iscrivermi alla newsletter
            vuoi ricevere le nostre notizie
        """),
        "pager": phrases("""
            articoli meno recenti
            articoli più recenti
            articoli più vecchi
            articoli precedenti
            articoli successivi
            articolo precedente
            articolo precedente:…
            articolo successivo
            articolo successivo:…
            meno recenti
            navigazione articoli
            navigazione articolo
            navigazione post
            navigazione tra gli articoli
            navigazione tra i post
            next article
            notizia precedente
            notizia successiva
            pagina #
            pagina # di #
            pagina precedente
            pagina successiva
            paginazione
            paginazione degli articoli
            paginazione dei post
            più recenti
            post meno recenti
            post più recente
            post più recenti
            post più vecchi
            post più vecchio
            post precedente
            post precedente:…
            post successivo
            post successivo:…
            precedente #
            prossima notizia
            prossimo articolo
            prossimo articolo:…
            prossimo post
            prossimo post:…
            successivi »
            successivo #
            successivo »
            ultima pagina
            vai a pagina #
            « precedente
            « precedenti
            ← articoli meno recenti
        """),
        "paywall": phrases("""
            abbonati a soli…
            abbonati a € #…
            abbonati e leggi…
            abbonati per continuare a leggere
            abbonati per leggere
            abbonati per leggere l'articolo
            abbonati per leggere l’articolo
            abbonati per leggere tutto
            accedi a tutti gli articoli
            accedi per continuare a leggere
            accedi per continuare la lettura
            accedi senza limiti a tutti gli articoli
            accesso illimitato
            accesso illimitato a tutti gli articoli
            acquista l'edizione digitale
            acquista l’edizione digitale
            articolo per abbonati
            articolo riservato agli abbonati
            attiva l'abbonamento
            attiva l’abbonamento
            contenuto esclusivo
            contenuto per abbonati
            contenuto premium
            contenuto riservato agli abbonati
            continua a leggere con l'abbonamento
            continua a leggere con l’abbonamento
            continua a leggere gratis
            continua a leggere questo articolo
            disdici quando vuoi
            esclusiva per gli abbonati
            esclusivo per gli abbonati
            già abbonato? accedi
            hai ancora # articoli gratuiti
            hai già letto tutti gli articoli gratuiti…
            hai raggiunto il limite di articoli…
            hai raggiunto il numero massimo di articoli…
            il resto dell'articolo è riservato agli abbonati
            il resto dell’articolo è riservato agli abbonati
            leggi gratis questo articolo
            leggi senza limiti
            leggi tutti gli articoli senza limiti
            naviga senza pubblicità
            offerta riservata
            per continuare a leggere abbonati
            per continuare a leggere questo articolo…
            per continuare la lettura devi essere abbonato…
            per leggere l'articolo completo abbonati…
            per leggere l’articolo completo abbonati…
            per leggere questo articolo devi essere abbonato…
            premium
            primo mese gratis
            prosegui la lettura con l'abbonamento
            prosegui la lettura con l’abbonamento
            prova gratis
            prova gratuita
            puoi disdire in qualsiasi momento
            questo articolo è disponibile solo per gli abbonati
            questo articolo è riservato agli abbonati…
            questo contenuto è riservato agli abbonati…
            registrati gratis per continuare a leggere
            registrati per continuare a leggere
            riservato agli abbonati
            riservato agli iscritti
            sblocca l'articolo
            sblocca l’articolo
            scegli il tuo abbonamento
            scopri gli abbonamenti
            scopri i piani di abbonamento
            scopri le offerte
            scopri tutte le offerte
            sei abbonato? accedi
            solo per abbonati
            solo per gli abbonati
            sostieni il giornalismo indipendente
            sostieni il nostro giornalismo
            sostieni il nostro lavoro
            vai alle offerte di abbonamento
            vuoi continuare a leggere
            vuoi leggere tutto l'articolo
            vuoi leggere tutto l’articolo
        """),
        "player": phrases("""
            ascolta il podcast
            ascolta l'episodio
            ascolta l’episodio
            attiva audio
            attiva l'audio
            attiva l’audio
            attiva sottotitoli
            audio disattivato
            avanti di # secondi
            avvia video
            caricamento in corso
            caricamento player
            caricamento video
            caricato: #%
            chiudi finestra modale
            clicca per ascoltare
            disattiva audio
            disattiva l'audio
            disattiva l’audio
            disattiva sottotitoli
            durata
            durata #
            durata #:#
            esci da schermo intero
            fine della finestra di dialogo…
            guarda anche il video
            guarda il video
            guarda il video completo
            guarda il video integrale
            guarda la diretta
            il tuo browser non supporta l'elemento audio
            il tuo browser non supporta l’elemento audio
            il video inizierà dopo la pubblicità
            il video non può essere riprodotto
            il video non è disponibile
            impostazioni sottotitoli
            in pausa
            in riproduzione
            indicatore di tempo corrente
            indietro di # secondi
            inizio della finestra di dialogo…
            la pubblicità terminerà tra…
            lettore video
            metti in pausa
            ora attuale #:#
            picture in picture
            play video
            player audio
            player video
            progresso: #%
            questa è una finestra modale…
            questo video non è disponibile
            questo video non è più disponibile
            riproduci
            riproduci audio
            riproduci video
            riproduzione automatica
            schermo intero
            senza audio
            silenzia
            sottotitoli disattivati
            sottotitoli non attivi
            tempo attuale
            tempo attuale #:#
            tempo corrente
            tempo corrente #:#
            tempo restante
            tempo restante #:#
            tempo rimanente
            tempo rimanente #:#
            tipo del flusso
            tipo di streaming
            traccia audio
            usa i tasti freccia su/giù per aumentare o diminuire il volume
            vai alla diretta
            velocità di riproduzione
            video in caricamento
            video non disponibile
            video player
            volume #%
        """),
        "print": phrases("""
            aggiungi ai preferiti
            crea pdf
            invia a un amico
            invia ad un amico
            invia articolo
            invia l'articolo
            invia l’articolo
            invia per e-mail
            invia per e-mail a un amico
            invia per email
            invia questo articolo
            invia tramite email
            invia via e-mail
            invia via email
            invia via mail
            leggi dopo
            leggi più tardi
            salva
            salva articolo
            salva come pdf
            salva in pdf
            salva l'articolo
            salva l’articolo
            salva tra i preferiti
            scarica il pdf
            scarica in pdf
            scarica pdf
            segnala a un amico
            segnala ad un amico
            stampa
            stampa articolo
            stampa il post
            stampa l'articolo
            stampa la pagina
            stampa l’articolo
            stampa notizia
            stampa pagina
            stampa questa pagina
            stampa questo articolo
            versione per la stampa
            versione stampa
            versione stampabile
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
            lettura
        """),
        "reading_time": phrases("""
            durata della lettura
            durata di lettura
            durata lettura
            lettura
            lettura in
            si legge in
            tempo di lettura
            tempo di lettura circa
            tempo di lettura medio
            tempo di lettura previsto
            tempo di lettura stimato
            tempo lettura
            tempo medio di lettura
            tempo stimato di lettura
        """),
        "related": phrases("""
            altre notizie
            altri articoli
            altri articoli correlati
            altri articoli di questa categoria
            altri articoli in questa categoria
            altri articoli interessanti
            altri contenuti
            altri di questo autore
            altri lettori hanno letto
            altro in questa categoria
            approfondimenti correlati
            argomenti correlati
            articoli che potrebbero interessarti
            articoli consigliati
            articoli correlati
            articoli della stessa categoria
            articoli in evidenza
            articoli più letti
            articoli più popolari
            articoli popolari
            articoli precedenti
            articoli recenti
            articoli simili
            articoli suggeriti
            articolo correlato
            consigliati
            consigliati da noi
            consigliati per te
            consigliati per voi
            consigliato per te
            contenuti consigliati
            contenuti correlati
            contenuti in evidenza
            correlati
            da non perdere
            dello stesso argomento
            di tendenza
            forse ti potrebbe interessare
            gli articoli più letti
            i nostri consigli di lettura
            i più commentati
            i più condivisi
            i più letti
            i più letti della settimana
            i più popolari
            i più recenti
            i più visti
            il meglio della settimana
            in evidenza
            in primo piano
            in tendenza
            l'ultima ora
            la scelta della redazione
            le notizie del giorno
            le notizie più lette
            le più commentate
            le più lette
            le più lette oggi
            le scelte della redazione
            le ultime
            le ultime news
            le ultime notizie
            leggi anche
            leggi anche questi articoli
            letture consigliate
            l’ultima ora
            media correlati
            nella stessa categoria
            news correlate
            non perderti
            notizie che potrebbero interessarti
            notizie correlate
            notizie in evidenza
            notizie più lette
            notizie recenti
            notizie simili
            più commentati
            più lette
            più letti
            più popolari
            più visti
            popolari
            post consigliati
            post correlati
            post più letti
            post popolari
            post recenti
            post simili
            potrebbe anche interessarti
            potrebbe interessarti
            potrebbe interessarti anche
            potrebbe piacerti
            potrebbero interessarti
            potrebbero interessarti anche
            potrebbero piacerti
            potresti esserti perso
            potresti leggere anche
            prossime letture
            raccomandati
            raccomandato
            recenti
            scelte per te
            scelti per te
            storie correlate
            suggeriti per te
            sullo stesso argomento
            sullo stesso tema
            temi correlati
            ti consigliamo
            ti consigliamo anche
            ti potrebbe anche interessare
            ti potrebbe interessare
            ti potrebbe interessare anche
            ti potrebbero interessare
            ti potrebbero interessare anche
            ti è piaciuto? leggi anche
            top news
            trending
            tutte le ultime notizie
            ultime news
            ultime notizie
            ultimi articoli
            ultimi articoli pubblicati
            ultimi post
            vedi anche
            vi consigliamo
            vi potrebbe interessare
            video consigliati
            video correlati
            video più visti
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
            apri su @
            caricamento
            condividere
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
            condividi l'articolo su @
            condividi la notizia
            condividi la pagina
            condividi link
            condividi l’articolo
            condividi l’articolo su @
            condividi mediante
            condividi ora
            condividi per e-mail
            condividi per email
            condividi quest'articolo
            condividi questa notizia
            condividi questa pagina
            condividi questa pagina su @
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
            condividilo
            condividilo con i tuoi amici
            condividilo su @
            condividilo sui social
            condivisione
            copia
            copia il link
            copia l'url
            copia link
            copia l’url
            copia negli appunti
            copia url
            entra nel canale @
            entra nel gruppo @
            entra nel nostro canale @
            fai clic per condividere su @…
            fai clic per inviare l'articolo via mail ad un amico…
            fai clic per inviare l’articolo via mail ad un amico…
            fai clic per inviare questo articolo via e-mail a un amico…
            fai clic per inviare questo articolo via email a un amico…
            fai clic per inviare un link a un amico via e-mail…
            fai clic per inviare un link a un amico via email…
            fai clic per stampare…
            fai clic qui per condividere su @…
            fai clic qui per inviare l'articolo via mail ad un amico…
            fai clic qui per inviare l’articolo via mail ad un amico…
            fai clic qui per inviare un link a un amico via e-mail…
            fai clic qui per inviare un link a un amico via email…
            fai clic qui per stampare…
            inoltra
            invia a @
            invia con @
            invia su @
            iscriviti al canale @
            iscriviti al canale telegram
            iscriviti al canale whatsapp
            iscriviti al nostro canale @
            iscriviti al nostro canale su @
            link copiato
            link copiato negli appunti
            metti mi piace
            metti mi piace alla nostra pagina @
            metti un like
            metti un like alla nostra pagina @
            mi piace caricamento
            pin it
            posta su @
            pubblica su @
            resta connesso
            resta in contatto
            restiamo in contatto
            retweet
            retwitta
            rimani connesso
            segui @
            segui il canale @
            segui il nostro canale @
            segui la nostra pagina @
            segui la nostra pagina su @
            segui la pagina @
            segui su @
            seguici
            seguici anche su @
            seguici anche su facebook
            seguici anche sui social
            seguici in
            seguici su
            seguici su @
            seguici su @ e @
            seguici su facebook
            seguici su google news
            seguici su instagram
            seguici su telegram
            seguici su twitter
            seguici sui canali social
            seguici sui nostri canali social
            seguici sui nostri social
            seguici sui social
            seguici sui social network
            seguici sul nostro canale @
            seguiteci su @
            siamo anche su @
            ti è piaciuto l'articolo? condividilo
            ti è piaciuto l’articolo? condividilo
            ti è piaciuto questo articolo? condividilo
            trovaci su @
            tweet
            tweetta
            twitta
            twitta su @
            unisciti al gruppo @
            unisciti al nostro canale @
        """),
        "skip": phrases("""
            alterna menu
            alterna navigazione
            apri il menu
            apri la navigazione
            apri la ricerca
            apri menu
            apri menu di navigazione
            apri/chiudi menu
            attiva/disattiva menu
            attiva/disattiva navigazione
            cambia navigazione
            chiudi il menu
            chiudi la ricerca
            chiudi ricerca
            espandi menu
            inizio pagina
            mostra menu
            mostra/nascondi menu
            nascondi menu
            passa al contenuto
            passa al contenuto principale
            passa alla barra laterale primaria
            passa alla navigazione primaria
            salta al contenuto
            salta al contenuto principale
            salta al footer
            salta al menu
            salta al piè di pagina
            salta alla navigazione
            scorri in alto
            scorri verso l'alto
            scorri verso l’alto
            scroll verso l'alto
            scroll verso l’alto
            toggle menu
            toggle navigazione
            torna a inizio pagina
            torna all'inizio
            torna all'inizio del contenuto
            torna all’inizio
            torna all’inizio del contenuto
            torna in alto
            torna in cima
            torna sopra
            torna su
            vai a inizio pagina
            vai ai contenuti
            vai al contenuto
            vai al contenuto principale
            vai al footer
            vai al menu
            vai al menu di navigazione
            vai al piè di pagina
            vai alla navigazione
            vai alla navigazione principale
            vai alla ricerca
            vai in alto
            vai in cima
            visualizza menu
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
            aggiornamento del
            aggiornata
            aggiornata alle
            aggiornata il
            aggiornato
            aggiornato al
            aggiornato alle
            aggiornato da ultimo il
            aggiornato il
            aggiornato in data
            data di aggiornamento
            modificata il
            modificato
            modificato il
            revisionato il
            ultima modifica
            ultima modifica effettuata il
            ultima modifica il
            ultima revisione
            ultimo agg
            ultimo aggiornamento
            ultimo aggiornamento alle
            ultimo aggiornamento del
            ultimo aggiornamento il
        """),
    },
)
