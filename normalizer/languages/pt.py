"""Portuguese."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="pt",
    name="Portuguese",
    function_words=words("""
        a à ainda ao aos após as às até cada com como da das de dela dele depois desde disse do dos
        durante e é ela elas ele eles em entre era essa esse esta está estão este eu foi foram há
        havia isso isto já lhe mais mas me mesmo muito na não nas nem nesta neste no nos nós num
        numa o onde os ou outra outro outros para pela pelas pelo pelos pode pois por porque qual
        quando que quem são se segundo sem ser será seu seus sido só sobre sua suas também tem têm
        ter todos um uma uns você
    """),
    openers=words("""
        a actualmente agora alguém algumas alguns ali aliás amanhã ambas ambos aquela aquelas
        aquele aqueles aqui aquilo as assim atualmente cada caso como contudo depois ela elas ele
        eles embora enquanto então entretanto essa essas esse esses esta estas este estes eu
        finalmente hoje infelizmente isso isto já lá logo mas meu minha muitas muitos nada não nem
        nenhum nenhuma ninguém nós nossa nossas nosso nossos o onde ontem os outra outras outro
        outros porém porquê portanto posteriormente quais qual quando quanto quantos quem seu seus
        sua suas talvez também todas todavia todos tu tudo um uma umas uns várias vários você vocês
    """),
    continuers=words("""
        contra cuja cujas cujo cujos da daquela daquelas daquele daqueles das de do dos dum duma e
        excepto exceto mediante ou pela pelas pelo pelos perante que senão versus via
    """),
    unfinished=words("""
        a ao aos as até cada com como da das de desde do dos e em embora entre já mas meu meus minha
        muito na nas nem no nos nossa nosso o os ou para pela pelas pelo pelos por porque quando que
        quem se sem seu seus sob sobre sua suas um uma umas uns à às
    """),
    subjects=words("""
        ela elas ele eles eu nós você vocês
    """),
    auxiliaries=words("""
        deve devem era eram está estão foi foram havia há pode podem será serão são tem tinha tinham
        têm é
    """),
    abbreviations=words("""
        a.c a.d a.m abr abrev adj adm adv ago al alm ap apart apr aprox apt apto arq art arts assoc
        av bibl bras brig brit c.c c.e.o c.f c.p c.p.f c.v cap caps cast cat cel cf cia cit cm cód
        col cols comte cons cont coord créd cx d d.ª d.c d.f d.g d.l d.o d.r dec dep deps depto des
        desp dez dic dir dist div doc docs dr dr.ª dra dras drs e.g e.r e.u e.u.a ed edif eds educ
        eng engo esc esp esq etc ex exa exma exmas exmo exmos ext fac fasc fed fem fev fig figs fl
        fls fr fund gal gen geogr gov gr h hab hist hon hosp i.e i.r.s i.v.a ib ibid id ilma ilmo
        imp inc incl ind inf insp inst int introd jan jr jul jun km l l.da lat lda lic liv loc log
        lt ltda lusit mai maj masc máx min mín mons mr mrs ms mun mús n n.a n.b n.e n.º n.s n.t nac
        nov nr núm obs op org orig out p p.d p.ex p.f p.m p.p p.s p.v.p pág págs pç pça pe ph.d pl
        plur port pp pref pres proc prof prof.ª profa profas profs prov publ qua qui r r.g r.p.m
        ref reg rel rep res resp ret rev rev.do rev.mo rod s s.a s.a.d s.a.r.l s.a.s s.d s.exa
        s.f.f s.l s.m s.n s.r.l sáb sarg sec seç séc sécs seg sen set sex sgt sgto sing soc sr sr.ª
        sra sras srs srta srtas ss sta sto sup supl t tab tb téc tel telef ten tít trad trav trib
        u.e u.r.s.s univ urb v v.ex.ª v.exa v.g v.s vd vol vols vs w.c x
    """),
    months=months("""
        janeiro, jan
        fevereiro, fev
        março, mar, marco
        abril, abr
        maio, mai
        junho, jun
        julho, jul
        agosto, ago
        setembro, set
        outubro, out
        novembro, nov
        dezembro, dez
    """),
    furniture={
        "advertisement": phrases("""
            a matéria continua após a publicidade
            a reportagem continua após a publicidade
            anúncios
            artigo patrocinado
            conteúdo patrocinado
            conteúdo publicitário
            continua após a publicidade
            continua após o anúncio
            continua após publicidade
            continua depois da publicidade
            espaço publicitário
            informe publicitário
            o artigo continua após a publicidade
            o texto continua após a publicidade
            post patrocinado
            publicidade
            publicidade - continue a ler a seguir
            publieditorial
        """),
        "author_head": phrases("""
            acerca da autora
            acerca do autor
            acerca dos autores
            mais sobre o autor
            sobre a autora
            sobre as autoras
            sobre este autor
            sobre o autor
            sobre o autor / a autora
            sobre o autor/a
            sobre o autor/autora
            sobre os autores
        """),
        "cookies": phrases("""
            aceitar cookies
            aceitar e fechar
            aceitar os cookies
            aceitar todos
            aceitar todos os cookies
            aceitar tudo
            ao continuar a navegar, está a concordar com a utilização de cookies
            ao continuar navegando, você concorda com o uso de cookies
            configurações de cookies
            definições de cookies
            este site usa cookies
            este site utiliza cookies
            este site utiliza cookies para melhorar a sua experiência
            este website usa cookies
            este website utiliza cookies
            gerenciar cookies
            gerir cookies
            nós usamos cookies
            nós utilizamos cookies
            política de cookies
            rejeitar todos
            usamos cookies
            usamos cookies para melhorar a sua experiência
            usamos cookies para melhorar sua experiência
            utilizamos cookies
            utilizamos cookies para garantir que você tenha a melhor experiência em nosso site
            utilizamos cookies para melhorar a sua experiência
        """),
        "credit": phrases("""
            crédito da foto
            crédito da imagem
            crédito das fotos
            crédito de imagem
            crédito foto
            crédito fotográfico
            crédito imagem
            créditos
            créditos da foto
            créditos da imagem
            créditos das fotos
            créditos das imagens
            créditos de imagem
            créditos fotográficos
            fonte da foto
            fonte da imagem
            foto
            foto cortesia
            foto de capa
            foto destaque
            foto por
            fotografia
            fotografia por
            fotografias
            fotos
            fotos por
            imagem
            imagem de capa
            imagem destacada
            imagem em destaque
            imagem por
            imagens
        """),
        "date_label": phrases("""
            criado em
            data
            data da publicação
            data de publicação
            escrito em
            postado
            postado em
            primeira publicação
            publicação
            publicada em
            publicado
            publicado a
            publicado em
        """),
        "minutes": words("min mins minuto minutos"),
        "mood": phrases("""
            aborrecido
            adorei
            alegre
            amei
            amo
            amor
            animado
            apaixonado
            assustado
            bravo
            cansado
            chateado
            chocado
            confuso
            contente
            curti
            divertido
            engraçado
            entediado
            feliz
            fofo
            força
            furioso
            gostei
            gosto
            grato
            haha
            indiferente
            indignado
            inspirado
            irritado
            kkk
            legal
            não curti
            não gostei
            ódio
            preocupado
            raiva
            riso
            surpreendido
            surpreso
            triste
            tristeza
            uau
            zangado
        """),
        "newsletter": phrases("""
            assinar newsletter
            assine a newsletter
            assine a nossa newsletter
            assine nossa newsletter
            cadastre-se em nossa newsletter
            cadastre-se na nossa newsletter
            inscreva-se em nossa newsletter
            inscreva-se na newsletter
            inscreva-se na nossa newsletter
            newsletter
            newsletters
            receba a nossa newsletter
            receba nossa newsletter
            receba nossas notícias por e-mail
            subscreva a newsletter
            subscreva a nossa newsletter
            subscreva as nossas newsletters
            subscrever a newsletter
            subscrever newsletter
        """),
        "print": phrases("""
            enviar a um amigo
            enviar para um amigo
            enviar por e-mail
            enviar por email
            imprimir
            imprimir artigo
            imprimir esta página
            imprimir este artigo
            imprimir matéria
            imprimir notícia
            imprimir o artigo
            imprimir página
            versão de impressão
            versão imprimível
            versão para impressão
            versão para imprimir
        """),
        "read": phrases("""
            de leitura
            leitura
            para ler
        """),
        "reading_time": phrases("""
            duração da leitura
            leitura
            leitura de
            tempo de leitura
            tempo de leitura aproximado
            tempo de leitura estimado
            tempo estimado de leitura
            tempo estimado para leitura
            tempo médio de leitura
        """),
        "share": phrases("""
            compartilhar
            compartilhar artigo
            compartilhar esta notícia
            compartilhar esta página
            compartilhar este artigo
            compartilhar este post
            compartilhar isto
            compartilhar no facebook
            compartilhar no linkedin
            compartilhar no pinterest
            compartilhar no reddit
            compartilhar no telegram
            compartilhar no twitter
            compartilhar no whatsapp
            compartilhar no x
            compartilhar notícia
            compartilhar por e-mail
            compartilhar por email
            compartilhar via e-mail
            compartilhe
            compartilhe esta matéria
            compartilhe esta notícia
            compartilhe este artigo
            compartilhe este post
            compartilhe isso
            compartilhe no facebook
            compartilhe no twitter
            compartilhe no whatsapp
            curta nossa página no facebook
            curtir isso
            partilhar
            partilhar artigo
            partilhar este artigo
            partilhar no facebook
            partilhar no linkedin
            partilhar no twitter
            partilhar no whatsapp
            partilhar por e-mail
            partilhar por email
            partilhe
            partilhe este artigo
            partilhe isto
            siga-nos
            siga-nos nas redes sociais
            siga-nos no facebook
            siga-nos no instagram
            siga-nos no twitter
            tuitar
            tweetar
        """),
        "update_label": phrases("""
            actualizado a
            actualizado em
            atualizada em
            atualizado
            atualizado a
            atualizado em
            data de atualização
            modificado em
            última actualização
            última atualização
            última atualização em
            última modificação
            última modificação em
        """),
    },
)
