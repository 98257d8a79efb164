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
    weekdays=words("""
        dim dimanche jeu jeudi lun lundi mar mardi mer mercredi sam samedi ven vendredi
    """),
    furniture={
        "accessibility": phrases("""
            # min d'écoute
            # min d’écoute
            accessibilité :…
            activer le mode sombre
            afficher le sous-menu
            agrandir le texte
            aide à l'accessibilité
            aide à l’accessibilité
            aller sur le site externe
            audio généré par une intelligence artificielle
            augmenter la taille de la police
            augmenter la taille du texte
            augmenter le texte
            cet article est lu par une voix de synthèse…
            cet audio a été généré par…
            cette lecture audio est générée par une voix de synthèse
            changer de langue
            changer la taille du texte
            choisir la langue
            choisissez votre langue
            diminuer la taille de la police
            diminuer la taille du texte
            écouter cet article
            écouter cet article # min
            écouter l'article
            écouter l’article
            écouter l'article en audio
            écouter l’article en audio
            écouter le texte
            écoutez cet article
            écoutez l'article
            écoutez l’article
            fermer cette fenêtre
            fermer la boîte de dialogue
            fermer la fenêtre
            fermer la fenêtre de dialogue
            fermer la modale
            fermer la pop-up
            fermer le bandeau
            fermer le popup
            lecture à voix haute
            lecture audio
            lien externe
            lien externe, s'ouvre dans une nouvelle fenêtre
            lien externe, s’ouvre dans une nouvelle fenêtre
            lire à voix haute
            lire l'article à voix haute
            lire l’article à voix haute
            nouvelle fenêtre
            ouverture dans un nouvel onglet
            ouverture dans une nouvelle fenêtre
            ouvre dans un nouvel onglet
            ouvre dans une nouvelle fenêtre
            ouvre une nouvelle fenêtre
            ouvrir dans un nouvel onglet
            ouvrir dans une nouvelle fenêtre
            ouvrir le sous-menu
            police plus grande
            réduire la taille du texte
            réduire le texte
            s'ouvre dans un nouvel onglet
            s’ouvre dans un nouvel onglet
            s'ouvre dans une nouvelle fenêtre
            s’ouvre dans une nouvelle fenêtre
            temps d'écoute # min
            temps d’écoute # min
            texte plus grand
            traduire cette page
            version accessible
            version audio de l'article
            version audio de l’article
            version mobile
            version ordinateur
            voir la version mobile
        """),
        "advertisement": phrases("""
            annonce publicitaire
            annonces google
            annoncez ici
            article commandité
            article partenaire
            article réalisé en partenariat avec…
            article sponsorisé
            brand content
            brandcontent
            ce contenu est proposé par…
            ce contenu vous est proposé par…
            cet article a été sponsorisé par…
            cet article est sponsorisé
            cet article vous est proposé par…
            cette publicité se fermera dans # secondes
            contenu commandité
            contenu commercial
            contenu de marque
            contenu partenaire
            contenu partenaires
            contenu promotionnel
            contenu proposé par un partenaire
            contenu publicitaire
            contenu sponsorisé
            contenus sponsorisés
            continuer à lire après la publicité
            continuez à lire après la publicité
            continuez votre lecture après la publicité
            découvrez nos offres partenaires
            en poursuivant la lecture après la publicité
            espace publicitaire
            faites défiler pour continuer
            faites défiler pour continuer la lecture
            fermer la publicité
            fin de la publicité
            ignorer l'annonce
            ignorer l’annonce
            ignorer la publicité
            l'article continue après la publicité
            l’article continue après la publicité
            l'article continue ci-dessous
            l’article continue ci-dessous
            l'article continue plus bas
            l’article continue plus bas
            l'article se poursuit après la publicité
            l’article se poursuit après la publicité
            la publicité se termine dans #
            la suite après ce message
            la suite après cette annonce
            la suite après cette publicité
            la suite après la pub
            la suite après la publicité
            la suite de cet article après la publicité
            la suite de l'article après la publicité
            la suite de l’article après la publicité
            la suite de votre contenu après cette annonce
            la suite sous cette publicité
            la vidéo démarrera après la publicité
            liens commerciaux
            liens sponsorisés
            lire aussi après la publicité
            lire la suite après la publicité
            masquer la publicité
            message publicitaire
            message sponsorisé
            offre partenaire
            offres de nos partenaires
            offres partenaires
            passer l'annonce
            passer l’annonce
            passer la publicité
            pourquoi cette publicité
            pourquoi vois-je cette publicité
            poursuivez votre lecture après la publicité
            pub
            publi-communiqué
            publi-info
            publi-rédactionnel
            publi-reportage
            publicite
            publicité
            publicité (défilez pour continuer)
            publicité - continuer la lecture ci-dessous
            publicité - continuez à lire ci-dessous
            publicité - la suite ci-dessous
            publicité fermer
            publicité publicité
            publicité, continuez en dessous
            publicités
            publirédactionnel
            publireportage
            pubs
            sans publicité
            signaler cette publicité
            sponsorisé
            sponsorisé par
            suite après cette publicité
            suite après la publicité
            suite de l'article après la publicité
            suite de l’article après la publicité
            supprimer la publicité
            supprimer les publicités
            vidéo sponsorisée
            votre contenu commencera après cette publicité
            votre contenu continue ci-dessous
            votre publicité ici
        """),
        "ago": phrases("""
            # min plus tôt
            à l'instant
            à l’instant
            à l'instant même
            à l’instant même
            ajouté il y a # jours
            aujourd'hui à #:#
            aujourd’hui à #:#
            aujourd'hui à #h#
            aujourd’hui à #h#
            aujourd'hui, #:#
            aujourd’hui, #:#
            hier #:#
            hier à #:#
            hier à #h
            hier à #h#
            hier, #:#
            il y a # an
            il y a # ans
            il y a # h
            il y a # heure
            il y a # heures
            il y a # j
            il y a # jour
            il y a # jours
            il y a # min
            il y a # minute
            il y a # minutes
            il y a # mois
            il y a # seconde
            il y a # secondes
            il y a # semaine
            il y a # semaines
            il y a #h
            il y a #j
            il y a environ # heures
            il y a environ une heure
            il y a moins d'une minute
            il y a moins d’une minute
            il y a plus d'un an
            il y a plus d’un an
            il y a plus de # ans
            il y a quelques heures
            il y a quelques jours
            il y a quelques minutes
            il y a quelques secondes
            il y a un an
            il y a un jour
            il y a un mois
            il y a une heure
            il y a une minute
            il y a une seconde
            il y a une semaine
            mis à jour il y a # heure
            mis à jour il y a # heures
            mis à jour il y a # jours
            mis à jour il y a # minutes
            mise à jour il y a # heures
            mise à jour il y a # minutes
            modifié il y a # ans
            posté il y a # jours
            publié il y a # an
            publié il y a # ans
            publié il y a # heure
            publié il y a # heures
            publié il y a # jour
            publié il y a # jours
            publié il y a # min
            publié il y a # minutes
            publié il y a # mois
            publié il y a # semaines
        """),
        "app": phrases("""
            accepter les notifications
            activer les notifications
            activez les notifications
            ajouter à l'écran d'accueil
            ajouter à l’écran d’accueil
            app android
            application android
            application ios
            application iphone
            applis mobiles
            autoriser les notifications
            continuer dans l'application
            continuer dans l’application
            continuer sur l'application
            continuer sur l’application
            continuer sur le site
            continuer sur le site mobile
            désactiver les notifications
            disponible sur @ play
            disponible sur app store
            disponible sur l'app store
            disponible sur l’app store
            disponible sur le play store
            essayez notre application
            gérer les notifications
            installer l'application
            installer l’application
            installer notre application
            installez l'application
            installez l’application
            lire cet article dans l'application
            lire cet article dans l’application
            lire dans l'application
            lire dans l’application
            lire sur l'application
            lire sur l’application
            me le rappeler plus tard
            non merci
            non, merci
            nos applications
            nos applis
            notre appli
            notre application
            nous aimerions vous envoyer des notifications…
            nous souhaitons vous envoyer des notifications…
            obtenez l'application
            obtenez l’application
            obtenir l'application
            obtenir l’application
            ouvrir dans l'appli
            ouvrir dans l’appli
            ouvrir dans l'application
            ouvrir dans l’application
            ouvrir l'app
            ouvrir l’app
            ouvrir l'application
            ouvrir l’application
            pas maintenant
            passez à l'application
            passez à l’application
            peut-être plus tard
            recevez les alertes info
            recevez nos alertes
            recevez nos notifications
            recevoir les alertes
            recevoir les notifications
            retrouvez l'actualité sur notre application…
            retrouvez l’actualité sur notre application…
            retrouvez-nous sur l'application…
            retrouvez-nous sur l’application…
            scannez le qr code…
            scannez pour télécharger
            souhaitez-vous recevoir des notifications…
            souhaitez-vous recevoir nos notifications…
            télécharger dans @ play
            télécharger dans l'app store
            télécharger dans l’app store
            télécharger depuis l'app store
            télécharger depuis l’app store
            télécharger l'appli
            télécharger l’appli
            télécharger l'application
            télécharger l’application
            télécharger l'application mobile
            télécharger l’application mobile
            télécharger notre appli
            télécharger notre application
            télécharger sur @ play
            télécharger sur app store
            télécharger sur l'app store
            télécharger sur l’app store
            téléchargez dans l'app store
            téléchargez dans l’app store
            téléchargez gratuitement l'application…
            téléchargez gratuitement l’application…
            téléchargez gratuitement notre application…
            téléchargez l'appli
            téléchargez l’appli
            téléchargez l'application
            téléchargez l’application
            téléchargez l'application gratuite
            téléchargez l’application gratuite
            téléchargez l'application mobile
            téléchargez l’application mobile
            téléchargez notre appli
            téléchargez notre application
            téléchargez notre application gratuite
            téléchargez notre application mobile…
            téléchargez sur @ play
            téléchargez sur l'app store
            téléchargez sur l’app store
            voir dans l'application
            voir dans l’application
        """),
        "author_head": phrases("""
            à propos de ce rédacteur
            à propos de cet auteur
            a propos de l'auteur
            a propos de l’auteur
            à propos de l'auteur
            à propos de l’auteur
            à propos de l'auteur / e
            à propos de l’auteur / e
            à propos de l'auteur(e)
            à propos de l’auteur(e)
            a propos de l'auteur.e
            a propos de l’auteur.e
            à propos de l'auteur.e
            à propos de l’auteur.e
            à propos de l'auteur/e
            à propos de l’auteur/e
            a propos de l'auteure
            a propos de l’auteure
            à propos de l'auteure
            à propos de l’auteure
            à propos de l'auteur·e
            à propos de l’auteur·e
            a propos de l'autrice
            a propos de l’autrice
            à propos de l'autrice
            à propos de l’autrice
            à propos de la blogueuse
            à propos de la journaliste
            à propos de la rédactrice
            à propos des auteures
            a propos des auteurs
            à propos des auteurs
            à propos des autrices
            à propos des contributeurs
            à propos du blogueur
            à propos du contributeur
            à propos du journaliste
            à propos du rédacteur
            au sujet de l'auteur
            au sujet de l’auteur
            bio de l'auteur
            bio de l’auteur
            biographie de l'auteur
            biographie de l’auteur
            en savoir plus à propos de l'auteur
            en savoir plus à propos de l’auteur
            en savoir plus sur cet auteur
            en savoir plus sur l'auteur
            en savoir plus sur l’auteur
            fiche auteur
            informations sur l'auteur
            informations sur l’auteur
            l'auteur de cet article
            l’auteur de cet article
            l'auteur de l'article
            l’auteur de l’article
            plus d'informations sur l'auteur
            plus d’informations sur l’auteur
            plus sur l'auteur
            plus sur l’auteur
            présentation de l'auteur
            présentation de l’auteur
            profil de l'auteur
            profil de l’auteur
            qui est l'auteur
            qui est l’auteur
            qui est l'auteur de cet article
            qui est l’auteur de cet article
            rencontrez l'auteur
            rencontrez l’auteur
            sur l'auteur
            sur l’auteur
            sur l'auteure
            sur l’auteure
            sur l'autrice
            sur l’autrice
            sur les auteurs
        """),
        "breadcrumb": phrases("""
            chemin de navigation
            fil d'ariane
            fil d’ariane
            page actuelle
            tu es ici
            vous consultez actuellement
            vous êtes ici
            vous lisez actuellement
            vous vous trouvez ici
        """),
        "browser": phrases("""
            activez javascript dans votre navigateur…
            activez javascript pour…
            adblock détecté
            adblocker détecté
            bloqueur de pub détecté
            bloqueur de publicité détecté
            bloqueur de publicités détecté
            ce contenu nécessite javascript…
            ce navigateur n'est pas pris en charge…
            ce navigateur n’est pas pris en charge…
            ce navigateur n'est plus pris en charge…
            ce navigateur n’est plus pris en charge…
            ce site nécessite javascript…
            ce site nécessite l'activation de javascript…
            ce site nécessite l’activation de javascript…
            ce site requiert javascript…
            ce site utilise javascript…
            cette adresse e-mail est protégée contre les robots spammeurs…
            cette adresse email est protégée contre les robots spammeurs…
            cette page nécessite javascript…
            désactiver le bloqueur de publicité
            il semble que javascript soit désactivé…
            il semble que vous utilisez un bloqueur de publicité…
            il semble que vous utilisiez un bloqueur de publicité…
            il semblerait que vous utilisiez un bloqueur…
            impossible de charger la page…
            javascript doit être activé…
            javascript est désactivé…
            javascript est nécessaire…
            javascript est requis…
            javascript n'est pas activé…
            javascript n’est pas activé…
            javascript semble être désactivé…
            je ne suis pas un robot
            l'utilisation de javascript est nécessaire…
            l’utilisation de javascript est nécessaire…
            la lecture de la vidéo nécessite…
            la page demandée n'existe pas…
            la page demandée n’existe pas…
            la page n'a pas été trouvée
            la page n’a pas été trouvée
            la page que vous cherchez n'existe pas
            la page que vous cherchez n’existe pas
            la page que vous recherchez…
            merci d'activer javascript…
            merci d’activer javascript…
            merci d'activer les cookies…
            merci d’activer les cookies…
            merci de désactiver adblock…
            merci de désactiver votre adblock…
            merci de désactiver votre bloqueur…
            merci de patienter
            merci de réessayer plus tard
            nous avons détecté l'utilisation d'un bloqueur…
            nous avons détecté l’utilisation d’un bloqueur…
            nous avons détecté que vous utilisez un bloqueur…
            nous avons détecté un bloqueur de publicité…
            oups ! une erreur est survenue…
            oups, une erreur est survenue
            page introuvable
            page non trouvée
            pour accéder à ce contenu, veuillez activer javascript…
            pour afficher ce contenu, vous devez activer javascript…
            pour une meilleure expérience, veuillez activer javascript…
            pour visualiser cette vidéo, veuillez activer javascript…
            rafraîchir la page
            s'il vous plaît activez javascript…
            s’il vous plaît activez javascript…
            une erreur est survenue…
            une erreur s'est produite…
            une erreur s’est produite…
            vérification que vous n'êtes pas un robot…
            vérification que vous n’êtes pas un robot…
            veuillez activer javascript…
            veuillez activer le javascript…
            veuillez activer les cookies…
            veuillez désactiver adblock…
            veuillez désactiver votre bloqueur…
            veuillez mettre à jour votre navigateur…
            veuillez patienter…
            veuillez réessayer
            veuillez réessayer plus tard
            veuillez utiliser un navigateur…
            votre navigateur est obsolète…
            votre navigateur n'accepte pas…
            votre navigateur n’accepte pas…
            votre navigateur n'est pas à jour…
            votre navigateur n’est pas à jour…
            votre navigateur n'est pas compatible…
            votre navigateur n’est pas compatible…
            votre navigateur n'est pas pris en charge…
            votre navigateur n’est pas pris en charge…
            votre navigateur n'est pas supporté…
            votre navigateur n’est pas supporté…
            votre navigateur n'est plus supporté…
            votre navigateur n’est plus supporté…
            votre navigateur ne permet pas…
            votre navigateur ne prend pas en charge…
            votre navigateur ne supporte pas…
            vous avez désactivé javascript…
            vous devez activer javascript…
            vous devez activer le javascript…
            vous êtes hors connexion
            vous êtes hors ligne
            vous utilisez un adblocker…
            vous utilisez un bloqueur de publicité…
            vous utilisez un navigateur obsolète…
            vous utilisez une ancienne version de…
            vous utilisez une version obsolète de…
        """),
        "byline": phrases("""
            ajouté par
            analyse de
            article de
            article écrit par
            article par
            article rédigé par
            auteur
            auteur de l'article
            auteur de l’article
            auteure
            auteurs
            autrice
            avec la collaboration de
            billet de
            chronique de
            collaboration spéciale
            contributeur
            correspondant
            créé par
            critique de
            critique par
            de nos envoyés spéciaux
            de notre correspondant
            de notre correspondante
            de notre envoyé spécial
            de notre envoyée spéciale
            écrit par
            éditorial de
            enquête de
            entretien réalisé par
            envoyé spécial
            interview de
            interview par
            interview réalisée par
            journaliste
            mis en ligne par
            par
            partagé par
            photos et texte
            posté par
            propos recueillis
            propos recueillis par
            publié par
            réalisé par
            recette de
            recueilli par
            rédacteur
            rédactrice
            rédigé par
            relu par
            reportage de
            signé par
            soumis par
            texte de
            texte et photo
            texte et photos
            texte et photos de
            texte par
            textes de
            textes et photos
            traduction de
            traduit de l'anglais par
            traduit de l’anglais par
            traduit par
            tribune de
            un article de
            un dossier de
            un reportage de
            un texte de
            une chronique de
            une enquête de
            une tribune de
            validé par
            vérifié par
        """),
        "comment_form": phrases("""
            # caractères maximum
            # caractères restants
            (facultatif)
            (obligatoire)
            * obligatoire
            adresse de messagerie
            adresse e-mail *
            ajouter mon commentaire
            ajouter un commentaire
            ajouter votre commentaire
            ajoutez un commentaire
            ajoutez votre commentaire
            annuler la réponse
            annuler le commentaire
            aucune balise html autorisée
            avertissez-moi par e-mail…
            avertissez-moi par email…
            caractères restants : #
            ce site utilise akismet pour réduire les indésirables…
            champ obligatoire
            champs obligatoires
            charte d'utilisation des commentaires
            charte d’utilisation des commentaires
            charte de modération
            charte des commentaires
            cliquez ici pour annuler la réponse
            cliquez ici pour commenter
            code de sécurité
            commentaire (obligatoire)
            commentaire *
            commenter
            commenter avec @
            commenter cet article
            commenter l'article
            commenter l’article
            commentez
            commentez cet article
            commentez l'article
            commentez l’article
            connectez-vous ou inscrivez-vous pour commenter
            connectez-vous ou inscrivez-vous pour publier un commentaire
            connectez-vous pour commenter
            connectez-vous pour laisser un commentaire
            connectez-vous pour publier un commentaire
            dites-nous ce que vous en pensez
            dites-nous en commentaire…
            dites-nous tout en commentaire
            donner mon avis
            donner votre avis
            donnez votre avis
            donnez votre opinion
            donnez-nous votre avis
            e-mail (adresse strictement confidentielle)
            e-mail (ne sera pas publié)
            e-mail (obligatoire)
            e-mail *
            écrire un commentaire
            écrire une réponse
            écrivez un commentaire
            écrivez votre commentaire
            écrivez votre commentaire ici
            email (ne sera pas publié)
            email (obligatoire)
            email *
            en savoir plus sur comment les données de vos commentaires…
            en savoir plus sur la façon dont les données de vos commentaires sont traitées
            enregistrer mon nom, e-mail…
            enregistrer mon nom, mon e-mail et mon site…
            enregistrer un commentaire
            entrer votre commentaire
            entrez votre commentaire
            envoyer le commentaire
            envoyer mon commentaire
            envoyer un commentaire
            envoyer votre commentaire
            et vous, qu'en pensez-vous
            et vous, qu’en pensez-vous
            et vous, qu'en pensez-vous ?…
            et vous, qu’en pensez-vous ?…
            exprimez-vous
            faire un commentaire
            faites-nous part de vos commentaires…
            identifiez-vous pour commenter
            il vous reste # caractères
            inscrivez-vous pour commenter
            l'adresse e-mail ne sera pas publiée…
            l’adresse e-mail ne sera pas publiée…
            l'adresse email ne sera pas publiée…
            l’adresse email ne sera pas publiée…
            la modération des commentaires est activée…
            laisser un avis
            laisser un commentaire…
            laisser un message
            laisser une réponse…
            laissez un commentaire…
            laissez une réponse
            laissez votre avis
            laissez votre commentaire
            laissez-moi un commentaire…
            laissez-nous un commentaire…
            le commentaire sera publié après modération…
            les adresses de pages web et de courriels sont transformées en liens automatiquement
            les balises html ne sont pas autorisées…
            les champs marqués d'un * sont obligatoires…
            les champs marqués d’un * sont obligatoires…
            les champs marqués d'un astérisque sont obligatoires…
            les champs marqués d’un astérisque sont obligatoires…
            les champs obligatoires sont indiqués avec…
            les champs obligatoires sont marqués d'un *
            les champs obligatoires sont marqués d’un *
            les commentaires doivent être approuvés avant d'être publiés…
            les commentaires doivent être approuvés avant d’être publiés…
            les commentaires sont modérés…
            les commentaires sont soumis à modération…
            les lignes et les paragraphes vont à la ligne automatiquement
            m'avertir par e-mail…
            m’avertir par e-mail…
            m'avertir par email…
            m’avertir par email…
            me prévenir par e-mail…
            merci de laisser un commentaire…
            merci de rester courtois…
            mettre en ligne mon commentaire
            modérer votre commentaire
            ne sera pas publié
            ne sera pas publiée
            nom (obligatoire)
            nom *
            nom ou pseudo
            notifiez-moi des commentaires à venir via e-mail…
            participer à la discussion
            participez à la conversation
            participez à la discussion
            participez au débat
            plus d'informations sur les formats de texte
            plus d’informations sur les formats de texte
            poster le commentaire
            poster mon commentaire
            poster un commentaire
            poster votre commentaire
            postez un commentaire
            postez votre commentaire
            pour commenter cet article,…
            pour commenter, connectez-vous…
            pour commenter, identifiez-vous…
            pour commenter, veuillez vous connecter…
            pour laisser un commentaire, vous devez…
            pour poster un commentaire, merci de…
            pour poster un commentaire, vous devez…
            pour publier un commentaire,…
            prénom *
            prévenez-moi de tous les nouveaux…
            pseudo *
            publier le commentaire
            publier mon commentaire
            publier un commentaire
            publier votre commentaire
            qu'en dites-vous
            qu’en dites-vous
            qu'en pensez-vous
            qu’en pensez-vous
            qu'en pensez-vous ? dites-le nous…
            qu’en pensez-vous ? dites-le nous…
            que pensez-vous de cet article
            quel est votre avis
            réagir à cet article
            réagir à l'article
            réagir à l’article
            réagissez
            réagissez à cet article
            réagissez à l'article
            réagissez à l’article
            règles de modération
            rejoignez la conversation
            rejoignez la discussion
            rejoindre la conversation
            rejoindre la discussion
            répondre à ce commentaire
            répondre au commentaire
            réponse à
            s'identifier pour commenter
            s’identifier pour commenter
            s'il vous plaît entrez votre commentaire
            s’il vous plaît entrez votre commentaire
            s'il vous plaît entrez votre nom ici
            s’il vous plaît entrez votre nom ici
            saisir votre commentaire
            saisissez votre commentaire
            saisissez votre nom
            se connecter pour commenter
            seuls les abonnés peuvent commenter…
            seuls les utilisateurs enregistrés peuvent commenter…
            signaler ce commentaire
            signaler un abus
            signaler un commentaire
            signaler un contenu inapproprié
            site web
            site web (facultatif)
            soumettre le commentaire
            soumettre un commentaire
            soyez le premier à réagir
            tous les champs sont obligatoires
            tous les commentaires sont modérés…
            un commentaire ?…
            une question ? un commentaire…
            vérification anti-spam
            veuillez entrer votre adresse email ici
            veuillez saisir une adresse e-mail valide
            veuillez saisir votre commentaire
            veuillez saisir votre nom
            vos commentaires
            votre adresse courriel ne sera pas publiée…
            votre adresse de messagerie est uniquement utilisée pour…
            votre adresse de messagerie ne sera pas publiée…
            votre adresse e-mail ne sera pas publiée…
            votre adresse électronique ne sera pas publiée…
            votre adresse email ne sera pas publiée…
            votre adresse mail ne sera pas publiée…
            votre avis nous intéresse
            votre commentaire
            votre commentaire a bien été…
            votre commentaire a été…
            votre commentaire est en attente de modération…
            votre commentaire sera modéré…
            votre commentaire sera publié après…
            votre commentaire sera visible après…
            votre e-mail
            votre e-mail ne sera pas publié…
            votre email *
            votre email ne sera pas publié…
            votre message
            votre nom
            votre opinion
            votre pseudo
            votre réaction
            votre réponse
            votre site web
            vous avez entré une adresse email incorrecte
            vous commentez à l'aide de votre compte…
            vous commentez à l’aide de votre compte…
            vous devez être abonné pour commenter…
            vous devez être connecté pour…
            vous devez être connecté(e) pour…
            vous devez être connecté·e pour…
            vous devez être enregistré pour…
            vous devez être identifié pour…
            vous devez être inscrit pour…
            vous devez vous connecter pour…
            vous devez vous identifier pour…
            vous pouvez suivre les commentaires…
            vous pouvez utiliser ces balises et attributs html…
            vous pouvez utiliser les balises html…
        """),
        "comment_head": phrases("""
            # commentaire
            # commentaire sur…
            # commentaire(s)
            # commentaires
            # commentaires à…
            # commentaires associés
            # commentaires postés
            # commentaires pour…
            # commentaires sur…
            # contributions
            # discussions
            # réaction
            # réactions
            # réflexions au sujet de…
            # réflexions sur «…
            # réponse
            # réponses
            # réponses à «…
            # rétroliens
            afficher # commentaires
            afficher les # autres commentaires
            afficher les # commentaires
            afficher les commentaires
            afficher les réponses
            afficher plus de commentaires
            afficher plus de réponses
            afficher tous les commentaires
            aller aux commentaires
            aucun commentaire
            aucun commentaire à afficher
            aucun commentaire n'a encore été publié…
            aucun commentaire n’a encore été publié…
            aucun commentaire pour l'instant
            aucun commentaire pour l’instant
            aucun commentaire pour le moment
            aucun commentaire sur…
            aucun commentaire. soyez le premier…
            aucune réaction
            aucune réponse
            avis des lecteurs
            ce commentaire a été masqué…
            ce commentaire a été modéré…
            ce commentaire a été retiré…
            ce commentaire a été supprimé…
            cet article a # commentaires
            cet article a un commentaire
            cet article n'a pas encore de commentaires…
            cet article n’a pas encore de commentaires…
            cet article n'est plus commentable…
            cet article n’est plus commentable…
            chargement des commentaires…
            charger les commentaires
            charger plus de commentaires
            chargez plus de commentaires
            commentaire (#)
            commentaire le plus réagi
            commentaire sur :…
            commentaires
            commentaires #
            commentaires (#)
            commentaires : #
            commentaires @
            commentaires [#]
            commentaires de l'article
            commentaires de l’article
            commentaires des abonnés
            commentaires des internautes
            commentaires des lecteurs
            commentaires désactivés
            commentaires en ligne afficher tous les commentaires
            commentaires et réactions
            commentaires fermés
            commentaires fermés pour…
            commentaires fermés sur…
            commentaires les plus récents
            commentaires plus anciens
            commentaires plus récents
            commentaires précédents
            commentaires récents
            commentaires rss
            commentaires suivants
            commentaires sur cet article
            commentaires sur «…
            commentaires: #
            dernier commentaire
            derniers commentaires
            discussion (#)
            espace commentaires
            flux des commentaires
            flux rss des commentaires…
            forum de l'article
            forum de l’article
            il n'y a aucun commentaire…
            il n’y a aucun commentaire…
            il n'y a pas de commentaire
            il n’y a pas de commentaire
            il n'y a pas de commentaires
            il n’y a pas de commentaires
            il n'y a pas encore de commentaire…
            il n’y a pas encore de commentaire…
            il y a # commentaires
            il y a # commentaires sur…
            il y a # réactions
            j'aime répondre
            j’aime répondre
            l'espace commentaire est fermé…
            l’espace commentaire est fermé…
            l'espace de commentaires est fermé…
            l’espace de commentaires est fermé…
            le plus commenté
            le plus de votes commentaires
            le plus populaire commentaires
            le plus récent le plus ancien
            les commentaires
            les commentaires (#)
            les commentaires de cet article sont fermés…
            les commentaires ne sont pas autorisés…
            les commentaires ont été désactivés…
            les commentaires ont été fermés…
            les commentaires pour cet article sont fermés…
            les commentaires sont clos…
            les commentaires sont désactivés…
            les commentaires sont désormais fermés…
            les commentaires sont fermés…
            les derniers commentaires
            les plus commentés
            lire les # commentaires
            lire les commentaires
            lire les commentaires (#)
            lire les réactions
            lire tous les commentaires
            masquer les commentaires
            masquer les réponses
            navigation de commentaire
            navigation des commentaires
            pas de commentaire
            pas de commentaire sur…
            pas de commentaires
            pas de réponse
            pas encore de commentaire
            pas encore de commentaires
            ping :…
            pings
            plus de commentaires
            poster un message, un commentaire
            réactions (#)
            réactions des lecteurs
            répondre
            répondre j'aime
            répondre j’aime
            répondre partager
            répondre signaler
            réponses (#)
            rétrolien :…
            rétroliens
            sans commentaire pour le moment
            section commentaires
            soyez la première personne à commenter…
            soyez le 1er à commenter
            soyez le premier à commenter…
            soyez le premier à donner votre avis…
            soyez le premier à laisser un commentaire…
            soyez le premier à réagir…
            tous les commentaires
            tous les commentaires (#)
            toutes les réactions
            trier les commentaires
            trier par
            trier par date
            un commentaire
            un commentaire sur «…
            une réflexion au sujet de…
            une réflexion sur «…
            une réponse à «…
            veuillez activer javascript pour afficher les commentaires…
            voir # commentaires
            voir # réponses
            voir la réponse
            voir les # commentaires
            voir les # réponses
            voir les commentaires
            voir les commentaires (#)
            voir les réponses
            voir plus de commentaires
            voir tous les commentaires
            voir tous les commentaires (#)
            voir toutes les réactions
            vos réactions
            vos réactions (#)
        """),
        "contents": phrases("""
            [afficher]
            [masquer]
            à lire dans cet article
            accès rapide
            afficher la table des matières
            afficher le sommaire
            afficher/masquer le sommaire
            aller à la section
            aller directement à
            aperçu de l'article
            aperçu de l’article
            au sommaire
            ce que vous trouverez dans cet article
            contenu de l'article
            contenu de l’article
            contenu de la page
            contenus de l'article
            contenus de l’article
            dans ce dossier
            dans ce guide
            dans ce numéro
            dans cet article
            dans cette page
            fermer le sommaire
            le plan de l'article
            le plan de l’article
            le sommaire
            liste des sections
            masquer la table des matières
            masquer le sommaire
            navigation dans l'article
            navigation dans l’article
            navigation rapide
            ouvrir le sommaire
            plan de l'article
            plan de l’article
            plan de la page
            sections de l'article
            sections de l’article
            sommaire
            sommaire [afficher]
            sommaire [masquer]
            sommaire de cet article
            sommaire de l'article
            sommaire de l’article
            sommaire du dossier
            sur cette page
            table de matières
            table des matières
            table des matières [afficher]
            table des matières [masquer]
            table des matières toggle
            tables des matières
            voir le sommaire
        """),
        "cookies": phrases("""
            à propos des cookies
            à propos des cookies sur ce site
            accepter & continuer
            accepter & fermer
            accepter et continuer
            accepter et continuer sans…
            accepter et fermer
            accepter et poursuivre
            accepter la sélection
            accepter les cookies
            accepter les cookies et continuer
            accepter les cookies nécessaires
            accepter les cookies sélectionnés
            accepter refuser
            accepter refuser personnaliser
            accepter refuser voir les préférences
            accepter seulement les cookies nécessaires
            accepter tous les cookies
            accepter tous les services
            accepter tout
            accepter uniquement les cookies essentiels
            afficher les détails
            afficher les finalités
            afficher les partenaires
            autoriser la sélection
            autoriser les cookies
            autoriser tous les cookies
            autoriser tout
            avec nos partenaires, nous…
            avec votre accord, nos partenaires et nous utilisons…
            avec votre accord, nous et nos partenaires…
            avec votre consentement, nous et nos partenaires…
            avertissement cookies
            bandeau cookies
            bannière cookies
            bienvenue ! nous utilisons des cookies…
            ce blog utilise des cookies…
            ce site dépose des cookies…
            ce site et ses partenaires utilisent des cookies…
            ce site fonctionne à l'aide de cookies…
            ce site fonctionne à l’aide de cookies…
            ce site internet utilise des cookies…
            ce site utilise des cookies…
            ce site utilise uniquement des cookies…
            ce site web stocke des cookies…
            ce site web utilise des cookies…
            centre de préférence de la confidentialité
            centre de préférences
            centre de préférences de confidentialité
            certains cookies sont nécessaires…
            ces cookies nous permettent de…
            ces cookies permettent…
            ces cookies peuvent être mis en place…
            ces cookies sont indispensables…
            ces cookies sont nécessaires…
            ces cookies sont utilisés…
            choisir mes cookies
            confidentialité & cookies
            confidentialité & cookies :…
            confidentialité et cookies
            configurer les cookies
            configurer mes cookies
            confirmer la sélection
            confirmer mes choix
            consentement aux cookies
            continuer avec les cookies essentiels
            continuer et accepter
            continuer sans accepter…
            cookies analytiques
            cookies de fonctionnalité
            cookies de mesure d'audience
            cookies de mesure d’audience
            cookies de performance
            cookies de personnalisation
            cookies de préférences
            cookies de réseaux sociaux
            cookies de statistiques
            cookies essentiels
            cookies essentiels uniquement
            cookies et données personnelles
            cookies et vie privée
            cookies fonctionnels
            cookies marketing
            cookies nécessaires
            cookies obligatoires
            cookies pour une publicité ciblée
            cookies publicitaires
            cookies statistiques
            cookies strictement nécessaires
            cookies techniques
            cookies tiers
            déclaration relative aux cookies
            détails des cookies
            données personnelles et cookies
            en cliquant sur "accepter"…
            en cliquant sur "j'accepte"…
            en cliquant sur "j’accepte"…
            en cliquant sur "tout accepter"…
            en cliquant sur accepter…
            en cliquant sur le bouton « accepter…
            en cliquant sur tout accepter…
            en cliquant sur « accepter…
            en cliquant sur « autoriser…
            en cliquant sur « continuer…
            en cliquant sur « j'accepte…
            en cliquant sur « j’accepte…
            en cliquant sur « tout accepter…
            en cliquant sur “accepter…
            en cliquant sur “tout accepter…
            en continuant à naviguer sur ce site…
            en continuant à naviguer sur notre site…
            en continuant à utiliser ce site…
            en continuant à utiliser notre site…
            en continuant la navigation…
            en continuant sur ce site…
            en continuant votre navigation…
            en naviguant sur ce site…
            en naviguant sur notre site…
            en poursuivant la navigation…
            en poursuivant sur ce site…
            en poursuivant votre navigation…
            en poursuivant votre visite…
            en savoir plus et gérer les cookies…
            en savoir plus et paramétrer les cookies…
            en savoir plus sur ces finalités
            en savoir plus sur l'utilisation des cookies…
            en savoir plus sur l’utilisation des cookies…
            en savoir plus sur les cookies…
            en savoir plus sur nos cookies
            en utilisant ce site, vous acceptez…
            en utilisant nos services, vous acceptez l'utilisation de cookies…
            en utilisant nos services, vous acceptez l’utilisation de cookies…
            en utilisant notre site, vous acceptez…
            enregistrer et accepter
            enregistrer et fermer
            enregistrer les paramètres
            enregistrer les préférences
            enregistrer mes choix
            enregistrer mes préférences
            fermer et accepter
            fonctionnel toujours activé
            gérer le consentement
            gérer le consentement aux cookies
            gérer les consentements
            gérer les cookies
            gérer les fournisseurs
            gérer les options
            gérer les paramètres
            gérer les préférences
            gérer les services
            gérer les traceurs
            gérer mes choix
            gérer mes cookies
            gérer mes paramètres
            gérer mes préférences
            gérer mes préférences cookies
            gérer mes préférences de cookies
            gérer mon consentement
            gérer vos cookies
            gérer vos préférences
            gérer vos préférences de consentement
            gérer vos préférences en matière de cookies
            gérer votre consentement
            gestion de vos préférences sur les cookies
            gestion des consentements
            gestion des cookies
            gestion des traceurs
            gestion du consentement
            gestionnaire de cookies
            interdire tous les cookies
            j'accepte
            j’accepte
            j'accepte les cookies
            j’accepte les cookies
            j'accepte tout
            j’accepte tout
            j'ai compris
            j’ai compris
            j'ai compris et j'accepte
            j’ai compris et j’accepte
            j'autorise
            j’autorise
            je choisis
            je comprends
            je m'oppose
            je m’oppose
            je paramètre
            je personnalise
            je refuse
            je refuse les cookies
            je suis d'accord
            je suis d’accord
            le dépôt de cookies…
            le fait de consentir à ces technologies nous permettra…
            le fait de ne pas consentir ou de retirer son consentement…
            le respect de votre vie privée est notre priorité…
            le site utilise des cookies…
            le stockage ou l'accès technique…
            le stockage ou l’accès technique…
            les cookies assurent le bon fonctionnement de nos services…
            les cookies essentiels sont…
            les cookies marketing sont utilisés pour…
            les cookies nécessaires contribuent à rendre…
            les cookies nous permettent de…
            les cookies statistiques aident…
            liste de nos partenaires
            liste des cookies
            liste des partenaires
            liste des partenaires (fournisseurs)
            masquer les détails
            mes préférences cookies
            modifier mes préférences
            modifier mes préférences cookies
            modifier mon consentement
            non, merci cookies
            nos cookies
            nos partenaires et nous-mêmes…
            nos sites utilisent des cookies…
            notre site internet utilise des cookies…
            notre site utilise des cookies…
            notre site web utilise des cookies…
            nous accordons de l'importance à votre vie privée
            nous accordons de l’importance à votre vie privée
            nous avons besoin de votre consentement…
            nous déposons des cookies…
            nous et nos # partenaires…
            nous et nos partenaires faisons le traitement de données…
            nous et nos partenaires stockons…
            nous et nos partenaires traitons…
            nous et nos partenaires utilisons…
            nous faisons usage de cookies…
            nous respectons votre vie privée…
            nous utilisons aussi des cookies…
            nous utilisons des cookies…
            nous utilisons des technologies telles que les cookies…
            nous utilisons différents types de cookies…
            nous utilisons les cookies…
            nous utilisons nos propres cookies…
            nous utilisons uniquement des cookies…
            ok pour moi
            ok, j'ai compris
            ok, j’ai compris
            ok, tout accepter
            panneau de gestion des cookies
            paramétrage des cookies
            paramétrages
            paramétrer les cookies
            paramétrer mes choix
            paramétrer mes cookies
            paramétrer vos cookies
            paramètres cookies
            paramètres de confidentialité
            paramètres de cookies
            paramètres de gestion des cookies
            paramètres des cookies
            paramètres des traceurs
            paramétrez les cookies
            personnaliser cookies interdire…
            personnaliser les cookies
            personnaliser mes choix
            plus d'informations sur les cookies
            plus d’informations sur les cookies
            plus d'infos sur les cookies
            plus d’infos sur les cookies
            politique de cookies (ue)
            politique de gestion des cookies
            politique relative aux cookies
            pour améliorer votre expérience utilisateur…
            pour améliorer votre expérience, ce site utilise des cookies…
            pour améliorer votre expérience, nous utilisons des cookies…
            pour en savoir plus sur l'utilisation des cookies…
            pour en savoir plus sur l’utilisation des cookies…
            pour en savoir plus sur les cookies…
            pour en savoir plus, y compris sur la façon de contrôler les cookies…
            pour offrir les meilleures expériences, nous…
            préférences cookies
            préférences de confidentialité
            préférences de consentement
            préférences de cookies
            préférences en matière de cookies
            préférences pour tous les services
            publicités et contenu personnalisés, mesure de performance…
            publicités et contenus personnalisés…
            refuser & s'abonner
            refuser & s’abonner
            refuser et fermer
            refuser et payer
            refuser et s'abonner
            refuser et s’abonner
            refuser les cookies
            refuser sauf cookies essentiels
            refuser tous les cookies
            refuser tout
            rejeter tous les cookies
            rejeter tout
            retirer le consentement
            retirer mon consentement
            révoquer les cookies
            s'abonner et refuser…
            s’abonner et refuser…
            s'abonner pour refuser
            s’abonner pour refuser
            sauvegarder les préférences
            sauvegarder mes choix
            seulement les cookies nécessaires
            si vous continuez à naviguer sur ce site…
            si vous continuez à utiliser ce dernier…
            si vous continuez à utiliser ce site…
            si vous poursuivez votre navigation…
            stocker et/ou accéder à des informations…
            toujours actif
            toujours actifs
            toujours activé
            tout accepter
            tout accepter et fermer
            tout accepter tout refuser
            tout autoriser
            tout interdire
            tout refuser
            tout rejeter
            uniquement les cookies nécessaires
            uniquement les essentiels
            utilisation de cookies
            utilisation des cookies
            valider mes choix
            vie privée & cookies
            voir la liste des partenaires
            voir les préférences
            voir les préférences cookies
            voir nos partenaires
            vos choix concernant les cookies…
            vos préférences cookies
            votre choix concernant les cookies
            votre choix concernant les cookies sur ce site
            votre confidentialité est importante…
            votre consentement s'applique…
            votre consentement s’applique…
            votre vie privée est importante…
            votre vie privée nous tient à cœur
            vous pouvez à tout moment modifier vos choix…
            vous pouvez à tout moment modifier vos préférences…
            vous pouvez à tout moment retirer votre consentement…
            vous pouvez changer d'avis à tout moment…
            vous pouvez changer d’avis à tout moment…
            vous pouvez donner, refuser ou retirer votre consentement…
            vous pouvez exercer votre droit d'opposition…
            vous pouvez exercer votre droit d’opposition…
            vous pouvez gérer vos préférences…
            vous pouvez librement donner, refuser ou retirer votre consentement…
            vous pouvez modifier vos préférences…
            vous pouvez retirer votre consentement à tout moment…
        """),
        "copyright": phrases("""
            (afp)
            (ats)
            (avec agence)
            (belga)
            (c) #…
            (reuters)
            acheter les droits de reproduction
            article initialement publié…
            article original publié sur…
            article publié initialement…
            avec afp
            avec agence france-presse
            avec agences
            avec l'afp
            avec les agences
            avec l’afp
            avec reuters
            ce contenu est protégé par le droit d'auteur…
            ce contenu est protégé par le droit d’auteur…
            ce(tte) œuvre est mise à disposition selon les termes de la licence creative…
            certains droits réservés
            cet article a d'abord été publié…
            cet article a d’abord été publié…
            cet article a été initialement publié…
            cet article a été publié en premier sur…
            cet article a été publié initialement…
            cet article est apparu en premier sur…
            cet article est extrait de…
            cet article est paru dans…
            cet article est paru initialement…
            cet article est protégé par le droit d'auteur…
            cet article est protégé par le droit d’auteur…
            cet article est republié de the conversation…
            cet article est republié sous licence creative commons…
            cet article est republié à partir de the conversation…
            copyright #…
            copyright ©…
            cours différés d'au moins # minutes…
            cours différés d’au moins # minutes…
            crédits et droits
            créer un blog gratuit…
            créez un blog ou un site web gratuit avec wordpress.com…
            créez un site web ou un blog gratuitement sur wordpress.com…
            droits d'auteur
            droits de reproduction et de diffusion réservés…
            droits de reproduction réservés
            droits d’auteur
            fièrement propulsé par wordpress
            fourni par blogger
            hébergé par overblog
            la reproduction totale ou partielle…
            la reproduction, même partielle…
            le contenu de ce site est protégé…
            les contenus de ce site sont protégés…
            licence creative commons
            lire l'article original sur the conversation…
            lire la version originale…
            lire l’article original sur the conversation…
            propulsé par blogger
            propulsé par wordpress…
            reproduction interdite…
            reproduction partielle ou totale interdite…
            reproduction totale ou partielle interdite…
            reproduire cet article
            site créé par…
            site réalisé par…
            site web créé avec…
            source : afp
            source afp
            thème wordpress par…
            tous droits de reproduction et de représentation réservés…
            tous droits de reproduction réservés…
            tous droits réservés
            tous droits réservés…
            tous les droits réservés…
            tout droit réservé
            toute reproduction interdite…
            toute reproduction partielle ou totale…
            toute reproduction sans autorisation…
            toute reproduction totale ou partielle…
            toute reproduction, même partielle…
            © #…
            © copyright…
            © tous droits réservés…
        """),
        "count": phrases("""
            # abonné
            # abonnés
            # affichages
            # blogueurs aiment ceci
            # blogueurs aiment cette page
            # clics
            # consultations
            # écoutes
            # fois partagé
            # followers
            # j'aime
            # j’aime
            # lecture
            # lectures
            # mentions j'aime
            # mentions j’aime
            # partage
            # partages
            # partages # commentaires
            # personnes aiment ça
            # personnes aiment cet article
            # personnes lisent cet article
            # personnes ont aimé
            # publications
            # réactions # partages
            # recommandations
            # téléchargements
            # tweets
            # visites
            # vue
            # vue(s)
            # vues
            affichages : #
            article lu # fois
            cet article a été consulté # fois
            cet article a été lu # fois
            cet article a été partagé # fois
            cet article a été vu # fois
            compteur de visites
            consulté # fois
            j'aime #
            j’aime #
            j'aime (#)
            j’aime (#)
            j'aime ça
            j’aime ça
            j'aime ça : j'aime chargement
            j’aime ça : j’aime chargement
            j'aime chargement
            j’aime chargement
            lectures : #
            lu # fois
            nombre de commentaires : #
            nombre de lectures : #
            nombre de partages : #
            nombre de visites : #
            nombre de vues : #
            nombre de vues de l'article : #
            nombre de vues de l’article : #
            partagé # fois
            partages #
            partages (#)
            partages : #
            soyez le premier à aimer
            soyez le premier à aimer cet article
            téléchargements : #
            total des vues #
            visites : #
            visiteurs #
            visiteurs : #
            vu # fois
            vues #
            vues (#)
            vues : #
            vues: #
        """),
        "credit": phrases("""
            capture d'écran
            capture d’écran
            copyright image
            copyright photo
            copyright photos
            credit
            crédit
            crédit illustration
            crédit image
            credit photo
            crédit photo
            crédit photographique
            crédit photos
            crédit vidéo
            crédit visuel
            crédits
            crédits image
            crédits images
            credits photo
            crédits photo
            crédits photographies
            crédits photographiques
            credits photos
            crédits photos
            crédits vidéo
            crédits visuels
            dessin
            dessin de
            graphique
            illustration
            illustration de
            illustration par
            illustrations
            image
            image à la une
            image d'illustration
            image d’illustration
            image de couverture
            image mise en avant
            image par
            image principale
            images
            infographie
            légende photo
            montage photo
            photo
            photo archives
            photo d'archive
            photo d’archive
            photo d'archives
            photo d’archives
            photo d'illustration
            photo d’illustration
            photo d'illustration par
            photo d’illustration par
            photo de
            photo de couverture
            photo de profil
            photo de une
            photo fournie par
            photo par
            photo prétexte
            photo principale
            photo prise par
            photographe
            photographie
            photographie de
            photographie par
            photographies
            photographies de
            photos
            photos d'archives
            photos d’archives
            photos d'illustration
            photos d’illustration
            photos de
            photos par
            source de l'image
            source de l’image
            source de la photo
            source des images
            source des photos
            source image
            source images
            source photo
            source photos
            source visuel
            vignette
            visuel
            visuel principal
            visuels
            © photo
        """),
        "date_label": phrases("""
            ajouté le
            article du
            article publié le
            créé
            créé le
            créée le
            date
            date de création
            date de diffusion
            date de mise en ligne
            date de parution
            date de première publication
            date de publication
            diffusé le
            écrit le
            enregistré le
            envoyé le
            initialement publié le
            mis en ligne
            mis en ligne le
            mise en ligne le
            paru en
            paru le
            parue le
            parution
            parution le
            posté
            posté le
            postée le
            première mise en ligne
            première parution
            première publication
            première publication le
            publication
            publication le
            publié
            publié à
            publié en
            publié en ligne le
            publié initialement le
            publié le
            publiée
            publiée le
            publiés le
            rédigé le
            soumis le
        """),
        "disclosure": phrases("""
            affilié
            article contenant des liens affiliés
            article sponsorisé par…
            avertissement sur les risques :…
            avis de non-responsabilité :…
            ce billet contient des liens affiliés…
            ce contenu contient des liens affiliés…
            ce contenu n'engage que son auteur…
            ce contenu n’engage que son auteur…
            ce texte n'engage que son auteur…
            ce texte n’engage que son auteur…
            ceci est un article invité…
            ceci est un article sponsorisé…
            certains de ces liens sont affiliés…
            certains des liens de cet article…
            certains liens de cet article peuvent être affiliés…
            certains liens de cet article sont affiliés…
            certains liens de cet article sont des liens affiliés…
            certains liens présents dans cet article…
            certains liens sont affiliés…
            ces liens sont affiliés…
            cet article a été écrit en partenariat avec…
            cet article a été réalisé en partenariat avec…
            cet article a été rédigé dans le cadre d'un partenariat…
            cet article a été rédigé dans le cadre d’un partenariat…
            cet article a été rédigé en collaboration avec…
            cet article a été rédigé en partenariat avec…
            cet article comporte des liens affiliés…
            cet article comporte des liens d'affiliation…
            cet article comporte des liens d’affiliation…
            cet article comprend des liens d'affiliation…
            cet article comprend des liens d’affiliation…
            cet article contient des liens affiliés…
            cet article contient des liens d'affiliation…
            cet article contient des liens d’affiliation…
            cet article contient des liens sponsorisés…
            cet article contient un lien affilié…
            cet article est à titre informatif…
            cet article est fourni à titre informatif…
            cet article est proposé à titre informatif…
            cet article est sponsorisé par…
            cet article ne constitue pas un conseil…
            cet article peut contenir des liens affiliés…
            cet article peut contenir des liens d'affiliation…
            cet article peut contenir des liens d’affiliation…
            cette page contient des liens affiliés…
            cette page contient des liens d'affiliation…
            cette page contient des liens d’affiliation…
            cette page peut contenir des liens affiliés…
            cette publication reflète uniquement…
            cette tribune n'engage que…
            cette tribune n’engage que…
            clause de non-responsabilité :…
            collaboration commerciale
            collaboration commerciale non rémunérée
            contenu sponsorisé par…
            contient des liens affiliés…
            divulgation :…
            en achetant par le biais de ces liens…
            en achetant via ces liens…
            en tant qu'affilié amazon…
            en tant qu’affilié amazon…
            en tant que club partenaire amazon…
            en tant que partenaire amazon, je réalise un bénéfice…
            en tant que partenaire amazon, nous…
            en tant que partenaire d'amazon…
            en tant que partenaire d’amazon…
            la rédaction n'a pas participé à…
            la rédaction n’a pas participé à…
            la rédaction peut percevoir une commission…
            le contenu de cet article est fourni à titre informatif…
            les informations contenues dans cet article…
            les informations fournies dans cet article…
            les informations présentes dans cet article…
            les liens présents dans cet article…
            les opinions exprimées dans cet article…
            les opinions exprimées ici…
            les opinions exprimées n'engagent que…
            les opinions exprimées n’engagent que…
            les opinions exprimées sont celles de…
            les points de vue exprimés dans cet article…
            les prix mentionnés dans cet article…
            les propos tenus n'engagent que…
            les propos tenus n’engagent que…
            lien affilié
            lien d'affiliation
            lien d’affiliation
            lien sponsorisé
            liens affiliés
            liens d'affiliation
            liens d’affiliation
            lorsque vous achetez par le biais d'un lien…
            lorsque vous achetez par le biais d’un lien…
            lorsque vous achetez par le biais de liens…
            lorsque vous achetez via nos liens…
            mention : cet article…
            nos liens affiliés…
            note : cet article contient des liens affiliés…
            nous percevons une commission…
            nous pouvons percevoir une commission…
            nous pouvons recevoir une commission…
            nous pouvons toucher une commission…
            nous recevons une commission…
            opinion : les propos exprimés…
            politique d'affiliation
            politique d’affiliation
            produits offerts
            quand vous achetez via nos liens…
            si vous achetez un produit via ces liens…
            si vous achetez via ces liens…
            si vous cliquez sur ces liens…
            si vous cliquez sur un lien et effectuez un achat…
            si vous effectuez un achat via ces liens…
            si vous passez par ces liens…
        """),
        "embed": phrases("""
            # personnes parlent à ce sujet
            accepter et afficher le contenu
            accepter les cookies @…
            accepter les cookies pour afficher ce contenu
            activer le contenu
            afficher la carte
            afficher le contenu
            afficher le contenu de @
            afficher le post
            afficher le tweet
            autoriser le contenu @
            autoriser les contenus @
            carte interactive
            ce contenu a été bloqué…
            ce contenu est bloqué…
            ce contenu est hébergé par…
            ce contenu n'a pas pu s'afficher car vous n'avez pas accepté…
            ce contenu n’a pas pu s’afficher car vous n’avez pas accepté…
            ce contenu n'est pas disponible…
            ce contenu n’est pas disponible…
            ce contenu n'est pas visible…
            ce contenu n’est pas visible…
            ce contenu peut être protégé…
            ce contenu provient de @…
            ce tweet a été supprimé…
            ce tweet n'est plus disponible…
            ce tweet n’est plus disponible…
            cet article contient un contenu @…
            cet article contient un contenu proposé par…
            chargement de la carte
            chargement du tweet
            charger la carte
            charger la vidéo
            charger le contenu
            charger le post
            charger le tweet
            code d'intégration
            code d’intégration
            code intégré
            contenu @
            contenu bloqué
            contenu de @
            contenu externe
            contenu intégré
            contenus externes
            copier le code d'intégration
            copier le code d’intégration
            créé avec datawrapper
            débloquer @
            débloquer le contenu
            découvrir plus de contenu sur @
            derniers tweets
            écouter sur @
            en chargeant cette publication, vous acceptez…
            en chargeant cette vidéo, vous acceptez…
            en chargeant la carte, vous acceptez…
            en chargeant la vidéo, vous acceptez la politique de confidentialité de @…
            en chargeant le tweet, vous acceptez…
            en cliquant sur "afficher"…
            en cliquant sur « afficher…
            infographie interactive
            intégrer
            intégrer la vidéo
            l'affichage de ce contenu nécessite…
            l’affichage de ce contenu nécessite…
            les derniers tweets
            lire la suite sur @
            lire la vidéo sur @
            mes tweets
            nous utilisons un service tiers pour intégrer…
            pour accéder à ce contenu, acceptez…
            pour afficher ce contenu…
            pour afficher cette vidéo…
            pour lire cette vidéo gratuitement…
            pour lire cette vidéo, vous devez accepter…
            pour visionner cette vidéo, vous devez…
            pour visualiser ce contenu…
            pour voir ce contenu, acceptez…
            publication @
            publication de @
            publication partagée par…
            recommandé par la rédaction : contenu externe
            regarder cette vidéo sur @
            regarder la vidéo sur @
            regarder sur @
            télécharger l'image
            télécharger l’image
            télécharger les données
            toujours autoriser @
            toujours débloquer @
            tweet
            tweet intégré
            tweets de @…
            une publication partagée par…
            voir ce contenu sur @
            voir ce post sur @
            voir ce profil sur @
            voir cette publication sur @
            voir cette vidéo sur @
            voir l'article sur @
            voir l’article sur @
            voir l'image sur @
            voir l’image sur @
            voir la discussion sur @
            voir la publication
            voir la publication sur @
            voir la vidéo sur @
            voir le post sur @
            voir le profil sur @
            voir le tweet
            voir plus sur @
            voir sur @
            vous devez accepter les cookies…
            vous devez autoriser les cookies…
            vous n'avez pas accepté les cookies…
            vous n’avez pas accepté les cookies…
        """),
        "gallery": phrases("""
            # / # photos
            # diapositives
            # image
            # images
            # photo
            # photos
            # sur #
            (cliquez sur l'image pour l'agrandir)
            acheter cette photo
            afficher en plein écran
            afficher l'image
            afficher l’image
            afficher la galerie
            afficher la légende
            afficher la photo
            afficher le diaporama
            afficher les photos
            afficher toutes les images
            afficher toutes les photos
            agrandir
            agrandir l'image
            agrandir l’image
            agrandir la photo
            agrandir la vue
            aucune image
            autres images
            autres photos
            chargement de l'image
            chargement de l’image
            cliquer pour agrandir
            cliquer pour agrandir l'image
            cliquer pour agrandir l’image
            cliquer sur l'image pour agrandir
            cliquer sur l’image pour agrandir
            cliquer sur l'image pour l'agrandir
            cliquer sur l’image pour l’agrandir
            cliquez ici pour agrandir
            cliquez ici pour voir la galerie
            cliquez ici pour voir les photos
            cliquez pour agrandir
            cliquez pour agrandir l'image
            cliquez pour agrandir l’image
            cliquez sur l'image pour…
            cliquez sur l’image pour…
            cliquez sur la photo pour…
            cliquez sur les images pour les agrandir
            cliquez sur les photos pour les agrandir
            cliquez sur une image pour l'agrandir
            cliquez sur une image pour l’agrandir
            démarrer le diaporama
            dernière image
            diapo #
            diapo # sur #
            diaporama
            diaporama (# photos)
            diaporama : # photos
            diaporama photos
            faites défiler les photos
            faites glisser pour voir plus de photos
            fermer la galerie
            fermer le diaporama
            galerie
            galerie d'images
            galerie d’images
            galerie de photos
            galerie photo
            galerie photos
            galeries
            galeries photos
            image # / #
            image # de #
            image # sur #
            image #/#
            image en taille réelle
            image indisponible
            image non disponible
            image précédente
            image précédente image suivante
            image suivante
            la galerie photo
            la galerie photos
            lancer le diaporama
            masquer la légende
            mode plein écran
            ouvrir en plein écran
            ouvrir l'image
            ouvrir l’image
            ouvrir l'image en plein écran
            ouvrir l’image en plein écran
            ouvrir la galerie
            partager l'image
            partager l’image
            photo # / #
            photo # de #
            photo # sur #
            photo #/#
            photo précédente
            photo suivante
            plein écran
            plus d'images
            plus d’images
            plus de photos
            portfolio photos
            première image
            quitter le plein écran
            réduire l'image
            réduire l’image
            retour à la galerie
            revoir le diaporama
            télécharger la photo
            toutes les images
            toutes les photos
            toutes nos photos
            voir # photos
            voir en grand
            voir en plein écran
            voir l'album
            voir l’album
            voir l'image
            voir l’image
            voir l'image en grand
            voir l’image en grand
            voir l'image en plein écran
            voir l’image en plein écran
            voir l'image en taille réelle
            voir l’image en taille réelle
            voir la galerie
            voir la galerie d'images
            voir la galerie d’images
            voir la galerie de photos
            voir la galerie photo
            voir la galerie photos
            voir la légende
            voir la photo
            voir la photo en grand
            voir le diaporama
            voir le diaporama photos
            voir le portfolio
            voir les # images
            voir les # photos
            voir les images
            voir les photos
            voir les photos (#)
            voir notre diaporama
            voir notre galerie photos
            voir plus d'images
            voir plus d’images
            voir plus de photos
            voir toutes les images
            voir toutes les photos
            voir toutes les photos (#)
            vue agrandie
            zoomer
            zoomer sur l'image
            zoomer sur l’image
        """),
        "legal": phrases("""
            à propos
            à propos de ce blog
            à propos de ce site
            à propos de moi
            à propos de nous
            abonnement
            abonnement et services
            abonnements
            accessibilité
            accessibilité : non conforme
            accessibilité : partiellement conforme
            aide
            aide & contact
            aide (faq)
            aide / contact
            aide et contact
            aide et support
            annoncer
            annonceurs
            annoncez chez nous
            annoncez sur…
            archives
            archives du journal
            assistance
            avertissement légal
            avis de confidentialité
            avis juridique
            besoin d'aide
            besoin d’aide
            boutique
            carrière
            carrières
            cgu
            cgu / cgv
            cgu et cgv
            cgv
            cgvu
            charte
            charte cookies
            charte d'utilisation
            charte d’utilisation
            charte de confidentialité
            charte de déontologie
            charte de protection des données
            charte déontologique
            charte des données personnelles
            charte éditoriale
            charte éthique
            charte vie privée
            code de déontologie
            comité de rédaction
            conditions
            conditions d'abonnement
            conditions d’abonnement
            conditions d'utilisation
            conditions d’utilisation
            conditions de vente
            conditions générales
            conditions générales d'utilisation
            conditions générales d’utilisation
            conditions générales d'utilisation et de vente
            conditions générales d’utilisation et de vente
            conditions générales de vente
            conditions générales et politique de confidentialité
            confidentialité
            confidentialité et conditions
            consentement
            contact
            contact & mentions légales
            contact publicité
            contacter la rédaction
            contacter le service client
            contactez la rédaction
            contactez-moi
            contactez-nous
            contacts
            cookies
            crédits
            déclaration d'accessibilité
            déclaration d’accessibilité
            déclaration de confidentialité
            devenir annonceur
            devenir contributeur
            devenir partenaire
            données personnelles
            droits de reproduction
            emploi
            emplois
            équipe
            espace annonceurs
            espace presse
            espace recrutement
            éthique
            faire un don
            faites un don
            flux rss
            formulaire de contact
            gérer mon abonnement
            gestion de la confidentialité
            groupe
            index
            informations
            informations légales
            infos légales
            infos pratiques
            je fais un don
            journaux
            l'entreprise
            l’entreprise
            l'équipe
            l’équipe
            la boutique
            la charte
            la rédaction
            le groupe
            le journal
            les abonnements
            les auteurs
            licence
            lignes directrices
            livraison
            livraisons et retours
            lutte contre le piratage
            mediakit
            médiateur
            mentions légales
            mentions légales & cgu
            mentions légales - contact
            mentions légales contact
            mentions légales et cgu
            mentions légales et confidentialité
            mentions légales et crédits
            mentions légales, cgu
            mode de livraison
            modération
            modes de paiement
            moyens de paiement
            nos archives
            nos auteurs
            nos engagements
            nos garanties
            nos offres
            nos partenaires
            nos services
            nos sites
            notre charte
            notre équipe
            notre groupe
            notre histoire
            notre politique de confidentialité
            notre rédaction
            nous connaître
            nous contacter
            nous écrire
            nous rejoindre
            nous soutenir
            nous trouver
            offres d'emploi
            offres d’emploi
            offrir un abonnement
            ours
            partenaires
            partenariat
            partenariats
            passer une annonce
            petites annonces
            plan de site
            plan du site
            plan site
            politique cookies
            politique d'accessibilité
            politique d’accessibilité
            politique d'expédition
            politique d’expédition
            politique d'utilisation des cookies
            politique d’utilisation des cookies
            politique de confidentialité
            politique de confidentialité et conditions d'utilisation
            politique de confidentialité et conditions d’utilisation
            politique de confidentialité et cookies
            politique de confidentialité et de cookies
            politique de confidentialité mentions légales
            politique de cookies
            politique de données personnelles
            politique de protection des données
            politique de protection des données personnelles
            politique de remboursement
            politique de retour
            politique de vie privée
            politique des cookies
            politique éditoriale
            politique en matière de cookies
            politique rgpd
            presse
            proposer un article
            protection de la vie privée
            protection des données
            protection des données à caractère personnel
            protection des données personnelles
            publicité & partenariats
            qui sommes nous
            qui sommes-nous
            qui suis-je
            rapport d'activité
            rapport d’activité
            recrute
            recrutement
            régie
            régie publicitaire
            reproduction interdite
            retours et remboursements
            rgpd
            rss
            s'abonner
            s’abonner
            s'abonner au journal
            s’abonner au journal
            service abonnés
            service client
            service clients
            services
            signaler un contenu
            signaler un contenu illicite
            signaler un problème
            signaler une erreur
            sitemap
            soutenez-nous
            soutenir
            support
            syndication
            tarifs
            tarifs publicitaires
            termes et conditions
            tous droits réservés
            transparence
            transparence financière
            travailler avec nous
            utiliser nos contenus
            vie privée
            votre publicité
        """),
        "login": phrases("""
            accéder à mon compte
            adresse e-mail ou identifiant
            bienvenue
            bienvenue ! connectez-vous à votre compte
            bonjour
            changer de mot de passe
            changer mon mot de passe
            choisir un mot de passe
            compte
            confirmation du mot de passe
            confirmer le mot de passe
            connectez-vous
            connectez-vous à votre compte
            connectez-vous avec @
            connectez-vous avec votre compte…
            connectez-vous ou inscrivez-vous
            connexion
            connexion / inscription
            connexion à votre compte
            connexion abonnés
            connexion avec @
            connexion inscription
            continuer avec @
            continuer avec apple
            créer mon compte
            créer un compte
            créer un compte gratuit
            créer un compte gratuitement
            créer un nouveau compte
            créer votre compte
            créer votre compte gratuit
            créez un compte
            créez un compte gratuit…
            créez votre compte
            créez votre compte gratuitement
            déconnectez-vous
            déconnexion
            déjà abonné
            déjà abonné ? connectez-vous
            déjà abonné ? identifiez-vous
            déjà abonné ? se connecter
            déjà abonné(e)
            déjà client
            déjà inscrit
            déjà inscrit ? connectez-vous
            déjà inscrit(e)
            déjà membre
            déjà membre ? connectez-vous
            déjà un compte
            déjà un compte ? connectez-vous
            email ou identifiant
            espace abonné
            espace abonnés
            espace client
            espace membre
            espace personnel
            gérer mon compte
            identifiant
            identifiant ou adresse e-mail
            identifiant ou mot de passe oublié
            identifiants oubliés
            identifiants perdus
            identification
            identifiez vous
            identifiez-vous
            inscription
            inscription / connexion
            inscription gratuite
            inscrivez vous
            inscrivez-vous gratuitement
            invité
            j'ai déjà un compte
            j’ai déjà un compte
            j'ai oublié mon mot de passe
            j’ai oublié mon mot de passe
            j'ai un compte
            j’ai un compte
            je crée mon compte
            je crée mon compte gratuitement
            je crée un compte
            je m'identifie
            je m’identifie
            je me connecte
            je n'ai pas de compte
            je n’ai pas de compte
            je suis abonné
            je suis déjà abonné
            je suis déjà inscrit
            l'adresse e-mail ou le mot de passe…
            l’adresse e-mail ou le mot de passe…
            le mot de passe
            me connecter
            me connecter avec @
            me déconnecter
            membre
            mes alertes
            mes articles
            mes articles sauvegardés
            mes commandes
            mes favoris
            mes informations
            mes listes
            mes newsletters
            mes préférences
            modifier mon mot de passe
            modifier mon profil
            mon abonnement
            mon compte
            mon espace
            mon espace abonné
            mon profil
            mot de passe
            mot de passe oublié
            mot de passe oublié ? cliquez ici
            mot de passe perdu
            nom d'utilisateur
            nom d’utilisateur
            nom d'utilisateur ou adresse e-mail
            nom d’utilisateur ou adresse e-mail
            nom d'utilisateur ou e-mail
            nom d’utilisateur ou e-mail
            nouveau client
            nouveau mot de passe
            nouvel utilisateur
            obtenir de l'aide
            obtenir de l’aide
            pas encore abonné
            pas encore abonné ? abonnez-vous
            pas encore de compte
            pas encore de compte ? inscrivez-vous
            pas encore inscrit
            pas encore inscrit ? inscrivez-vous
            pas encore membre
            récupération de mot de passe
            récupérer votre mot de passe
            réinitialiser le mot de passe
            réinitialiser mon mot de passe
            rester connecté
            restez connecté
            retour à la connexion
            s'authentifier
            s’authentifier
            s'enregistrer
            s’enregistrer
            s'identifier
            s’identifier
            s'inscrire
            s’inscrire
            s'inscrire / se connecter
            s’inscrire / se connecter
            s'inscrire avec @
            s’inscrire avec @
            s'inscrire gratuitement
            s’inscrire gratuitement
            se connecter
            se connecter / s'inscrire
            se connecter / s’inscrire
            se connecter à son compte
            se connecter avec @
            se connecter avec apple
            se connecter ou créer un compte
            se connecter ou s'inscrire
            se connecter ou s’inscrire
            se connecter s'inscrire
            se connecter s’inscrire
            se connecter via @
            se déconnecter
            se souvenir de moi
            un e-mail vous a été envoyé…
            un mot de passe vous sera envoyé par email
            utilisateur
            valider mon inscription
            votre compte
            votre compte a été créé…
            votre espace
            votre identifiant
            votre mot de passe
            votre nom d'utilisateur
            votre nom d’utilisateur
            votre profil
            votre session a expiré…
            vous avez déjà un compte
            vous avez déjà un compte ? connectez-vous
            vous avez oublié votre mot de passe
            vous avez oublié votre mot de passe ? obtenir de l'aide
            vous avez oublié votre mot de passe ? obtenir de l’aide
            vous êtes abonné
            vous êtes abonné ? connectez-vous
            vous êtes connecté en tant que…
            vous êtes déconnecté
            vous êtes déjà abonné
            vous êtes déjà abonné ? connectez-vous
            vous êtes déjà inscrit
            vous n'avez pas de compte
            vous n’avez pas de compte
            vous n'avez pas encore de compte
            vous n’avez pas encore de compte
            vous n'êtes pas abonné
            vous n’êtes pas abonné
            vous n'êtes pas connecté
            vous n’êtes pas connecté
            vous n'êtes pas encore inscrit
            vous n’êtes pas encore inscrit
        """),
        "minutes": words("min mins minute minute(s) minutes mn"),
        "mood": phrases("""
            admiratif
            agacé
            amoureux
            amusant
            amusé
            apeuré
            bof
            bravo
            ça m'énerve
            ça m’énerve
            choqué
            colère
            confus
            content
            cool
            déçu
            dégoûté
            drôle
            effrayé
            émerveillé
            ému
            en colère
            en larmes
            enchanté
            énervé
            ennuyé
            enthousiaste
            étonné
            étonnée
            excité
            fâché
            fatigué
            furieux
            génial
            grrr
            haha
            heureuse
            heureux
            indifférent
            inquiet
            inspirant
            inspiré
            intéressé
            j'adore
            j’adore
            j'aime
            j’aime
            j'aime beaucoup
            j’aime beaucoup
            j'aime pas
            j’aime pas
            je déteste
            je n'aime pas
            je n’aime pas
            joie
            joyeux
            lol
            mdr
            mignon
            mort de rire
            nul
            ouah
            peur
            rire
            solidaire
            super
            surpris
            surprise
            triste
            tristesse
            waouh
            wouah
            wow
            youpi
        """),
        "more": phrases("""
            [...]
            accéder à l'article
            accéder à l’article
            accéder à l'intégralité de l'article
            accéder à l’intégralité de l’article
            accéder au site
            afficher l'article complet
            afficher l’article complet
            afficher la suite
            afficher le texte complet
            afficher moins
            afficher plus
            afficher plus d'articles
            afficher plus d’articles
            afficher plus d'informations
            afficher plus d’informations
            afficher tous les articles
            afficher tout
            aller à l'article
            aller à l’article
            chargement
            chargement en cours
            charger d'autres articles
            charger d’autres articles
            charger la suite
            charger plus
            charger plus d'articles
            charger plus d’articles
            charger plus de résultats
            cliquer ici
            cliquer ici pour lire la suite
            cliquez ici
            cliquez ici pour en savoir plus
            cliquez ici pour lire l'article
            cliquez ici pour lire l’article
            cliquez ici pour lire la suite…
            cliquez ici pour plus d'informations
            cliquez ici pour plus d’informations
            cliquez pour lire la suite
            consulter
            consulter l'article
            consulter l’article
            continuer
            continuer à lire…
            continuer la lecture
            continuer la lecture de…
            continuer la lecture «…
            continuez la lecture
            continuez votre lecture
            découvrez
            découvrez l'article
            découvrez l’article
            découvrir
            découvrir la suite
            découvrir plus
            dérouler
            détails
            en lire plus
            en lire plus sur…
            en savoir +
            en savoir plus
            en savoir plus ici
            en savoir plus sur…
            en voir plus
            encore plus
            et plus
            fermer
            ici
            je découvre
            je lis la suite
            je veux en savoir plus
            l'article complet
            l’article complet
            l'article complet ici
            l’article complet ici
            l'article intégral
            l’article intégral
            l'intégralité de l'article
            l’intégralité de l’article
            la suite
            la suite de l'article
            la suite de l’article
            la suite ici
            la suite sur…
            lire
            lire davantage
            lire en entier
            lire l'article
            lire l’article
            lire l'article complet
            lire l’article complet
            lire l'article en entier
            lire l’article en entier
            lire l'article entier
            lire l’article entier
            lire l'article intégral
            lire l’article intégral
            lire l'article original
            lire l’article original
            lire l'article sur…
            lire l’article sur…
            lire l'intégralité
            lire l’intégralité
            lire l'intégralité de l'article…
            lire l’intégralité de l’article…
            lire la suite
            lire la suite :…
            lire la suite de…
            lire la suite ici
            lire la suite sur…
            lire le communiqué
            lire le dossier
            lire le reste de cette entrée
            lire le reste de l'article
            lire le reste de l’article
            lire le texte complet
            lire le texte intégral
            lire moins
            lire notre article
            lire plus
            lire plus d'articles
            lire plus d’articles
            lire tout
            lire tout l'article
            lire tout l’article
            lire toute l'actualité
            lire toute l’actualité
            lisez l'article
            lisez l’article
            lisez l'article complet
            lisez l’article complet
            lisez la suite
            lisez la suite de l'article…
            lisez la suite de l’article…
            masquer
            moins
            montrer moins
            montrer plus
            ouvrir
            par ici
            patientez
            plus
            plus d'actus
            plus d’actus
            plus d'info
            plus d’info
            plus d'informations
            plus d’informations
            plus d'infos
            plus d’infos
            plus d'options
            plus d’options
            plus de contenu
            plus de détails
            plus de news
            plus de résultats
            pour en savoir plus
            pour lire la suite
            pour lire la suite, cliquez ici
            pour plus d'informations
            pour plus d’informations
            réduire
            retrouver l'article complet…
            retrouver l’article complet…
            suite
            suite de l'article
            suite de l’article
            tous les articles
            tous les articles de…
            tous nos articles
            tout afficher
            tout lire
            tout voir
            toute l'actu
            toute l’actu
            toute l'actualité de…
            toute l’actualité de…
            toute l'info
            toute l’info
            toutes les actualités
            toutes les actus
            toutes les infos
            toutes les news
            toutes les vidéos
            toutes nos actualités
            voir
            voir davantage
            voir ici
            voir l'article
            voir l’article
            voir l'article complet
            voir l’article complet
            voir l'offre
            voir l’offre
            voir l'original
            voir l’original
            voir la fiche
            voir la page
            voir la source
            voir la suite
            voir le détail
            voir le dossier
            voir le site
            voir les détails
            voir moins
            voir plus
            voir plus d'actualités
            voir plus d’actualités
            voir plus d'articles
            voir plus d’articles
            voir plus d'articles de…
            voir plus d’articles de…
            voir plus d'infos
            voir plus d’infos
            voir plus de résultats
            voir plus de vidéos
            voir tous les articles
            voir tous les articles par…
            voir tous les résultats
            voir tout
            voir toute l'actualité
            voir toute l’actualité
            voir toutes les actualités
            voir toutes les actus
            voir toutes les news
            voir toutes les vidéos
            y aller
        """),
        "navigation": phrases("""
            # °c
            à l'affiche
            à l’affiche
            à la télé
            accepter
            accueil
            actu
            actualité
            actualités
            actus
            afrique
            agenda
            agriculture
            ajouter au panier
            albums
            algérie
            alimentation
            allemagne
            amérique du nord
            amérique latine
            amériques
            analyse
            analyses
            animaux
            annonces
            annonces légales
            annuaire
            annuler
            aquitaine
            architecture
            argent
            art de vivre
            article
            articles
            arts
            asie
            asie-pacifique
            astro
            astrologie
            astuces
            athlétisme
            audio
            aujourd'hui
            aujourd’hui
            auto
            auto-moto
            automobile
            avis
            avis de décès
            banque
            basket
            basket-ball
            bd
            beauté
            belgique
            bien être
            bien-être
            billets
            blog
            blogs
            boîte à outils
            bons plans
            bourse
            boxe
            bretagne
            brèves
            bricolage
            buzz
            c'est arrivé
            c’est arrivé
            canada
            caricature
            carnet
            cartes
            catalogue
            catégorie
            catégories
            chercher
            chine
            chronique
            chroniques
            chroniqueurs
            cinéma
            climat
            codes promo
            collectivités
            communauté
            communes
            communiqués
            concours
            conseils
            conso
            consommation
            contributeurs
            coronavirus
            coupe du monde
            courrier des lecteurs
            covid-19
            critique
            critiques
            cuisine
            culture
            culture & loisirs
            culture & société
            cyclisme
            débat
            débats
            déco
            décoration
            découvertes
            décryptage
            décryptages
            défense
            dernière minute
            derniers numéros
            design
            diaporamas
            direct
            divertissement
            documents
            dossier
            dossiers
            droit
            e-sport
            éco
            ecologie
            écologie
            economie
            économie
            économie & finance
            écouter
            édition
            editions
            éditions
            edito
            édito
            éditorial
            éditoriaux
            éditos
            education
            éducation
            elections
            élections
            emploi & formation
            en bref
            en direct
            en images
            en kiosque
            energie
            énergie
            english
            enquête
            enquêtes
            enregistrer
            enseignement
            entreprise
            entreprises
            entretien
            entretiens
            environnement
            envoyer
            espace
            espagne
            etats-unis
            états-unis
            étranger
            etudiants
            europe
            évasion
            événement
            evénements
            évènements
            événements
            exclusif
            expositions
            faits divers
            faits-divers
            famille
            femmes
            festival
            festivals
            fiches pratiques
            film
            films
            filtrer
            finance
            finances
            finances personnelles
            fiscalité
            foot
            football
            formation
            formule 1
            forum
            forums
            français
            france
            gastronomie
            géopolitique
            golf
            grand format
            grands formats
            guerre en ukraine
            guide
            guides
            guides d'achat
            guides d’achat
            handball
            high tech
            high-tech
            histoire
            home
            horoscope
            humour
            idées
            image
            immigration
            immo
            immobilier
            impôts
            industrie
            infographie
            infographies
            informatique
            infos
            infos locales
            innovation
            insolite
            international
            internet
            interview
            interviews
            investigation
            israël
            italie
            japon
            jardin
            jeunesse
            jeux
            jeux olympiques
            jeux vidéo
            jeux-vidéo
            jo #
            journal
            journal du jour
            judo
            justice
            la une
            langue
            langues
            le direct
            le fil
            le fil info
            le live
            le mag
            le magazine
            les blogs
            les dossiers
            les jeux
            liban
            liens
            lieux
            lifestyle
            ligue #
            ligue 1
            ligue des champions
            littérature
            live
            livre
            livres
            local
            locales
            logement
            loisirs
            loisirs & culture
            lyon
            ma région
            ma ville
            mag
            magazine
            magazines
            maison
            maison & jardin
            management
            manga
            marchés
            maroc
            marseille
            médecine
            médias
            menu
            météo
            météo du jour
            mobile
            mode
            mode & beauté
            mode & style
            mon panier
            monde
            montréal
            moteur de recherche
            moto
            moyen-orient
            multimédia
            municipales
            municipales #
            musique
            musiques
            natation
            nature
            navigation
            nécrologie
            non
            normandie
            nouveautés
            nouvelle-aquitaine
            nouvelles
            numérique
            nutrition
            obsèques
            occitanie
            ok
            olympisme
            omnisports
            opinion
            opinions
            oui
            outre-mer
            pages
            panier
            papier
            paramétrer
            paramètres
            parentalité
            paris
            patrimoine
            pays
            pays de la loire
            pdf
            people
            personnaliser
            personnalités
            philo
            philosophie
            photo
            photos
            placements
            planète
            podcast
            podcasts
            points de vue
            police
            politique
            pop culture
            portrait
            portraits
            pour aller plus loin
            pratique
            préférences
            premium
            présidentielle
            présidentielle #
            proche-orient
            produits
            produits dérivés
            programme tv
            programmes
            programmes tv
            promo
            provence
            psycho
            psychologie
            québec
            quiz
            radio
            recette
            recettes
            recherche
            recherche avancée
            recherche pour
            rechercher
            rechercher sur…
            rechercher un article
            récit
            recommandations
            refuser
            regarder
            région
            régions
            religion
            religions
            rennes
            reportage
            reportages
            réseaux sociaux
            ressources humaines
            restaurants
            résultats
            retour
            retour à l'accueil
            retour à l’accueil
            retraite
            revue de presse
            rubrique
            rubriques
            rugby
            russie
            saison #
            santé
            santé & bien-être
            santé publique
            science
            sciences
            sciences & santé
            sciences & tech
            sciences et santé
            sciences et technologies
            scolaire
            sections
            sécurité
            série
            séries
            séries tv
            shopping
            ski
            social
            société
            solidarité
            sondage
            sondages
            sorties
            sortir
            spectacle
            spectacles
            spiritualité
            sport
            sports
            sports d'hiver
            sports d’hiver
            start-up
            start-ups
            startup
            strasbourg
            style
            suisse
            tech
            tech & net
            technologie
            technologies
            télé
            télévision
            témoignage
            témoignages
            tendance
            tendances
            tennis
            test
            tests
            théâtre
            thèmes
            tops
            toulouse
            tourisme
            tous les sports
            tout
            transport
            transports
            travail
            tribune
            tribunes
            trier
            tunisie
            tv
            ukraine
            un peu d'histoire
            un peu d’histoire
            une
            union européenne
            urbanisme
            usa
            vacances
            valider
            vélo
            vidéo
            vidéos
            vie pratique
            vie quotidienne
            ville
            villes
            vin
            vins
            voile
            voitures
            volley
            votre panier est vide
            votre région
            voyage
            voyages
            voyance
            webtv
            week-end
        """),
        "newsletter": phrases("""
            # abonnés à la newsletter
            a propos de la newsletter
            abonnement à la newsletter
            abonnez-vous
            abonnez-vous à ce blog par e-mail
            abonnez-vous à l'infolettre
            abonnez-vous à l’infolettre
            abonnez-vous à la newsletter…
            abonnez-vous à nos newsletters…
            abonnez-vous à notre chaîne @…
            abonnez-vous à notre infolettre
            abonnez-vous à notre lettre d'information…
            abonnez-vous à notre lettre d’information…
            abonnez-vous à notre newsletter…
            abonnez-vous au blog
            abonnez-vous au flux rss
            abonnez-vous gratuitement à notre newsletter
            abonnez-vous par e-mail
            abonnez-vous pour recevoir…
            adresse courriel
            adresse e-mail
            adresse électronique
            adresse email
            adresse mail
            alertes e-mail
            alertes email
            alertes info
            chaque matin dans votre boîte mail
            chaque semaine dans votre boîte mail
            consultez notre politique de confidentialité newsletter
            courriel
            dans votre boîte e-mail
            dans votre boîte mail
            découvrez nos newsletters
            découvrir nos newsletters
            découvrir toutes nos newsletters
            désinscription à tout moment
            désinscription en un clic
            directement dans votre boîte de réception
            directement dans votre boîte mail
            e-mail
            email
            en cliquant sur "s'inscrire"…
            en cliquant sur "s’inscrire"…
            en cliquant sur s'inscrire…
            en cliquant sur s’inscrire…
            en cliquant sur « je m'inscris…
            en cliquant sur « je m’inscris…
            en cliquant sur « s'inscrire…
            en cliquant sur « s’inscrire…
            en indiquant votre adresse mail…
            en renseignant votre adresse e-mail…
            en renseignant votre adresse email…
            en saisissant votre adresse…
            en soumettant ce formulaire…
            en validant ce formulaire…
            en validant votre inscription…
            en vous abonnant, vous acceptez…
            en vous inscrivant à la newsletter…
            en vous inscrivant à notre newsletter…
            en vous inscrivant vous acceptez…
            en vous inscrivant, vous…
            entrez votre adresse e-mail
            entrez votre adresse e-mail pour vous abonner…
            entrez votre adresse email
            entrez votre adresse mail
            entrez votre adresse mail pour suivre ce blog…
            entrez votre e-mail
            entrez votre email
            indiquez votre adresse e-mail
            indiquez votre email
            infolettre
            inscription à : articles (atom)
            inscription à : commentaires du message (atom)
            inscription à : publier les commentaires (atom)
            inscription à l'infolettre
            inscription à l’infolettre
            inscription à la newsletter
            inscription à notre newsletter
            inscription aux newsletters
            inscription gratuite newsletter
            inscription newsletter
            inscription réussie
            inscrivez votre adresse…
            inscrivez-vous
            inscrivez-vous à la newsletter…
            inscrivez-vous à nos newsletters…
            inscrivez-vous à notre infolettre
            inscrivez-vous à notre lettre d'information
            inscrivez-vous à notre lettre d’information
            inscrivez-vous à notre newsletter…
            inscrivez-vous aux newsletters
            inscrivez-vous gratuitement à la newsletter
            inscrivez-vous gratuitement à nos newsletters…
            inscrivez-vous gratuitement à notre newsletter
            inscrivez-vous pour recevoir…
            j'accepte de recevoir…
            j’accepte de recevoir…
            je m'abonne
            je m’abonne
            je m'abonne à la newsletter
            je m’abonne à la newsletter
            je m'inscris
            je m’inscris
            je m'inscris à la newsletter
            je m’inscris à la newsletter
            je m'inscris gratuitement
            je m’inscris gratuitement
            je ne souhaite pas recevoir…
            je souhaite recevoir la newsletter…
            je souhaite recevoir les offres…
            l'actualité dans votre boîte mail
            l’actualité dans votre boîte mail
            l'essentiel de l'actualité dans votre boîte mail
            l’essentiel de l’actualité dans votre boîte mail
            l'essentiel de l'info dans votre boîte mail
            l’essentiel de l’info dans votre boîte mail
            la lettre d'information
            la lettre d’information
            la newsletter
            les newsletters
            lettre d'info
            lettre d’info
            lettre d'information
            lettre d’information
            merci de votre inscription…
            merci pour votre inscription…
            merci, votre inscription…
            ne manquez aucun article…
            ne manquez plus rien…
            ne manquez rien de l'actualité…
            ne manquez rien de l’actualité…
            ne ratez rien de l'actualité…
            ne ratez rien de l’actualité…
            ne rien manquer
            newsletter
            newsletter :…
            newsletter gratuite
            newsletter hebdomadaire
            newsletter quotidienne
            newsletters
            nom prénom
            nos newsletters
            notre lettre d'information
            notre lettre d’information
            notre newsletter
            nous n'envoyons pas de spam…
            nous n’envoyons pas de spam…
            nous ne spammons pas…
            pas de spam…
            prénom
            prénom nom
            publier les commentaires (atom)
            recevez chaque matin…
            recevez chaque semaine…
            recevez gratuitement notre newsletter
            recevez l'essentiel de l'actualité…
            recevez l’essentiel de l’actualité…
            recevez l'essentiel de l'info…
            recevez l’essentiel de l’info…
            recevez la newsletter…
            recevez le meilleur de…
            recevez les alertes de…
            recevez les dernières nouvelles…
            recevez les derniers articles…
            recevez nos actualités…
            recevez nos dernières actualités…
            recevez nos newsletters
            recevez notre infolettre
            recevez notre lettre d'information…
            recevez notre lettre d’information…
            recevez notre newsletter…
            recevez par e-mail…
            recevez toute l'actualité…
            recevez toute l’actualité…
            recevoir des notifications par email…
            recevoir la newsletter
            recevoir les alertes par e-mail
            recevoir les newsletters
            recevoir les nouveaux articles par e-mail
            recevoir notre newsletter
            rejoignez # abonnés…
            rejoignez # autres abonnés
            rejoignez # autres abonné·es
            rejoignez les # autres abonnés
            rejoignez notre canal @…
            rejoignez notre chaîne @…
            rejoignez notre communauté
            rejoignez notre newsletter…
            renseignez votre adresse e-mail…
            renseignez votre email…
            rester informé
            restez au courant
            restez connectés
            restez informé
            restez informé avec notre newsletter
            restez informés
            s'abonner à ce blog par e-mail
            s’abonner à ce blog par e-mail
            s'abonner à la newsletter…
            s’abonner à la newsletter…
            s'abonner à nos newsletters
            s’abonner à nos newsletters
            s'abonner au blog
            s’abonner au blog
            s'abonner au blog par e-mail
            s’abonner au blog par e-mail
            s'abonner aux newsletters
            s’abonner aux newsletters
            s'abonner par e-mail
            s’abonner par e-mail
            s'abonner par email
            s’abonner par email
            s'inscrire à la newsletter
            s’inscrire à la newsletter
            s'inscrire à nos newsletters
            s’inscrire à nos newsletters
            s'inscrire à notre newsletter
            s’inscrire à notre newsletter
            saisir votre adresse e-mail
            saisissez votre adresse e-mail…
            saisissez votre adresse email…
            saisissez votre e-mail…
            suivez notre chaîne @…
            suivre ce blog
            suivre le blog par e-mail
            toutes les newsletters
            toutes nos newsletters
            un e-mail de confirmation…
            un email de confirmation vous a été envoyé…
            vérifiez votre boîte de réception…
            veuillez confirmer votre inscription…
            veuillez renseigner votre adresse email…
            veuillez saisir votre adresse e-mail…
            veuillez vérifier votre boîte mail…
            voir toutes les newsletters
            voir un exemple newsletter
            votre adresse de messagerie est uniquement utilisée pour vous envoyer…
            votre adresse e-mail
            votre adresse e-mail est uniquement utilisée…
            votre adresse e-mail est utilisée…
            votre adresse e-mail sera utilisée…
            votre adresse email
            votre adresse email est uniquement utilisée…
            votre adresse mail
            votre email
            votre inscription a bien été prise en compte…
            votre inscription a été…
            votre inscription est confirmée…
            vous pourrez vous désinscrire à tout moment…
            vous pouvez vous désabonner à tout moment…
            vous pouvez vous désinscrire à l'aide…
            vous pouvez vous désinscrire à l’aide…
            vous pouvez vous désinscrire à tout moment…
            vous pouvez vous désinscrire en cliquant…
        """),
        "pager": phrases("""
            # à # sur #
            # résultat(s)
            # résultats
            actualité précédente
            actualité suivante
            aller à la page #
            aller à la page suivante
            archives du blog
            archives mensuelles
            archives par mois
            article plus ancien
            article plus récent
            article précédent…
            article suivant…
            articles de cet auteur
            articles plus anciens
            articles plus récents
            articles précédents
            articles récents précédents
            articles suivants
            billet précédent
            billet suivant
            chapitre précédent
            chapitre suivant
            choisir un mois
            dernière page
            entrées plus anciennes
            entrées précédentes
            entrées suivantes
            lire l'article précédent
            lire l’article précédent
            lire l'article suivant
            lire l’article suivant
            lire la page suivante
            lire la suite page #
            message plus ancien
            message plus récent
            navigation d'article
            navigation d’article
            navigation de l'article
            navigation de l’article
            navigation des articles
            navigation entre les articles
            numéro précédent
            numéro suivant
            page #
            page # / #
            page # de #
            page # sur #
            page #/#
            page d'accueil suivant
            page d’accueil suivant
            page précédente
            page suivante
            pages : #
            pages suivantes
            pages: #
            pagination
            pagination des articles
            pagination des publications
            passer à la page suivante
            plus ancien
            plus anciens
            plus d'articles de…
            plus d’articles de…
            plus récent
            plus récents
            post précédent
            post suivant
            précédent
            précédent :…
            précédent suivant
            précédente
            première page
            prochain article
            publication précédente
            publication précédente :…
            publication suivante
            publication suivante :…
            publications plus anciennes
            publications plus récentes
            publications précédentes
            publications suivantes
            résultats # à # sur #
            retour à l'article
            retour à l’article
            retour à la liste
            retour à la liste des articles
            retour à la page précédente
            retour à la rubrique
            retour au blog
            retour au dossier
            retour au sommaire
            retour aux actualités
            retour aux articles
            retour aux résultats
            revenir à la liste
            revenir à la page précédente
            revenir au sommaire
            sélectionner un mois
            sélectionner une catégorie
            suite page #
            suivant
            suivant :…
            suivant précédent
            suivante
            sujet précédent
            sujet suivant
            tous ses articles
            voir tous les articles de…
            voir tous ses articles
            voir toutes ses publications
        """),
        "paywall": phrases("""
            # % de cet article restent à lire…
            # articles gratuits restants
            # mois gratuit
            # mois offert
            # € le premier mois…
            # € pendant # mois…
            #€ le premier mois
            #€ par mois
            1er mois gratuit
            1er mois offert
            à partir de # € par mois
            abonnement digital
            abonnement intégral
            abonnement numérique
            abonnement papier
            abonnez-vous à l'offre…
            abonnez-vous à l’offre…
            abonnez-vous à partir de…
            abonnez-vous dès #…
            abonnez-vous dès maintenant
            abonnez-vous et profitez…
            abonnez-vous maintenant
            abonnez-vous pour #…
            abonnez-vous pour accéder…
            abonnez-vous pour continuer…
            abonnez-vous pour lire…
            abonnez-vous sans engagement…
            accéder à l'offre
            accéder à l’offre
            accéder à tous les articles…
            accédez à l'intégralité de cet article…
            accédez à l’intégralité de cet article…
            accédez à l'intégralité de nos contenus…
            accédez à l’intégralité de nos contenus…
            accédez à tous les articles…
            accédez à tous nos articles…
            accédez à tous nos contenus…
            accès illimité
            accès illimité à tous nos…
            acheter cet article
            acheter l'article
            acheter l’article
            acheter le numéro
            article abonné
            article abonnés
            article exclusif abonnés
            article payant
            article premium
            article réservé
            article réservé à nos abonnés
            article réservé aux abonnés
            articles réservés aux abonnés
            ce contenu est exclusivement réservé…
            ce contenu est payant…
            ce contenu est réservé à nos abonnés…
            ce contenu est réservé aux abonnés…
            ce contenu est réservé aux membres…
            cet article est offert par…
            cet article est payant…
            cet article est réservé…
            cet article vous est offert…
            choisir cette offre
            choisissez votre abonnement
            choisissez votre offre
            connectez-vous pour lire l'article…
            connectez-vous pour lire l’article…
            connectez-vous pour lire la suite…
            contenu abonnés
            contenu premium
            contenu réservé à nos abonnés
            contenu réservé aux abonnés
            continuer à lire cet article…
            continuez votre lecture avec…
            débloquer cet article
            débloquez cet article…
            découvrez nos offres
            découvrez nos offres d'abonnement
            découvrez nos offres d’abonnement
            découvrir l'offre
            découvrir l’offre
            découvrir les offres
            découvrir nos abonnements
            découvrir nos offres
            déjà abonné ? connectez-vous pour lire…
            dès # € par mois
            en profiter
            envie de lire la suite…
            essai gratuit
            essayer gratuitement
            essayez # mois…
            essayez gratuitement
            exclusif abonnés
            exclusivité abonnés
            il vous reste # % de cet article à lire…
            il vous reste # article gratuit…
            il vous reste # articles gratuits…
            il vous reste #% de cet article à lire…
            inscrivez-vous gratuitement pour lire…
            inscrivez-vous pour continuer…
            inscrivez-vous pour lire…
            j'en profite
            j’en profite
            je m'abonne pour #…
            je m’abonne pour #…
            je me connecte pour lire…
            je profite de l'offre
            je profite de l’offre
            l'accès à cet article est réservé…
            l’accès à cet article est réservé…
            l'accès à la totalité de l'article est protégé…
            l’accès à la totalité de l’article est protégé…
            la lecture de cet article est réservée aux abonnés…
            la reproduction totale ou partielle d'un article, sans l'autorisation…
            la reproduction totale ou partielle d’un article, sans l’autorisation…
            la suite de cet article est réservée…
            la suite du contenu est réservée aux abonnés…
            la suite est réservée aux abonnés…
            le reste de cet article est réservé…
            lecture du monde en cours sur un autre appareil…
            lecture réservée aux abonnés
            les offres d'abonnement
            les offres d’abonnement
            lire la suite avec un abonnement…
            lisez cet article gratuitement…
            nos offres d'abonnement
            nos offres d’abonnement
            offre d'abonnement
            offre d’abonnement
            offre limitée
            offre numérique
            offre sans engagement
            offre spéciale
            offrez cet article
            offrir cet article
            offrir un article
            pour accéder à l'intégralité de cet article…
            pour accéder à l’intégralité de cet article…
            pour accéder à la suite…
            pour continuer à lire cet article…
            pour continuer la lecture…
            pour continuer votre lecture…
            pour lire gratuitement cet article réservé aux abonnés, connectez-vous
            pour lire l'article en entier…
            pour lire l’article en entier…
            pour lire l'intégralité de cet article…
            pour lire l’intégralité de cet article…
            pour lire la suite de cet article…
            pour lire la suite, abonnez-vous…
            premier mois offert
            profiter de l'offre
            profiter de l’offre
            profitez de l'offre
            profitez de l’offre
            puis # € par mois…
            puis # €/mois…
            réservé à nos abonnés
            réservé aux abonnés
            réservé aux abonnés premium
            réservé aux membres
            réservé aux premium
            résiliable à tout moment
            s'abonner à partir de…
            s’abonner à partir de…
            s'abonner pour #…
            s’abonner pour #…
            s'abonner pour lire la suite
            s’abonner pour lire la suite
            sans engagement
            se connecter pour lire la suite
            soutenez une presse indépendante…
            tester gratuitement
            tester l'offre
            tester l’offre
            testez gratuitement
            testez notre offre…
            voir les offres
            voir les offres d'abonnement
            voir les offres d’abonnement
            voir nos offres
            votre abonnement actuel ne comprend pas…
            votre abonnement n'autorise pas la lecture de cet article
            votre abonnement n’autorise pas la lecture de cet article
            votre abonnement nous engage…
            vous avez atteint la limite d'articles gratuits…
            vous avez atteint la limite d’articles gratuits…
            vous avez atteint votre limite d'articles gratuits…
            vous avez atteint votre limite d’articles gratuits…
            vous avez choisi de ne pas accepter le dépôt de "cookies"…
            vous avez consulté # articles…
            vous avez déjà lu # articles…
            vous avez lu vos # articles gratuits…
            vous devez être abonné pour accéder…
            vous devez être abonné pour lire…
            vous devez être connecté pour lire…
            vous lisez un article réservé aux abonnés
            vous n'êtes pas encore abonné…
            vous n’êtes pas encore abonné…
            vous pouvez lire le monde sur un seul appareil à la fois
            vous pouvez partager un article en cliquant sur les icônes de partage…
            vous souhaitez lire la suite
            vous voulez lire la suite
            zone abonnés
        """),
        "player": phrases("""
            #:# / #:#
            à suivre dans # secondes
            à suivre vidéo
            abonnez-vous au podcast
            activer le son
            activer les sous-titres
            afficher la transcription
            ajouter à la liste de lecture
            arrêter la vidéo
            augmenter le volume
            autres vidéos
            avance rapide
            avancer de # secondes
            baisser le volume
            ce replay n'est plus disponible
            ce replay n’est plus disponible
            ceci est une fenêtre modale…
            cette fenêtre modale peut être fermée…
            cette vidéo a été supprimée…
            cette vidéo est indisponible…
            cette vidéo n'est pas disponible…
            cette vidéo n’est pas disponible…
            cette vidéo n'est plus disponible…
            cette vidéo n’est plus disponible…
            cette vidéo ne peut pas être lue…
            chargé : #%
            chargé: #%
            chargement de la vidéo
            chargement du lecteur…
            cliquez pour lancer la vidéo
            cliquez pour lire la vidéo
            cliquez sur play
            copier le lien de la vidéo
            couper le son
            début de la fenêtre de dialogue…
            démarrer la lecture
            démarrer la vidéo
            dernières vidéos
            désactiver le son
            désactiver les sous-titres
            diffusion en direct
            diminuer le volume
            direct vidéo
            durée #
            durée #:#
            durée : #:#
            durée de la vidéo #:#
            écouter l'audio
            écouter l’audio
            écouter l'émission
            écouter l’émission
            écouter l'épisode
            écouter l’épisode
            écouter la suite
            écouter le direct
            écouter le podcast
            écouter plus tard
            écoutez l'épisode
            écoutez l’épisode
            écoutez le podcast
            en cours de lecture
            en direct vidéo
            épisode précédent
            épisode suivant
            fermer la fenêtre modale
            fermer la vidéo
            fermer le lecteur
            fin de la fenêtre de dialogue
            ignorer dans #
            image dans image
            image dans l'image
            image dans l’image
            impossible de charger la vidéo…
            impossible de lire la vidéo…
            intégrer la vidéo dans votre site
            l'image dans l'image
            l’image dans l’image
            la publicité se termine dans # secondes
            la vidéo démarre dans #
            la vidéo démarrera dans # secondes
            la vidéo du jour
            la vidéo n'est pas disponible…
            la vidéo n’est pas disponible…
            la vidéo n'est plus disponible…
            la vidéo n’est plus disponible…
            la vidéo ne peut pas être lue…
            la vidéo suivante démarre dans #
            lancer l'audio
            lancer l’audio
            lancer la lecture
            lancer la vidéo
            le lecteur est en cours de chargement…
            lecteur audio
            lecteur vidéo
            lecture / pause
            lecture automatique
            lecture en cours
            lecture vidéo
            lecture/pause
            lire l'audio
            lire l’audio
            lire la transcription
            lire la vidéo
            liste de lecture
            masquer la transcription
            mettre en pause
            mode cinéma
            mode muet
            non plein écran
            nos dernières vidéos
            paramètres des sous-titres
            partager la vidéo
            pas de sous-titres
            passer en plein écran
            passer l'annonce dans #
            passer l’annonce dans #
            passer la publicité dans #
            piste audio
            piste précédente
            piste suivante
            plus de vidéos
            prochaine vidéo
            prochaine vidéo dans #
            progression : #%
            progression: #%
            publicité # sur #
            qualité auto
            qualité vidéo
            reculer de # secondes
            réécouter
            réécouter l'émission
            réécouter l’émission
            regarder en direct
            regarder la vidéo
            regarder le direct
            regarder plus tard
            regardez la vidéo
            rejouer
            relancer la vidéo
            remettre le son
            reprendre la lecture
            rétablir le son
            retour arrière
            retour rapide
            revoir au début
            revoir la vidéo
            s'abonner au podcast
            s’abonner au podcast
            sans le son
            sauter l'intro
            sauter l’intro
            son activé
            son désactivé
            sortir du plein écran
            sous-titres
            sous-titres activés
            sous-titres désactivés
            suspendre la lecture
            télécharger l'audio
            télécharger l’audio
            télécharger l'épisode
            télécharger l’épisode
            télécharger la vidéo
            télécharger le podcast
            temps actuel
            temps actuel #
            temps actuel #:#
            temps écoulé #:#
            temps restant
            temps restant #:#
            tous les épisodes
            transcription automatique
            une erreur est survenue lors de la lecture…
            une erreur s'est produite lors du chargement de la vidéo…
            une erreur s’est produite lors du chargement de la vidéo…
            vidéo indisponible
            vidéo non disponible
            vidéo précédente
            vidéo suivante
            vidéo suivante dans #
            vidéo suivante dans # secondes
            vidéos associées
            vidéos les plus vues
            vidéos recommandées
            vidéos similaires
            visionner la vidéo
            vitesse de lecture
            vitesse normale
            voir aussi en vidéo
            voir la transcription
            voir la vidéo
            voir la vidéo en plein écran
            voir le direct
            volume #
            volume #%
            votre navigateur ne peut pas lire cette vidéo…
            votre vidéo dans #
            votre vidéo dans # secondes
            votre vidéo démarre dans #
        """),
        "print": phrases("""
            à lire plus tard
            ajouté aux favoris
            ajouter à ma liste
            ajouter à ma liste de lecture
            ajouter à ma sélection
            ajouter à mes articles
            ajouter à mes favoris
            ajouter aux favoris
            ajouter aux marque-pages
            article ajouté
            article classé
            classer cet article
            conserver cet article
            enregistrer cet article
            enregistrer l'article
            enregistrer l’article
            enregistrer pour plus tard
            envoyer à un ami
            envoyer à un ami par e-mail
            envoyer ce lien à un ami
            envoyer cet article
            envoyer cet article à un ami
            envoyer cet article par e-mail
            envoyer l'article par e-mail
            envoyer l’article par e-mail
            envoyer la page
            envoyer par courriel
            envoyer par e-mail
            envoyer par email
            envoyer par mail
            envoyer par mail à un ami
            export pdf
            exporter en pdf
            format pdf
            imprimer
            imprimer & pdf
            imprimer / pdf
            imprimer ce contenu
            imprimer cet article
            imprimer cet article en pdf
            imprimer cette page
            imprimer cette recette
            imprimer e-mail
            imprimer l'article
            imprimer l’article
            imprimer la page
            imprimer la recette
            imprimer le contenu
            lire plus tard
            marquer cet article
            mettre de côté
            mettre en favori
            mettre en signet
            offrir l'article
            offrir l’article
            outils article
            recommander à un ami
            recommander cet article
            recommandez cet article à un ami
            retirer des favoris
            sauvegarder cet article
            sauvegarder l'article
            sauvegarder l’article
            signets
            télécharger au format pdf
            télécharger en pdf
            télécharger l'article en pdf
            télécharger l’article en pdf
            télécharger le pdf
            transférer à un ami
            transmettre à un ami
            version à imprimer
            version imprimable
            version imprimeur
            version pdf
            version pdf de l'article
            version pdf de l’article
            version pour impression
        """),
        "rating": phrases("""
            # / # (# votes)
            # avis
            # personnes ont trouvé cela utile
            # personnes ont trouvé cet article utile
            # vote
            # votes
            (# votes, moyenne : # sur #)
            (# votes, moyenne: # sur #)
            améliorons cet article
            aucun avis
            aucun vote
            aucun vote pour le moment
            aucune note
            avez-vous aimé cet article
            avez-vous trouvé ce contenu utile
            avez-vous trouvé cet article intéressant
            avez-vous trouvé cet article utile
            avez-vous trouvé cette page utile
            ça vous a plu
            ce contenu vous a plu
            ce contenu vous a-t-il été utile
            ces informations vous ont-elles été utiles
            cet article est-il utile
            cet article était-il utile
            cet article vous a été utile
            cet article vous a plu
            cet article vous a-t-il aidé
            cet article vous a-t-il été utile
            cet article vous a-t-il intéressé
            cet article vous a-t-il plu
            cette information vous a-t-elle été utile
            cette page vous a-t-elle été utile
            cette recette vous a plu
            cette réponse vous a-t-elle été utile
            cliquez pour noter…
            cliquez sur les étoiles pour noter
            cliquez sur une étoile pour évaluer…
            cliquez sur une étoile pour l'évaluer
            cliquez sur une étoile pour l’évaluer
            cliquez sur une étoile pour noter
            comment évaluez-vous cet article
            comment pouvons-nous améliorer cet article
            comment trouvez-vous cet article
            dites-nous comment nous pouvons améliorer cet article
            donner une note
            donnez une note
            donnez une note à cet article
            est-ce que cet article vous a été utile
            évaluer cet article
            évaluez ce contenu
            évaluez cet article
            évaluez cette page
            il n'y a pas encore d'avis
            il n’y a pas encore d’avis
            il n'y a pas encore d'évaluations
            il n’y a pas encore d’évaluations
            il n'y a pas encore de vote…
            il n’y a pas encore de vote…
            j'aime je n'aime pas
            j’aime je n’aime pas
            je donne mon avis sur cet article
            je vote
            merci d'avoir voté
            merci d’avoir voté
            merci de votre participation…
            merci pour votre avis
            merci pour votre note
            merci pour votre retour
            merci pour votre vote
            moyenne : #
            moyenne : # (# votes)
            moyenne des votes #
            nombre d'avis : #
            nombre d’avis : #
            nombre de votes : #
            note : #/#
            note de la rédaction
            note des internautes
            note des lecteurs
            note moyenne
            note moyenne #
            note moyenne # / #. nombre de votes : #
            note moyenne : #
            note moyenne : # / #
            noter cet article
            noter cette recette
            notez ce contenu
            notez cet article
            notez cette recette
            nous sommes désolés que cet article…
            oui # non #
            participer au sondage
            pas encore de note
            pas utile
            pour # contre #
            qu'avez-vous pensé de cet article
            qu’avez-vous pensé de cet article
            quelle est votre note
            quelle est votre réaction
            résultats du sondage
            signaler une erreur dans l'article
            signaler une erreur dans l’article
            sondage du jour
            soyez le premier à noter…
            soyez le premier à voter
            une coquille
            une erreur dans l'article
            une erreur dans l’article
            utile (#)
            voir les résultats
            voter pour cet article
            votez pour cet article
            votre évaluation
            votre note
            votre vote
            votre vote a été…
            vous avez aimé
            vous avez aimé cet article
            vous avez aimé cette recette
            vous avez déjà voté
            vous avez remarqué une erreur…
            vous avez repéré une erreur
            vous avez trouvé une erreur
        """),
        "read": phrases("""
            à lire
            de lecture
            de temps de lecture
            lecture
            lire
            pour lire
        """),
        "reading_time": phrases("""
            à lire en
            durée de la lecture
            durée de lecture
            durée de lecture estimée
            durée estimée de lecture
            lecture
            lecture de
            lecture en
            lecture environ
            lecture estimée
            minutes de lecture
            se lit en
            temps de lecture
            temps de lecture : environ
            temps de lecture approximatif
            temps de lecture de l'article
            temps de lecture de l’article
            temps de lecture en minutes
            temps de lecture environ
            temps de lecture estimé
            temps de lecture estimé à
            temps de lecture moyen
            temps estimé de lecture
            temps estimé pour lire
            temps lecture
            temps nécessaire
        """),
        "related": phrases("""
            à découvrir aussi
            à écouter aussi
            à la une
            à la une aujourd'hui
            à la une aujourd’hui
            à la une ce jour
            à la une du site
            à lire
            à lire absolument
            à lire aussi…
            à lire dans la même rubrique
            à lire également
            à lire ensuite
            à lire maintenant
            à lire sur le même sujet
            à lire sur le sujet
            à ne pas manquer
            à ne pas manquer sur…
            à ne pas rater
            à propos du même sujet
            à voir
            à voir ailleurs
            à voir aussi
            à voir également
            actualités associées
            actualités en lien
            actualités liées
            actualités récentes
            actualités similaires
            actus en continu
            ailleurs sur le web
            article lié
            articles à la une
            articles à lire
            articles associés
            articles complémentaires
            articles connexes
            articles dans la même catégorie
            articles de la même catégorie
            articles de la même rubrique
            articles du même auteur
            articles du moment
            articles en lien
            articles en relation
            articles les plus consultés
            articles les plus lus
            articles les plus populaires
            articles liés
            articles populaires
            articles récents
            articles recommandés
            articles relatifs
            articles similaires…
            articles suggérés
            articles sur ce sujet
            articles sur le même sujet
            articles sur le même thème
            aussi à lire
            aussi sur ce sujet
            autres actualités
            autres articles
            autres articles à lire
            autres articles de cet auteur
            autres articles de l'auteur
            autres articles de l’auteur
            autres articles de la catégorie…
            autres articles de la rubrique
            autres articles du dossier
            autres articles intéressants
            autres articles qui pourraient vous intéresser
            autres articles sur le même sujet
            autres articles sur le même thème
            autres contenus
            autres contenus à découvrir
            autres dossiers
            autres publications
            autres sujets
            aux alentours du web
            ça peut vous intéresser
            ça pourrait aussi vous intéresser
            ça pourrait vous intéresser
            ceci peut vous intéresser
            cela peut aussi vous intéresser…
            cela peut vous intéresser
            cela pourrait également vous intéresser…
            cela pourrait vous intéresser
            ces articles devraient vous intéresser
            ces articles peuvent aussi vous intéresser
            ces articles peuvent vous intéresser…
            ces articles pourraient vous intéresser…
            ces contenus peuvent vous intéresser
            ces contenus pourraient vous intéresser…
            ces sujets peuvent vous intéresser
            cet article peut vous intéresser
            cet article pourrait vous intéresser…
            contenus associés
            contenus liés
            contenus recommandés
            contenus similaires
            contenus suggérés
            continuer votre lecture
            d'ailleurs sur le web
            d’ailleurs sur le web
            d'autres articles
            d’autres articles
            d'autres articles qui pourraient vous intéresser
            d’autres articles qui pourraient vous intéresser
            dans l'actu
            dans l’actu
            dans l'actualité
            dans l’actualité
            dans la même catégorie
            dans la même rubrique
            dans la même série
            dans la même thématique
            dans le même dossier
            dans le même thème
            dans notre dossier
            découvrez aussi
            découvrez d'autres articles…
            découvrez d’autres articles…
            découvrez également
            découvrez nos derniers articles
            découvrir aussi
            dernières actualités
            dernières actus
            dernières infos
            dernières news
            dernières nouvelles
            dernières publications
            derniers articles
            derniers articles publiés
            derniers billets
            derniers contenus
            derniers posts
            dossier spécial
            du même auteur
            également à lire
            en continu
            en lien avec cet article
            en lien avec le sujet
            en relation
            en tendance
            fil d'actualité
            fil d’actualité
            fil d'actualités
            fil d’actualités
            fil info
            fil infos
            l'actu en continu
            l’actu en continu
            l'actualité en continu
            l’actualité en continu
            l'actualité en direct
            l’actualité en direct
            l'info en continu
            l’info en continu
            la rédaction vous conseille
            la rédaction vous recommande
            la sélection de la rédaction
            le + lu
            le choix de la rédaction
            le plus lu
            le plus lus
            le plus populaire
            les + commentés
            les + consultés
            les + lus
            les + partagés
            les + populaires
            les + vus
            les articles à lire…
            les articles les plus consultés
            les articles les plus lus
            les articles les plus populaires
            les articles liés
            les autres épisodes
            les contenus à la une
            les dernières actualités
            les dernières actus
            les dernières infos
            les dernières news
            les dernières publications
            les dernières vidéos
            les derniers articles
            les lecteurs ont aussi lu
            les lecteurs ont également lu
            les lecteurs ont lu ensuite
            les plus consultées
            les plus consultés
            les plus lu
            les plus lues
            les plus lus
            les plus lus du jour
            les plus partagés
            les plus populaires
            les plus récents articles
            les plus regardées
            les plus vues
            les plus vus
            les sujets liés
            les vidéos les plus vues
            liens relatifs
            lire aussi
            lire également
            lire ensuite
            lire l'article suivant…
            lire l’article suivant…
            lire sur le même sujet
            lisez aussi
            lisez également
            mots-clés populaires
            ne manquez pas
            ne manquez pas aussi
            ne ratez pas
            nos articles les plus lus
            nos autres articles
            nos dernières actualités
            nos derniers articles
            nos dossiers
            nos lecteurs lisent aussi
            nos lecteurs ont aussi aimé
            nos lecteurs ont lu ensuite
            nos suggestions
            notre sélection
            notre sélection d'articles
            notre sélection d’articles
            nous vous conseillons aussi…
            nous vous recommandons
            nous vous recommandons aussi
            on en parle en ce moment
            on vous recommande
            peut vous intéresser
            plus d'actualités
            plus d’actualités
            plus d'articles
            plus d’articles
            plus d'articles de la rubrique…
            plus d’articles de la rubrique…
            plus d'articles sur ce sujet
            plus d’articles sur ce sujet
            plus d'articles sur le même sujet
            plus d’articles sur le même sujet
            plus de contenus
            plus lus
            plus sur ce sujet
            plus sur le même sujet
            plus sur le sujet
            populaire en ce moment
            populaires
            pour approfondir le sujet
            pourrait vous intéresser
            publications associées
            publications liées
            publications récentes
            publications similaires
            recommandations de la rédaction
            recommandé
            recommandé par
            recommandé par outbrain
            recommandé pour vous
            recommandés
            recommandés pour vous
            sélection de la rédaction
            sélectionné pour vous
            suggéré pour vous
            suggestions d'articles
            suggestions d’articles
            suggestions de lecture
            sujets associés
            sujets connexes
            sujets du moment
            sujets liés
            sujets populaires
            sujets similaires
            sur ce sujet
            sur ce thème
            sur le même sujet
            sur le même sujet :…
            sur le même thème
            sur le web
            sur notre site
            tendances du moment
            thématiques associées
            thèmes associés
            top articles
            top lectures
            top news
            tous les articles de la série
            tous les articles du dossier
            tout le dossier
            toute l'actualité
            toute l’actualité
            vidéos populaires
            voir aussi
            voir également
            voir plus d'articles similaires
            voir plus d’articles similaires
            vous aimerez aussi
            vous aimerez également
            vous aimerez peut-être
            vous aimerez peut-être aussi
            vous aimerez sûrement…
            vous avez aimé cet article ? découvrez…
            vous avez manqué
            vous avez peut-être manqué
            vous devriez aimer
            vous devriez lire
            vous pourrez aussi aimer…
            vous pourriez aimer
            vous pourriez aussi aimer…
            vous pourriez aussi être intéressé par…
            vous pourriez également aimer…
            vous pourriez également être intéressé par…
            vous pourriez être intéressé par…
            vous pouvez aussi aimer…
            vous pouvez aussi lire
            vous serez peut-être intéressé par…
        """),
        "related_label": phrases("""
            (re)lire
            (re)voir
            à consulter
            à consulter aussi
            à découvrir
            à découvrir aussi
            à écouter
            à écouter aussi
            a lire
            à lire
            a lire aussi
            à lire aussi
            à lire aussi -
            à lire aussi sur
            a lire également
            à lire également
            à lire ensuite
            à lire ou à relire
            à lire sur
            à lire sur le même sujet
            à lire sur le sujet
            à ne pas manquer
            à ne pas rater
            à regarder aussi
            à relire
            à revoir
            a voir
            à voir
            a voir aussi
            à voir aussi
            à voir également
            article à lire
            article associé
            article complémentaire
            article lié
            articles liés
            articles similaires
            aussi à lire
            consultez aussi
            découvrez aussi
            découvrez également
            découvrir aussi
            écouter aussi
            écoutez aussi
            également à lire
            en lire plus
            en savoir plus
            et aussi
            lecture complémentaire
            lecture conseillée
            lecture recommandée
            lire
            lire à ce propos
            lire à ce sujet
            lire aussi
            lire aussi -
            lire aussi l'article
            lire aussi l’article
            lire aussi l'éditorial
            lire aussi l’éditorial
            lire aussi l'enquête
            lire aussi l’enquête
            lire aussi l'entretien
            lire aussi l’entretien
            lire aussi la chronique
            lire aussi la tribune
            lire aussi le portrait
            lire aussi le récit
            lire aussi le reportage
            lire aussi notre
            lire également
            lire en complément
            lire encore
            lire ensuite
            lire l'analyse
            lire l’analyse
            lire l'article
            lire l’article
            lire l'entretien
            lire l’entretien
            lire la suite
            lire le décryptage
            lire le récit
            lire notre analyse
            lire notre article
            lire notre dossier
            lire notre enquête
            lire notre reportage
            lire par ailleurs
            lire sur le même sujet
            lisez
            lisez aussi
            lisez également
            lisez notre article
            ne manquez pas
            nous vous recommandons
            plus d'informations
            plus d’informations
            plus d'infos
            plus d’infos
            plus sur le sujet
            pour aller plus loin
            pour approfondir
            pour en savoir plus
            pour en savoir plus sur
            pour rappel, lire
            recommandé
            regardez
            regardez aussi
            relire
            retrouvez aussi
            retrouvez également
            sur le même sujet
            sur le même thème
            voir
            voir aussi
            voir aussi -
            voir également
            voir la vidéo
            voir plus
            vous aimerez aussi
            vous aimerez peut-être
            vous pourriez aussi aimer
            vous pouvez aussi lire
        """),
        "share": phrases("""
            @ @
            @ partager
            abonnez-vous à notre chaîne @
            abonnez-vous à notre page @
            aimer et partager
            aimez et partagez
            aimez notre page @…
            aimez-nous sur @
            ajouter à @
            ajouter comme source préférée sur @
            ajoutez-nous à vos sources préférées…
            boutons de partage
            cet article vous a plu ? partagez-le…
            choisir comme source préférée @
            cliquer pour envoyer par e-mail à un ami…
            cliquer pour envoyer un lien par e-mail à un ami…
            cliquer pour imprimer…
            cliquer pour partager par email à un ami…
            cliquer pour partager sur @…
            cliquez ici pour partager
            cliquez pour envoyer par e-mail à un ami…
            cliquez pour envoyer un lien par e-mail…
            cliquez pour imprimer…
            cliquez pour partager…
            copié
            copié dans le presse-papier
            copier dans le presse-papier
            copier dans le presse-papiers
            copier l'adresse
            copier l’adresse
            copier l'url
            copier l’url
            copier le lien
            copier le lien dans le presse-papier
            copier le lien de l'article
            copier le lien de l’article
            diffusez l'information
            diffusez l’information
            en partage
            enregistrer sur @
            envoyer par @
            envoyer sur @
            envoyer via @
            épingler
            épingler sur @
            épinglez
            faire suivre
            faites passer
            faites tourner
            fermer le partage
            j'aime @
            j’aime @
            j'aime partager
            j’aime partager
            j'aime partager tweeter
            j’aime partager tweeter
            je partage
            je partage cet article
            je partage sur @
            je tweete
            l'article vous a plu ? partagez-le
            l’article vous a plu ? partagez-le
            l'url a été copiée…
            l’url a été copiée…
            le lien a été copié
            le lien a été copié dans le presse-papier…
            lien copié
            lien copié dans le presse-papier
            lien copié dans le presse-papiers
            lien court
            lien permanent
            liker
            likez notre page @…
            likez-nous sur @
            n'hésitez pas à le partager…
            n’hésitez pas à le partager…
            n'hésitez pas à partager
            n’hésitez pas à partager
            n'hésitez pas à partager cet article…
            n’hésitez pas à partager cet article…
            nos réseaux sociaux
            notre chaîne @
            notre page @
            nous retrouver sur @
            nous suivre
            nous suivre sur @
            nous suivre sur les réseaux sociaux
            options de partage
            outils de partage
            ouvrir le menu de partage
            ouvrir les options de partage
            par e-mail
            par email
            par mail
            partage
            partage #
            partage réseaux sociaux
            partager
            partager #
            partager (#)
            partager : @…
            partager à
            partager article
            partager avec
            partager avec des amis
            partager avec mes amis
            partager avec vos amis
            partager avec votre réseau
            partager ce billet
            partager ce contenu
            partager ce lien
            partager ce message
            partager ce podcast
            partager ce post
            partager cet article
            partager cet article @…
            partager cet article avec…
            partager cet article par e-mail
            partager cet article sur
            partager cet article sur @…
            partager cet article sur les réseaux sociaux
            partager cet article via @…
            partager cet épisode
            partager cette actu
            partager cette actualité
            partager cette actualité sur @…
            partager cette histoire
            partager cette info
            partager cette offre
            partager cette page
            partager cette publication
            partager cette recette
            partager cette vidéo
            partager copier le lien
            partager dans @
            partager e-mail
            partager email
            partager en ligne
            partager fermer
            partager imprimer
            partager l'actualité
            partager l’actualité
            partager l'article
            partager l’article
            partager l'article sur @…
            partager l’article sur @…
            partager l'article via @…
            partager l’article via @…
            partager l'épisode
            partager l’épisode
            partager l'événement
            partager l’événement
            partager l'info
            partager l’info
            partager l'url
            partager l’url
            partager la nouvelle
            partager la page
            partager la publication
            partager la recette
            partager le contenu
            partager le lien
            partager le post
            partager maintenant
            partager par
            partager par @
            partager par courriel
            partager par e-mail
            partager par email
            partager par mail
            partager par sms
            partager partager
            partager partager partager
            partager partager sur @…
            partager sauvegarder
            partager sur
            partager sur : @…
            partager sur @…
            partager sur les réseaux
            partager sur les réseaux sociaux
            partager sur viadeo
            partager sur vos réseaux sociaux
            partager tweet
            partager tweeter
            partager tweeter e-mail
            partager tweeter envoyer
            partager tweeter épingler
            partager tweeter partager
            partager un lien
            partager via
            partager via @…
            partager via courriel
            partager via e-mail
            partager via email
            partager via mail
            partager via sms
            partagez
            partagez #
            partagez avec vos amis
            partagez avec votre réseau
            partagez ce billet
            partagez ce contenu
            partagez ce message
            partagez ce post
            partagez cet article…
            partagez cette actualité
            partagez cette info
            partagez cette page
            partagez cette publication
            partagez cette recette
            partagez cette vidéo
            partagez l'actualité
            partagez l’actualité
            partagez l'article
            partagez l’article
            partagez l'info
            partagez l’info
            partagez l'information
            partagez l’information
            partagez la nouvelle
            partagez la page
            partagez le
            partagez nos articles…
            partagez par e-mail
            partagez par email
            partagez si vous aimez
            partagez sur
            partagez sur @…
            partagez sur les réseaux sociaux
            partagez sur vos réseaux
            partagez sur vos réseaux sociaux
            partagez tweetez
            partagez via @
            partagez votre amour
            partagez-le
            partagez-le avec vos amis…
            partagez-le sur @
            permalien
            plus d'options de partage
            plus d’options de partage
            poster sur @
            publier sur @
            recommander
            recommander cette page
            recommander sur @
            recommandez cet article…
            rejoignez la communauté
            rejoignez la conversation sur @…
            rejoignez le canal @…
            rejoignez nos réseaux sociaux
            rejoignez notre chaîne @
            rejoignez notre groupe @…
            rejoignez notre page @
            rejoignez-nous
            rejoignez-nous sur @…
            rejoignez-nous sur les réseaux sociaux
            retrouvez-moi sur @…
            retrouvez-nous aussi sur @…
            retrouvez-nous sur
            retrouvez-nous sur @…
            retrouvez-nous sur les réseaux sociaux
            retweeter
            s'abonner à notre page @
            s’abonner à notre page @
            s'abonner sur @
            s’abonner sur @
            si cet article vous a plu, n'hésitez pas à le partager…
            si cet article vous a plu, n’hésitez pas à le partager…
            si cet article vous a plu, partagez-le…
            si vous avez aimé cet article, partagez-le…
            signaler à un ami
            suivez moi
            suivez moi sur @
            suivez notre actualité sur @…
            suivez notre compte @…
            suivez notre page @…
            suivez nous
            suivez nous sur @
            suivez nous sur les réseaux sociaux
            suivez toute l'actualité sur @…
            suivez toute l’actualité sur @…
            suivez-le sur @
            suivez-moi
            suivez-moi sur @…
            suivez-moi sur les réseaux sociaux
            suivez-nous
            suivez-nous aussi sur @…
            suivez-nous partout
            suivez-nous sur
            suivez-nous sur @…
            suivez-nous sur les réseaux sociaux
            suivez-nous sur nos réseaux sociaux
            suivez-nous via @…
            suivre
            suivre @…
            suivre ce sujet
            suivre cet auteur
            suivre cette thématique
            suivre l'auteur
            suivre l’auteur
            suivre sur @…
            sur @
            tweeter
            tweeter #
            tweeter ceci
            tweeter cet article
            tweeter partager
            tweeter partager partager
            tweeter sur @
            tweetez
            tweetez cet article
            url copiée
            via @
            via e-mail
            visitez notre page @…
            voir notre page @
            vous avez aimé ? partagez
            vous avez aimé cet article ? partagez-le…
        """),
        "skip": phrases("""
            accéder à la navigation
            accéder à la recherche
            accéder au contenu
            accéder au contenu principal
            accéder au menu
            accéder au pied de page
            accéder directement au contenu
            accès au contenu
            accès direct au contenu
            activer/désactiver la navigation
            activer/désactiver le menu
            afficher la navigation
            afficher la recherche
            afficher le menu
            afficher/masquer la navigation
            afficher/masquer la recherche
            afficher/masquer le menu
            aller à la navigation
            aller à la navigation principale
            aller à la page d'accueil
            aller à la page d’accueil
            aller à la recette
            aller à la recherche
            aller au contenu
            aller au contenu (pressez entrée)
            aller au contenu de l'article
            aller au contenu de l’article
            aller au contenu de la page
            aller au contenu principal
            aller au menu
            aller au menu principal
            aller au pied de page
            aller directement à la recherche
            aller directement au contenu
            aller directement au menu
            aller en haut
            aller en haut de la page
            allez au contenu
            au contenu
            au menu principal
            bas de page
            basculer la navigation
            basculer le menu
            contenu principal
            défiler vers le bas
            défiler vers le haut
            déplier le menu
            en haut de page
            faire défiler vers le haut
            fermer la barre de recherche
            fermer la navigation
            fermer la recherche
            fermer le menu
            fermer le menu mobile
            haut de la page
            haut de page
            ignorer et passer au contenu
            masquer la navigation
            masquer la recherche
            masquer le menu
            menu de navigation
            menu hamburger
            menu mobile
            menu principal
            menu secondaire
            navigation principale
            ouvrir / fermer le menu
            ouvrir la navigation
            ouvrir la recherche
            ouvrir le menu
            ouvrir le menu mobile
            ouvrir le menu principal
            ouvrir le panneau de recherche
            ouvrir/fermer le menu
            passer à la barre latérale principale
            passer à la navigation principale
            passer au contenu
            passer au contenu principal
            passer au menu
            passer au pied de page
            passer directement au contenu
            passer la navigation
            permuter la navigation
            permuter le menu
            remonter en haut
            remonter en haut de la page
            remonter en haut de page
            replier le menu
            retour au contenu
            retour au début
            retour au menu
            retour en haut
            retour en haut de la page
            retour en haut de page
            retour haut de page
            retourner en haut
            retourner en haut de la page
            revenir en haut
            revenir en haut de la page
            revenir en haut de page
            sauter à la navigation
            sauter au contenu
            sauter la navigation
            skip to content
            toggle navigation
            vers le haut
            voir le menu
        """),
        "tags": phrases("""
            archivé dans
            archivé sous
            article classé dans
            catégorie
            catégorie(s)
            catégories
            catégorisé comme
            catégorisé dans
            classé dans
            classé dans la catégorie
            classé sous
            dans la catégorie
            dans la rubrique
            dans les catégories
            déposé sous
            étiqueté
            étiqueté avec
            étiqueté comme
            étiquette
            étiquettes
            étiquettes de l'article
            étiquettes de l’article
            hashtags
            inscrit dans
            libellé
            libellés
            lire plus sur
            marqué avec
            marqué comme
            mot clé
            mot-clé
            mot-clé(s)
            mot-clef
            mots clefs
            mots clés
            mots-clefs
            mots-clés
            mots-clés associés
            mots-clés de l'article
            mots-clés de l’article
            plus sur le sujet
            posté dans
            publié dans
            publié dans la catégorie
            publié sous
            publiée dans
            rangé dans
            rubrique
            rubriques
            sujet(s)
            sujets abordés
            sujets associés
            sujets liés
            tag
            tag(s)
            taggé
            tags
            tags de l'article
            tags de l’article
            tagué
            tagué avec
            thématique
            thématiques
            thématiques associées
            thème
            thème(s)
            thèmes
            thèmes associés
            thèmes de l'article
            thèmes de l’article
            thèmes liés
            voir aussi les sujets
            voir plus sur
        """),
        "update_label": phrases("""
            actualisation
            actualisé
            actualisé le
            actualisée le
            article actualisé le
            article mis à jour
            article mis à jour le
            cet article a été mis à jour le
            cette page a été mise à jour le
            corrigé le
            date de dernière mise à jour
            date de mise à jour
            date de modification
            date de révision
            dernière actualisation
            dernière actualisation le
            dernière édition
            dernière mise à jour
            dernière mise à jour à
            dernière mise à jour de cette page
            dernière mise à jour effectuée le
            dernière mise à jour le
            dernière modification
            dernière modification le
            dernière révision
            dernière vérification
            édité le
            éditée le
            maj
            maj le
            mis à jour
            mis à jour à
            mis à jour le
            mis(e) à jour le
            mise à jour
            mise à jour à
            mise à jour effectuée le
            mise à jour le
            modification le
            modifié
            modifié à
            modifié le
            modifiée le
            page mise à jour le
            publication mise à jour le
            réactualisé le
            rectifié le
            relu le
            révisé le
            vérifié le
        """),
    },
    spaced_marks=frozenset(";:!?»"),
)
