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
    weekdays=words("""
        dom domingo qua quarta quarta-feira qui quinta quinta-feira sab seg segunda segunda-feira
        sex sexta sexta-feira sáb sábado ter terça terça-feira
    """),
    furniture={
        "accessibility": phrases("""
            (abre em nova janela)
            (abre em novo separador)
            (abre numa nova aba)
            a carregar conteúdo
            a ligação abre numa nova janela
            abre em nova aba
            abre em nova guia
            abre em nova janela
            abre em outra aba
            abre em outra janela
            abre em uma nova aba
            abre em uma nova janela
            abre noutra janela
            abre noutro separador
            abre num novo separador
            abre numa nova aba
            abre numa nova guia
            abre numa nova janela
            abrir a barra de ferramentas de acessibilidade
            abrir barra de ferramentas de acessibilidade
            abrir em nova aba
            abrir em nova guia
            abrir em nova janela
            abrir em uma nova aba
            abrir em uma nova janela
            abrir menu de acessibilidade
            abrir noutro separador
            abrir num novo separador
            abrir numa nova janela
            abrir o menu de acessibilidade
            acessível em libras
            alterar o tamanho da fonte
            alternar alto contraste
            alternar modo escuro
            alternar tema escuro
            alto contraste
            aperte enter para buscar
            aperte enter para pesquisar
            artigo em áudio
            ativar alto contraste
            ativar modo escuro
            ativar o modo claro
            ativar o modo escuro
            ativar o modo noturno
            aumentar a fonte
            aumentar fonte
            aumentar o tamanho da fonte
            aumentar o tamanho da letra
            aumentar o tamanho do texto
            aumentar tamanho da fonte
            aumentar tamanho da letra
            aumentar tamanho do texto
            barra de acessibilidade
            carregue em enter para pesquisar
            clique aqui para ouvir a matéria
            clique aqui para ouvir a notícia
            clique aqui para ouvir este artigo
            clique aqui para ouvir o texto
            configurações de acessibilidade
            conteúdo acessível em libras
            conteúdo acessível em língua gestual
            conteúdo acessível em língua gestual portuguesa
            definições de acessibilidade
            desativar alto contraste
            descrição da imagem não disponível
            digite e pressione enter
            diminuir a fonte
            diminuir fonte
            diminuir o tamanho da fonte
            diminuir o tamanho da letra
            diminuir o tamanho do texto
            diminuir tamanho da fonte
            diminuir tamanho da letra
            diminuir tamanho do texto
            escala de cinza
            escala de cinzentos
            escutar a matéria
            escutar a notícia
            escutar este artigo
            escutar o artigo
            este link abre em uma nova janela
            este áudio foi gerado automaticamente
            este áudio foi gerado por ia
            este áudio foi gerado por inteligência artificial
            este é o título de uma janela modal…
            fechar a janela
            fechar esta janela
            fechar esta mensagem
            fechar este aviso
            fechar janela
            fechar janela modal
            fechar modal
            ferramentas de acessibilidade
            fim da janela de diálogo
            imagem meramente ilustrativa sem descrição
            imagem sem descrição
            imagem sem texto alternativo
            início da janela de diálogo
            leitor de tela
            leitura gerada por ferramenta de inteligência artificial
            link abre em nova aba
            link abre em nova janela
            link externo
            matéria em áudio
            menu de acessibilidade
            modo alto contraste
            modo de alto contraste
            mudar para modo claro
            mudar para modo escuro
            mudar para o modo claro
            mudar para o modo escuro
            narração feita por inteligência artificial
            narração gerada por ia
            notícia em áudio
            oiça a reportagem
            oiça este artigo
            opções de acessibilidade
            opções de avatares
            ouvir a matéria
            ouvir a notícia
            ouvir a notícia em áudio
            ouvir a reportagem
            ouvir artigo
            ouvir esta matéria
            ouvir esta notícia
            ouvir esta notícia em áudio
            ouvir este artigo
            ouvir este artigo #:#
            ouvir este artigo em áudio
            ouvir este conteúdo
            ouvir este texto
            ouvir notícia
            ouvir o artigo
            ouvir o texto
            ouça a matéria
            ouça a notícia
            ouça a reportagem
            ouça esta matéria
            ouça esta notícia
            ouça este artigo
            ouça este artigo em áudio
            ouça este conteúdo
            ouça este conteúdo # min
            ouça este conteúdo #:#
            ouça este texto
            ouça o artigo
            ouça o texto
            pressione enter para buscar
            pressione enter para iniciar a busca
            pressione enter para iniciar a pesquisa
            pressione enter para pesquisar
            pressione enter para pesquisar ou esc para fechar
            pressione enter para procurar
            pressione enter para ver os resultados
            pressione esc para fechar
            prima enter para pesquisar
            prima esc para fechar
            recursos de acessibilidade
            redefinir o tamanho da fonte
            redefinir tamanho da letra
            restaurar o tamanho da fonte
            tamanho da fonte
            tamanho da letra
            tamanho do texto
            tecle enter para pesquisar
            texto em áudio
            traduzir para libras
            versão em áudio
            voz gerada por computador
            voz gerada por ia
            voz gerada por inteligência artificial
            widget com vlibras
            áudio gerado automaticamente
            áudio gerado com inteligência artificial
            áudio gerado por ia
            áudio gerado por inteligência artificial
        """),
        "advertisement": phrases("""
            - anúncio -
            - pub -
            - publicidade -
            a matéria continua após a publicidade
            a notícia continua após a publicidade
            a reportagem continua após a publicidade
            a reportagem continua depois da publicidade
            advertisement
            anuncie neste espaço
            anúncio
            anúncio fecha em #
            anúncio fecha em # segundos
            anúncio fechará em # segundos
            anúncio termina em #
            anúncios
            apresentado por nossos parceiros
            artigo patrocinado
            bloco de anúncios
            branded content
            com o apoio de
            com o patrocínio de
            conteúdo apresentado por
            conteúdo após a publicidade
            conteúdo continua após o anúncio
            conteúdo de marca
            conteúdo de nossos parceiros
            conteúdo de parceiro
            conteúdo de parceiros comerciais
            conteúdo de responsabilidade do anunciante
            conteúdo do anunciante
            conteúdo do patrocinador
            conteúdo dos nossos parceiros
            conteúdo oferecido por
            conteúdo patrocinado
            conteúdo patrocinado por
            conteúdo publicitário
            continua a seguir à publicidade
            continua abaixo da publicidade
            continua após a propaganda
            continua após a publi
            continua após a publicidade
            continua após o anúncio
            continua após os anúncios
            continua após publicidade
            continua depois da propaganda
            continua depois da publicidade
            continua depois do anúncio
            continue a ler abaixo
            continue a ler após a publicidade
            continue depois da publicidade
            continue lendo abaixo
            continue lendo após a publicidade
            continue lendo após o anúncio
            continue lendo depois do anúncio
            denunciar este anúncio
            depois da publicidade
            desliza para continuar a ler
            desça para baixo para continuar lendo
            desça para continuar lendo
            em parceria com
            esconder este anúncio
            espaço disponível para publicidade
            espaço do anunciante
            espaço para publicidade
            espaço publicitário
            espaço reservado para publicidade
            este anúncio fecha em #
            este anúncio fechará em #
            este anúncio será fechado em # segundos
            este espaço pode ser seu
            este site é mantido por anúncios
            fechar este anúncio
            ignorar anúncio
            ignorar anúncio em #
            informe publicitário
            leia sem anúncios
            ler depois da publicidade
            ler sem anúncios
            navegar sem anúncios
            navegue sem anúncios
            o artigo continua a seguir
            o artigo continua abaixo
            o artigo continua abaixo do anúncio
            o artigo continua após a publicidade
            o artigo continua após o anúncio
            o artigo continua depois do anúncio
            o conteúdo continua após o anúncio
            o seu anúncio aqui
            o texto continua abaixo
            o texto continua após a publicidade
            o texto continua após o anúncio
            ocultar este anúncio
            oferecido por nossos parceiros
            ofertas dos nossos parceiros
            os nossos patrocinadores
            pode pular este anúncio em #
            pode saltar este anúncio em #
            pode saltar o anúncio em #
            por que este anúncio
            por que estou vendo este anúncio
            por que vejo este anúncio
            porque estou a ver este anúncio
            porque vejo este anúncio
            post patrocinado
            promoções dos nossos parceiros
            pub
            publi
            publicidade
            publicidade - continue a ler a seguir
            publicidade - continue lendo
            publicidade - continue lendo abaixo
            publicidade - role para continuar
            publicidade • continue lendo
            publieditorial
            pular anúncio
            pular anúncio em #
            pular anúncio em # segundos
            remova os anúncios
            remove os anúncios
            reserve este espaço
            role a página para continuar lendo
            role a tela para continuar a ler
            role a tela para continuar lendo
            role para baixo para continuar lendo
            role para continuar
            role para continuar lendo
            saltar anúncio em #
            segue lendo abaixo
            segue lendo após o anúncio
            seu anúncio aqui
            siga lendo abaixo
            siga lendo após a publicidade
            siga lendo após o anúncio
            texto oferecido por
            texto patrocinado
            você pode saltar este anúncio em #
            área de publicidade
        """),
        "ago": phrases("""
            # ano atrás
            # anos atrás
            # d atrás
            # dia atrás
            # dias atrás
            # h atrás
            # hora atrás
            # horas atrás
            # horas e # minutos atrás
            # hrs atrás
            # meses atrás
            # min atrás
            # minuto atrás
            # minutos atrás
            # mês atrás
            # seg atrás
            # segundo atrás
            # segundos atrás
            # sem atrás
            # semana atrás
            # semanas atrás
            #d atrás
            #h atrás
            #m atrás
            #min atrás
            agora há pouco
            agora mesmo
            agora pouco
            algumas horas atrás
            algumas semanas atrás
            alguns dias atrás
            alguns meses atrás
            alguns minutos atrás
            alguns segundos atrás
            atualizado # horas atrás
            atualizado há # dia
            atualizado há # dias
            atualizado há # hora
            atualizado há # horas
            atualizado há # meses
            atualizado há # min
            atualizado há # minutos
            atualizado há # semana
            atualizado pela última vez há # dias
            atualizado pela última vez há # horas
            atualizado pela última vez há # minutos
            faz # ano
            faz # anos
            faz # dia
            faz # dias
            faz # hora
            faz # horas
            faz # meses
            faz # minuto
            faz # minutos
            faz # mês
            faz # semana
            faz # semanas
            faz algumas horas
            hoje #:#
            hoje #h#
            hoje às # horas
            hoje às #:#
            hoje às #:#h
            hoje às #h
            hoje às #h #min
            hoje às #h#
            hoje, #:#
            hoje, às #:#
            há # ano
            há # anos
            há # d
            há # dia
            há # dias
            há # h
            há # hora
            há # hora e # minutos
            há # horas
            há # horas e # minutos
            há # hr
            há # hrs
            há # meses
            há # min
            há # mins
            há # minuto
            há # minutos
            há # mês
            há # seg
            há # segundo
            há # segundos
            há # sem
            há # semana
            há # semanas
            há #d
            há #h
            há #h#
            há #h#min
            há #m
            há #min
            há algumas horas
            há algumas semanas
            há alguns instantes
            há alguns minutos
            há alguns segundos
            há cerca de # anos
            há cerca de # dias
            há cerca de # hora
            há cerca de # horas
            há cerca de # meses
            há cerca de # minutos
            há cerca de # semanas
            há cerca de um ano
            há cerca de um mês
            há cerca de uma hora
            há instantes
            há mais de # anos
            há mais de # horas
            há mais de # meses
            há momentos
            há poucas horas
            há pouco tempo
            há poucos minutos
            há poucos segundos
            há quase # horas
            há um ano
            há um dia
            há um minuto
            há um mês
            há uma hora
            há uma semana
            ontem #h#
            ontem às #:#
            ontem às #h
            ontem às #h#
            ontem, #:#
            poucas horas atrás
            poucas semanas atrás
            poucos minutos atrás
            publicado # dias atrás
            publicado # horas atrás
            publicado # minutos atrás
            publicado hoje
            publicado hoje às #:#
            publicado há # dias
            publicado há # hora
            publicado há # horas
            publicado há # min
            publicado há # minuto
            publicado há # minutos
            publicado há pouco
            publicado ontem
            um ano atrás
            um dia atrás
            um minuto atrás
            um mês atrás
            uma hora atrás
            uma semana atrás
            última atualização há # dia
            última atualização há # dias
            última atualização há # hora
            última atualização há # horas
            última atualização há # minutos
        """),
        "app": phrases("""
            abra na app
            abra no app
            abrir na app
            abrir no app
            acompanhe as notícias no app
            adicionar ao desktop
            adicionar ao ecrã inicial
            adicionar ao ecrã principal
            adicionar à tela de início
            adicionar à tela inicial
            adicione ao ecrã inicial
            adicione este site à tela inicial
            adicione à tela inicial
            aplicativo para android
            aplicativo para ios
            aponte a câmera do celular
            aponte a câmera do seu celular para o qr code
            app para android
            app para ios
            app para iphone
            as nossas apps
            ativar as notificações
            ativar notificações
            ative as notificações
            ative notificações push
            baixar a app
            baixar na app store
            baixar o aplicativo
            baixar o app
            baixe a aplicação
            baixe a app
            baixe agora o app
            baixe na app store
            baixe na apple store
            baixe na google play
            baixe na play store
            baixe no google play
            baixe nosso aplicativo
            baixe nosso app
            baixe nosso app para android
            baixe nosso app para ios
            baixe nosso app para iphone
            baixe o aplicativo
            baixe o app
            baixe o app agora
            baixe o app para android
            baixe o nosso aplicativo
            baixe o nosso app
            conheça a nossa app
            conheça nosso app
            conheça o nosso app
            continuar na app
            descarregar na app store
            descarregar na google play
            descarregue a app
            descarregue a app para android
            descarregue a nossa aplicação
            descarregue a nossa app
            descarregue a nossa app para android
            descarregue a nossa app para ios
            descarregue a nossa app para iphone
            descarregue gratuitamente a nossa app
            descarregue na google play
            deseja receber notificações
            disponível na app store
            disponível na google play
            disponível na loja de aplicativos
            disponível nas lojas de aplicativos
            disponível no google play
            disponível para android
            disponível para android e ios
            disponível para ios
            disponível para ios e android
            disponível para iphone
            escaneie o qr code
            explorar no appgallery
            explore no appgallery
            faça o download do app
            gostaria de receber as nossas notificações
            gostaria de receber notificações
            instalar o aplicativo
            instale a nossa app
            instale o aplicativo
            instale o app
            leia as notícias no aplicativo
            leia as notícias no app
            leia no aplicativo
            leia no app
            leia o código qr
            leia todas as notícias no app
            lembrar mais tarde
            leve as notícias no seu bolso
            leve o jornal com você
            leve o jornal no celular
            leve o jornal no seu bolso
            notícias no celular
            notícias no seu telemóvel
            notícias no telemóvel
            o jornal no celular
            obter na google play
            permita as notificações
            permitir notificações
            quer receber notificações
            quero receber notificações
            receba alertas das principais notícias
            receba alertas das últimas notícias
            receba alertas de notícias no celular
            receba alertas em tempo real
            receba notificações
            receber alertas de notícias
            receber as notificações
            receber notificações
            receber notificações no navegador
            receber notificações push
            sim, quero receber
            talvez mais tarde
            ver na app
            ver versão completa do site
            ver versão móvel
            ver versão para a web
            ver versão para dispositivos móveis
            versão para celular
            versão para desktop
            visualizar versão para a web
            visualizar versão para celular
        """),
        "author_head": phrases("""
            acerca da autora
            acerca do autor
            acerca dos autores
            artigo escrito por
            artigo publicado por
            autor convidado
            autor da matéria
            autor da publicação
            autor do artigo
            autor do post
            autora convidada
            autora do artigo
            autora do post
            bio do autor
            biografia da autora
            biografia do autor
            blog do autor
            conheça a autora
            conheça o autor
            conheça os autores
            contactar o autor
            contacte a autora
            contacte o autor
            contacto do autor
            contate o autor
            dados do autor
            e-mail do autor
            email do autor
            escrito pelo autor
            este artigo foi escrito por
            este post foi escrito por
            informação sobre o autor
            informações do autor
            informações sobre o autor
            leia outras colunas do autor
            mais artigos desta autora
            mais artigos deste autor
            mais da autora
            mais desta autora
            mais deste autor
            mais deste colunista
            mais sobre o autor
            mais textos do autor
            nota biográfica
            nota biográfica do autor
            outras colunas do autor
            outros artigos deste autor
            outros artigos do autor
            outros textos da autora
            outros textos do autor
            perfil da autora
            perfil do autor
            post escrito por
            postagens do autor
            posts do autor
            página do autor
            quem assina a coluna
            quem escreve
            quem escreveu
            quem é a autora
            quem é a colunista
            quem é a entrevistada
            quem é a escritora
            quem é o autor
            quem é o colunista
            quem é o entrevistado
            quem é o escritor
            redes sociais do autor
            seguir a autora
            seguir esta autora
            seguir este autor
            seguir o autor
            site do autor
            sobre a autora
            sobre a autora do blog
            sobre a blogueira
            sobre a colaboradora
            sobre a colunista
            sobre a cronista
            sobre a editora
            sobre a escritora
            sobre a jornalista
            sobre a redatora
            sobre a repórter
            sobre a tradutora
            sobre a(o) autor(a)
            sobre as autoras
            sobre esta autora
            sobre este autor
            sobre o articulista
            sobre o autor
            sobre o autor / a autora
            sobre o autor deste artigo
            sobre o autor do artigo
            sobre o autor do blog
            sobre o autor do texto
            sobre o autor(a)
            sobre o autor/a
            sobre o autor/autora
            sobre o blogueiro
            sobre o colaborador
            sobre o colunista
            sobre o cronista
            sobre o editor
            sobre o escritor
            sobre o jornalista
            sobre o redator
            sobre o repórter
            sobre o tradutor
            sobre o(a) autor(a)
            sobre o/a autor/a
            sobre os autores
            sobre os colaboradores
            texto escrito por
            todas as colunas da autora
            todas as colunas do autor
            todos os artigos da autora
            todos os artigos do autor
            todos os posts da autora
            todos os posts do autor
            todos os textos da autora
            todos os textos do autor
            twitter do autor
            veja mais deste autor
            veja o meu perfil completo
            veja todas as publicações de…
            veja todas as publicações do autor
            veja todos os posts deste autor
            veja todos os posts de…
            ver bio completa
            ver biografia completa
            ver mais artigos de…
            ver mais posts do autor
            ver meu perfil completo
            ver o meu perfil completo
            ver o perfil do autor
            ver outras publicações do autor
            ver perfil completo do autor
            ver perfil da autora
            ver perfil do autor
            ver todas as mensagens por…
            ver todas as publicações da autora
            ver todas as publicações de…
            ver todas as publicações do autor
            ver todos os artigos de…
            ver todos os artigos do autor
            ver todos os posts
            ver todos os posts da autora
            ver todos os posts de…
            ver todos os posts do autor
            ver todos os textos de…
            visualizar o meu perfil completo
            website do autor
        """),
        "breadcrumb": phrases("""
            a sua localização
            caminho
            caminho de navegação
            encontra-se aqui
            encontra-se em
            está aqui
            está em
            está na página
            estás aqui
            localização
            localização atual
            navegação em breadcrumb
            navegação estrutural
            onde estou
            página actual
            página atual
            sua localização
            trilha de navegação
            trilho de navegação
            você está aqui
            você está em
            você está lendo
            você está na página
            você está navegando em
            você se encontra em
        """),
        "browser": phrases("""
            # - página não encontrada
            # página não encontrada
            a página não existe
            a página não foi encontrada
            a página que procura não existe
            a página que procura não foi encontrada
            a página que você procura não existe
            a página que você procura não foi encontrada
            a página solicitada não foi encontrada
            a sua sessão expirou
            a verificar o seu navegador
            ad blocker detectado
            adicione este site à lista branca
            adicione o nosso site à sua whitelist
            algo correu mal, tente novamente
            algo deu errado, tente novamente
            artigo não encontrado
            ative o javascript no seu browser
            ative o javascript no seu navegador…
            ative o javascript para continuar
            ative o javascript…
            atualize o seu navegador
            atualize seu navegador
            bloqueador de anúncios detectado
            bloqueador de anúncios detetado
            como desativar o bloqueador de anúncios
            confirme que não é um robô
            confirme que você não é um robô
            conteúdo não encontrado
            continuar com o bloqueador
            desative o bloqueador de anúncios
            desative o seu adblock
            desative o seu bloqueador de anúncios…
            desative seu bloqueador de anúncios…
            desativei meu bloqueador
            desligue o bloqueador de anúncios
            detectamos que você está usando um bloqueador de anúncios…
            detetámos que está a usar um bloqueador…
            erro # - página não encontrada
            erro # página não encontrada
            erro ao carregar a página
            esta página não está disponível
            esta página não existe
            esta página não pode ser exibida
            estamos em manutenção
            este conteúdo precisa de javascript
            este conteúdo requer cookies ativados
            este conteúdo requer javascript
            este endereço de e-mail está a ser protegido de spambots…
            este endereço de e-mail está sendo protegido contra spambots…
            este endereço de e-mail está sendo protegido de spambots…
            este endereço de email está protegido contra piratas…
            este endereço de email está sendo protegido de spambots…
            este site necessita de javascript
            este site precisa de javascript
            este site requer javascript
            este site requer javascript…
            este site requer o javascript ativado
            este site é melhor visualizado com…
            este site é melhor visualizado em…
            este site é melhor visualizado no…
            habilite o javascript no seu navegador
            habilite o javascript…
            ir para a homepage
            javascript desabilitado
            javascript está desabilitado…
            javascript está desativado…
            já desativei o adblock
            já desliguei o bloqueador
            melhor visualizado em #x#
            melhor visualizado em google chrome
            melhor visualizado em internet explorer
            necessita de activar o javascript para visualizá-lo
            notamos que você está usando um bloqueador…
            notamos que você usa um bloqueador…
            notámos que está a usar um bloqueador…
            notícia não encontrada
            não encontramos a página que procura…
            não encontramos o que procura…
            não encontramos o que você procura…
            não foi possível encontrar o que você procura…
            não sou robô
            não sou um robô
            o conteúdo requer cookies ativados
            o conteúdo requer javascript
            o endereço de e-mail address está sendo protegido de spambots…
            o seu browser não suporta…
            o seu navegador está desatualizado
            o seu navegador não suporta…
            o seu navegador não é suportado
            ocorreu um erro inesperado
            ocorreu um erro, tente novamente
            oops! página não encontrada
            ops! página não encontrada
            para preencher este formulário, ative o javascript…
            para uma melhor experiência, ative o javascript
            parece que está a usar um bloqueador de anúncios…
            parece que está a usar um bloqueador de publicidade…
            parece que nada foi encontrado aqui…
            parece que nada foi encontrado neste local…
            parece que tem um bloqueador de anúncios…
            parece que usa um bloqueador de anúncios…
            parece que você está usando um bloqueador de anúncios…
            percebemos que você está usando um bloqueador…
            por favor tente mais tarde
            por favor, ative o javascript…
            por favor, habilite o javascript…
            por favor, tente novamente
            precisa precisa ativar o javascript para o ver
            prove que não é um robô
            página não encontrada
            página não existe
            recarregar a página
            recarregue a página
            regressar à página inicial
            reparámos que está a usar um bloqueador…
            reparámos que está a utilizar um bloqueador…
            reparámos que tem um bloqueador…
            sem conexão com a internet
            sem ligação à internet
            serviço temporariamente indisponível
            seu navegador não suporta…
            seu navegador não é compatível…
            seu navegador não é suportado
            site em manutenção
            site otimizado para internet explorer
            sua sessão expirou
            tente novamente mais tarde
            verificamos que você está usando um bloqueador…
            verificando se você é humano
            verifique a sua ligação à internet
            verifique sua conexão com a internet
            você ativar o javascript para o ver
            você deve habilitar o javascript para visualizá-lo
            você está offline
            você está usando um navegador desatualizado…
            você precisa ativar o javascript para o ver
            você precisa ativar o javascript para o visualizar
            você precisa ativar o javascript para visualizá-lo
            você precisa habilitar o javascript…
            voltar para a home page
            voltar para a página inicial
            voltar à homepage
            voltar à página inicial
            volte à página inicial
            é necessário ativar o javascript…
            é necessário precisa ativar o javascript para o ver
        """),
        "byline": phrases("""
            artigo de
            autor
            autora
            autores
            com informações de
            da redacção
            da redação
            da reportagem
            editado por
            edição
            edição de
            edição por
            entrevista de
            enviado por
            escrito por
            foto e texto
            jornalista
            matéria de
            opinião de
            por
            por redacção
            por redação
            postado por
            publicado por
            redacção
            redator
            redação
            reportagem
            reportagem de
            repórter
            texto
            texto de
            texto e fotos
            texto por
            traduzido por
            tradução
            tradução de
            um artigo de
        """),
        "comment_form": phrases("""
            # / # caracteres
            # caracteres restantes
            * campo obrigatório
            * campos de preenchimento obrigatório
            * campos obrigatórios
            * obrigatório
            * preenchimento obrigatório
            a conectar a %s
            a sua mensagem
            a sua resposta
            adicionar comentário
            adicionar resposta
            adicionar um comentário
            ainda ninguém comentou
            ao comentar, você concorda com a nossa política de privacidade
            ao comentar, você concorda com nossos termos de uso
            ao comentar, você concorda com os termos de uso
            ao publicar um comentário, você concorda com os termos de uso
            apagar comentário
            apelido (obrigatório)
            aprenda como seus dados de comentários são processados
            aprenda como são processados os dados dos comentários
            as opiniões expressas nos comentários são…
            assinar comentários
            assine para comentar
            avisar-me de novos comentários por e-mail
            avisar-me de novos comentários por email
            avisar-me sobre novos comentários
            avise-me por e-mail quando…
            avise-me por email quando…
            cadastre-se para comentar
            campo obrigatório
            campos assinalados com * são obrigatórios
            campos com * são obrigatórios
            campos marcados com * são obrigatórios
            campos obrigatórios
            campos obrigatórios são marcados com…
            cancelar a resposta
            cancelar resposta
            caracteres restantes
            clique aqui para cancelar a resposta
            comece a conversa
            comece a discussão
            comenta abaixo
            comentar
            comentar a notícia
            comentar artigo
            comentar com o @
            comentar como
            comentar como anônimo
            comentar esta notícia
            comentar este artigo
            comentar este post
            comentar matéria
            comentar notícia
            comentar post
            comentar publicação
            comente
            comente a notícia
            comente abaixo
            comente aqui
            comente aqui embaixo
            comente com @
            comente com sua conta do @
            comente essa notícia
            comente esta matéria
            comente esta notícia
            comente este artigo
            comente este post
            comente pelo @
            comente usando o @
            comente via @
            comentário aguarda moderação
            comentário aguardando aprovação
            comentário anônimo
            comentário apagado pelo autor
            comentário eliminado
            comentário enviado com sucesso
            comentário removido
            comentários desativados
            comentários desativados em…
            comentários desativados nesta notícia
            comentários desativados nesta publicação
            comentários desativados neste artigo
            comentários desligados nesta publicação
            comentários do @
            comentários encerrados
            comentários estão desligados
            comentários estão fechados para esta publicação
            comentários fechados
            comentários foram desativados
            comentários foram encerrados
            comentários no @
            comentários ofensivos não serão publicados
            comentários ofensivos serão apagados
            comentários ofensivos serão removidos
            comentários via @
            compartilhe a sua opinião
            conectando a %s
            conecte-se para comentar
            consulte as regras dos comentários
            conte nos comentários
            conte-nos a sua opinião
            curtir este comentário
            código captcha
            código de segurança
            deixa o seu comentário
            deixar comentário
            deixar resposta
            deixar um comentário
            deixar uma resposta
            deixar uma resposta a
            deixe a sua opinião
            deixe a sua opinião nos comentários
            deixe a sua pergunta
            deixe a sua resposta
            deixe aqui nos comentários
            deixe aqui o seu comentário
            deixe nos comentários
            deixe o seu comentário
            deixe seu comentário
            deixe seu comentário abaixo
            deixe sua opinião
            deixe sua opinião nos comentários
            deixe sua resposta
            deixe um comentário
            deixe uma mensagem
            deixe uma resposta
            deixem a vossa opinião
            deixem os vossos comentários
            deixem um comentário
            denunciar abuso
            denunciar comentário
            denunciar este comentário
            diga-nos a sua opinião
            digite aqui o seu comentário
            digite o código de verificação
            digite o texto da imagem
            digite os caracteres da imagem
            digite seu comentário aqui
            dê a sua opinião
            dê a sua opinião nos comentários
            dê sua opinião
            dúvidas? comente abaixo
            dúvidas? deixe um comentário
            e você, o que acha? comente
            e você? deixe seu comentário
            e-mail (nunca será publicado)
            e-mail (não publicado)
            e-mail (não será divulgado)
            e-mail (não será publicado)
            e-mail (obrigatório)
            e-mail *
            editar comentário
            eliminar comentário
            email (não será divulgado)
            email (não será publicado)
            email (obrigatório)
            email *
            endereço de e-mail *
            endereço de email *
            endereço web
            entre para comentar
            entre para deixar um comentário
            enviar comentário
            enviar formulário
            enviar mensagem
            enviar resposta
            enviar um comentário
            enviar uma notificação quando houver novos comentários…
            envie a sua opinião
            escreva a sua mensagem
            escreva a sua resposta
            escreva aqui o seu comentário
            escreva aqui seu comentário
            escreva o seu comentário
            escreva seu comentário
            escreva sua mensagem
            escreva um comentário
            escreva uma resposta
            escrever comentário
            escrever resposta
            esse site utiliza o akismet para reduzir spam…
            este comentário foi eliminado
            este comentário foi removido pelo autor
            este comentário foi removido por um administrador do blog
            este comentário foi removido por um gestor do blogue
            este espaço visa ampliar o debate…
            este formulário é protegido por recaptcha…
            este site usa akismet para reduzir spam…
            este site usa o akismet para reduzir spam…
            este site utiliza o akismet para reduzir o spam…
            este site utiliza o akismet para reduzir spam…
            este site é protegido pelo recaptcha…
            este site é protegido por recaptcha…
            este é um espaço para comentários…
            está a comentar usando a sua conta…
            está a comentar utilizando a sua conta @…
            excluir comentário
            fazer comentário
            faça login para comentar
            faça login para deixar um comentário
            faça login para publicar um comentário
            faça parte da conversa
            faça seu comentário
            faça sua pergunta
            fique a saber como são processados os dados dos comentários
            formulário enviado com sucesso
            gostar deste comentário
            gostou? comente
            gostou? deixe seu comentário
            guardar o meu nome, e-mail e site neste navegador…
            guardar o meu nome, email e site neste navegador…
            guarde o meu nome, e-mail e site neste navegador…
            guarde o meu nome, email e site neste navegador…
            identifique-se para comentar
            inicia a conversa
            iniciar a discussão
            iniciar sessão para responder
            inicie a conversa
            inicie a discussão
            inicie sessão para comentar
            inicie sessão para deixar um comentário
            inseriu um endereço de e-mail incorreto
            inseriu um endereço de email incorreto
            insira seu comentário
            insira seus dados abaixo ou clique em um ícone…
            introduza aqui o seu comentário
            introduziu um endereço de e-mail incorreto
            introduziu um endereço de email incorreto
            junte-se ao debate
            junte-se à conversa
            junte-se à discussão
            leia a política dos comentários
            leia as regras de comentários
            leia as regras dos comentários
            ligação permanente
            limite de # caracteres
            link permanente para este comentário
            me avise sobre novos comentários por e-mail
            me avise sobre novos comentários por email
            máximo de # caracteres
            nome (obrigatório)
            nome *
            nome completo (obrigatório)
            nome ou apelido
            normas dos comentários
            notificar por e-mail de novos comentários
            notificar por e-mail sobre novos comentários
            notificar por email de novos comentários
            notificar-me de novos artigos por e-mail
            notificar-me de novos artigos por email
            notificar-me de novos comentários
            notificar-me de novos comentários por e-mail
            notificar-me de novos comentários por email
            notificar-me sobre novos comentários
            notificar-me sobre novos comentários a este post
            notifique-me por e-mail de novos comentários
            notifique-me sobre novas publicações por e-mail
            notifique-me sobre novas publicações por email
            notifique-me sobre novos comentários por e-mail
            notifique-me sobre novos comentários por email
            não são permitidos novos comentários
            não é permitido comentar
            não é possível adicionar novos comentários
            o que você acha? comente
            o que você achou? comente
            o que você achou? deixe seu comentário
            o seu comentário
            o seu comentário aguarda moderação…
            o seu comentário está à espera de moderação
            o seu comentário foi enviado
            o seu comentário será publicado após aprovação
            o seu comentário será publicado após moderação
            o seu comentário será publicado depois de aprovado
            o seu e-mail não será publicado…
            o seu email não será publicado…
            o seu endereço de correio eletrónico não será publicado
            o seu endereço de e-mail não será divulgado…
            o seu endereço de e-mail não será exibido
            o seu endereço de e-mail não será partilhado
            o seu endereço de e-mail não será publicado…
            o seu endereço de e-mail não será tornado público
            o seu endereço de email não será divulgado…
            o seu endereço de email não será exibido
            o seu endereço de email não será publicado…
            o seu endereço eletrônico não será publicado…
            os campos obrigatórios estão marcados com…
            os comentários a este artigo estão encerrados
            os comentários a este artigo estão fechados
            os comentários aqui publicados são de responsabilidade…
            os comentários deste espaço são de inteira responsabilidade…
            os comentários estão desativados
            os comentários estão encerrados
            os comentários estão fechados
            os comentários não representam a opinião…
            os comentários publicados são de exclusiva responsabilidade dos seus autores
            os comentários publicados são de inteira responsabilidade de seus autores
            os comentários publicados são de inteira responsabilidade dos autores
            os comentários publicados são de inteira responsabilidade dos seus autores
            os comentários são de responsabilidade de quem os escreve…
            os comentários são de responsabilidade de seus autores…
            os comentários são de responsabilidade do autor…
            os comentários são de responsabilidade dos autores…
            os comentários são de responsabilidade exclusiva…
            para comentar, faça login…
            participar da conversa
            participar da discussão
            participar na discussão
            participe da a conversa
            participe da discussão
            participe do debate
            partilhe a sua opinião
            plugin de comentários do @
            plugin social de comentários do @
            política dos comentários
            por favor insira seu nome aqui
            por favor, insira o seu nome aqui
            por favor, insira seu comentário
            por favor, insira seu nome aqui
            postar comentário
            postar resposta
            postar um comentário
            preencha os seus dados abaixo ou clique em um ícone para log in…
            preencha os seus detalhes abaixo ou clique num ícone para iniciar sessão…
            preencha os seus detalhes abaixo ou clique num ícone…
            pré-visualizar comentário
            publicar comentário
            publicar resposta
            receber um e-mail quando houver novos comentários…
            receber uma notificação a cada novos comentários…
            receber uma notificação quando houver novos comentários…
            registe-se para comentar
            regras da comunidade
            regras de comentários
            regras dos comentários
            remover comentário
            reportar abuso
            reportar comentário
            resolva a conta
            responder
            responder a @
            responder a este comentário
            responder ao comentário
            responder comentário
            resposta a @
            resta # caracteres
            restam # caracteres
            saiba como os dados dos seus comentários são processados
            saiba como seus dados de comentários são processados
            saiba como seus dados em comentários são processados
            saiba como são processados os dados dos comentários
            saiba mais sobre como seus dados em comentários são processados
            salvar meu nome, e-mail e site neste navegador…
            salvar meu nome, email e site neste navegador…
            salvar meus dados neste navegador…
            salvar meus dados para a próxima vez que eu comentar
            salve meu nome, e-mail e site neste navegador…
            salve meu nome, email e site neste navegador…
            salve meus dados neste navegador para a próxima vez que eu comentar
            seja a primeira a deixar um comentário
            seja a primeira pessoa a comentar
            seja o primeiro a comentar
            seja o primeiro a comentar esta notícia
            seja o primeiro a comentar este artigo
            seja o primeiro a deixar um comentário
            seu comentário
            seu comentário está aguardando moderação…
            seu comentário foi enviado com sucesso
            seu comentário será publicado após aprovação
            seu e-mail não será compartilhado
            seu e-mail não será divulgado
            seu e-mail não será exibido
            seu e-mail não será publicado…
            seu email não será divulgado
            seu email não será publicado…
            seu endereço de correio eletrónico não será publicado
            seu endereço de e-mail não será publicado…
            seu endereço de email não será publicado…
            sinalizar como impróprio
            site (não obrigatório)
            site (opcional)
            site protegido por recaptcha…
            sua mensagem
            sua resposta
            subscrever comentários
            subscrever estes comentários
            subscrever os comentários
            sítio na internet
            só assinantes comentar
            só assinantes podem comentar
            só usuários cadastrados podem comentar
            só utilizadores registados podem comentar
            telefone (opcional)
            tem de iniciar a sessão para publicar um comentário
            tem de ter a sessão iniciada para publicar um comentário
            termos da comunidade
            url do site
            visualizar comentário
            você deve estar logado para comentar
            você digitou um endereço de e-mail incorreto
            você digitou um endereço de email incorreto
            você está comentando utilizando sua conta @…
            você está comentando utilizando sua conta…
            você precisa estar logado para comentar
            você precisa estar logado para publicar um comentário
            você precisa fazer o login para publicar um comentário
            website (opcional)
            é necessário estar autenticado para comentar
            é necessário estar logado para comentar
            é necessário estar logado para publicar um comentário
        """),
        "comment_head": phrases("""
            # comentário
            # comentário a "…
            # comentário a “…
            # comentário em "…
            # comentário em ‘…
            # comentário em “…
            # comentário on "…
            # comentário on “…
            # comentário para "…
            # comentário para “…
            # comentários
            # comentários em "…
            # comentários em ‘…
            # comentários em “…
            # comentários nesta matéria
            # comentários nesta notícia
            # comentários neste artigo
            # comentários neste post
            # comentários no total
            # comentários ordenados por
            # comentários para "…
            # comentários para “…
            # comentários sobre "…
            # comentários sobre ‘…
            # comentários sobre “…
            # ideias sobre “…
            # opiniões em “…
            # opiniões sobre “…
            # pensamentos em "…
            # pensamentos em ‘…
            # pensamentos em “…
            # pensamentos sobre "…
            # pensamentos sobre ‘…
            # pensamentos sobre “…
            # reflexões sobre “…
            # resposta
            # resposta em “…
            # resposta para "…
            # resposta para ‘…
            # resposta para “…
            # respostas
            # respostas a "…
            # respostas a este post
            # respostas a ‘…
            # respostas a “…
            # respostas para "…
            # respostas para ‘…
            # respostas para “…
            (# comentário)
            (# comentários)
            a carregar comentários
            a opinião dos leitores
            abrir comentários
            ainda não existem comentários
            ainda não há comentários
            ainda sem comentários
            caixa de comentários
            carregando comentários
            carregando os comentários
            carregar comentários
            carregar comentários anteriores
            carregar mais comentários
            carregar mais respostas
            classificar por: mais recentes
            comentário
            comentário: #
            comentários
            comentários #
            comentários (#)
            comentários (0)
            comentários (facebook)
            comentários (fechados)
            comentários a esta notícia
            comentários a este artigo
            comentários anteriores
            comentários antigos
            comentários da matéria
            comentários da notícia
            comentários da postagem
            comentários de leitores
            comentários destacados
            comentários do artigo
            comentários do post
            comentários dos assinantes
            comentários dos leitores
            comentários dos usuários
            comentários dos utilizadores
            comentários em destaque
            comentários mais antigos
            comentários mais curtidos
            comentários mais novos
            comentários mais novos →
            comentários mais recentes
            comentários mais relevantes
            comentários mais votados
            comentários populares
            comentários recentes
            comentários seguintes
            comentários sobre esta matéria
            comentários sobre este artigo
            comentários totais: #
            comentários: #
            conversa dos leitores
            discussão sobre este artigo
            discussão sobre este post
            esconder comentários
            esconder os comentários
            esconder respostas
            espaço de comentários
            espaço do leitor
            exibir comentários
            exibir mais comentários
            exibir todos os comentários
            fechar comentários
            hiperligações para esta mensagem
            ir para a caixa de comentários
            ir para comentários
            ir para os comentários
            leia mais comentários
            leia os comentários
            leia todos os comentários
            ler comentários
            ler mais comentários
            ler os comentários
            ler todos os comentários
            links para esta postagem
            links para este artigo
            lista de comentários
            mais antigos primeiro
            mais comentários
            mais curtidos primeiro
            mais recentes primeiro
            mais relevantes primeiro
            mais votados primeiro
            melhores comentários
            mostrar # respostas
            mostrar comentários
            mostrar comentários anteriores
            mostrar mais comentários
            mostrar os comentários
            mostrar respostas
            mostrar todos os comentários
            navegação de comentários
            navegação dos comentários
            navegação por comentários
            nenhum comentário
            nenhum comentário ainda
            nenhum comentário foi encontrado
            nenhum comentário para mostrar
            nenhum comentário: enviar um comentário
            nenhum comentário: postar um comentário
            nenhuma resposta
            não existe nenhum comentário
            não existem comentários
            não há comentários
            não há comentários ainda
            não há comentários nesta postagem
            não tem comentários
            o que dizem os leitores
            ocultar comentários
            ocultar os comentários
            ocultar respostas
            opinião dos leitores
            ordenar comentários
            ordenar comentários por
            ordenar por data
            ordenar por mais antigos
            ordenar por mais recentes
            ordenar por mais votados
            ordenar por relevância
            ordenar por: mais recentes
            os comentários dos leitores
            os seus comentários
            participe dos comentários
            pingbacks
            próximos comentários
            secção de comentários
            sem comentários
            sem comentários ainda
            sem comentários até agora
            sem comentários: enviar um comentário
            sem comentários: postar um comentário
            sem respostas
            seção de comentários
            todos os comentários
            total de comentários
            total de comentários: #
            trackbacks
            trackbacks & pingbacks
            trackbacks e pingbacks
            trackbacks/pingbacks
            um comentário
            um comentário em "…
            um comentário em ‘…
            um comentário em “…
            um comentário sobre "…
            um comentário sobre ‘…
            um comentário sobre “…
            um pensamento acerca de “…
            um pensamento sobre "…
            um pensamento sobre ‘…
            um pensamento sobre “…
            uma opinião acerca de “…
            uma opinião em relação a “…
            uma reflexão acerca de “…
            uma resposta a "…
            uma resposta a ‘…
            uma resposta a “…
            uma resposta ao “…
            uma resposta em “…
            uma resposta para "…
            uma resposta para ‘…
            uma resposta para “…
            uma resposta sobre “…
            url de trackback
            veja mais comentários
            veja os comentários
            veja todos os comentários
            ver # comentário
            ver # comentários
            ver # resposta
            ver # respostas
            ver comentários
            ver comentários (#)
            ver comentários anteriores
            ver mais comentários
            ver mais respostas
            ver os comentários
            ver respostas
            ver todos os # comentários
            ver todos os comentários
            zona de comentários
            área de comentários
            últimos comentários
            ← comentários mais antigos
        """),
        "contents": phrases("""
            conteúdo da página
            conteúdo deste artigo
            conteúdo do artigo
            esconder índice
            mostrar índice
            navegue pelo conteúdo
            nesta matéria
            nesta página
            neste artigo
            neste texto
            o que vai encontrar neste artigo
            o que você vai encontrar neste artigo
            o que você vai ler neste artigo
            ocultar índice
            tabela de conteúdo
            tabela de conteúdos
            índice
            índice de conteúdos
            índice do artigo
            índice do conteúdo
        """),
        "cookies": phrases("""
            a gente usa cookies
            a privacidade dos nossos leitores
            a sua privacidade está primeiro
            a sua privacidade está protegida para…
            a sua privacidade importa
            a sua privacidade é importante para nós
            a sua privacidade é importante para…
            a sua privacidade é muito importante para…
            aceitar
            aceitar apenas cookies essenciais
            aceitar apenas essenciais
            aceitar apenas os cookies necessários
            aceitar apenas os necessários
            aceitar cookies
            aceitar cookies e continuar
            aceitar cookies opcionais
            aceitar e continuar
            aceitar e fechar
            aceitar e fechar aviso
            aceitar e ler
            aceitar e navegar
            aceitar e prosseguir
            aceitar os cookies
            aceitar os selecionados
            aceitar selecionados
            aceitar somente os essenciais
            aceitar só essenciais
            aceitar só os necessários
            aceitar todas as cookies
            aceitar todos
            aceitar todos e fechar
            aceitar todos os cookies
            aceitar tudo
            aceitar tudo e continuar
            aceitar tudo e fechar
            aceite os cookies
            aceite todos os cookies
            aceito
            aceito a política de privacidade
            aceito e continuar
            aceito o uso de cookies
            aceito os cookies
            aceito todos os cookies
            ajustar preferências
            alterar as minhas preferências
            alterar configurações de cookies
            alterar definições de cookies
            alterar preferências de cookies
            anúncios e conteúdo personalizados, medição…
            anúncios e conteúdos personalizados, medição…
            ao clicar em "aceitar…
            ao clicar em "aceito…
            ao clicar em 'aceitar…
            ao clicar em aceitar…
            ao clicar em “aceitar todos…
            ao clicar em “aceitar…
            ao clicar em “aceito…
            ao clicar em “concordo…
            ao clicar em “ok…
            ao continuar a navegar neste site…
            ao continuar a navegar, está a concordar com a utilização de cookies
            ao continuar a navegar, você aceita…
            ao continuar a navegar, você concorda…
            ao continuar a usar este site…
            ao continuar a utilizar este site…
            ao continuar a utilizar este website…
            ao continuar a utilizar o site…
            ao continuar navegando, você concorda com o uso de cookies
            ao continuar navegando, você concorda…
            ao navegar neste site está a concordar…
            ao navegar neste site, você aceita…
            ao navegar no site está a aceitar…
            ao navegar no site está a concordar…
            ao navegar no site você a concordar…
            ao prosseguir, você concorda…
            ao usar este site, você concorda…
            ao utilizar este site, você concorda…
            apenas cookies essenciais
            apenas cookies necessários
            apenas os necessários
            armazenar e/ou aceder a informações em dispositivo
            armazenar e/ou acessar informações em dispositivo
            armazenar e/ou acessar informações num dispositivo
            as minhas escolhas
            as minhas preferências
            as suas opções de privacidade
            as suas preferências de privacidade
            aviso de cookies
            aviso de utilização de cookies
            aviso sobre cookies
            bem-vindo ao controle de cookies
            central de preferências de privacidade
            central de privacidade
            centro de preferências
            centro de preferências de cookies
            centro de preferências de privacidade
            centro de privacidade
            clicando em "aceitar, você concorda…
            clicando em “aceitar, concorda…
            clicando em “aceitar, você concorda…
            clicando em “aceito, você concorda…
            com o seu consentimento, nós e nossos…
            com o seu consentimento, nós e os nossos # parceiros…
            com o seu consentimento, nós e os nossos…
            com seu consentimento, nós e os nossos…
            compreendo e aceito
            concordar com todos
            concordar e continuar
            concordar e fechar
            concordar e prosseguir
            concordo
            concordo com os cookies
            concordo com todos
            concordo e aceito
            concordo e continuar
            configurar cookies
            configurar os cookies
            configuração de cookies
            configurações de consentimento
            configurações de cookies
            configurações de privacidade e cookies
            configurações dos cookies
            confirmar as minhas escolhas
            confirmar minhas escolhas
            confirmar minhas opções
            conheça nossa política de cookies
            conheça nossa política de privacidade
            consentimento de cookies
            consentimento dos cookies
            consentimento para cookies
            consentir com essas tecnologias nos permitirá…
            consentir com essas tecnologias vai permitir-nos…
            consentir com estas tecnologias nos permitirá…
            consentir com estas tecnologias vai permitir-nos…
            consentir e continuar
            consulte a nossa política de cookies
            consulte nossa política de privacidade
            continuar com os cookies necessários
            continuar e fechar
            continuar sem aceitar
            continuar sem consentir
            continuar sem cookies
            controle a sua privacidade
            controle de cookies
            controle sua privacidade
            controlo de cookies
            cookie duração descrição
            cookies analíticos
            cookies de análise
            cookies de desempenho
            cookies de estatística
            cookies de estatísticas
            cookies de funcionalidade
            cookies de marketing
            cookies de performance
            cookies de preferência
            cookies de preferências
            cookies de publicidade
            cookies de redes sociais
            cookies de redes sociais e publicidade
            cookies de segmentação
            cookies de sessão e persistentes
            cookies de terceiros
            cookies e privacidade
            cookies essenciais
            cookies estritamente necessárias
            cookies estritamente necessários
            cookies funcionais
            cookies necessários
            cookies não categorizados
            cookies não classificados
            cookies não essenciais
            cookies não necessários
            cookies próprios e de terceiros
            cookies técnicos necessários
            damos valor à sua privacidade
            definir as minhas preferências
            definir preferências
            definições avançadas de cookies
            definições de consentimento
            definições de cookies
            definições dos cookies
            detalhes dos cookies
            dou o meu consentimento
            duração do cookie
            entendi
            entendi e aceito
            entendi e concordo
            entendi e fechar
            esses cookie é definido pelo…
            esses cookie é instalado…
            esses cookie é usado para…
            esta página usa cookies
            esta página utiliza cookies
            este blog usa cookies
            este blog utiliza cookies
            este blogue usa cookies
            este cookie é definido pelo…
            este portal usa cookies
            este portal utiliza cookies
            este site armazena cookies…
            este site emprega cookies…
            este site guarda cookies…
            este site usa cookies
            este site usa cookies e…
            este site usa cookies para…
            este site usa cookies…
            este site utiliza cookies
            este site utiliza cookies para melhorar a sua experiência
            este site utiliza cookies para…
            este site utiliza cookies…
            este website usa cookies
            este website usa cookies para…
            este website usa cookies…
            este website utiliza cookies
            este website utiliza cookies…
            estes cookies ajudam a fornecer…
            estes cookies permitem que o site…
            estes cookies permitem-nos contar…
            estes cookies podem ser estabelecidos…
            estes cookies são essenciais para…
            estes cookies são necessários para…
            eu aceito os cookies
            fechar aviso de cookies
            fechar banner de cookies
            fechar e aceitar
            fechar e continuar
            fechar o aviso de cookies
            finalidade do cookie
            gerenciar consentimento
            gerenciar consentimento de cookies
            gerenciar cookies
            gerenciar o consentimento
            gerenciar opções
            gerenciar preferências
            gerenciar serviços
            gerenciar {vendor_count} fornecedores
            gerir consentimento
            gerir cookies
            gerir o consentimento
            gerir opções
            gerir preferências
            gerir serviços
            gerir {vendor_count} fornecedores
            gestor de consentimento
            gestor de cookies
            gestão de consentimento
            gestão de cookies
            gestão do consentimento
            gravar e fechar
            guardar a minha escolha
            guardar e aceitar
            guardar e fechar
            guardar e/ou acessar informações em dispositivo
            guardar preferências
            informação de cookies
            informação sobre cookies
            informações sobre cookies
            leia a nossa política de privacidade
            leia a política de cookies
            leia mais sobre esses propósitos
            leia nossa política de cookies
            leia nossa política de privacidade
            ler a política de cookies
            ler mais sobre esses propósitos
            ler política de cookies
            levamos a sua privacidade a sério
            li e aceito
            li e concordo
            lista de cookies
            lista de fornecedores
            lista de parceiros
            mais informação sobre cookies
            mais informações em a nossa política de cookies
            mais informações em a nossa política de privacidade
            mais informações sobre cookies
            mais opções de cookies
            minhas preferências de cookies
            mostrar detalhes
            navegar sem cookies
            necessário funcional desempenho analítico publicidade outros
            necessários (sempre ativo)
            nome do cookie
            nome do fornecedor
            nome domínio finalidade expiração
            nosso portal utiliza cookies
            nosso site usa cookies…
            nosso site utiliza cookies…
            nota sobre cookies
            não aceito cookies
            não consentir ou retirar o consentimento ou…
            não consentir pode afetar negativamente…
            não consentir pode afetar…
            não vender as minhas informações pessoais
            não vender meus dados
            não vender minhas informações pessoais
            nós e nossos # parceiros armazenamos…
            nós e nossos # parceiros…
            nós e nossos parceiros…
            nós e os nossos # parceiros armazenamos…
            nós e os nossos # parceiros usamos…
            nós e os nossos # parceiros utilizamos…
            nós e os nossos parceiros…
            nós nos importamos com sua privacidade
            nós nos preocupamos com sua privacidade
            nós respeitamos a sua privacidade
            nós respeitamos sua privacidade
            nós usamos cookies
            nós utilizamos cookies
            nós utilizamos cookies essenciais
            nós valorizamos a sua privacidade
            nós valorizamos sua privacidade
            o armazenamento ou acesso técnico que é usado…
            o armazenamento ou acesso técnico é estritamente…
            o armazenamento ou acesso técnico é necessário…
            o armazenamento ou acesso técnico é usado…
            o armazenamento ou acesso técnico…
            o armazenamento técnico ou acesso técnico é estritamente…
            o armazenamento técnico é estritamente…
            o consentimento com essas tecnologias…
            o consentimento para essas tecnologias…
            o controlo da sua privacidade
            o nosso site emprega cookies…
            o nosso site usa cookies…
            o nosso site utiliza cookies…
            o nosso website utiliza cookies
            o site usa cookies
            o site utiliza cookies
            os cookies necessários ajudam a tornar…
            os cookies necessários são absolutamente essenciais…
            os cookies necessários são essenciais para…
            painel de consentimento
            painel de cookies
            painel de privacidade
            para aprimorar a sua experiência de navegação, usamos…
            para fornecer as melhores experiências, usamos…
            para mais informações, consulte a nossa política de privacidade
            para melhorar a sua experiência de navegação, usamos…
            para melhorar a sua experiência de navegação, utilizamos…
            para melhorar a sua experiência neste site, usamos…
            para oferecer as melhores experiências, usamos…
            para proporcionar as melhores experiências, usamos…
            permitir a seleção
            permitir apenas cookies necessários
            permitir apenas necessários
            permitir cookies
            permitir seleção
            permitir todos
            permitir todos os cookies
            personalizar as minhas escolhas
            personalizar cookies
            pode alterar as suas preferências a qualquer momento…
            pode alterar suas preferências a qualquer momento…
            pode mudar as suas preferências a qualquer momento…
            pode retirar as suas preferências a qualquer momento…
            política de cookies
            política de cookies e privacidade
            política de privacidade e de cookies
            preferência de cookies
            preferências de consentimento
            preferências de cookies
            preferências de privacidade
            preferências dos cookies
            privacidade e cookies
            prosseguir sem aceitar
            proteger a sua privacidade
            publicidade e conteúdo personalizados, medição…
            publicidade e conteúdos personalizados, medição…
            recusar
            recusar e continuar
            recusar e fechar
            recusar não essenciais
            recusar todos
            recusar todos os cookies
            recusar tudo
            rejeitar
            rejeitar cookies
            rejeitar cookies não essenciais
            rejeitar cookies opcionais
            rejeitar e fechar
            rejeitar não essenciais
            rejeitar todos
            rejeitar todos os cookies
            rejeitar tudo
            respeitamos a sua privacidade
            respeitamos sua privacidade
            resumo de privacidade
            retirar consentimento
            retirar o consentimento
            revogar consentimento
            revogar o consentimento
            saiba mais em a nossa política de privacidade
            saiba mais sobre a política de cookies
            saiba mais sobre cookies
            saiba mais sobre estas finalidades
            saiba mais sobre nossa política de cookies
            saiba mais sobre os cookies
            salvar e aceitar
            salvar e fechar
            salvar e sair
            salvar minhas preferências
            salvar preferências
            se continuar a navegar este site…
            se continuar a navegar neste site…
            se continuar a navegar o site…
            se continuar a usar este site…
            se você continuar a navegar neste site…
            se você continuar a usar neste site…
            se você continuar navegando este site…
            se você continuar navegando neste site…
            sempre ativado
            sempre ativo
            somente cookies necessários
            sua privacidade importa
            sua privacidade é importante para nós
            suas escolhas de privacidade
            suas opções de privacidade
            suas preferências de cookies
            suas preferências de privacidade
            só cookies necessários
            só o essencial
            só os necessários
            termos e cookies
            usamos cookies
            usamos cookies e outras tecnologias…
            usamos cookies e tecnologias semelhantes…
            usamos cookies e tecnologias similares…
            usamos cookies em nosso site…
            usamos cookies e…
            usamos cookies para analisar o tráfego…
            usamos cookies para garantir…
            usamos cookies para melhorar a sua experiência
            usamos cookies para melhorar sua experiência
            usamos cookies para otimizar…
            usamos cookies para proporcionar…
            usamos cookies para…
            usamos cookies próprios e de terceiros…
            uso de cookies
            utilizamos cookies
            utilizamos cookies essenciais e tecnologias semelhantes…
            utilizamos cookies e…
            utilizamos cookies para garantir que você tenha a melhor experiência em nosso site
            utilizamos cookies para melhorar a sua experiência
            utilizamos cookies para…
            utilização de cookies
            utilização de cookies neste site
            valorizamos a sua privacidade
            valorizamos sua privacidade
            veja a nossa política de cookies
            veja nossa política de cookies
            vender ou compartilhar minhas informações pessoais
            ver detalhes dos cookies
            ver lista de parceiros
            ver política de cookies
            ver política de privacidade
            ver preferências
            visão geral da privacidade
            você aceita o uso de cookies
            você controla os seus dados
            você controla seus dados
            você está no controle dos seus dados
        """),
        "copyright": phrases("""
            # ©…
            a reprodução deste conteúdo é proibida
            a reprodução total ou parcial deste conteúdo não é permitida
            a reprodução total ou parcial deste conteúdo sem autorização é proibida
            a reprodução total ou parcial deste conteúdo é proibida
            autorizada a reprodução com citação da fonte
            blog no wordpress.com
            cnpj nº: #…
            cnpj: #…
            com a tecnologia do blogger
            com tecnologia do blogger
            conteúdo de propriedade exclusiva de…
            conteúdo licenciado sob a licença creative commons…
            conteúdo licenciado sob licença creative commons…
            conteúdo protegido pela lei de direitos autorais
            conteúdo protegido por direitos autorais
            conteúdo protegido por direitos de autor
            conteúdo publicado sob a licença creative commons…
            conteúdo publicado sob licença creative commons…
            copyright # - todos os direitos reservados
            copyright # © todos os direitos reservados
            copyright #…
            copyright (c)…
            copyright ©…
            criado com o wix
            criado com wix
            criado com wordpress
            criado gratuitamente com o wordpress
            criado por @
            desenhado por @
            desenvolvido com ghost
            desenvolvido com joomla
            desenvolvido com wordpress
            desenvolvido em wordpress
            desenvolvido por @
            desenvolvido por wordpress
            direitos autorais # - todos os direitos reservados
            direitos autorais reservados
            direitos autorais ©…
            direitos de autor # - todos os direitos reservados
            direitos de autor ©…
            direitos reservados
            esta obra está licenciada com uma licença creative commons…
            esta obra está licenciado com uma licença creative commons…
            este conteúdo está protegido por direitos autorais…
            este conteúdo é de propriedade de…
            este conteúdo é de propriedade exclusiva de…
            este conteúdo é protegido por direitos autorais…
            este material está protegido por direitos autorais…
            este material não pode ser publicado, transmitido por broadcast…
            este material é de propriedade exclusiva de…
            este texto está protegido por direitos autorais…
            exceto onde indicado, o conteúdo deste site…
            exceto onde indicado, o conteúdo está licenciado…
            exceto onde indicado, o conteúdo é licenciado…
            feito com amor
            feito com wordpress
            feito com ♥ em portugal
            feito com ♥ no brasil
            feito com ❤
            hospedado por @
            imagens de tema por…
            imagens do tema de…
            imagens do tema por…
            inscrito na erc: #…
            licença creative commons
            mantido por wordpress
            membro da associação nacional de jornais
            movido por wordpress
            nenhuma parte desta publicação pode ser reproduzida…
            nenhuma parte deste site pode ser copiada…
            nenhuma parte deste site pode ser reproduzida…
            nenhuma parte deste site pode ser reproduzido…
            não está autorizada a reprodução…
            não é permitida a reprodução…
            orgulhosamente desenvolvido com wordpress
            orgulhosamente desenvolvido por wordpress
            orgulhosamente mantido com wordpress
            orgulhosamente movido por wordpress
            permitida a reprodução citando a fonte
            permitida a reprodução com citação da fonte
            permitida a reprodução desde que citada a fonte
            powered by wordpress
            proibida a reprodução
            proibida a reprodução de conteúdos
            proibida a reprodução deste conteúdo
            proibida a reprodução do conteúdo deste site
            proibida a reprodução total ou parcial
            proibida a reprodução total ou parcial sem autorização
            registo erc: #…
            registo na erc: #…
            reprodução não autorizada
            reprodução permitida desde que citada a fonte
            salvo indicação em contrário, o conteúdo deste site…
            site criado com wordpress
            site no wordpress.com
            tecnologia do blogger
            tema janela de imagens. com tecnologia do blogger
            tema janela de imagens…
            tema por anders norén
            tema simples. com tecnologia do blogger
            tema simples. tecnologia do blogger
            tema viagem. com tecnologia do blogger
            tema: newsup por themeansar
            todos os conteúdos deste site são protegido…
            todos os conteúdos deste site é protegidos…
            todos os conteúdos deste site é protegido…
            todos os conteúdos do site é protegido…
            todos os direitos autorais reservados
            todos os direitos desta página reservados
            todos os direitos reservados
            todos os direitos reservados #
            todos os direitos reservados a…
            todos os direitos reservados e protegidos
            todos os direitos reservados ©…
            todos os direitos reservados. política de privacidade
            todos os direitos reservados. proibida a reprodução
            todos os direitos são reservados
            um site wordpress.com
            © # - todos os direitos reservados
            © # todos os direitos reservados
            © #…
            © copyright…
            © direitos autorais…
            © direitos de autor…
            © direitos reservados
            © todos os direitos reservados
            é permitida a reprodução desde que citada a fonte
            é proibida a reprodução deste conteúdo
            é proibida a reprodução do conteúdo…
            é proibida a reprodução total ou parcial…
        """),
        "count": phrases("""
            # acessos
            # artigos
            # assinantes
            # compartilhamento
            # compartilhamentos
            # curtida
            # curtidas
            # downloads
            # gostos
            # inscritos
            # leituras
            # likes
            # membros
            # ouvintes
            # palavras
            # partilha
            # partilhas
            # pessoas curtiram isso
            # posts
            # publicações
            # reações
            # reproduções
            # seguidores
            # shares
            # vezes compartilhado
            # views
            # visitas
            # visualização
            # visualizações
            acessos: #
            compartilhado # vezes
            compartilhamentos: #
            leituras: #
            lido # vezes
            partilhas: #
            total de visualizações: #
            views: #
            visitas: #
            visto # vezes
            visualizações #
            visualizações: #
        """),
        "credit": phrases("""
            arquivo pessoal
            captura de tela
            crédito
            crédito da foto
            crédito da imagem
            crédito das fotos
            crédito de foto
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
            créditos fotos
            direitos de imagem
            divulgação
            fonte da foto
            fonte da imagem
            fonte imagem
            foto
            foto arquivo
            foto cortesia
            foto de
            foto de arquivo
            foto de capa
            foto destaque
            foto e vídeo
            foto ilustrativa
            foto por
            foto reprodução
            foto/divulgação
            foto/reprodução
            fotografia
            fotografia por
            fotografias
            fotomontagem
            fotos
            fotos de
            fotos por
            fotógrafa
            fotógrafo
            ilustração
            ilustração de
            imagem
            imagem de
            imagem de capa
            imagem destacada
            imagem em destaque
            imagem ilustrativa
            imagem por
            imagens
            imagens de
            imagens por
            infografia
            reprodução
            reprodução/@
            vídeo por
        """),
        "date_label": phrases("""
            adicionada em
            adicionado a
            adicionado em
            artigo publicado a
            artigo publicado em
            atualizado e publicado em
            cadastrado em
            colocado em
            colocado online em
            conteúdo publicado em
            criada em
            criado a
            criado dia
            criado em
            criação
            data
            data da criação
            data da matéria
            data da notícia
            data da postagem
            data da publicação
            data da última publicação
            data de cadastro
            data de criação
            data de divulgação
            data de inserção
            data de postagem
            data de publicação
            data do artigo
            data do post
            data e hora da publicação
            data original
            data original de publicação
            data/hora
            disponibilizado em
            disponível desde
            divulgada em
            divulgado em
            em linha desde
            emitido a
            emitido em
            enviada em
            enviado a
            enviado dia
            enviado em
            escrita em
            escrito a
            escrito em
            escrito no dia
            exibido em
            gravado em
            hora da publicação
            incluído em
            inserida em
            inserido a
            inserido dia
            inserido em
            lançado em
            matéria publicada em
            no ar desde
            notícia publicada a
            notícia publicada em
            online desde
            originalmente publicado em
            post publicado em
            postada dia
            postada em
            postado
            postado a
            postado dia
            postado em
            postado no dia
            postado originalmente em
            postado às
            postagem em
            primeira publicação
            primeira publicação em
            publicada
            publicada a
            publicada dia
            publicada e atualizada em
            publicada em
            publicada no dia
            publicada originalmente em
            publicada às
            publicado
            publicado a
            publicado desde
            publicado dia
            publicado e atualizado em
            publicado em
            publicado em data
            publicado hoje às
            publicado na data
            publicado no blog em
            publicado no dia
            publicado no site em
            publicado ontem às
            publicado originalmente
            publicado originalmente a
            publicado originalmente em
            publicado originalmente no dia
            publicado pela primeira vez em
            publicado por último em
            publicado às
            publicado/atualizado
            publicado/atualizado em
            publicação
            publicação em
            publicação original
            publicação original em
            publicações em
            quando publicado
            redigido em
            registado em
            registrado em
            reportagem publicada em
            submetido em
            texto publicado em
            texto publicado originalmente em
            transmitido em
            última publicação
        """),
        "disclosure": phrases("""
            ao comprar através dos nossos links…
            ao comprar por meio dos nossos links…
            artigo contém links de afiliados
            as opiniões expressas neste artigo são…
            as opiniões expressas pelos autores…
            conteúdo gerado por inteligência artificial
            contém links de afiliados
            este artigo contém links afiliados…
            este artigo contém links de afiliados…
            este artigo foi produzido em parceria com…
            este artigo foi traduzido automaticamente…
            este conteúdo foi produzido em parceria…
            este conteúdo é patrocinado por…
            este post contém links de afiliados…
            este post é patrocinado por…
            este post é um publieditorial…
            este texto não reflete necessariamente a opinião…
            este texto não reflete, necessariamente, a opinião…
            nós podemos receber uma comissão…
            o conteúdo deste artigo é de responsabilidade…
            o site pode receber uma comissão por compras…
            os artigos assinados não refletem necessariamente…
            os artigos publicados com assinatura não traduzem a opinião…
            podemos receber uma comissão…
            poderemos receber uma comissão…
            se comprar através de links neste artigo…
            texto gerado por inteligência artificial
        """),
        "embed": phrases("""
            abrir no @
            abrir no google maps
            assista a este vídeo no @
            assista no @
            assista no canal do @
            assistir no @
            carregar conteúdo externo
            carregar o conteúdo do @
            carregar o vídeo
            confira a publicação abaixo
            confira a publicação completa
            confira a publicação completo
            confira o post abaixo
            conteúdo do @
            conteúdo externo do @
            conteúdo incorporado
            conteúdo incorporado do @
            copiar código de incorporação
            copiar link para o post
            copiar link para o tweet
            código de incorporação
            código para incorporar
            em resposta a @
            este conteúdo está alojado pelo @…
            este conteúdo está hospedado no @…
            este conteúdo está hospedado pelo @…
            este conteúdo está hospedado por @…
            exibir mapa ampliado
            explorar o que está acontecendo no @
            foto do @
            incorporar este vídeo
            incorporar no seu site
            leia o post completo no @
            ler # respostas
            ler # respostas no @
            mostrar esta sequência
            mostrar este tópico
            mostrar o vídeo
            o @ não conseguiu carregar esta publicação
            o post foi apagado
            o post foi removido
            o post não está mais disponível
            o tweet não está mais disponível
            ouvir este episódio no @
            ouvir na apple podcasts
            ouvir no @
            ouvir no deezer
            ouvir no google podcasts
            ouça na apple podcasts
            ouça no @
            ouça no deezer
            para ver este conteúdo aceite os cookies…
            para ver este conteúdo ative os cookies…
            para ver este conteúdo é preciso aceitar os cookies…
            para visualizar este conteúdo aceite os cookies…
            player de áudio do @
            playlist do @
            post do @
            posts do @
            publicação do @
            publicações do @
            respondendo a @
            responder # retweetar # curtir
            seguir perfil no @
            sempre carregar @
            sempre desbloquear @
            sempre desbloquear conteúdo do @
            sempre exibir @
            siga o perfil no @
            tuíte do @
            tweet do @
            tweets by @…
            tweets de @…
            tweets por @…
            um post compartilhada por @…
            um post compartilhado por…
            um post partilhado por…
            um vídeo compartilhada por @…
            uma foto publicada por…
            uma publicação compartilhada por @…
            uma publicação compartilhada por…
            uma publicação compartilhado por @…
            uma publicação partilhada por…
            veja a publicação no @
            veja esta foto no @
            veja este perfil no @
            veja este post no @
            veja mais no site de origem
            veja no @
            veja o perfil no @
            ver a postagem no @
            ver a publicação no @
            ver essa foto no @
            ver essa publicação no @
            ver esta foto no @
            ver esta publicação no @
            ver esta sequência
            ver este perfil no @
            ver este post no @
            ver mais fotos no @
            ver mais no @
            ver mais no site de origem
            ver mais no site original
            ver mais posts no @
            ver mapa ampliado
            ver mapa maior
            ver no @
            ver no google maps
            ver no site de origem
            ver o perfil no @
            ver o post no @
            ver perfil completo no @
            ver perfil no @
            ver publicação no @
            ver todas as fotos no @
            ver tradução do tweet
            ver tweet
            visualizar esta foto no @
            visualizar no @
            vídeo do @
        """),
        "gallery": phrases("""
            # de #
            # fotos
            # imagens
            + # fotos
            abrir galeria
            abrir imagem em ecrã inteiro
            abrir imagem em nova janela
            abrir imagem em tamanho real
            abrir imagem em tela cheia
            ampliar foto
            ampliar imagem
            amplie a imagem
            apresentação de slides
            arraste para o lado
            arraste para ver mais
            arraste para ver mais fotos
            clique na foto para ampliar
            clique na imagem para ampliar
            clique na imagem para aumentar
            clique para abrir a galeria
            clique para ampliar
            clique para aumentar a imagem
            clique para expandir a imagem
            clique para ver a galeria
            clique para ver a imagem ampliada
            clique para ver em tamanho maior
            clique para ver todas as fotos
            compre esta foto
            confira a galeria de fotos
            confira as fotos
            deslize para o lado
            deslize para ver mais
            deslize para ver mais fotos
            download da imagem
            fechar galeria
            foto # / #
            foto # de #
            foto #/#
            foto anterior
            foto em alta resolução
            fotogaleria
            fotografia # de #
            fotos da galeria
            fotos do evento
            galeria de fotografias
            galeria de fotos
            galeria de imagens
            galerias de fotos
            galerias de imagens
            imagem # / #
            imagem # de #
            imagem anterior
            imagem em alta resolução
            iniciar apresentação de slides
            ir para a foto #
            ir para o slide #
            mais # imagens
            mais fotos
            navegue pelas fotos
            navegue pelas setas
            passe as fotos para o lado
            passe para o lado para ver mais fotos
            próxima foto
            próxima imagem
            próximo slide
            role para ver mais fotos
            slide # de #
            slide anterior
            todas as fotos
            todas as galerias
            todas as imagens
            toque na imagem para ampliar
            use as setas para navegar
            veja a galeria
            veja a galeria completa
            veja a galeria de fotos
            veja as fotos
            veja as imagens
            veja galeria de fotos
            veja mais fotos
            veja todas as fotos
            ver # fotos
            ver a fotogaleria
            ver a galeria completa
            ver a galeria de imagens
            ver as fotos
            ver em tamanho real
            ver fotos
            ver galeria
            ver galeria de fotos
            ver galeria de imagens
            ver imagem em tamanho original
            ver imagem em tamanho real
            ver imagem maior
            ver mais fotografias
            ver mais fotos
            ver mais imagens
            ver todas as fotografias
            ver todas as fotos
            ver todas as imagens
            ver álbum completo
            voltar para a galeria
            voltar à galeria
            vá para o slide #
            álbum de fotografias
            álbum de fotos
        """),
        "legal": phrases("""
            a empresa
            a equipa
            a equipe
            a nossa equipa
            a nossa história
            a nossa missão
            a redação
            acerca
            acerca de
            acerca de mim
            acerca de nós
            acerca do site
            acessibilidade
            ajuda
            ajude-nos
            anunciantes
            anunciar
            anunciar connosco
            anunciar no site
            anuncie
            anuncie aqui
            anuncie com a gente
            anuncie connosco
            anuncie conosco
            anuncie em nosso site
            anuncie na rádio
            anuncie no blog
            anuncie no jornal
            anuncie no portal
            anuncie no site
            apoie este blog
            apoie este projeto
            apoie o projeto
            apoie-nos
            apoio ao assinante
            apoio ao cliente
            apoio ao leitor
            apoio técnico
            as nossas marcas
            assessoria de imprensa e contato
            assinar o jornal
            assinatura
            assinatura corporativa
            assinatura digital
            assinatura impressa
            assinatura presente
            assinaturas
            assinaturas digitais
            assine
            assine a edição digital
            assine a revista
            assine digital
            assine já
            assine o jornal
            assine ou faça login
            atendimento
            atendimento ao assinante
            atendimento ao cliente
            atendimento ao consumidor
            atendimento ao leitor
            atendimento online
            aviso de lgpd
            aviso de privacidade
            aviso de privacidade e proteção de dados
            aviso legal
            avisos legais
            canal de denúncia
            canal de denúncias
            canal de ética
            canal do denunciante
            carreiras
            carta editorial
            central de ajuda
            central de atendimento
            central de privacidade e dados
            central de relacionamento
            central do assinante
            central do cliente
            central do leitor
            centro de ajuda
            centro de apoio
            clube de assinantes
            clube de leitores
            clube de vantagens
            clube do assinante
            colabore conosco
            como anunciar
            como assinar
            como republicar
            condições de assinatura
            condições de uso
            condições de utilização
            condições de venda
            condições do serviço
            condições gerais
            condições gerais de utilização
            condições gerais de venda
            configurações de privacidade
            conheça a equipe
            conheça a nossa equipa
            conheça nossa equipe
            conheça-nos
            conselho de administração
            conselho de redação
            conselho editorial
            contacta-nos
            contactar
            contactar a redação
            contacte a redação
            contacte-nos
            contacto
            contacto e publicidade
            contacto geral
            contactos
            contactos comerciais
            contactos e publicidade
            contatar
            contate-nos
            contato
            contato comercial
            contato da redação
            contato e anúncio
            contatos
            contatos comerciais
            contrato
            contrato de adesão
            contrato de assinatura
            contribua
            contribuir com o projeto
            corpo editorial
            correções
            código de conduta
            código de conduta e ética
            código de ética
            código deontológico
            dados da empresa
            declaração de acessibilidade
            declaração de confidencialidade
            declaração de cookies
            declaração de privacidade
            declaração de privacidade e proteção de dados
            definições de privacidade
            denuncie
            departamento comercial
            dicas e sugestões
            direito de resposta
            direitos autorais
            direitos de autor
            direitos do titular
            doar
            doar agora
            doe
            doe agora
            donativos
            dpo
            dúvidas e sugestões
            dúvidas frequentes
            editorial
            edição digital
            edição do dia
            edição em papel
            edição em pdf
            edição impressa
            edições anteriores
            edições antigas
            edições impressas
            elogios e reclamações
            empresas do grupo
            encarregado de dados
            encarregado de proteção de dados
            entrar em contato
            entre em contacto
            entre em contacto connosco
            entre em contato
            entre em contato conosco
            envie a sua notícia
            envie seu texto
            envie seu vídeo
            envie sua denúncia
            envie sua foto
            envie sua mensagem
            envie sua notícia
            envie sua pauta
            envie sua sugestão
            envie um e-mail
            envie uma mensagem
            envie-nos um email
            envie-nos uma mensagem
            equipa
            equipe
            erramos
            estatuto e ficha técnica
            estatuto editorial
            estágios e carreiras
            exercício de direitos
            exoneração de responsabilidade
            expediente
            fale com a gente
            fale com a redação
            fale com nossa equipe
            fale com nossa redação
            fale com o colunista
            fale com o editor
            fale com o jornal
            fale com o ombudsman
            fale com o portal
            fale com os editores
            fale com um consultor
            fale com um especialista
            fale comigo
            fale connosco
            fale conosco
            fale conosco pelo @
            fale conosco via @
            faq
            faq's
            faqs
            faça sua doação
            faça um donativo
            faça um pix
            faça uma doação
            feed de notícias
            feed rss
            feeds rss
            ficha técnica
            ficha técnica e contactos
            ficha técnica e estatuto editorial
            formulário de contacto
            formulário de contato
            governança corporativa
            grupo empresarial
            imprensa
            informação legal
            informações legais
            institucional
            investidores
            isenção de responsabilidade legal
            jornal digital
            jornal em pdf
            jornal impresso
            kit de imprensa
            kit de mídia
            lei da transparência
            lei geral de proteção de dados
            leitor repórter
            lgpd
            licenciamento de conteúdo
            ligações úteis
            linha de apoio
            linha de apoio ao assinante
            linha de ética
            linha editorial
            links importantes
            links institucionais
            links rápidos
            links úteis
            livro de estilo
            livro de reclamações
            livro de reclamações electrónico
            livro de reclamações eletrónico
            livro de reclamações online
            loja
            loja online
            loja virtual
            lojas oficiais
            mande sua notícia
            manual de redação
            mapa de site
            mapa do portal
            mapa do site
            mapa do sítio
            marcas do grupo
            media kit
            midia kit
            midiakit
            missão e valores
            missão, visão e valores
            mídia kit
            newsletters
            nossa equipe
            nossa história
            nossa missão
            nossa redação
            nossas marcas
            nossas políticas
            nosso time
            nossos autores
            nossos colunistas
            nossos editores
            nossos parceiros
            nossos princípios
            nossos produtos
            nossos serviços
            nossos sites
            nossos valores
            o grupo
            o que fazemos
            o que somos
            oferecer assinatura
            ofereça uma assinatura
            ombudsman
            oportunidades de carreira
            oportunidades de emprego
            os nossos parceiros
            outros sites do grupo
            ouvidoria
            para a imprensa
            para anunciantes
            para anunciar
            parceiros
            perguntas e respostas frequentes
            perguntas frequentes
            planos de assinatura
            planos e preços
            política anticorrupção
            política comercial
            política de comentários
            política de conteúdo
            política de cookies
            política de correções
            política de dados
            política de dados pessoais
            política de devolução
            política de direitos autorais
            política de diversidade
            política de entrega
            política de envio
            política de moderação
            política de privacidade
            política de privacidade & cookies
            política de privacidade (lgpd)
            política de privacidade / termos
            política de privacidade e cookies
            política de privacidade e dados pessoais
            política de privacidade e proteção de dados
            política de privacidade e segurança
            política de privacidade e termos de uso
            política de proteção de dados
            política de publicação
            política de reembolso
            política de retificação
            política de segurança
            política de transparência
            política de troca
            política de trocas e devoluções
            política de uso
            política de verificação
            política de ética
            política editorial
            políticas de privacidade
            políticas de privacidade e cookies
            políticas do site
            políticas e termos
            portal da transparência
            portal de privacidade
            portal do assinante
            portal do titular
            princípios e valores
            princípios editoriais
            privacidade
            protecção de dados
            proteção de dados
            proteção de dados pessoais
            provedor do leitor
            publicidade
            publicidade digital
            publicidade e assinaturas
            publicidade e parcerias
            publicidade legal
            publicidade no site
            quem faz
            quem somos
            quem somos nós
            quem sou
            quem sou eu
            quero anunciar
            quero assinar
            quero ser parceiro
            reclamações
            reclamações e sugestões
            recrutamento
            redação
            registo de domínio
            registo de transparência
            regulamento
            relação com investidores
            relações com investidores
            republicar este artigo
            republique esta reportagem
            republique este artigo
            republique nosso conteúdo
            repórter cidadão
            resolução alternativa de litígios
            resolução de conflitos
            resolução de litígios
            resolução de litígios em linha
            reutilização de conteúdo
            rgpd
            rss
            rss feed
            rss feeds
            sac
            sala de imprensa
            seja nosso parceiro
            seja um anunciante
            seja um colaborador
            seja um colunista
            seja um parceiro
            seja voluntário
            serviço ao assinante
            serviço ao cliente
            serviço de apoio ao cliente
            sitemap
            sites do grupo
            sobre
            sobre a empresa
            sobre a revista
            sobre este blog
            sobre este site
            sobre mim
            sobre nosso site
            sobre nós
            sobre o blog
            sobre o blogue
            sobre o jornal
            sobre o portal
            sobre o projeto
            sobre o site
            soluções comerciais
            sugestão de pauta
            sugestões de pauta
            sugestões e críticas
            sugestões e reclamações
            sugira uma matéria
            sugira uma pauta
            suporte
            tabela de preços
            tabela de publicidade
            termo de privacidade
            termo de privacidade e proteção de dados
            termo de uso
            termos
            termos & condições
            termos de privacidade
            termos de serviço
            termos de uso
            termos de uso e política de privacidade
            termos de uso e privacidade
            termos de utilização
            termos de utilização e privacidade
            termos e condições
            termos e condições de uso
            termos e condições de utilização
            termos e condições gerais
            termos e políticas
            termos e privacidade
            termos gerais
            termos legais
            tire suas dúvidas
            trabalha connosco
            trabalhe com a gente
            trabalhe connosco
            trabalhe conosco
            transparência
            trocas e devoluções
            uso de conteúdo
            vagas
            vagas de emprego
            versão impressa
            você repórter
            área comercial
            área de cliente
            área do anunciante
            área do cliente
            área reservada
            área restrita
        """),
        "login": phrases("""
            a minha assinatura
            a minha conta
            a minha lista
            a minha página
            a minha área
            a sua palavra-passe
            a sua senha
            aceda sua conta
            aceda à sua conta
            aceder
            aceder com @
            aceder à conta
            aceder à minha conta
            acessar
            acessar com @
            acessar conta
            acessar minha conta
            acesse a sua conta
            acesse com o @
            acesse com sua conta
            acesse sua conta
            ainda não está registado
            ainda não possui cadastro
            ainda não possui conta
            ainda não sou assinante
            ainda não sou cadastrado
            ainda não tem conta
            ainda não tem conta? cadastre-se
            ainda não tem conta? crie uma
            ainda não tem conta? registe-se
            ainda não tem uma conta
            ainda não tenho conta
            ainda não é assinante
            ainda não é assinante? assine
            ainda não é cadastrado
            ainda não é membro
            alterar a palavra-passe
            alterar palavra-passe
            alterar senha
            artigos guardados
            as minhas assinaturas
            as minhas newsletters
            autenticar
            autenticação
            autentique-se
            bem vindo! entre na sua conta
            bem-vinda de volta
            bem-vindo de volta
            bem-vindo! entre na sua conta
            bem-vindo! faça login na sua conta
            bem-vindo! registe-se para uma conta
            bem-vindo, visitante
            cadastrar
            cadastrar agora
            cadastrar conta
            cadastrar nova conta
            cadastrar-se
            cadastre-se
            cadastre-se agora
            cadastre-se aqui
            cadastre-se com @
            cadastre-se gratuitamente
            cadastre-se grátis
            cadastre-se ou faça login
            cadastro
            cadastro de usuário
            cadastro gratuito
            cadastro realizado com sucesso
            cadastro rápido
            conectar
            conectar com @
            conectar-se
            conecte-se
            conecte-se com @
            conecte-se com sua conta
            conecte-se à sua conta
            configurações da conta
            confirmar palavra-passe
            confirmar senha
            confirme a palavra-passe
            confirme a senha
            confirme sua senha
            conta de usuário
            continuar com @
            continuar com e-mail
            continuar com email
            continuar com google
            continuar conectado
            continue com @
            continue com o @
            cpf ou e-mail
            criar a minha conta
            criar conta
            criar conta gratuita
            criar conta grátis
            criar conta nova
            criar minha conta
            criar nova conta
            criar nova palavra-passe
            criar nova senha
            criar perfil
            criar senha
            criar uma conta
            criar uma conta gratuita
            crie a sua conta
            crie a sua conta gratuita
            crie a sua conta grátis
            crie o seu perfil
            crie sua conta
            crie sua conta agora
            crie sua conta gratuita
            crie sua conta gratuitamente
            crie sua conta grátis
            crie uma conta
            crie uma conta agora
            crie uma conta gratuita
            crie uma conta grátis
            crie uma conta nova
            código de verificação
            dados da conta
            definições da conta
            desconectar
            deslogar
            digite a senha
            digite a sua senha
            digite seu usuário
            digite sua senha
            e-mail e senha
            e-mail ou cpf
            e-mail ou nome de usuário
            editar perfil
            efetuar login
            efetue login
            efetue o login
            email ou nome de utilizador
            email ou palavra-passe incorretos
            email ou telefone
            encerrar sessão
            entrar
            entrar / cadastrar
            entrar / registar
            entrar agora
            entrar com @
            entrar com a conta @
            entrar com a minha conta
            entrar com conta google
            entrar com e-mail
            entrar com email
            entrar com outra conta
            entrar na conta
            entrar na minha conta
            entrar no site
            entrar ou cadastrar
            entrar ou criar conta
            entrar ou registar
            entrar usando @
            entrar via @
            entre
            entre agora
            entre aqui
            entre com @
            entre com o @
            entre com o seu @
            entre com seu @
            entre com seu e-mail
            entre com seu email
            entre com seu usuário e senha
            entre com seus dados
            entre com sua conta
            entre em sua conta
            entre na sua conta
            entre ou cadastre-se
            entre ou crie sua conta
            entre ou registe-se
            enviamos um código para o seu e-mail
            enviar link de acesso
            esconder palavra-passe
            esqueceu a palavra-passe
            esqueceu a password
            esqueceu a senha
            esqueceu a sua palavra-passe
            esqueceu a sua password
            esqueceu a sua senha
            esqueceu o login
            esqueceu seu login
            esqueceu seu usuário
            esqueceu sua senha
            esqueceu-se da palavra-passe
            esqueceu-se da password
            esqueceu-se da sua palavra-passe
            esqueci a minha palavra-passe
            esqueci a palavra-passe
            esqueci a password
            esqueci a senha
            esqueci minha senha
            esqueci minha senha e-mail
            esqueci-me da minha palavra-passe
            esqueci-me da palavra-passe
            esqueci-me da password
            exibir senha
            fazer cadastro
            fazer login
            fazer login com @
            fazer login ou cadastrar-se
            fazer logon
            fazer logout
            fazer registo
            faça login
            faça login agora
            faça login aqui
            faça login com @
            faça login com sua conta
            faça login em sua conta
            faça login na sua conta
            faça login no site
            faça login ou cadastre-se
            faça login ou crie uma conta
            faça login ou registe-se
            faça o cadastro
            faça o login
            faça o login aqui
            faça o login com @
            faça o registo
            faça o registo gratuito
            faça o seu login
            faça o seu registo
            faça seu cadastro
            faça seu cadastro grátis
            faça seu login
            faça seu login ou cadastre-se
            fechar sessão
            finalizar sessão
            gerenciar conta
            gerir a minha conta
            gerir conta
            guardar palavra-passe
            guardar sessão
            identificação
            identifique-se
            iniciar a sessão
            iniciar sessão
            iniciar sessão / registar
            iniciar sessão com @
            iniciar sessão com a conta @
            iniciar sessão na sua conta
            iniciar sessão ou registar
            inicie a sessão
            inicie a sua sessão
            inicie sessão
            inicie sessão aqui
            inicie sessão com @
            inicie sessão na sua conta
            inicie sessão ou registe-se
            insira a palavra-passe
            insira a sua palavra-passe
            insira sua senha
            introduza a palavra-passe
            introduza a sua palavra-passe
            início de sessão
            já está registado
            já possui cadastro
            já possui cadastro? entre
            já possui conta
            já possui uma conta
            já possui uma conta? entre
            já possui uma conta? faça login
            já sou assinante
            já sou cadastrado
            já tem cadastro
            já tem cadastro? entre
            já tem conta
            já tem conta? entrar
            já tem conta? entre
            já tem conta? faça login
            já tem conta? inicie sessão
            já tem registo
            já tem uma conta
            já tem uma conta? entre
            já tem uma conta? faça login
            já tem uma conta? inicie sessão
            já tenho cadastro
            já tenho conta
            já tenho uma conta
            já é assinante
            já é assinante? entre
            já é assinante? faça login
            já é assinante? inicie sessão
            já é cadastrado
            já é cadastrado? entre
            já é cadastrado? faça login
            já é membro
            já é membro? entre
            já é membro? faça login
            já é nosso assinante
            já é subscritor
            já é usuário
            lembrar de mim
            lembrar meus dados
            lembrar minha senha
            lembrar senha
            lembrar usuário
            lembrar-me
            lembrar-se de mim
            lembre-me
            lembre-se de mim
            ligar com @
            ligar-se com @
            logar
            logar com @
            logar-se
            login
            login / cadastro
            login / registar
            login / registo
            login com @
            login com a conta @
            login de assinante
            login de usuário
            login do assinante
            login e cadastro
            login efetuado com sucesso
            login ou cadastro
            login ou registo
            login social
            login via @
            logout
            logue-se
            mantenha-me autenticado
            mantenha-me conectado
            mantenha-me ligado
            mantenha-me logado
            manter a sessão iniciada
            manter conectado
            manter logado
            manter sessão iniciada
            manter-me conectado
            manter-me ligado
            manter-me logado
            meu perfil
            meus artigos salvos
            meus dados
            meus favoritos
            meus pedidos
            minha assinatura
            minha conta
            minha lista
            minha página
            minha área
            minhas assinaturas
            mostrar palavra-passe
            mostrar senha
            mudar senha
            nome de usuário
            nome de usuário ou e-mail
            nome de usuário ou email
            nome de usuário ou endereço de e-mail
            nome de usuário ou endereço de email
            nome de utilizador
            nome de utilizador ou e-mail
            nome de utilizador ou email
            nome de utilizador ou endereço de e-mail
            nome de utilizador ou endereço de email
            notícias salvas
            nova palavra-passe
            nova senha
            novo por aqui
            novo usuário
            novo usuário? cadastre-se
            novo utilizador
            não está registado
            não está registado? registe-se
            não possui cadastro
            não possui conta
            não possui conta? cadastre-se
            não possui uma conta
            não tem cadastro
            não tem cadastro? cadastre-se
            não tem conta
            não tem conta? cadastre-se
            não tem conta? crie uma
            não tem conta? registe-se
            não tem uma conta
            não tem uma conta? cadastre-se
            não tem uma conta? crie uma
            não tem uma conta? registe-se
            não tenho conta
            não é assinante
            não é assinante? assine
            não é assinante? assine já
            não é cadastrado
            não é cadastrado? cadastre-se
            o meu perfil
            ocultar senha
            olá, faça login
            olá, faça seu login
            olá, visitante
            os meus artigos
            os meus dados
            os meus favoritos
            ou cadastre-se com
            ou continue com
            ou continue com @
            ou entre com
            ou entre com @
            ou faça login com
            ou inicie sessão com
            ou registe-se com
            ou use seu e-mail
            painel do usuário
            palavra-passe
            password
            perdeu a palavra-passe
            perdeu a senha
            perdeu a sua palavra-passe
            perdeu a sua senha
            perdeu sua senha
            perfil
            permanecer conectado
            primeira vez aqui
            primeiro acesso
            receber link de acesso
            recuperar a palavra-passe
            recuperar a senha
            recuperar acesso
            recuperar conta
            recuperar minha senha
            recuperar palavra-passe
            recuperar password
            recuperar senha
            recuperação de palavra-passe
            recuperação de senha
            recupere a sua palavra-passe
            recupere a sua senha
            recupere sua senha
            redefina sua senha
            redefinir a palavra-passe
            redefinir a senha
            redefinir palavra-passe
            redefinir password
            redefinir senha
            reenviar código
            registar
            registar agora
            registar com @
            registar conta
            registar nova conta
            registar-se
            registe-se
            registe-se agora
            registe-se aqui
            registe-se com @
            registe-se gratuitamente
            registe-se grátis
            registe-se já
            registe-se ou inicie sessão
            registo
            registo de utilizador
            registo efetuado com sucesso
            registo gratuito
            registo no site
            registrar
            registrar-se
            registre-se
            registre-se agora
            registre-se gratuitamente
            registre-se para uma conta
            relembrar-me
            repetir senha
            repita a senha
            repor a palavra-passe
            repor palavra-passe
            sair
            sair da conta
            sair da minha conta
            senha
            senha atual
            senha incorreta
            seu nome de usuário
            seu usuário
            sua senha
            terminar a sessão
            terminar sessão
            terminar sessão @
            trocar de conta
            trocar senha
            uma palavra-passe será enviada para o seu email
            uma palavra-passe será enviada por e-mail
            uma senha será enviada para o seu e-mail
            uma senha será enviada por e-mail para você
            uma senha será enviada por email para você
            usuário
            usuário e senha
            usuário ou e-mail
            usuário ou email
            usuário ou senha inválidos
            utilizador
            utilizador ou email
            ver perfil
            zona de assinantes
            área de assinantes
            área de membros
            área do assinante
            área do membro
            área do subscritor
            área do usuário
            área do utilizador
            é novo por aqui
            é novo por aqui? cadastre-se
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
            preocupado
            raiva
            riso
            surpreendido
            surpreso
            triste
            tristeza
            uau
            zangado
            ódio
        """),
        "more": phrases("""
            # mais notícias
            + info
            + lidas
            + mais
            + notícias
            a carregar mais
            a carregar mais artigos
            abrir artigo
            abrir matéria
            abrir notícia
            aceder ao artigo
            aceder ao artigo completo
            acesse a matéria completa
            acesse a notícia completa
            acesse a íntegra
            acesse aqui
            acesse o artigo completo
            acesse o conteúdo completo
            carregando mais notícias
            carregando mais posts
            carregar mais
            carregar mais artigos
            carregar mais matérias
            carregar mais notícias
            carregar mais posts
            carregar outros
            carregar próximo artigo
            carregar próximos
            carregue aqui para ler mais
            clique aqui
            clique aqui e confira
            clique aqui e leia a íntegra
            clique aqui e leia mais
            clique aqui e saiba mais
            clique aqui e veja
            clique aqui para acessar
            clique aqui para continuar lendo
            clique aqui para ler a matéria completa
            clique aqui para ler a notícia completa
            clique aqui para ler a íntegra
            clique aqui para ler mais
            clique aqui para ler na íntegra
            clique aqui para ler o artigo completo
            clique aqui para saber mais
            clique aqui para ver mais
            clique aqui para ver mais notícias
            clique e confira
            clique e leia
            clique e leia mais
            clique e saiba mais
            clique para continuar lendo
            clique para expandir
            clique para ler
            clique para ler mais
            clique para mais informações
            clique para saber mais
            clique para ver mais
            confira a lista completa
            confira a matéria completa
            confira a íntegra
            confira mais aqui
            confira na íntegra
            confira tudo
            conheça mais
            continuar a leitura
            continuar a ler
            continuar a ler o artigo
            continuar leitura
            continuar lendo
            continuar lendo esta matéria
            continuar lendo →
            continuar para o artigo
            continuar para o site
            continue a leitura
            continue a ler
            continue lendo
            continue lendo a matéria
            continue lendo aqui
            continue lendo este artigo
            continue lendo →
            continue reading
            descubra mais
            exibir mais
            exibir menos
            exibir texto completo
            exibir todas
            exibir todos
            exibir tudo
            expandir texto
            expandir tudo
            leia a coluna completa
            leia a entrevista completa
            leia a entrevista na íntegra
            leia a matéria completa
            leia a matéria completa aqui
            leia a matéria na íntegra
            leia a notícia completa
            leia a notícia na íntegra
            leia a publicação completa
            leia a reportagem completa
            leia a reportagem na íntegra
            leia a íntegra
            leia mais
            leia mais aqui
            leia mais notícias
            leia mais »
            leia mais →
            leia na íntegra
            leia o artigo completo
            leia o artigo na íntegra
            leia o conteúdo completo
            leia o post completo
            leia o texto completo
            leia o texto na íntegra
            leia tudo
            leia tudo aqui
            ler a crónica
            ler a entrevista
            ler a matéria completa
            ler a notícia completa
            ler a reportagem completa
            ler a íntegra
            ler artigo
            ler artigo completo
            ler artigo completo »
            ler completo
            ler conteúdo completo
            ler mais
            ler mais aqui
            ler mais notícias
            ler mais sobre este assunto
            ler mais sobre isto
            ler mais »
            ler mais →
            ler matéria
            ler menos
            ler na íntegra
            ler notícia
            ler notícia completa
            ler o artigo completo
            ler o post completo
            ler o resto
            ler o resto desta entrada
            ler o texto completo
            ler post
            ler post completo
            ler reportagem
            ler texto completo
            ler tudo
            mais
            mais artigos
            mais conteúdo
            mais conteúdos
            mais detalhes
            mais histórias
            mais informações
            mais matérias
            mais notícias
            mais posts
            mais publicações
            mais reportagens
            mais resultados
            mais vídeos
            mais »
            mostrar conteúdo completo
            mostrar mais
            mostrar mais artigos
            mostrar mais notícias
            mostrar mais resultados
            mostrar menos
            mostrar menos detalhes
            mostrar texto completo
            mostrar todas
            mostrar todos
            mostrar tudo
            não há mais artigos
            não há mais notícias para carregar
            não há mais posts
            não há mais posts para carregar
            não há mais resultados
            para continuar lendo, clique aqui
            para ler mais clique aqui
            para mais informações clique aqui
            para saber mais, clique aqui
            recolher tudo
            saber mais
            saber mais aqui
            saber mais informações
            saber mais »
            saiba mais
            saiba mais aqui
            saiba mais »
            saiba mais →
            saiba tudo
            saiba tudo aqui
            todos os artigos foram carregados
            toque para ler mais
            toque para ver mais
            veja a lista completa
            veja a matéria completa
            veja a notícia completa
            veja a íntegra
            veja detalhes
            veja mais
            veja mais aqui
            veja mais artigos
            veja mais conteúdos
            veja mais posts
            veja mais vídeos
            veja menos
            veja o artigo completo
            veja o post completo
            veja todas
            veja todas as matérias
            veja todas as notícias
            veja todos
            veja todos os artigos
            veja todos os posts
            veja todos os vídeos
            veja tudo
            ver # mais
            ver a lista completa
            ver a matéria completa
            ver a notícia completa
            ver a íntegra
            ver artigo
            ver artigo completo
            ver conteúdo
            ver detalhes
            ver lista completa
            ver mais
            ver mais +
            ver mais artigos
            ver mais detalhes
            ver mais informações
            ver mais notícias
            ver mais postagens
            ver mais posts
            ver mais publicações
            ver mais resultados
            ver mais vídeos
            ver mais »
            ver matéria
            ver matéria completa
            ver menos
            ver notícia
            ver notícia completa
            ver o artigo completo
            ver o post completo
            ver post
            ver postagem completa
            ver publicação
            ver resultados
            ver todas
            ver todas as colunas
            ver todas as edições
            ver todas as matérias
            ver todas as notícias
            ver todas as novidades
            ver todas as publicações
            ver todos
            ver todos os artigos
            ver todos os comunicados
            ver todos os destaques
            ver todos os especiais
            ver todos os eventos
            ver todos os produtos
            ver todos os resultados
            ver todos os vídeos
            ver tudo
            ver tudo »
        """),
        "navigation": phrases("""
            a semana
            actualidade
            agenda
            agro
            agronegócio
            agronegócios
            antena #
            anterior
            ao vivo
            apostas
            arquivo
            arquivo de notícias
            arquivo do blog
            arquivo do blogue
            arquivos
            arquivos do blog
            arte e cultura
            artes
            artes e cultura
            artigos
            astrologia
            atualidade
            atualidades
            automobilismo
            automóveis
            automóvel
            autos
            bbb
            bem-estar
            big brother
            blog
            blogs
            boa forma
            brasil
            brasil e mundo
            brasileirão
            busca
            busca avançada
            busca no site
            buscar
            buscar neste blog
            buscar no site
            buscar notícias
            buscar por
            caderno #
            capa do dia
            capas
            capas de jornais
            capas dos jornais
            carnaval
            carreira
            carros
            casa e decoração
            casa e jardim
            casos de polícia
            categorias
            celebridades
            charges
            cidade
            cidades
            cidades e regiões
            cinema
            cinema e séries
            cinema e tv
            ciência
            ciência e ambiente
            ciência e saúde
            ciência e tecnologia
            classificados
            coluna social
            colunas
            colunas e blogs
            colunistas
            colunistas e blogs
            comportamento
            concursos
            concursos e empregos
            copa do brasil
            copa do mundo
            cotação do dólar
            cotações
            cotidiano
            covid-#
            criptomoedas
            cruzadas
            crónicas
            crônicas
            cultura
            cultura e lazer
            curiosidades
            câmeras ao vivo
            desporto
            desporto nacional
            destaques
            dia a dia
            digite aqui sua busca
            digite o que procura
            digite o que você procura
            digite para buscar
            digite para pesquisar
            digite sua busca
            digite sua pesquisa
            digite uma palavra-chave
            dinheiro
            direto
            distrito federal
            diversão e arte
            economia
            editoriais
            editorias
            edições
            educação
            educação e cultura
            eleições
            eleições #
            em cartaz
            em direto
            em pauta
            emprego
            emprego e carreira
            empregos
            entretenimento
            entrevistas
            especiais
            esporte
            esporte e lazer
            esportes
            esportes radicais
            estilo
            estilo de vida
            estilos
            eventos
            eventos e agenda
            exclusivo
            fama e tv
            famosos
            farmácias de serviço
            fechar
            fechar a pesquisa
            fechar menu
            filmes
            filmes e séries
            finanças
            fotos
            futebol
            futebol ao vivo
            futebol internacional
            futebol nacional
            fórmula #
            fórum
            galerias
            games
            gastronomia
            geek
            geral
            guia da cidade
            guia de tv
            habitação e obras
            hoje na história
            home
            home page
            homepage
            horóscopo
            imprensa livre
            imóveis
            infografias
            internacional
            início
            jogos
            jogos de hoje
            jogos online
            justiça
            justiça e segurança
            lazer
            liga dos campeões
            liga portugal
            lisboa
            local
            loterias
            loterias caixa
            mais lidas
            media
            mega-sena
            meio ambiente
            meio-ambiente
            menu
            menu principal
            mercado da bola
            meteorologia
            minha cidade
            mobile
            moda
            moda e beleza
            modalidades
            motores
            mulher
            multimédia
            mundo
            mundo animal
            mídia
            música
            música e shows
            na tv
            nacional
            necrologia
            negócios
            negócios e finanças
            nossas colunas
            notícias
            notícias do dia
            notícias locais
            novelas
            o que deseja buscar
            o que deseja procurar
            o que está a procurar
            o que está procurando
            o que procura
            o que você está procurando
            o que você procura
            obituário
            obituários
            opinião
            outras modalidades
            outros esportes
            palavras cruzadas
            paradas de sucesso
            passatempos
            país
            pesquisa
            pesquisa avançada
            pesquisa no site
            pesquisar
            pesquisar artigos
            pesquisar em
            pesquisar este blog
            pesquisar neste blog
            pesquisar neste blogue
            pesquisar no site
            pesquisar notícias
            pesquisar por
            pesquise aqui
            pesquise no site
            pets
            plantão
            plantão policial
            podcast
            podcasts
            podcasts e vídeos
            policial
            polícia
            polícia e segurança
            política
            política e economia
            pop
            pop & arte
            porto
            portugal
            previsão do tempo
            procurar
            procurar artigos
            procurar no site
            procurar notícias
            procurar por
            procure no site
            programação
            próximo
            página inicial
            página principal
            página principal do site
            quadrinhos
            quiz
            quizzes
            realeza
            reality shows
            receitas
            regional
            reportagens
            reportagens especiais
            resultado da busca
            resultado da pesquisa
            resultados da busca
            resultados da pesquisa
            resultados das loterias
            rádio
            saúde
            saúde e beleza
            saúde e bem-estar
            segurança
            shows
            sociedade
            sociedade e cultura
            suplementos
            séries
            tabela do brasileirão
            tabelas e jogos
            teatro
            tecnologia
            tecnologia e ciência
            televisão
            televisão e cinema
            televisão e famosos
            tempo
            todas as categorias
            todas as editorias
            todas as secções
            todas as seções
            todos os blogs
            todos os colunistas
            todos os vídeos
            trends
            trivia
            trânsito
            turismo
            tv
            tv ao vivo
            tv e famosos
            tv e novelas
            tv e séries
            tv em direto
            utilidade pública
            variedades
            vestibular
            vestibular e educação
            viagem
            viagens
            vida
            vida e estilo
            vida urbana
            virais
            viral
            viver bem
            voltar
            voltar para a home
            vídeo
            vídeos
            vídeos mais vistos
            web stories
            webstories
            zodíaco
            última hora
            últimas
            últimas da cidade
            últimas edições
            últimas notícias
        """),
        "newsletter": phrases("""
            * indica um campo obrigatório
            * indicates required
            a nossa newsletter
            algo deu errado. tente novamente
            ao assinar a newsletter, você concorda…
            ao enviar este formulário, concorda…
            ao enviar este formulário, você concorda…
            ao inscrever-se, concorda com…
            ao inscrever-se, você concorda com…
            ao inscrever-se, você concorda os…
            ao se inscrever, você concorda com…
            ao subscrever a newsletter, você concorda…
            as notícias do dia no seu email
            as notícias no seu e-mail
            as notícias no seu email
            as principais notícias no seu e-mail
            assinar
            assinar a newsletter
            assinar blog por e-mail
            assinar blog por email
            assinar newsletter
            assinar o blog
            assinar por e-mail
            assinar por email
            assinar: comentários da postagem (atom)
            assinar: postagens (atom)
            assinar: postar comentários (atom)
            assinatura da newsletter
            assinatura de newsletter
            assinatura por e-mail
            assine a newsletter
            assine a newsletter do site
            assine a newsletter e receba…
            assine a nossa newsletter
            assine as nossas newsletters
            assine gratuitamente
            assine gratuitamente a newsletter
            assine newsletter diária
            assine newsletter do site
            assine newsletter gratuita
            assine nossa newsletter
            assine nossa newsletter e receba…
            assine nossas newsletters
            assine nosso boletim
            assine nosso canal
            assine nosso feed
            assine o blog
            assine o boletim
            assine o feed
            assine o feed rss
            assine o nosso boletim
            assine por e-mail
            assine por email
            boletim de notícias
            cadastre o seu e-mail
            cadastre o seu email
            cadastre seu e-mail
            cadastre seu e-mail aqui
            cadastre seu e-mail e receba
            cadastre seu e-mail e receba nossas novidades
            cadastre seu e-mail e receba novidades
            cadastre seu email
            cadastre-se e fique por dentro
            cadastre-se e receba
            cadastre-se e receba nossa newsletter
            cadastre-se e receba nossas notícias
            cadastre-se e receba novidades
            cadastre-se em nossa newsletter
            cadastre-se na nossa newsletter
            cadastre-se para receber nossa newsletter
            cadastro de newsletter
            cadastro efetuado com sucesso
            cancele a inscrição a qualquer momento
            cancele a inscrição quando quiser
            cancele a subscrição a qualquer momento
            coloque seu e-mail
            coloque seu email
            concordo em receber comunicações
            concordo em receber e-mails
            concordo em receber emails
            concordo receber comunicações
            confirme a sua inscrição
            confirme a sua subscrição
            confirme o seu e-mail
            confirme o seu email
            confirme seu e-mail
            confirme seu email
            confirme sua inscrição
            conheça as nossas newsletters
            conheça nossas newsletters
            conheça todas as newsletters
            digite o seu melhor e-mail
            digite seu e-mail
            digite seu e-mail para assinar este blog…
            digite seu e-mail para assinar…
            digite seu e-mail para receber…
            digite seu e-mail para se inscrever…
            digite seu email
            digite seu email para assinar este blog…
            digite seu endereço de e-mail para assinar este blog…
            digite seu endereço de e-mail para receber…
            digite seu endereço de e-mail para seguir este blog…
            digite seu endereço de e-mail…
            digite seu endereço de email para assinar este blog…
            digite seu endereço de email…
            digite seu melhor e-mail
            digite seu melhor email
            digite um e-mail válido
            diretamente no seu email
            direto no seu e-mail
            e-mail cadastrado com sucesso
            email cadastrado com sucesso
            endereço de correio electrónico
            endereço de correio eletrónico
            endereço de e-mail
            endereço de e-mail inválido
            endereço de email
            endereço de email inválido
            enviar feedback (atom)
            escolha as newsletters que quer receber
            escolha as suas newsletters
            escolha suas newsletters
            escreva o seu e-mail…
            escreva o seu email…
            escreva seu e-mail…
            escreva seu email…
            este e-mail já está cadastrado
            este email já está registado
            fique a par das novidades
            fique a par das últimas notícias
            fique a par de tudo
            fique bem informado
            fique por dentro
            fique por dentro das novidades
            fique por dentro das novidades do blog
            fique por dentro das principais notícias
            fique por dentro das últimas notícias
            fique por dentro de tudo
            fique por dentro do que acontece
            fique sabendo de tudo
            fique sempre informado
            gostou do conteúdo? assine a newsletter
            gostou? assine nossa newsletter
            grátis no seu e-mail
            indica campos obrigatórios
            informe o seu melhor e-mail
            informe seu e-mail
            informe seu email
            inscreva-se
            inscreva-se agora
            inscreva-se em nossa newsletter
            inscreva-se em nosso boletim
            inscreva-se em nosso canal
            inscreva-se gratuitamente
            inscreva-se hoje mesmo
            inscreva-se na newsletter
            inscreva-se na nossa lista
            inscreva-se na nossa lista de e-mails
            inscreva-se na nossa newsletter
            inscreva-se no blog
            inscreva-se no boletim
            inscreva-se no canal
            inscreva-se no nosso boletim
            inscreva-se no nosso canal
            inscreva-se para receber
            inscreva-se para receber novidades
            inscreva-se por e-mail
            inscreva-se por email
            inscrição efetuada com sucesso
            inscrição na newsletter
            inscrição realizada com sucesso
            insira aqui seu e-mail
            insira aqui seu email
            insira o e-mail
            insira o email
            insira o seu e-mail
            insira o seu e-mail para receber…
            insira o seu email
            insira o seu email para acompanhar…
            insira o seu email para receber…
            insira o seu email para subscrever…
            insira o seu nome
            insira seu e-mail
            insira seu e-mail para receber…
            insira seu email
            insira seu nome
            introduza o email
            introduza o seu e-mail
            introduza o seu email
            introduza o seu endereço de e-mail para subscrever…
            introduza o seu endereço de e-mail para…
            introduza o seu endereço de email para receber…
            introduza o seu endereço de email para seguir este blog…
            introduza o seu endereço de email para subscrever…
            introduza o seu endereço de email para…
            introduza o seu nome
            junte-se a # assinantes
            junte-se a # outros assinantes
            junte-se a # outros subscritores
            junte-se a # seguidores
            junte-se a # subscritores
            junte-se aos # assinantes
            já está inscrito
            li e aceito a política de privacidade
            li e aceito os termos
            li e concordo com os termos
            li e concordo com os termos de uso
            li e concordo com os termos e condições
            mantenha-se a par
            mantenha-se a par das novidades
            newsletter
            newsletter do dia
            newsletters
            nome e apelido
            nome e e-mail
            nome e email
            nossa newsletter
            notícias no seu e-mail
            notícias no seu email
            notícias no whatsapp
            notícias por e-mail
            notícias por email
            não enviamos spam
            não fazemos spam
            não perca as novidades
            não perca as próximas publicações
            não perca nada
            não perca nenhum artigo
            não perca nenhum post
            não perca nenhuma atualização
            não perca nenhuma notícia
            não perca nenhuma novidade
            não se preocupe, não fazemos spam
            nós não fazemos spam
            o melhor da semana no seu email
            o seu e-mail
            o seu email
            o seu email *
            o seu endereço de e-mail
            o seu endereço de email
            obrigado pela inscrição
            obrigado pela sua inscrição
            obrigado pela sua subscrição
            obrigado por assinar
            obrigado por assinar a nossa newsletter
            obrigado por assinar nossa newsletter
            obrigado por se cadastrar
            obrigado por se inscrever
            obrigado por se inscrever na nossa newsletter
            obrigado por subscrever
            obrigado! verifique seu e-mail
            ocorreu um erro ao enviar o formulário
            odiamos spam tanto quanto você
            os seus dados estão seguros
            pode anular a subscrição a qualquer momento
            pode cancelar a qualquer momento
            pode cancelar a subscrição a qualquer momento
            pode cancelar quando quiser
            pode desistir a qualquer momento
            por favor insira um email válido
            por favor, digite seu e-mail
            por favor, informe um e-mail válido
            postar comentários (atom)
            prometemos não enviar spam
            prometemos não fazer spam
            quero assinar a newsletter
            quero me cadastrar
            quero me inscrever
            quero receber a newsletter
            quero receber grátis
            quero receber notícias
            quero receber novidades
            quero receber novidades por e-mail
            quero receber novidades por email
            receba a nossa newsletter
            receba as nossas newsletters
            receba as notícias no seu e-mail
            receba as notícias no seu email
            receba as notícias no seu whatsapp
            receba as novidades no seu e-mail
            receba as novidades no seu email
            receba as principais notícias do dia
            receba as principais notícias do dia no seu e-mail
            receba as principais notícias no seu e-mail
            receba as últimas notícias
            receba as últimas notícias do dia no seu e-mail
            receba as últimas notícias do dia no seu email
            receba as últimas notícias no seu e-mail
            receba as últimas notícias no seu email
            receba as últimas notícias pelo whatsapp
            receba conteúdos exclusivos
            receba gratuitamente a nossa newsletter
            receba nossa newsletter
            receba nossas newsletters
            receba nossas notícias
            receba nossas notícias por e-mail
            receba notificações de novas publicações por e-mail
            receba notificações de novas publicações por email
            receba notificações de novos artigos por e-mail
            receba notificações de novos artigos por email
            receba notificações de novos posts por e-mail
            receba notícias no whatsapp
            receba novidades por e-mail
            receba novidades por email
            receba os destaques no seu e-mail
            receber newsletter
            receber notificações de novos artigos por e-mail
            seguir este blog por e-mail
            selecione as newsletters
            selecione suas newsletters
            sem spam, prometemos
            seu e-mail
            seu e-mail *
            seu e-mail está seguro conosco
            seu e-mail principal
            seu email
            seu endereço de e-mail
            seu endereço de email
            seu melhor e-mail
            seu melhor email
            seu nome *
            seu nome e e-mail
            seus dados estão seguros
            siga este blog por e-mail
            siga este blog por email
            siga o blog por e-mail
            sim, quero receber a newsletter
            sim, quero receber novidades
            subscreva
            subscreva a newsletter
            subscreva a newsletter aqui
            subscreva a newsletter e receba…
            subscreva a newsletter gratuitamente
            subscreva a nossa newsletter
            subscreva as newsletters
            subscreva as nossas newsletters
            subscreva gratuitamente
            subscreva gratuitamente a newsletter
            subscreva já
            subscreva o blogue
            subscreva o boletim
            subscreva o nosso boletim
            subscreva o nosso canal
            subscreve a newsletter
            subscreve a nossa newsletter
            subscrever
            subscrever a newsletter
            subscrever blogue por email
            subscrever newsletter
            subscrever por e-mail
            subscrever por email
            subscrever: enviar feedback (atom)
            subscrever: mensagens (atom)
            subscrição da newsletter
            subscrição de email
            subscrição de newsletter
            subscrição efetuada com sucesso
            todas as manhãs no seu e-mail
            todas as manhãs no seu email
            todas as newsletters
            veja todas as newsletters
            ver todas as newsletters
            verifique a caixa de spam
            verifique a sua caixa de entrada
            verifique o seu e-mail para confirmar
            verifique sua caixa de entrada
            verifique sua caixa de entrada para confirmar
            você já está inscrito
            você pode cancelar a inscrição a qualquer momento
            você pode cancelar a qualquer momento
            você pode cancelar quando quiser
            você pode se descadastrar a qualquer momento
        """),
        "pager": phrases("""
            # - # de # resultados
            # de # páginas
            a mostrar # - # de #
            a mostrar # de #
            a seguir: próximo artigo
            anterior #
            anterior artigo
            anterior post
            anterior próximo
            anterior seguinte
            artigo anterior
            artigo anterior »
            artigo anterior:…
            artigo seguinte
            artigo seguinte »
            artigo seguinte:…
            artigos anteriores
            artigos mais antigos
            artigos mais recentes
            artigos mais recentes →
            artigos seguintes
            coluna anterior
            conteúdo anterior
            conteúdo seguinte
            edição anterior
            edição seguinte
            entrada anterior
            entrada mais antiga
            entrada mais recente
            entrada seguinte
            entradas anteriores
            entradas mais antigas
            entradas mais recentes
            entradas seguintes
            episódio anterior
            episódio seguinte
            está na página #
            exibindo # - # de # resultados
            exibindo # de #
            ir para a primeira página
            ir para a próxima página
            ir para a página
            ir para a página #
            ir para a página anterior
            ir para a página seguinte
            ir para a última página
            ir para página
            ir à página #
            leia a matéria anterior
            leia a próxima matéria
            leia a próxima notícia
            leia o artigo anterior
            leia o próximo artigo
            ler artigo anterior
            ler próximo artigo
            mais antigas
            mais antigo
            mais antigos →
            mais novas
            mais novo
            mais novos
            mais novos →
            mais recentes
            mais recentes →
            matéria anterior
            mensagem antiga
            mensagem mais recente
            mostrando # - # de #
            mostrando # de #
            mostrando #-# de # resultados
            navegar entre artigos
            navegação da postagem
            navegação da publicação
            navegação da página
            navegação das publicações
            navegação de artigo
            navegação de artigos
            navegação de entradas
            navegação de mensagens
            navegação de notícias
            navegação de post
            navegação de postagem
            navegação de posts
            navegação de publicação
            navegação de publicações
            navegação de página
            navegação de páginas
            navegação de textos
            navegação do artigo anterior
            navegação do post
            navegação dos artigos
            navegação dos posts
            navegação em posts
            navegação entre artigos
            navegação entre posts
            navegação no artigo
            navegação por artigos
            navegação por post
            navegação por postagens
            navegação por posts
            navegação por publicações
            navegação por páginas
            navegue entre posts
            notícia anterior
            notícias anteriores
            paginação
            paginação de artigos
            paginação de conteúdo
            paginação de conteúdos
            paginação de postagens
            paginação de posts
            paginação de publicações
            paginação dos conteúdos
            paginação por conteúdos
            post anterior
            post anterior »
            post anterior:…
            post mais antigo
            post mais recente
            post seguinte
            postagem anterior
            postagem mais antiga
            postagem mais antiga →
            postagem mais recente
            postagens mais antigas
            postagens mais recentes
            posts anteriores
            posts mais antigos
            posts mais antigos »
            posts mais recentes
            posts mais recentes →
            primeira página
            próxima
            próxima artigo
            próxima coluna
            próxima edição
            próxima leitura
            próxima matéria
            próxima notícia
            próxima postagem
            próxima publicação
            próxima página
            próxima página »
            próxima reportagem
            próxima »
            próximas notícias
            próximas publicações
            próximo #
            próximo artigo
            próximo artigo »
            próximo artigo:…
            próximo conteúdo
            próximo na lista
            próximo post
            próximo post »
            próximo post →
            próximo post:…
            próximo »
            próximo →
            próximos artigos
            próximos posts
            próximos »
            publicação anterior
            publicação anterior »
            publicação seguinte
            publicações mais antigas
            publicações mais recentes
            pág. #
            pág. # de #
            página #
            página # / #
            página # de #
            página #/#
            página anterior
            página atual: #
            página seguinte
            página seguinte »
            página: #
            páginas: #
            regressar à lista
            reportagem anterior
            resultados # - # de #
            saltar para a página
            seguinte »
            seguinte →
            texto anterior
            texto seguinte
            tópico anterior
            tópico seguinte
            ver artigo anterior
            ver próxima notícia
            ver próximo artigo
            você está na página #
            voltar ao blog
            voltar aos artigos
            voltar para a lista
            voltar para a página anterior
            voltar para artigos
            voltar para notícias
            voltar para o blog
            voltar para todas as notícias
            voltar à capa
            voltar à edição
            voltar à homepage do site
            voltar à lista
            voltar à lista de notícias
            voltar à página anterior
            voltar às notícias
            vídeo anterior
            vídeo seguinte
            « anterior
            « anteriores
            « artigo anterior
            « notícia anterior
            « post anterior
            « primeira
            « primeira página
            « página anterior
            última página
            última página »
            última »
            ← anterior
            ← anteriores
            ← artigo anterior
            ← artigos mais antigos
            ← entradas mais antigas
            ← mais antigas
            ← mais antigo
            ← mais antigos
            ← notícia anterior
            ← post anterior
            ← postagem anterior
            ← postagem mais recente
            ← posts anteriores
            ← posts mais antigos
            ← previous post
            ← publicação anterior
            ← publicações mais antigas
            ← página anterior
        """),
        "paywall": phrases("""
            a sua assinatura expirou
            a sua assinatura terminou
            acesso a todos os conteúdos exclusivos
            acesso exclusivo para assinantes
            acesso gratuito por # dias
            acesso ilimitado
            acesso ilimitado a todo o conteúdo
            acesso ilimitado a todo o conteúdo do site
            acesso ilimitado a todos os artigos
            acesso ilimitado a todos os conteúdos
            acesso ilimitado ao site
            acesso ilimitado ao site e aplicativo
            acesso ilimitado ao site e app
            acesso restrito a assinantes
            acesso à edição digital
            acesso à edição impressa digital
            ainda não é assinante? assine agora
            ainda não é assinante? assine já
            ajude a financiar o jornalismo independente
            ajude a manter este site
            ajude a manter o site
            ajude o jornalismo independente
            apenas para assinantes premium
            apoie a imprensa livre
            apoie a nossa causa
            apoie nosso jornalismo independente
            apoie o bom jornalismo
            apoie o jornalismo de qualidade
            apoie o jornalismo independente
            apoie o jornalismo livre
            apoie o jornalismo local
            apoie o jornalismo sério
            apoie o nosso jornalismo
            apoie o nosso projeto
            apoie o nosso trabalho
            artigo exclusivo para assinantes
            artigo exclusivo para subscritores
            artigo oferecido por um assinante
            assinante pode liberar…
            assinantes podem liberar # acessos por dia…
            assinantes podem oferecer # artigos por mês
            assine a partir de #
            assine agora
            assine agora e tenha acesso ilimitado
            assine e tenha acesso ilimitado
            assine para continuar a ler
            assine para continuar lendo
            assine para ler
            assine para ler o artigo completo
            assine por apenas #
            assine por r$ #…
            atingiu o limite de artigos gratuitas
            atingiu o limite de artigos gratuitos
            atingiu o limite de matérias gratuitos
            atingiu o limite mensal de…
            benefício do assinante
            benefícios exclusivos para assinantes
            cadastre-se grátis para continuar lendo
            cadastre-se para continuar lendo
            cancelamento a qualquer momento
            cancele a qualquer momento
            cancele a qualquer momento, sem multa
            cancele quando quiser
            chegou ao limite de…
            comece agora o teste gratuito
            comece seu teste grátis
            compre a edição digital
            conheça as nossas assinaturas
            conheça as vantagens de ser assinante
            conteúdo exclusivo
            conteúdo exclusivo a assinantes
            conteúdo exclusivo para assinantes
            conteúdo exclusivo para subscritores
            conteúdo para assinantes
            conteúdo restrito a assinantes
            continue a leitura sem limites
            continue a ler este artigo
            continue a ler gratuitamente
            continue a ler sem limites
            continue lendo com acesso ilimitado
            continue lendo de graça
            continue lendo por apenas #
            continue lendo sem limites
            contribua com o jornalismo independente
            contribua com qualquer valor
            contribua para o jornalismo independente
            entre para continuar lendo
            escolha a melhor assinatura
            escolha a sua assinatura
            escolha o seu plano
            escolha seu plano
            escolha seu plano de assinatura
            este artigo está disponível apenas para assinantes
            este artigo está reservado a assinantes
            este artigo é exclusivo para assinantes
            este artigo é exclusivo para os nossos assinantes…
            este artigo é exclusivo para subscritores
            este artigo é fechado para assinantes
            este artigo é pago
            este artigo é premium
            este artigo é reservado
            este artigo é reservado a assinantes
            este conteúdo é exclusivo para assinantes
            este conteúdo é exclusivo para nossos assinantes
            este texto está disponível apenas para assinantes
            este texto é exclusivo para assinantes
            exclusivo assinantes
            exclusivo para assinantes
            exclusivo para subscritores
            experimente # dias grátis
            experimente grátis por # dias
            faça login ou assine
            faça login para continuar lendo
            faça parte da nossa comunidade
            financie o jornalismo independente
            já é assinante? aceda à sua conta
            já é assinante? clique aqui
            já é assinante? entre aqui
            já é assinante? entre para continuar lendo
            já é assinante? faça login aqui
            já é assinante? identifique-se
            já é subscritor? entre
            já é subscritor? inicie sessão
            leia com acesso ilimitado
            leia esta matéria gratuitamente
            leia este artigo gratuitamente
            leia este conteúdo grátis
            leia gratuitamente por # dias
            leia o artigo completo por #
            leia sem limites
            leia todo o conteúdo
            leia todos os artigos sem limites
            leia tudo sem limites
            mais popular melhor oferta
            matéria exclusiva para assinantes
            matéria só para assinantes
            notícia exclusiva para assinantes
            não tem acesso a este conteúdo
            não é assinante ainda
            não é assinante? assine agora
            não é assinante? clique aqui
            o jornalismo independente precisa de si
            o jornalismo independente precisa de você
            o jornalismo precisa de você
            o seu apoio é fundamental
            o seu contributo é fundamental
            o seu limite de…
            ofereça este artigo a um amigo
            oferta por tempo limitado
            oferta válida para novos assinantes
            para continuar a ler esta matéria, assine…
            para continuar a ler este artigo, assine…
            para continuar a ler este artigo, faça login…
            para continuar a ler este artigo, subscreva…
            para continuar a ler este artigo…
            para continuar lendo este conteúdo…
            para continuar lendo, assine…
            para continuar lendo, faça login…
            para ler este artigo na íntegra…
            para ter acesso a este conteúdo assine…
            para ter acesso a este conteúdo faça…
            para ter acesso a este conteúdo subscreva…
            para ter acesso a todos os conteúdos assine…
            precisa de ser assinante para ler este artigo
            precisamos do seu apoio
            presenteie um amigo com este artigo
            primeiro mês a #
            primeiro mês por #
            promoção por tempo limitado
            recurso exclusivo para assinantes
            recurso exclusivo para assinantes do jornal
            renove a sua assinatura
            reportagem exclusiva para assinantes
            restam # artigos gratuitos
            se já é assinante, faça login
            se já é assinante, inicie sessão
            se você já é assinante, faça login
            se é assinante faça login
            seja assinante
            seja assinante e tenha acesso
            seja um apoiador do site
            seja um assinante
            sem fidelidade, cancele quando quiser
            sem taxas de cancelamento
            somente para assinantes
            sua assinatura não dá acesso a este conteúdo
            subscreva para continuar a ler
            só para assinantes
            só para subscritores
            tem # artigos restantes
            tenha acesso a conteúdos exclusivos
            tenha acesso a este e outros conteúdos
            tenha acesso a reportagens exclusivas
            tenha acesso a todos os artigos
            tenha acesso a tudo
            tenha acesso ilimitado a todo o conteúdo
            tenha acesso ilimitado por #
            teste grátis por # dias
            torne-se assinante
            torne-se assinante e leia sem limites
            torne-se assinante para ler
            torne-se assinante por apenas #
            torne-se um assinante agora
            vantagens exclusivas para assinantes
            veja as opções de assinatura
            veja os planos
            veja todas as ofertas
            ver opções de assinatura
            ver planos
            ver todos os planos
            você atingiu o limite de…
            você atingiu o limite mensal de…
            você já leu todos os conteúdos gratuitos…
            você já é assinante
            você leu todos os seus # artigos gratuitos deste mês
            você leu todos os seus # artigos gratuitos do mês
            você leu todos os seus # matérias gratuitos deste mês
            você não tem acesso a este conteúdo
            você precisa ser assinante para ler
            você tem # acessos por dia
            você tem # artigos este mês
            você tem # artigos restantes
            você tem # matérias restantes
        """),
        "player": phrases("""
            # min de vídeo
            # minutos de vídeo
            a carregar o vídeo
            a carregar vídeo
            a dar agora
            a mídia não pôde ser carregada…
            a reproduzir
            a reprodução começará após o anúncio
            a reprodução do vídeo foi interrompida…
            a seguir em #
            abre a janela de definições de legendas
            abrir em tela cheia
            abrir janela de configurações de legendas
            adicionar à fila
            adicionar à lista de reprodução
            aguarde, carregando vídeo
            ajustes de legendas
            anúncio # de #
            ao vivo agora
            aperte o play
            aperte o play e assista
            aperte o play e ouça
            assista a seguir
            assista agora
            assista agora ao vídeo
            assista ao episódio
            assista ao episódio completo
            assista ao programa
            assista ao programa completo
            assista ao programa na íntegra
            assista ao trailer abaixo
            assista ao vivo
            assista ao vivo agora
            assista ao vídeo
            assista ao vídeo a seguir
            assista ao vídeo abaixo
            assista ao vídeo acima
            assista ao vídeo completo
            assista ao vídeo na íntegra
            assista em vídeo
            assista mais vídeos
            assista o vídeo
            assista o vídeo abaixo
            assista o vídeo completo
            assista à entrevista
            assista à entrevista completa
            assista à matéria completa
            assista à reportagem
            assista à reportagem completa
            assista à íntegra
            assistir ao vivo
            assistir mais tarde
            assistir o vídeo
            ativar mudo
            ativar o som
            ativar o áudio
            ativar som
            ative o som
            aumentar o volume
            avance # segundos
            avançar # s
            avançar # seg
            avançar # segundos
            barra de progresso
            barra de volume
            buscar para o ao vivo, atualmente ao vivo
            cancelar reprodução automática
            carregado: # %
            carregado: #%
            carregando o player
            carregando o vídeo
            carregando vídeo
            clique aqui para assistir
            clique aqui para assistir ao vídeo
            clique aqui para ouvir
            clique aqui para ver o vídeo
            clique no play
            clique no play e ouça
            clique no play para assistir
            clique no play para ouvir
            clique no player acima para ouvir
            clique no player para ouvir
            clique para assistir
            clique para assistir ao vídeo
            clique para ativar o som
            clique para dar play
            clique para ouvir
            clique para reproduzir
            clique para reproduzir o vídeo
            clique para ver o vídeo
            configuração de legendas, abre a janela de configurações
            configurações de legendas
            confira em vídeo
            confira no vídeo
            confira o vídeo
            confira o vídeo abaixo
            confira o vídeo completo
            conteúdo indisponível na sua região
            controle de volume
            controle do volume
            controlo de volume
            cor de fundo do texto
            cor do texto
            definições de legendas
            desativar mudo
            desativar o som
            desativar som
            desligar legendas
            desligar o som
            diminuir o volume
            download do áudio
            duração
            duração #
            duração #:#
            duração do vídeo
            duração do vídeo: #:#
            duração do áudio
            duração total #:#
            duração: # min
            duração: # minutos
            dê o play
            dê o play e assista
            dê o play no vídeo
            dê play e confira
            dê play no vídeo
            ecrã completo
            ecrã inteiro
            entrar em tela cheia
            erro ao carregar o vídeo
            erro ao carregar o áudio
            erro na reprodução do vídeo
            esta é uma janela modal
            esta é uma janela modal. esta janela modal pode ser fechada pressionando a tecla esc
            esta é uma janela modal. esta janela pode ser fechada pressionando a tecla esc
            este conteúdo não está disponível na sua região
            este conteúdo não está disponível no seu país
            este vídeo foi removido
            este vídeo não está disponível
            este vídeo não está disponível no seu país
            este vídeo não está mais disponível
            este vídeo não pode ser reproduzido
            este vídeo é privado
            este é um vídeo incorporado
            estilo da borda do texto
            faixa de legendas
            faixa de áudio
            faixas de legendas
            faixas de áudio
            família da fonte
            fechar janela de diálogo
            fila de reprodução
            imagem em imagem
            iniciar vídeo
            início da janela de diálogo. escape cancela e fecha a janela
            início da janela de diálogo. escape irá cancelar e fechar a janela
            ir para o ao vivo
            legendas desativadas
            legendas desligadas
            legendas e áudio
            leitor de vídeo
            leitor de áudio
            ligar o som
            lista de reprodução
            media error: format(s) not supported or source(s) not found
            modo de cinema
            modo de ecrã inteiro
            modo ecrã completo
            modo tela cheia
            mudo
            nenhuma fonte compatível foi encontrada para esta mídia
            nenhuma fonte compatível foi encontrada para este vídeo
            no ar agora
            não foi encontrada nenhuma fonte compatível…
            não foi possível carregar o player
            não foi possível carregar o vídeo
            não foi possível carregar o áudio
            não foi possível reproduzir o vídeo
            nível de volume
            o anúncio termina em #
            o conteúdo multimédia não pôde ser carregado…
            o leitor está a carregar
            o player está carregando
            o próximo vídeo começa em #
            o vídeo começa após o anúncio
            o vídeo começa em # segundos
            o vídeo começará após o anúncio
            o vídeo começará em #
            o vídeo está a carregar
            o vídeo está carregando
            o vídeo não está disponível
            o vídeo não pode ser carregado, ou porque houve um problema…
            o vídeo não pode ser reproduzido
            o vídeo não pôde ser carregado…
            ocorreu um erro ao carregar o vídeo
            ocorreu um erro ao reproduzir o vídeo
            oiça a entrevista
            oiça o episódio
            oiça o podcast
            oiça o áudio
            opacidade do texto
            ouvir ao vivo
            ouvir em direto
            ouvir o episódio
            ouvir o podcast
            ouça a entrevista
            ouça a entrevista completa
            ouça a reportagem completa
            ouça a rádio
            ouça ao vivo
            ouça na íntegra
            ouça o episódio
            ouça o episódio completo
            ouça o podcast
            ouça o podcast abaixo
            ouça o podcast completo
            ouça o programa
            ouça o programa completo
            ouça o áudio
            ouça o áudio abaixo
            parou a reprodução do vídeo
            picture in picture
            picture-in-picture
            play / pause
            play/pause
            player de vídeo
            player de áudio
            procurar ao vivo, atualmente reproduzindo ao vivo
            progresso: # %
            progresso: #%
            próximo episódio em #
            próximo vídeo em #
            próximo vídeo em # segundos
            qualidade do vídeo
            recuar # segundos
            reprodutor de vídeo
            reproduzindo
            reproduzir
            reproduzir / pausar
            reproduzir o vídeo
            reproduzir vídeo
            reproduzir áudio
            reprodução automática ativada
            reprodução automática desativada
            restaurar todas as configurações para o padrão
            restaurar valores padrão
            retroceder # s
            retroceder # segundos
            rádio ao vivo
            rádio em direto
            sair da tela cheia
            sair de tela cheia
            sair do ecrã completo
            sair do ecrã inteiro
            sair do modo de ecrã inteiro
            sair do modo tela cheia
            sair do picture-in-picture
            sem som
            seu navegador não suporta o elemento de áudio
            seu navegador não suporta áudio html5
            silenciar
            taxa de reprodução
            tela cheia
            tela cheia (f)
            tela inteira
            tempo atual
            tempo atual #
            tempo atual #:#
            tempo atual #:# / duração #:#
            tempo de duração
            tempo de duração #
            tempo decorrido
            tempo decorrido #:#
            tempo restante
            tempo restante #:#
            tempo restante -#
            tempo restante -#:#
            tempo total
            tempo total #
            tempo total #:#
            tipo de stream
            tirar do mudo
            tirar o som
            tocador de vídeo
            tocador de áudio
            toque para assistir
            toque para ativar o som
            toque para reproduzir
            transmissão ao vivo
            transmissão em direto
            transmitir para a tv
            transmitir para dispositivo
            transparência da janela
            tv ao vivo agora
            um erro na rede causou falha durante o download da mídia
            um erro na rede fez o vídeo parar parcialmente
            use as setas para a esquerda/direita para avançar # segundo…
            use as setas para cima ou para baixo para aumentar ou diminuir o volume
            use as setas para cima/baixo para aumentar ou diminuir o volume
            use as teclas de seta…
            utilizar as teclas de seta para cima e para baixo…
            utilize as setas cima/baixo para aumentar ou diminuir o volume
            utilize as setas para cima/baixo para aumentar ou diminuir o volume
            veja a entrevista completa
            veja a reportagem
            veja a reportagem completa
            veja aqui o vídeo
            veja em direto
            veja em vídeo
            veja no vídeo
            veja o vídeo
            veja o vídeo a seguir
            veja o vídeo abaixo
            veja o vídeo acima
            veja o vídeo aqui
            veja o vídeo completo
            veja o vídeo na íntegra
            veja vídeo abaixo
            velocidade de reprodução
            ver ao vivo
            ver em direto
            ver em ecrã inteiro
            ver em tela cheia
            ver este vídeo
            ver mais tarde
            ver o vídeo
            ver o vídeo completo
            ver vídeo
            ver vídeo completo
            você parou a reprodução do vídeo
            voltar # segundos
            volte # segundos
            volume #%
            volume do áudio
            vídeo a carregar
            vídeo em carregamento
            vídeo indisponível
            vídeo não disponível
            áudio indisponível
        """),
        "print": phrases("""
            a minha lista de leitura
            adicionar a favoritos
            adicionar página aos favoritos
            adicione aos favoritos
            baixar como pdf
            baixar em formato pdf
            baixar em pdf
            baixar em pdf o artigo
            baixar pdf
            descarregar em formato pdf
            descarregar pdf
            enviar a amigo
            enviar a um amigo
            enviar artigo
            enviar esta notícia por e-mail
            enviar esta notícia por email
            enviar este artigo por e-mail
            enviar este artigo por email
            enviar link por e-mail
            enviar link por email
            enviar para amigo
            enviar para kindle
            enviar para o kindle
            enviar para um amigo
            enviar por correio
            enviar por e-mail
            enviar por e-mail este artigo
            enviar por email
            enviar por mail
            envie esta matéria por e-mail
            envie esta notícia a um amigo
            envie este artigo por email
            envie para um amigo
            envie por e-mail
            favoritar
            formato para impressão
            gravar artigo
            guardar artigo
            guardar para ler mais tarde
            imprima
            imprimir
            imprimir & pdf
            imprimir / pdf
            imprimir artigo
            imprimir com imagens
            imprimir e enviar
            imprimir esta matéria
            imprimir esta notícia
            imprimir esta página
            imprimir este artigo
            imprimir este post
            imprimir este texto
            imprimir matéria
            imprimir notícia
            imprimir o artigo
            imprimir página
            imprimir sem imagens
            indicar a um amigo
            indique a um amigo
            indique para um amigo
            ler depois
            ler em modo de leitura
            ler mais tarde
            lista de leitura
            mandar por e-mail
            minha lista de leitura
            modo de leitura
            página de impressão
            página para impressão
            recomendar a um amigo
            recomende a um amigo
            remover da lista de leitura
            remover dos artigos salvos
            remover dos favoritos
            salvar aos favoritos
            salvar artigo
            salvar em pdf
            salvar esta matéria
            salvar este artigo
            salvar nos favoritos
            salvar notícia
            salvar para ler depois
            versão amigável para impressão
            versão de impressão
            versão em pdf
            versão imprimível
            versão para impressora
            versão para impressão
            versão para imprimir
            versão para pdf
        """),
        "rating": phrases("""
            # avaliação
            # avaliações
            # de # estrelas
            # voto
            # votos
            (# votos)
            achou este artigo útil
            avaliação média: #
            avaliação: #
            avalie esta matéria
            avalie esta notícia
            avalie esta receita
            avalie este artigo
            avalie este conteúdo
            avalie este post
            classificação média #…
            classificação: #
            clique em uma estrela para avaliar…
            clique numa estrela para classificar…
            comunicar erro
            comunique um erro
            corrija esta notícia
            diga-nos, como podemos melhorar este post
            encontrou algum erro
            encontrou um erro
            encontrou um erro na matéria
            envie seu feedback
            esse conteúdo foi útil
            esta informação foi útil
            esta página foi útil
            esta resposta foi útil
            este artigo foi útil
            este conteúdo ajudou você
            este conteúdo foi útil
            gostou desta matéria
            gostou deste artigo
            gostou do conteúdo
            informar erro
            lamentamos que este post não tenha sido útil para você
            média: #
            nenhum voto ainda
            nenhum voto até agora…
            notificar erro
            número de votos: #
            o quanto você gostou deste post
            o que achou deste artigo
            obrigado pelo seu feedback
            obrigado pelo seu voto
            quão útil foi este artigo
            quão útil foi este post
            relatar erro
            reportar erro
            reportar um erro
            reporte um erro
            seja o primeiro a avaliar este post
            vamos melhorar este post
            viu algum erro
            votar
        """),
        "read": phrases("""
            de lectura
            de leitura
            de leitura estimada
            lectura
            leitura
            leitura aproximada
            leitura média
            p/ ler
            para ler
            para ler este artigo
        """),
        "reading_time": phrases("""
            duração da leitura
            duração de leitura
            este artigo lê-se em
            estimativa de leitura
            estimativa de tempo de leitura
            leia em
            leitura
            leitura de
            leitura em
            leitura estimada
            leitura rápida
            ler em
            lê-se em
            tempo aproximado de leitura
            tempo de leitura
            tempo de leitura aproximado
            tempo de leitura calculado
            tempo de leitura da matéria
            tempo de leitura da notícia
            tempo de leitura deste artigo
            tempo de leitura do artigo
            tempo de leitura estimado
            tempo de leitura médio
            tempo de leitura previsto
            tempo estimado
            tempo estimado da leitura
            tempo estimado de leitura
            tempo estimado para leitura
            tempo leitura
            tempo médio de leitura
            tempo para leitura
            tempo para ler
            tempo previsto de leitura
            tempo total de leitura
        """),
        "related": phrases("""
            + comentadas
            + lidos
            + notícias relacionadas
            + populares
            + recentes
            + sobre este tema
            + vistas
            + vistos
            a nossa escolha
            a não perder
            artigo recomendado
            artigo relacionado
            artigos da mesma categoria
            artigos do blog
            artigos do mesmo autor
            artigos e páginas populares
            artigos em destaque
            artigos mais comentados
            artigos mais lidos
            artigos mais partilhados
            artigos mais populares
            artigos mais vistos
            artigos populares
            artigos que podem interessar
            artigos que podem lhe interessar
            artigos que recomendamos
            artigos que também podem interessar
            artigos recentes
            artigos recomendados
            artigos relacionados
            artigos semelhantes
            artigos sobre o mesmo tema
            artigos sugeridos
            artigos top
            as # mais comentadas
            as # mais lidas
            as # mais populares
            as # mais vistas
            as + lidas
            as mais acessadas
            as mais comentadas
            as mais compartilhadas
            as mais lidas
            as mais lidas do dia
            as mais partilhadas
            as mais populares
            as mais recentes
            as mais vistas
            as nossas escolhas
            as nossas sugestões
            as notícias mais lidas
            as notícias mais lidas do dia
            as notícias mais vistas
            as últimas
            as últimas do dia
            as últimas notícias
            assuntos do momento
            assuntos em alta
            assuntos mais comentados
            assuntos mais lidos
            assuntos relacionados
            bombando agora
            bombando na web
            bombou na semana
            bombou no site
            confira mais notícias
            confira nossos últimos posts
            confira outras notícias
            confira outros artigos
            conteúdo da web
            conteúdo para você
            conteúdo recomendado
            conteúdo recomendado por taboola
            conteúdo relacionado
            conteúdo sugerido
            conteúdos em alta
            conteúdos exclusivos para você
            conteúdos mais lidos
            conteúdos para você
            conteúdos promovidos
            conteúdos que podem interessar
            conteúdos recomendados
            conteúdos relacionados
            continue explorando
            continue navegando
            continue no site
            continue por aqui
            continue se informando
            da mesma autora
            da mesma categoria
            da mesma secção
            da mesma série
            da web
            de toda a web
            descubra mais artigos
            descubra mais conteúdos
            descubra também
            destaques da redação
            destaques da semana
            destaques de hoje
            destaques do dia
            destaques do editor
            destaques do mês
            destaques do site
            do mesmo autor
            do mesmo tema
            em alta
            em alta agora
            em alta hoje
            em alta no site
            em destaque
            em destaque agora
            em destaque hoje
            em destaque no site
            em foco
            em tendência
            em toda a web
            escolha da redação
            escolha do editor
            escolhas da redação
            escolhas do editor
            escolhas para você
            escolhido para si
            escolhidos para si
            explore mais
            explore mais conteúdos
            explore outros temas
            já leu isto
            já viu
            leia a seguir
            leia agora
            leia ainda
            leia as últimas notícias
            leia depois
            leia em seguida
            leia mais sobre este assunto
            leia mais sobre o assunto
            leia mais sobre o tema
            leia na sequência
            leia outras notícias
            leia outras notícias do dia
            leia tambem
            leia também
            leia também no site
            leia também sobre
            leitores também leram
            leitura recomendada
            leitura sugerida
            leituras recomendadas
            leituras relacionadas
            leituras sugeridas
            ler a seguir
            ler também
            leram também
            links promovidos
            links promovidos por taboola
            mais acessadas
            mais acessados
            mais artigos
            mais artigos como este
            mais artigos desta categoria
            mais artigos deste autor
            mais artigos em
            mais artigos relacionados
            mais artigos sobre o tema
            mais baixados
            mais buscados
            mais clicadas
            mais comentadas
            mais comentados
            mais compartilhadas
            mais conteúdos relacionados
            mais curtidas
            mais da web
            mais de nosso site
            mais desta categoria
            mais desta editoria
            mais desta secção
            mais desta seção
            mais desta série
            mais destaques
            mais deste assunto
            mais deste autor
            mais do autor
            mais do blog
            mais do site
            mais em destaque
            mais histórias para ler
            mais leituras
            mais lidas
            mais lidas da semana
            mais lidas do dia
            mais lidas do mês
            mais lidas hoje
            mais lidos
            mais lidos da semana
            mais lidos do mês
            mais na web
            mais notícias da editoria
            mais notícias desta secção
            mais notícias relacionadas
            mais notícias sobre
            mais notícias sobre este tema
            mais ouvidos
            mais para ler
            mais para si
            mais para ver
            mais para você
            mais partilhadas
            mais populares
            mais posts como este
            mais procuradas
            mais procurados
            mais recentes
            mais recentes do blog
            mais sobre
            mais sobre este assunto
            mais sobre este tema
            mais sobre o assunto
            mais sobre o mesmo tema
            mais sobre o tema
            mais visitadas
            mais vistas
            mais vistos
            mais votadas
            mais votados
            matérias em destaque
            matérias mais acessadas
            matérias mais lidas
            matérias mais vistas
            matérias recentes
            matérias recomendadas
            matérias relacionadas
            matérias sugeridas
            mensagens mais vistas
            mensagens populares
            mensagens populares deste blogue
            mensagens recentes
            nossas escolhas
            nossas sugestões
            noticias recentes
            noticias relacionadas
            notícias de última hora
            notícias do mesmo tema
            notícias do momento
            notícias em destaque
            notícias mais acessadas
            notícias mais comentadas
            notícias mais lidas
            notícias mais vistas
            notícias para você
            notícias populares
            notícias que podem te interessar
            notícias que você pode gostar
            notícias recentes
            notícias recomendadas
            notícias relacionadas
            notícias relacionadas com
            notícias semelhantes
            notícias sugeridas
            não deixe de conferir
            não deixe de ler
            não deixe de ver
            não perca
            não perca estes artigos
            não perca também
            o mais comentado
            o mais lido
            o mais lido da semana
            o mais lido do dia
            o mais popular
            o mais recente
            o mais visto
            o melhor da semana
            o melhor do dia
            o melhor do site
            o que está a ser lido
            o que está em alta
            o que estão lendo
            o que ler a seguir
            o que os leitores estão lendo
            o que outros leram
            os artigos mais lidos
            os leitores estão a ler
            os leitores também leram
            os mais comentados
            os mais lidos
            os mais partilhados
            os mais populares
            os mais recentes
            os mais vistos
            os nossos artigos mais lidos
            os posts mais lidos
            outras histórias
            outras leituras
            outras matérias
            outras notícias
            outras notícias do dia
            outras notícias que podem interessar
            outras pessoas leram
            outras pessoas também leram
            outras postagens
            outras publicações
            outras reportagens
            outros artigos
            outros artigos de interesse
            outros artigos que podem interessar
            outros conteúdos
            outros destaques
            outros leitores leram
            outros leitores também leram
            outros posts
            outros posts interessantes
            outros temas
            outros textos
            outros vídeos
            para ler a seguir
            para ler também
            para si
            para ver também
            para você
            para você assistir
            para você ler
            patrocinado recomendado para si
            pode gostar
            pode gostar também
            pode interessar
            pode interessar a você
            pode interessar-lhe
            pode lhe interessar
            pode ser do seu interesse
            pode ser que você goste
            pode também gostar de
            pode te interessar
            pode ter interesse em ler
            pode-lhe interessar
            poderá gostar
            poderá gostar de
            poderá interessar-lhe
            poderá também gostar de
            poderá também lhe possa interessar
            poderá ter interesse
            por taboola
            por toda a web
            post mais lido
            post recomendado
            post relacionado
            postagem em destaque
            postagens em destaque
            postagens mais lidas
            postagens mais populares
            postagens mais visitadas
            postagens mais visitadas deste blog
            postagens populares
            postagens populares da semana
            postagens recentes
            postagens relacionadas
            posts e páginas populares
            posts em destaque
            posts mais lidos
            posts mais recentes do blog
            posts mais vistos
            posts populares
            posts que podem te interessar
            posts que você pode gostar
            posts recentes
            posts recomendados
            posts relacionados
            posts sugeridos
            powered by taboola
            principais artigos
            principais artigos e páginas
            principais assuntos
            principais do dia
            principais matérias
            principais notícias
            principais notícias do dia
            principais posts
            principais posts e páginas
            promovido por outbrain
            promovido por taboola
            publicações mais lidas
            publicações mais vistas
            publicações populares
            publicações recentes
            publicações relacionadas
            publicações similares
            publicações sugeridas
            quem leu esta notícia também leu
            quem leu este artigo também leu
            quem leu isto também leu
            quem leu também gostou
            quem viu, viu também
            recentes
            recomendadas para você
            recomendado
            recomendado para si
            recomendado para você
            recomendado pela redação
            recomendado pelo editor
            recomendado por outbrain
            recomendado por taboola
            recomendados
            recomendados para você
            recomendados pelo editor
            recomendamos
            recomendamos a leitura
            recomendamos para você
            recomendamos também
            recomendações do editor
            recomendações para si
            recomendações para você
            relacionadas
            relacionadas com esta notícia
            relacionado
            relacionado com esta notícia
            relacionado com este artigo
            relacionados
            relacionados com este artigo
            reportagens mais lidas
            reportagens relacionadas
            saiba mais sobre
            saiba mais sobre este tema
            saiba mais sobre o assunto
            se gostou desta matéria, leia também
            se gostou deste artigo, leia também
            se gostou deste artigo, veja também
            se você gostou deste artigo, leia também
            selecionadas para você
            selecionado para si
            selecionado para você
            selecionados para si
            selecionamos para você
            sobre este assunto
            sobre este tema
            sobre o mesmo assunto
            sobre o mesmo tema
            sugeridas para você
            sugerido para si
            sugerido para você
            sugeridos para você
            sugestão de leitura
            sugestões da redação
            sugestões de artigos
            sugestões de leitura
            sugestões de leituras
            sugestões do editor
            sugestões para si
            sugestões para ti
            sugestões para você
            talvez goste de
            talvez interessar-lhe
            talvez lhe interesse
            talvez lhe possa interessar
            talvez possa gostar
            talvez queira ler
            talvez também goste
            talvez te interesse
            talvez você goste
            talvez você goste de
            talvez você também goste
            também do seu interesse
            também lhe pode interessar
            também pode gostar
            também pode interessar
            também pode lhe interessar
            também podem interessar
            também poderá gostar
            também poderá interessar
            também te pode interessar
            também vai gostar de
            temas do momento
            temas em alta
            temas em destaque
            temas relacionados
            tendências
            textos relacionados
            textos sugeridos
            top # mais lidas
            top # notícias
            top artigos
            top notícias
            top posts
            top posts e páginas
            tópicos em alta
            tópicos em destaque
            tópicos relacionados
            vai gostar também
            vale a pena ver
            veja a seguir
            veja em seguida
            veja mais conteúdos relacionados
            veja mais notícias
            veja mais sobre
            veja outras matérias
            veja outras notícias
            veja outras postagens
            veja outros artigos
            veja outros destaques
            veja tambem
            veja também
            vejam também
            ver também
            você já leu
            você pode gostar
            você pode gostar de
            você pode gostar de ler
            você pode gostar também
            você pode se interessar
            você pode se interessar por
            você pode se interessar também
            você pode também gostar
            você poderá gostar
            você poderá gostar de
            você poderá gostar também
            você poderá se interessar
            você possa gostar
            você também pode gostar
            você também pode gostar de
            você também pode querer ler
            você também pode se interessar
            você também pode se interessar por
            você também poderá gostar
            você também vai gostar
            você também vai gostar de
            você vai gostar
            você vai gostar de ler
            você viu isso
            vídeos em destaque
            vídeos mais vistos da semana
            vídeos populares
            vídeos recentes
            vídeos recomendados
            vídeos relacionados
            vídeos sugeridos
            últimas
            últimas atualizações do blog
            últimas do blog
            últimas do dia
            últimas do site
            últimas entradas
            últimas matérias
            últimas notícias
            últimas postagens
            últimas publicações
            últimas receitas
            últimas reportagens
            últimos artigos
            últimos conteúdos
            últimos podcasts
            últimos posts
            últimos textos
            últimos vídeos
        """),
        "related_label": phrases("""
            acesse também
            assista também
            clique aqui e leia
            confira mais
            confira também
            leia ainda
            leia aqui
            leia mais
            leia mais em
            leia mais sobre
            leia na íntegra
            leia sobre
            leia também
            ler mais
            ler também
            lê também
            mais informações
            mais sobre
            matéria relacionada
            notícia relacionada
            não perca
            ouça também
            recomendado
            relacionada
            relacionado
            saiba mais
            saiba mais sobre
            saiba também
            veja ainda
            veja as fotos
            veja fotos
            veja mais
            veja mais em
            veja o vídeo
            veja também
            ver mais
            ver também
            vê também
            vídeo relacionado
        """),
        "share": phrases("""
            a carregar
            a seguir este tema
            abrir opções de compartilhamento
            acompanhe a gente nas redes sociais
            acompanhe a gente no @
            acompanhe nas redes sociais
            acompanhe no google news
            acompanhe nossas redes sociais
            acompanhe nosso canal
            acompanhe nosso canal no @
            acompanhe nosso trabalho
            acompanhe nosso trabalho nas redes sociais
            acompanhe o canal no @
            acompanhe o nosso instagram
            acompanhe também no @
            acompanhe tudo em nossas redes
            acompanhe-nos no @
            adicionar como fonte preferida
            adicionar como fonte preferida no google
            adicione como fonte preferida
            adicione no google
            adicione o nosso site como fonte preferida no google
            as nossas redes sociais
            assine o canal no @
            blogar isto
            botões de compartilhamento
            botões de partilha
            carregando
            carregue aqui para partilhar no @…
            chama no @
            chame no @
            click para partilhar no @…
            clique aqui e entre no grupo do @
            clique aqui e participe do grupo do @
            clique aqui e siga o canal do @
            clique aqui e siga o canal no @
            clique aqui para partilhar no @…
            clique para compartilhar
            clique para compartilhar em…
            clique para compartilhar no…
            clique para compartilhar por @…
            clique para compartilhar via @…
            clique para compartilhe
            clique para enviar por @
            clique para enviar um link por e-mail para um amigo…
            clique para enviar um link por email para um amigo…
            clique para imprimir…
            clique para partilhar
            clique para partilhar em…
            clique para partilhar no…
            clique para partilhar via @…
            comente e compartilhe
            comente e partilhe
            compartilha
            compartilha aí
            compartilha com os amigos
            compartilhamento social
            compartilhar
            compartilhar a notícia
            compartilhar agora
            compartilhar artigo
            compartilhar através de
            compartilhar com seus amigos
            compartilhar conteúdo
            compartilhar em @
            compartilhar em redes sociais
            compartilhar esta notícia
            compartilhar esta página
            compartilhar este artigo
            compartilhar este conteúdo
            compartilhar este post
            compartilhar isso
            compartilhar isto
            compartilhar link
            compartilhar nas redes sociais
            compartilhar no @
            compartilhar no @ (abre em nova janela)
            compartilhar no facebook
            compartilhar no facebook(abre em nova janela)
            compartilhar no linkedin
            compartilhar no linkedin(abre em nova janela)
            compartilhar no pinterest
            compartilhar no reddit
            compartilhar no telegram
            compartilhar no telegram(abre em nova janela)
            compartilhar no twitter
            compartilhar no whatsapp
            compartilhar no whatsapp(abre em nova janela)
            compartilhar no x
            compartilhar no x (abre em nova janela)
            compartilhar no x(abre em nova janela)
            compartilhar notícia
            compartilhar o artigo
            compartilhar por
            compartilhar por e-mail
            compartilhar por email
            compartilhar via
            compartilhar via @
            compartilhar via e-mail
            compartilhar via whatsapp
            compartilhe
            compartilhe agora
            compartilhe com a sua rede
            compartilhe com os amigos
            compartilhe com os seus contactos
            compartilhe com seus amigos
            compartilhe com seus contatos
            compartilhe com um amigo
            compartilhe em @
            compartilhe em suas redes sociais
            compartilhe essa matéria
            compartilhe essa notícia
            compartilhe esse artigo
            compartilhe esse conteúdo
            compartilhe esta
            compartilhe esta matéria
            compartilhe esta notícia
            compartilhe esta notícia no @
            compartilhe este artigo
            compartilhe este conteúdo
            compartilhe este post
            compartilhe este post no @
            compartilhe isso
            compartilhe nas redes sociais
            compartilhe no @
            compartilhe no facebook
            compartilhe no seu @
            compartilhe no twitter
            compartilhe no whatsapp
            compartilhe nosso conteúdo
            compartilhe pelo @
            compartilhe por e-mail
            compartilhe por email
            compartilhe via
            compartilhe via @
            conecte-se com a gente
            conecte-se connosco
            conecte-se conosco
            copiado
            copiado com sucesso
            copiar
            copiar a ligação
            copiar endereço
            copiar hiperligação
            copiar ligação
            copiar link
            copiar link da matéria
            copiar link da notícia
            copiar link do artigo
            copiar o link
            copiar para a área de transferência
            copiar url
            copie e cole
            copie e cole este link
            copie o link
            curta a página
            curta a página no @
            curta e compartilhe
            curta e siga
            curta e siga nossas redes sociais
            curta no @
            curta nossa fan page
            curta nossa fanpage
            curta nossa página
            curta nossa página no @
            curta nossa página no facebook
            curta nossa página no fb
            curta, comente e compartilhe
            curtir
            curtir carregando
            curtir isso
            curtir no @
            defina como fonte preferida
            deixar de seguir
            deixe de seguir
            encontre-nos no @
            endereço copiado
            entre do canal do @
            entre do nosso canal no @
            entre no canal do @
            entre no nosso canal do @
            entre no nosso grupo de @
            entre no nosso grupo do @
            enviar artigo por @
            enviar link
            enviar mensagem pelo @
            enviar no @
            enviar para @
            enviar por @
            enviar por mensagem
            enviar um link por e-mail para um amigo…
            enviar um link por email para um amigo…
            enviar via @
            envie no @
            envie para seus amigos
            envie pelo @
            envie por @
            envie via @
            estamos nas redes sociais
            estamos no @
            estamos também no @
            fale com a gente no @
            fale conosco no @
            faça gosto na nossa página
            faça like na nossa página
            fechar opções de partilha
            fique conectado conosco
            fixar no @
            google news
            gosta da nossa página no @
            gostar
            gostar a carregar
            gostar carregando
            gostar disto
            goste da nossa página no @
            gosto a carregar
            gosto carregando
            gosto da página
            gosto disto
            gostou da matéria? compartilhe
            gostou do artigo? compartilhe
            gostou? compartilhe
            gostou? partilhe
            guardar no @
            imprimir (abre em nova janela)
            imprimir (abre numa nova janela)
            imprimir(abre em nova janela)
            imprimir(abre numa nova janela)
            inscreva-se em nosso canal do @
            inscreva-se em nosso canal no @
            inscreva-se no canal do @
            inscreva-se no nosso canal no @
            junte-se a nós
            junte-se a nós no @
            junte-se ao nosso canal
            junte-se ao nosso canal de @
            junte-se ao nosso canal no @
            junte-se ao nosso grupo no @
            junte-se à nossa comunidade
            ligação copiada
            ligação copiada com sucesso
            ligue-se a nós
            link copiado
            link copiado com sucesso
            link copiado para a área de transferência
            link copiado para o clipboard
            link copiado para área de transferência
            link direto
            link permanente
            mais formas de partilhar
            mais opções de compartilhamento
            mais opções de partilha
            mandar no @
            mandar por @
            mande no @
            marcar no @
            me acompanhe nas redes sociais
            me siga nas redes sociais
            me siga no @
            mostrar mais opções de partilha
            nas redes sociais
            nos acompanhe nas redes sociais
            nos acompanhe no @
            nos encontre nas redes sociais
            nos encontre no @
            nos siga
            nos siga em nossas redes sociais
            nos siga nas redes sociais
            nos siga no @
            nossas redes
            nossas redes sociais
            o link foi copiado
            obter link
            obter url
            opções de compartilhamento
            opções de partilha
            parar de seguir
            participe do nosso canal no @
            participe do nosso grupo no @
            participe no canal do @
            partilha
            partilha com os teus amigos
            partilha esta notícia
            partilha este artigo
            partilha isto
            partilha nas redes sociais
            partilha no @
            partilha o artigo
            partilha social
            partilhar
            partilhar artigo
            partilhar através de
            partilhar através do @
            partilhar com amigos
            partilhar com os amigos
            partilhar em @
            partilhar em redes sociais
            partilhar esta notícia
            partilhar este artigo
            partilhar este artigo com um amigo
            partilhar isto
            partilhar link
            partilhar nas redes sociais
            partilhar no @
            partilhar no @ (abre em nova janela)
            partilhar no @ (abre numa nova janela)
            partilhar no facebook
            partilhar no facebook (opens in new window)
            partilhar no linkedin
            partilhar no twitter
            partilhar no whatsapp
            partilhar no x (opens in new window)
            partilhar notícia
            partilhar por
            partilhar por e-mail
            partilhar por email
            partilhar via
            partilhar via @
            partilhar via email
            partilhas nas redes sociais
            partilhe
            partilhe com os seus amigos
            partilhe com os seus seguidores
            partilhe em redes sociais
            partilhe em suas redes
            partilhe esta notícia
            partilhe este artigo
            partilhe isto
            partilhe nas suas redes
            partilhe nas suas redes sociais
            partilhe no @
            pin it
            postar no @
            poste no @
            publicar no @
            publique no @
            receba as notícias em primeira mão no @
            receba as notícias no @
            receba as notícias pelo @
            receba nossas notícias no @
            recomendar este artigo
            recomendar isto no @
            recomendar isto no google
            recomendar no @
            redes sociais
            retuitar
            retweet
            retweetar
            salvar no @
            se gostou, compartilhe
            se gostou, partilhe
            se gostou, partilhe com os seus amigos
            se inscreva no canal
            se inscreva no nosso canal do @
            se você gostou, compartilhe
            segue-nos
            segue-nos no @
            seguindo
            seguir
            seguir @
            seguir assunto
            seguir autor
            seguir blog
            seguir blogue
            seguir canal
            seguir este tema
            seguir no @
            seguir no google news
            seguir publicação
            seguir tema
            seguir tópico
            seja nosso fã no @
            siga
            siga @
            siga @ no @
            siga a gente no @
            siga a gente no google news
            siga a nossa página do @
            siga a nossa página no @
            siga este blog
            siga este blogue
            siga no @
            siga no @ e no @
            siga no google news
            siga no google notícias
            siga nossa página no @
            siga nossas redes sociais
            siga nosso @
            siga nosso blog
            siga nosso blog no @
            siga nosso canal
            siga nosso canal do @
            siga nosso canal no @
            siga nosso google news
            siga nosso instagram
            siga nosso perfil no @
            siga nosso perfil no google news
            siga nosso trabalho nas redes
            siga o @
            siga o autor no @
            siga o blog no @
            siga o canal do @
            siga o canal no @
            siga o jornal no @
            siga o jornalista no @
            siga o nosso @
            siga o nosso canal do @
            siga o nosso canal no @
            siga o nosso instagram
            siga o nosso trabalho
            siga o portal no @
            siga o site no @
            siga também no @
            siga-me
            siga-me no @
            siga-nos
            siga-nos em @
            siga-nos nas redes
            siga-nos nas redes sociais
            siga-nos no @
            siga-nos no @ e @
            siga-nos no @ e no @
            siga-nos no facebook
            siga-nos no google news
            siga-nos no google notícias
            siga-nos no instagram
            siga-nos no twitter
            siga-nos também no @
            subscreva o nosso canal no @
            subscreve o nosso canal no @
            também estamos no @
            torne-se fã no @
            tuitar
            tuitar este artigo
            tuíte
            tuíte este artigo
            tuíte isto
            tweet
            tweet isto
            tweetar
            tweetar este artigo
            twittar
            twittar isto
            url copiada
            url copiado
            veja-nos no @
            ver mais opções de partilha
            visite a nossa página no @
            visite nossa página no @
            visite nosso @
            visite nosso canal no @
            visite-nos no @
        """),
        "skip": phrases("""
            abrir a navegação
            abrir busca
            abrir menu
            abrir menu principal
            abrir navegação
            abrir o menu
            abrir o menu principal
            abrir pesquisa
            alternar a navegação
            alternar a pesquisa
            alternar barra lateral
            alternar busca
            alternar menu
            alternar menu de navegação
            alternar menu mobile
            alternar navegação
            alternar navegação lateral
            alternar o menu
            alternar pesquisa
            alternar pesquisa no site
            alternar submenu
            alternar visibilidade do menu
            atalhos de teclado
            atalhos do teclado
            avançar para o conteúdo
            avançar para o conteúdo principal
            barra lateral primária
            barra lateral principal
            barra lateral secundária
            cabeçalho do site
            deslizar para cima
            deslize para cima
            desça a página
            fechar a navegação
            fechar busca
            fechar caixa de pesquisa
            fechar esta caixa de pesquisa
            fechar esta pesquisa
            fechar navegação
            fechar o menu
            fechar painel
            fechar pesquisa
            fechar pop-up
            fechar x
            fim do conteúdo da página
            fim do conteúdo principal
            final da página
            ignorar e avançar para o conteúdo
            ignorar e ir para o conteúdo
            ignorar menu
            ignorar navegação
            início da página
            início do conteúdo da página
            início do conteúdo principal
            ir direto para o conteúdo
            ir para a busca
            ir para a busca #
            ir para a navegação
            ir para a pesquisa
            ir para a página inicial
            ir para cima
            ir para conteúdo
            ir para conteúdo principal
            ir para navegação principal
            ir para o conteúdo
            ir para o conteúdo #
            ir para o conteúdo 1
            ir para o conteúdo principal
            ir para o final
            ir para o início
            ir para o menu
            ir para o menu #
            ir para o menu principal
            ir para o rodapé
            ir para o rodapé #
            ir para o rodapé do site
            ir para o topo
            menu de navegação
            menu de topo
            menu de utilizador
            menu do rodapé
            menu do site
            menu do usuário
            menu fechar
            menu hambúrguer
            menu lateral
            menu mobile
            menu móvel
            menu rodapé
            menu secundário
            menu superior
            mostrar menu
            navegação do rodapé
            navegação do site
            navegação global
            navegação móvel
            navegação no site
            navegação principal
            navegação rápida do site
            navegação secundária
            ocultar menu
            passar ao conteúdo principal
            passar para o conteúdo
            passar para o conteúdo principal
            pular conteúdo
            pular navegação
            pular para a barra lateral primária
            pular para a navegação
            pular para a navegação primária
            pular para conteúdo
            pular para conteúdo principal
            pular para navegação
            pular para o artigo
            pular para o conteúdo
            pular para o conteúdo principal
            pular para o menu
            pular para o rodapé
            regressar para cima
            rodapé do site
            rolar para baixo
            rolar para cima
            rolar para o topo
            role para baixo
            role para cima
            role para o topo
            saltar ao conteúdo
            saltar menu
            saltar navegação
            saltar para a navegação
            saltar para a pesquisa
            saltar para conteúdo
            saltar para o conteúdo
            saltar para o conteúdo principal
            saltar para o topo
            scroll para cima
            scroll para o topo
            skip para o conteúdo
            skip to conteúdo
            toggle navegação
            topo
            topo da página
            topo ↑
            volta ao início
            volta ao topo
            voltar acima
            voltar ao cimo
            voltar ao conteúdo
            voltar ao início
            voltar ao início da página
            voltar ao menu
            voltar ao topo
            voltar ao topo da página
            voltar cima
            voltar para cima
            voltar para o início
            voltar para o topo
            x fechar
            ↑ topo
        """),
        "tags": phrases("""
            arquivado em
            arquivado sob
            assunto
            assuntos
            categoria
            categorias
            com a tag
            com as tags
            editoria
            etiqueta
            etiquetas
            mais sobre
            marcado
            marcado com
            marcadores
            marcações
            palavra-chave
            palavras-chave
            postado em
            publicado em
            rótulos
            secção
            seção
            tag
            tagged
            tags
            tema
            temas
            tópico
            tópicos
            tópicos relacionados
        """),
        "update_label": phrases("""
            act
            actualizada
            actualizada a
            actualizada em
            actualizado
            actualizado a
            actualizado em
            actualizado às
            actualização
            artigo actualizado em
            artigo atualizado a
            artigo atualizado em
            artigo atualizado às
            artigo corrigido em
            artigo revisto em
            atual
            atualizada
            atualizada a
            atualizada dia
            atualizada em
            atualizada há
            atualizada pela última vez em
            atualizada às
            atualizado
            atualizado a
            atualizado a última vez em
            atualizado até
            atualizado desde
            atualizado dia
            atualizado em
            atualizado hoje às
            atualizado no dia
            atualizado ontem às
            atualizado pela última vez
            atualizado pela última vez a
            atualizado pela última vez em
            atualizado pela última vez às
            atualizado por último em
            atualizado às
            atualização
            atualização em
            conteúdo atualizado em
            corrigida em
            corrigido em
            data da atualização
            data da última atualização
            data da última modificação
            data da última revisão
            data de actualização
            data de atualização
            data de modificação
            data de revisão
            editada em
            editado a
            editado em
            editado pela última vez
            editado pela última vez em
            editado às
            esta página foi atualizada em
            esta página foi modificada pela última vez em
            este artigo foi atualizado em
            este post foi atualizado em
            este texto foi atualizado em
            hora da última atualização
            matéria atualizada dia
            matéria atualizada em
            matéria atualizada às
            modificada a
            modificada em
            modificado
            modificado a
            modificado em
            modificado pela última vez
            modificado pela última vez em
            modificado às
            modificação em
            notícia actualizada às
            notícia atualizada a
            notícia atualizada em
            notícia atualizada às
            post atualizado em
            publicação atualizada em
            página atualizada em
            reportagem atualizada em
            revisada em
            revisado
            revisado em
            revista em
            revisto a
            revisto em
            revisão em
            texto atualizado em
            texto atualizado às
            ultima actualização
            ultima atualização
            ultima atualização em
            upd
            últ. actualização
            últ. atualização
            última actualização
            última actualização em
            última alteração
            última alteração em
            última atualização
            última atualização a
            última atualização da página
            última atualização dia
            última atualização do artigo
            última atualização do conteúdo
            última atualização em
            última atualização feita em
            última atualização hoje às
            última atualização há
            última atualização realizada em
            última atualização às
            última edição
            última edição em
            última edição feita em
            última edição por
            última modificação
            última modificação a
            última modificação em
            última modificação às
            última revisão
            última revisão em
            última versão em
            últimas atualizações
        """),
    },
)
