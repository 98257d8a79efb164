"""French."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="fr",
    name="French",
    function_words=words("""
        a à ainsi alors après au aussi autres aux avait avant avec avoir bien car ce cela celle
        celui ces cet cette ceux chez comme dans de depuis des doit donc dont du elle elles en
        encore entre est et était été être fait il ils jamais je la le les leur leurs lors lorsque
        lui ma mais même mes moins mon ne nos notre nous on ont ou où par pas peu peut plus
        plusieurs pour quand que qui quoi sa sans se selon sera ses si son sont sous sur toujours
        tous tout toute toutes très un une vers vos votre vous y
    """),
    openers=words("""
        actuellement ainsi alors aucun aucune aujourd'hui aujourd’hui aussi autrement beaucoup
        bientôt bref c'est c’est c'était c’était ça car ce ceci cela celle celles celui cependant
        certaines certains certes ces cet cette ceux chacun chaque combien comme comment d'abord
        d’abord d'ailleurs d’ailleurs demain désormais donc elle elles enfin ensuite finalement
        heureusement hier ici il ils j'ai j’ai je la là le les leur leurs lorsque ma maintenant
        mais malheureusement mes mon néanmoins nos notre nous on or où parfois personne plusieurs
        pourquoi pourtant puis puisque quand quel quelle quelles quelques quels qui quoique rien sa
        ses si sinon son souvent tous tout toutefois toutes tu un une vos votre vous
    """),
    continuers=words("""
        auquel auxquelles auxquels contre d'un d’un d'une d’une de desquelles desquels dont du
        duquel entre envers et jusqu'à jusqu’à jusqu'au jusqu’au jusqu'aux jusqu’aux jusque
        laquelle lequel lesquelles lesquels ni ou parce qu'elle qu’elle qu'elles qu’elles qu'il
        qu’il qu'ils qu’ils qu'on qu’on qu'un qu’un qu'une qu’une que tandis vers versus via voire
    """),
    unfinished=words("""
        au aux avec ce ces cet cette chaque chez comme dans de des dont du en entre et la le les
        leur leurs lorsque ma mais mes mon ni nos notre ou par parce pour puisque quand que qui sa
        sans ses si son sur ta tes ton très un une vers vos votre à
    """),
    subjects=words("""
        elle elles il ils je nous on tu vous
    """),
    auxiliaries=words("""
        a ai aurait avaient avait doit doivent est eut furent fut ont peut peuvent sera serait
        seront sont étaient était
    """),
    abbreviations=words("""
        adj adm adr agr al anc ann anon ap app appart appt apr arch arr art ass assoc auj av avr
        b.d bacc bât bd bibl boul bull bur c c.-à-d c.a.p c.v cat cdt cf cfr ch chap chron cie circ
        cit coéd coll comm comp cons corr cpt ctre déc dép dépt dest dict dim dir div doc dpt dr
        drs é.-u e.g ed éd édit eds éds enc encycl env équiv etc ex ext fasc fém fév févr fig fr
        gal gén géogr gouv h.t hab hist hon i.e ibid ibidem id ill imm impr inc ind inf inst introd
        inv j.-c j.o jan janv jr juil juill lat lic lieut litt loc lt ltd ltée lun m mar masc max
        me mens mgr min mlle mlles mm mme mmes mod ms mss mtl mus n n.-d n.b n.d.a n.d.e n.d.l.r
        n.d.t nat nb no nov o.n.g o.n.u obs oct op ouvr p p.-d.g p.-s p.c.c p.ex p.i p.j p.m p.s
        paragr pers ph.d phil pl plur pp pr préf prés proc prof prov publ q.c.m q.g r.-v r.d.c r.p
        r.s.v.p rééd réf rel resp rev s s.a s.a.r.l s.a.s s.d s.e s.l s.n.c s.n.c.f s.s s.v.p sam
        sc scol secr sect sem sept sér sgt sing soc sq sqq st stat ste sté sts suiv sup suppl symb
        syn t t.s.v.p t.t.c t.v.a tab tabl tél temp trad trim u.e u.s u.s.a univ v v.-p v.f v.o ven
        vs vve x zool
    """),
    months=months("""
        janvier, janv, jan
        février, févr, fév, fevrier, fevr, fev
        mars, mar
        avril, avr
        mai
        juin, jun
        juillet, juil, juill, jul
        août, aoû, aout
        septembre, sept, sep
        octobre, oct
        novembre, nov
        décembre, déc, decembre, dec
    """),
    furniture={
        "advertisement": phrases("""
            annonce publicitaire
            article sponsorisé
            contenu commandité
            contenu sponsorisé
            espace publicitaire
            l'article continue après la publicité
            l’article continue après la publicité
            l'article se poursuit après la publicité
            l’article se poursuit après la publicité
            la suite après cette publicité
            la suite après la publicité
            la suite de l'article après la publicité
            la suite de l’article après la publicité
            la suite sous cette publicité
            lire la suite après la publicité
            message publicitaire
            publi-rédactionnel
            publi-reportage
            publicite
            publicité
            publicité - continuer la lecture ci-dessous
            publicité, continuez en dessous
            publicités
            publirédactionnel
            suite de l'article après la publicité
            suite de l’article après la publicité
        """),
        "author_head": phrases("""
            à propos de cet auteur
            a propos de l'auteur
            a propos de l’auteur
            à propos de l'auteur
            à propos de l’auteur
            a propos de l'auteure
            a propos de l’auteure
            à propos de l'auteure
            à propos de l’auteure
            a propos de l'autrice
            a propos de l’autrice
            à propos de l'autrice
            à propos de l’autrice
            à propos des auteures
            a propos des auteurs
            à propos des auteurs
            à propos des autrices
            à propos du rédacteur
            au sujet de l'auteur
            au sujet de l’auteur
            en savoir plus sur l'auteur
            en savoir plus sur l’auteur
        """),
        "cookies": phrases("""
            accepter et fermer
            accepter les cookies
            accepter tous les cookies
            ce site utilise des cookies
            ce site utilise des cookies pour améliorer votre expérience
            ce site web utilise des cookies
            continuer sans accepter
            en continuant à naviguer sur ce site, vous acceptez l'utilisation de cookies
            en continuant à naviguer sur ce site, vous acceptez l’utilisation de cookies
            en poursuivant votre navigation sur ce site, vous acceptez l'utilisation de cookies
            en poursuivant votre navigation sur ce site, vous acceptez l’utilisation de cookies
            gérer les cookies
            gérer mes cookies
            gestion des cookies
            nous utilisons des cookies
            nous utilisons des cookies pour améliorer votre expérience
            nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site
            nous utilisons des cookies pour vous garantir la meilleure expérience sur notre site web
            paramétrer les cookies
            paramètres des cookies
            tout accepter
            tout refuser
        """),
        "credit": phrases("""
            copyright photo
            crédit image
            credit photo
            crédit photo
            crédit photographique
            crédit photos
            crédits
            crédits image
            crédits images
            credits photo
            crédits photo
            crédits photographiques
            credits photos
            crédits photos
            image
            image à la une
            images
            photo
            photo d'illustration
            photo d’illustration
            photo de couverture
            photo par
            photo prise par
            photographie
            photographies
            photos
            photos par
            source de l'image
            source de l’image
            source de la photo
            source image
            source photo
        """),
        "date_label": phrases("""
            ajouté le
            article publié le
            créé le
            date
            date de parution
            date de publication
            écrit le
            mis en ligne le
            mise en ligne le
            paru le
            posté le
            première publication
            première publication le
            publication
            publié
            publié le
            publiée le
            rédigé le
        """),
        "minutes": words("min mins minute minutes mn"),
        "mood": phrases("""
            amoureux
            amusant
            amusé
            bof
            choqué
            confus
            content
            cool
            drôle
            effrayé
            émerveillé
            en colère
            en larmes
            énervé
            ennuyé
            enthousiaste
            étonné
            excité
            fâché
            fatigué
            furieux
            génial
            haha
            heureuse
            heureux
            indifférent
            inquiet
            inspiré
            j'adore
            j’adore
            j'aime
            j’aime
            j'aime pas
            j’aime pas
            je déteste
            je n'aime pas
            je n’aime pas
            joyeux
            lol
            mdr
            mignon
            nul
            ouah
            solidaire
            super
            surpris
            triste
            waouh
            wouah
            wow
        """),
        "newsletter": phrases("""
            abonnez-vous à l'infolettre
            abonnez-vous à l’infolettre
            abonnez-vous à la newsletter
            abonnez-vous à nos newsletters
            abonnez-vous à notre infolettre
            abonnez-vous à notre lettre d'information
            abonnez-vous à notre lettre d’information
            abonnez-vous à notre newsletter
            abonnez-vous gratuitement à notre newsletter
            infolettre
            inscription à l'infolettre
            inscription à l’infolettre
            inscription à la newsletter
            inscription newsletter
            inscrivez-vous à la newsletter
            inscrivez-vous à nos newsletters
            inscrivez-vous à notre infolettre
            inscrivez-vous à notre lettre d'information
            inscrivez-vous à notre lettre d’information
            inscrivez-vous à notre newsletter
            inscrivez-vous gratuitement à notre newsletter
            je m'abonne à la newsletter
            je m’abonne à la newsletter
            je m'inscris à la newsletter
            je m’inscris à la newsletter
            newsletter
            newsletters
            recevez notre infolettre
            recevez notre newsletter
            recevoir la newsletter
            recevoir notre newsletter
            s'abonner à la newsletter
            s’abonner à la newsletter
            s'inscrire à la newsletter
            s’inscrire à la newsletter
        """),
        "print": phrases("""
            envoyer à un ami
            envoyer cet article par e-mail
            envoyer par e-mail
            envoyer par email
            envoyer par mail
            imprimer
            imprimer cet article
            imprimer cette page
            imprimer l'article
            imprimer l’article
            imprimer la page
            version à imprimer
            version imprimable
            version pour impression
        """),
        "read": phrases("""
            de lecture
            lecture
        """),
        "reading_time": phrases("""
            durée de lecture
            lecture
            lecture en
            temps de lecture
            temps de lecture approximatif
            temps de lecture estimé
            temps de lecture moyen
            temps estimé de lecture
        """),
        "share": phrases("""
            abonnez-vous à notre page facebook
            nous suivre
            partager
            partager ce contenu
            partager cet article
            partager cette page
            partager l'article
            partager l’article
            partager la page
            partager par e-mail
            partager par email
            partager par mail
            partager sur facebook
            partager sur linkedin
            partager sur messenger
            partager sur pinterest
            partager sur reddit
            partager sur telegram
            partager sur twitter
            partager sur whatsapp
            partager sur x
            partager via e-mail
            partager via email
            partagez
            partagez cet article
            partagez cette page
            partagez l'article
            partagez l’article
            partagez sur facebook
            partagez sur twitter
            suivez-nous
            suivez-nous sur facebook
            suivez-nous sur instagram
            suivez-nous sur les réseaux sociaux
            suivez-nous sur twitter
            tweeter
            tweetez
        """),
        "update_label": phrases("""
            actualisé le
            date de mise à jour
            dernière mise à jour
            dernière mise à jour le
            dernière modification
            dernière modification le
            mis à jour
            mis à jour le
            mise à jour
            mise à jour le
            modifié
            modifié le
        """),
    },
    spaced_marks=frozenset(";:!?»"),
)
