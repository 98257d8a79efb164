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
    furniture={
        "advertisement": phrases("""
            annunci pubblicitari
            annuncio pubblicitario
            articolo sponsorizzato
            contenuti sponsorizzati
            contenuto pubblicitario
            contenuto sponsorizzato
            continua a leggere dopo la pubblicità
            continua dopo la pubblicità
            informazione pubblicitaria
            inserzione pubblicitaria
            l'articolo continua dopo la pubblicità
            l’articolo continua dopo la pubblicità
            l'articolo prosegue dopo la pubblicità
            l’articolo prosegue dopo la pubblicità
            messaggio pubblicitario
            post sponsorizzato
            pubblicita
            pubblicità
            pubblicità - continua a leggere di seguito
            pubbliredazionale
            spazio pubblicitario
        """),
        "author_head": phrases("""
            a proposito dell'autore
            a proposito dell’autore
            circa l'autore
            circa l’autore
            informazioni sugli autori
            informazioni sull'autore
            informazioni sull’autore
            informazioni sull'autrice
            informazioni sull’autrice
            nota sull'autore
            nota sull’autore
            note sull'autore
            note sull’autore
            sugli autori
            sull'autore
            sull’autore
            sull'autrice
            sull’autrice
            sulle autrici
        """),
        "cookies": phrases("""
            accetta cookie
            accetta e chiudi
            accetta i cookie
            accetta tutti
            accetta tutti i cookie
            accetta tutto
            continua senza accettare
            continuando a navigare su questo sito accetti l'uso dei cookie
            continuando a navigare su questo sito accetti l’uso dei cookie
            continuando la navigazione acconsenti all'utilizzo dei cookie
            continuando la navigazione acconsenti all’utilizzo dei cookie
            cookie policy
            gestisci cookie
            gestisci i cookie
            impostazioni cookie
            impostazioni dei cookie
            informativa sui cookie
            preferenze cookie
            questo sito fa uso di cookie
            questo sito usa i cookie
            questo sito utilizza cookie
            questo sito utilizza i cookie
            questo sito utilizza i cookie per migliorare la tua esperienza
            questo sito web utilizza i cookie
            rifiuta tutti
            usiamo i cookie
            utilizziamo i cookie
            utilizziamo i cookie per migliorare la tua esperienza
        """),
        "credit": phrases("""
            credit foto
            credit immagine
            crediti
            crediti foto
            crediti fotografici
            crediti immagine
            crediti immagini
            credito foto
            credito fotografico
            credits foto
            credits immagine
            fonte dell'immagine
            fonte dell’immagine
            fonte foto
            fonte immagine
            foto
            foto a cura di
            foto copertina
            foto credit
            foto credits
            foto di copertina
            foto gentilmente concessa da
            foto per gentile concessione di
            fotografia
            fotografie
            immagine
            immagine a cura di
            immagine di copertina
            immagine in evidenza
            immagini
            ph credit
            ph credits
        """),
        "date_label": phrases("""
            creato il
            data
            data articolo
            data di pubblicazione
            data pubblicazione
            inserito il
            postato il
            prima pubblicazione
            pubblicata il
            pubblicato
            pubblicato il
            pubblicazione
            scritto il
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
        "newsletter": phrases("""
            abbonati alla newsletter
            iscriversi alla newsletter
            iscriviti alla newsletter
            iscriviti alla newsletter gratuita
            iscriviti alla nostra newsletter
            iscriviti alle nostre newsletter
            iscrizione alla newsletter
            iscrizione newsletter
            newsletter
            registrati alla newsletter
            ricevi la newsletter
            ricevi la nostra newsletter
            sottoscrivi la newsletter
        """),
        "print": phrases("""
            invia a un amico
            invia ad un amico
            invia articolo
            invia per e-mail
            invia per email
            invia questo articolo
            invia tramite email
            invia via mail
            stampa articolo
            stampa l'articolo
            stampa l’articolo
            stampa la pagina
            stampa pagina
            stampa questa pagina
            stampa questo articolo
            versione per la stampa
            versione stampabile
        """),
        "read": phrases("""
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
            tempo di lettura medio
            tempo di lettura stimato
            tempo lettura
            tempo medio di lettura
            tempo stimato di lettura
        """),
        "share": phrases("""
            condividi
            condividi articolo
            condividi con
            condividi il post
            condividi l'articolo
            condividi l’articolo
            condividi la notizia
            condividi la pagina
            condividi questa notizia
            condividi questa pagina
            condividi questo articolo
            condividi questo post
            condividi su facebook
            condividi su linkedin
            condividi su pinterest
            condividi su reddit
            condividi su telegram
            condividi su twitter
            condividi su whatsapp
            condividi su x
            condividi sui social
            condividi tramite email
            condividi via e-mail
            condividi via email
            condividi via mail
            seguici
            seguici anche su facebook
            seguici su facebook
            seguici su google news
            seguici su instagram
            seguici su telegram
            seguici su twitter
            seguici sui social
            twitta
        """),
        "update_label": phrases("""
            aggiornata il
            aggiornato
            aggiornato al
            aggiornato il
            data di aggiornamento
            modificato il
            ultima modifica
            ultima modifica il
            ultimo aggiornamento
            ultimo aggiornamento il
        """),
    },
)
