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
            abre em nova aba
            abre em nova guia
            abre em nova janela
            abre em uma nova aba
            abre em uma nova janela
            abre num novo separador
            abre numa nova janela
            abrir em nova janela
            alto contraste
            aumentar fonte
            aumentar o tamanho da letra
            diminuir fonte
            diminuir o tamanho da letra
            este é o título de uma janela modal…
            fechar janela
            fechar janela modal
            fechar modal
            leitor de tela
            leitura gerada por ferramenta de inteligência artificial
            link externo
            oiça este artigo
            ouvir artigo
            ouvir este artigo
            ouvir notícia
            ouvir o artigo
            ouça a matéria
            ouça a notícia
            ouça esta matéria
            ouça esta notícia
            ouça este artigo
            ouça este conteúdo
            ouça o texto
            tamanho da fonte
            tamanho da letra
            tamanho do texto
            áudio gerado por inteligência artificial
        """),
        "advertisement": phrases("""
            a matéria continua após a publicidade
            a notícia continua após a publicidade
            a reportagem continua após a publicidade
            a reportagem continua depois da publicidade
            advertisement
            anúncio
            anúncios
            apresentado por nossos parceiros
            artigo patrocinado
            branded content
            conteúdo de marca
            conteúdo patrocinado
            conteúdo publicitário
            continua após a publicidade
            continua após o anúncio
            continua após publicidade
            continua depois da publicidade
            continua depois do anúncio
            continue a ler após a publicidade
            continue lendo após a publicidade
            continue lendo após o anúncio
            desliza para continuar a ler
            espaço publicitário
            ignorar anúncio
            informe publicitário
            o artigo continua após a publicidade
            o texto continua após a publicidade
            o texto continua após o anúncio
            oferecido por nossos parceiros
            post patrocinado
            pub
            publi
            publicidade
            publicidade - continue a ler a seguir
            publicidade - continue lendo
            publieditorial
            pular anúncio
            role para continuar
            role para continuar lendo
            siga lendo após a publicidade
            texto patrocinado
        """),
        "ago": phrases("""
            # ano atrás
            # anos atrás
            # dia atrás
            # dias atrás
            # hora atrás
            # horas atrás
            # meses atrás
            # min atrás
            # minuto atrás
            # minutos atrás
            # mês atrás
            # segundos atrás
            # semana atrás
            # semanas atrás
            agora há pouco
            agora mesmo
            alguns segundos atrás
            atualizado há # dias
            atualizado há # horas
            atualizado há # meses
            atualizado há # minutos
            hoje às #:#
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
            há # horas
            há # meses
            há # min
            há # minuto
            há # minutos
            há # mês
            há # segundos
            há # semana
            há # semanas
            há #h
            há poucos minutos
            há poucos segundos
            há um ano
            há um dia
            há um minuto
            há um mês
            há uma hora
            há uma semana
            ontem às #:#
            ontem às #h#
            ontem, #:#
            publicado há # dias
            publicado há # horas
            um dia atrás
            uma hora atrás
        """),
        "app": phrases("""
            abrir na app
            abrir no app
            ativar as notificações
            ativar notificações
            baixar na app store
            baixe agora o app
            baixe na app store
            baixe no google play
            baixe nosso aplicativo
            baixe nosso app
            baixe o aplicativo
            baixe o app
            conheça nosso app
            descarregar na app store
            descarregue a app
            descarregue a nossa app
            descarregue gratuitamente a nossa app
            disponível na app store
            disponível no google play
            faça o download do app
            instale o aplicativo
            instale o app
            leia no aplicativo
            leia no app
            permitir notificações
            receba notificações
            receber notificações
        """),
        "author_head": phrases("""
            acerca da autora
            acerca do autor
            acerca dos autores
            mais artigos deste autor
            mais deste autor
            mais sobre o autor
            mais textos do autor
            outros artigos deste autor
            sobre a autora
            sobre a colunista
            sobre a jornalista
            sobre as autoras
            sobre este autor
            sobre o autor
            sobre o autor / a autora
            sobre o autor/a
            sobre o autor/autora
            sobre o colunista
            sobre o jornalista
            sobre os autores
            todos os artigos do autor
            veja mais deste autor
            veja todos os posts deste autor
            ver todos os artigos do autor
            ver todos os posts
        """),
        "breadcrumb": phrases("""
            encontra-se aqui
            está aqui
            estás aqui
            localização atual
            você está aqui
            você está em
        """),
        "browser": phrases("""
            a página não foi encontrada
            ative o javascript no seu navegador…
            ative o javascript…
            atualize o seu navegador
            atualize seu navegador
            desative o seu bloqueador de anúncios…
            desative seu bloqueador de anúncios…
            detectamos que você está usando um bloqueador de anúncios…
            detetámos que está a usar um bloqueador…
            este site requer javascript
            este site requer javascript…
            habilite o javascript…
            javascript desabilitado
            javascript está desabilitado…
            javascript está desativado…
            o seu browser não suporta…
            o seu navegador não suporta…
            para uma melhor experiência, ative o javascript
            parece que você está usando um bloqueador de anúncios…
            por favor, ative o javascript…
            por favor, habilite o javascript…
            página não encontrada
            recarregar a página
            recarregue a página
            seu navegador não suporta…
            seu navegador não é compatível…
            você está usando um navegador desatualizado…
            você precisa habilitar o javascript…
            é necessário ativar o javascript…
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
            a sua resposta
            adicionar comentário
            adicionar um comentário
            avisar-me de novos comentários por e-mail
            avisar-me de novos comentários por email
            avise-me por e-mail quando…
            avise-me por email quando…
            campos obrigatórios são marcados com…
            cancelar resposta
            comentar
            comentar artigo
            comentar notícia
            comente
            comente com @
            comente esta notícia
            comente este artigo
            comentários desativados
            comentários desativados em…
            comentários encerrados
            comentários fechados
            conecte-se para comentar
            deixar comentário
            deixar um comentário
            deixar uma resposta
            deixe aqui o seu comentário
            deixe o seu comentário
            deixe seu comentário
            deixe seu comentário abaixo
            deixe sua opinião
            deixe um comentário
            deixe uma mensagem
            deixe uma resposta
            denunciar comentário
            digite seu comentário aqui
            dê sua opinião
            e-mail (não será publicado)
            e-mail (obrigatório)
            e-mail *
            email (não será publicado)
            email (obrigatório)
            email *
            endereço de e-mail *
            endereço de email *
            enviar comentário
            enviar um comentário
            escreva o seu comentário
            escreva seu comentário
            escreva um comentário
            esse site utiliza o akismet para reduzir spam…
            este site usa o akismet para reduzir spam…
            este site utiliza o akismet para reduzir o spam…
            este site utiliza o akismet para reduzir spam…
            está a comentar usando a sua conta…
            faça login para comentar
            faça seu comentário
            fique a saber como são processados os dados dos comentários
            guardar o meu nome, e-mail e site neste navegador…
            guardar o meu nome, email e site neste navegador…
            guarde o meu nome, e-mail e site neste navegador…
            guarde o meu nome, email e site neste navegador…
            iniciar sessão para responder
            inicie sessão para comentar
            insira seu comentário
            junte-se à conversa
            junte-se à discussão
            me avise sobre novos comentários por e-mail
            me avise sobre novos comentários por email
            nome (obrigatório)
            nome *
            notificar-me de novos artigos por e-mail
            notificar-me de novos artigos por email
            notificar-me de novos comentários por e-mail
            notificar-me de novos comentários por email
            notifique-me sobre novas publicações por e-mail
            notifique-me sobre novas publicações por email
            notifique-me sobre novos comentários por e-mail
            notifique-me sobre novos comentários por email
            o seu comentário
            o seu e-mail não será publicado…
            o seu email não será publicado…
            o seu endereço de e-mail não será divulgado…
            o seu endereço de e-mail não será publicado…
            o seu endereço de email não será divulgado…
            o seu endereço de email não será publicado…
            o seu endereço eletrônico não será publicado…
            os campos obrigatórios estão marcados com…
            os comentários estão desativados
            os comentários estão encerrados
            os comentários estão fechados
            os comentários não representam a opinião…
            os comentários são de responsabilidade exclusiva…
            para comentar, faça login…
            postar comentário
            postar um comentário
            preencha os seus dados abaixo ou clique em um ícone para log in…
            preencha os seus detalhes abaixo ou clique num ícone para iniciar sessão…
            publicar comentário
            responder
            saiba como seus dados em comentários são processados
            saiba mais sobre como seus dados em comentários são processados
            salvar meu nome, e-mail e site neste navegador…
            salvar meu nome, email e site neste navegador…
            salvar meus dados neste navegador…
            salve meu nome, e-mail e site neste navegador…
            salve meu nome, email e site neste navegador…
            seja a primeira pessoa a comentar
            seja o primeiro a comentar
            seu comentário
            seu comentário está aguardando moderação…
            seu e-mail não será publicado…
            seu email não será publicado…
            seu endereço de e-mail não será publicado…
            seu endereço de email não será publicado…
            site (opcional)
            tem de iniciar a sessão para publicar um comentário
            tem de ter a sessão iniciada para publicar um comentário
            você está comentando utilizando sua conta…
            você precisa estar logado para comentar
            você precisa estar logado para publicar um comentário
            você precisa fazer o login para publicar um comentário
        """),
        "comment_head": phrases("""
            # comentário
            # comentário em "…
            # comentário em ‘…
            # comentário em “…
            # comentários
            # comentários em "…
            # comentários em ‘…
            # comentários em “…
            # comentários sobre "…
            # comentários sobre ‘…
            # comentários sobre “…
            # pensamentos em "…
            # pensamentos em ‘…
            # pensamentos em “…
            # pensamentos sobre "…
            # pensamentos sobre ‘…
            # pensamentos sobre “…
            # resposta para "…
            # resposta para ‘…
            # resposta para “…
            # respostas a "…
            # respostas a ‘…
            # respostas a “…
            # respostas para "…
            # respostas para ‘…
            # respostas para “…
            ainda não há comentários
            ainda sem comentários
            caixa de comentários
            carregar comentários
            carregar mais comentários
            comentário
            comentários
            comentários #
            comentários (#)
            comentários antigos
            comentários dos leitores
            comentários mais recentes
            comentários recentes
            esconder comentários
            exibir comentários
            ler comentários
            mais antigos primeiro
            mais comentários
            mais recentes primeiro
            mostrar comentários
            nenhum comentário
            nenhum comentário ainda
            ocultar comentários
            ordenar por mais recentes
            os seus comentários
            pingbacks
            sem comentários
            seção de comentários
            todos os comentários
            trackbacks
            um comentário
            um comentário em "…
            um comentário em ‘…
            um comentário em “…
            um comentário sobre "…
            um comentário sobre ‘…
            um comentário sobre “…
            um pensamento sobre "…
            um pensamento sobre ‘…
            um pensamento sobre “…
            uma resposta a "…
            uma resposta a ‘…
            uma resposta a “…
            uma resposta para "…
            uma resposta para ‘…
            uma resposta para “…
            veja os comentários
            ver # comentários
            ver comentários
            ver mais comentários
            ver os comentários
            ver todos os comentários
            últimos comentários
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
            a sua privacidade é importante para nós
            aceitar
            aceitar apenas os necessários
            aceitar cookies
            aceitar e continuar
            aceitar e fechar
            aceitar os cookies
            aceitar selecionados
            aceitar todos
            aceitar todos os cookies
            aceitar tudo
            aceito
            aceito os cookies
            ajustar preferências
            ao clicar em aceitar…
            ao continuar a navegar neste site…
            ao continuar a navegar, está a concordar com a utilização de cookies
            ao continuar navegando, você concorda com o uso de cookies
            ao navegar neste site, você aceita…
            ao usar este site, você concorda…
            ao utilizar este site, você concorda…
            apenas cookies necessários
            bem-vindo ao controle de cookies
            centro de preferências de privacidade
            concordar e fechar
            concordo
            concordo e aceito
            configurar cookies
            configuração de cookies
            configurações de cookies
            continuar e fechar
            continuar sem aceitar
            cookies analíticos
            cookies de marketing
            cookies de publicidade
            cookies essenciais
            cookies estritamente necessários
            cookies funcionais
            cookies necessários
            definir preferências
            definições de cookies
            entendi
            entendi e fechar
            este site usa cookies
            este site usa cookies…
            este site utiliza cookies
            este site utiliza cookies para melhorar a sua experiência
            este site utiliza cookies…
            este website usa cookies
            este website usa cookies…
            este website utiliza cookies
            este website utiliza cookies…
            gerenciar consentimento
            gerenciar consentimento de cookies
            gerenciar cookies
            gerenciar o consentimento
            gerenciar opções
            gerenciar preferências
            gerenciar serviços
            gerir consentimento
            gerir cookies
            gerir o consentimento
            gerir opções
            gerir preferências
            gerir serviços
            guardar preferências
            li e aceito
            mais informações sobre cookies
            mostrar detalhes
            nosso site usa cookies…
            nosso site utiliza cookies…
            nós e nossos # parceiros…
            nós e nossos parceiros…
            nós e os nossos parceiros…
            nós usamos cookies
            nós utilizamos cookies
            o armazenamento ou acesso técnico…
            o nosso site usa cookies…
            o nosso site utiliza cookies…
            para fornecer as melhores experiências, usamos…
            para oferecer as melhores experiências, usamos…
            para proporcionar as melhores experiências, usamos…
            permitir cookies
            permitir seleção
            permitir todos
            permitir todos os cookies
            personalizar cookies
            política de cookies
            preferências de cookies
            preferências de privacidade
            recusar
            recusar todos
            recusar tudo
            rejeitar
            rejeitar cookies
            rejeitar todos
            rejeitar todos os cookies
            rejeitar tudo
            respeitamos a sua privacidade
            respeitamos sua privacidade
            retirar consentimento
            revogar consentimento
            salvar e aceitar
            salvar preferências
            sempre ativado
            sempre ativo
            sua privacidade é importante para nós
            usamos cookies
            usamos cookies em nosso site…
            usamos cookies e…
            usamos cookies para melhorar a sua experiência
            usamos cookies para melhorar sua experiência
            usamos cookies para…
            utilizamos cookies
            utilizamos cookies essenciais e tecnologias semelhantes…
            utilizamos cookies e…
            utilizamos cookies para garantir que você tenha a melhor experiência em nosso site
            utilizamos cookies para melhorar a sua experiência
            utilizamos cookies para…
            valorizamos a sua privacidade
            valorizamos sua privacidade
            veja nossa política de cookies
            ver política de cookies
            ver preferências
            você aceita o uso de cookies
        """),
        "copyright": phrases("""
            # ©…
            cnpj: #…
            copyright #…
            copyright (c)…
            copyright ©…
            desenvolvido com wordpress
            desenvolvido por wordpress
            direitos autorais reservados
            direitos autorais ©…
            direitos de autor ©…
            direitos reservados
            este material não pode ser publicado, transmitido por broadcast…
            mantido por wordpress
            orgulhosamente desenvolvido com wordpress
            orgulhosamente mantido com wordpress
            orgulhosamente movido por wordpress
            proibida a reprodução
            proibida a reprodução total ou parcial
            proibida a reprodução total ou parcial sem autorização
            todos os direitos reservados
            todos os direitos reservados a…
            todos os direitos reservados ©…
            © #…
            © copyright…
            © todos os direitos reservados
            é permitida a reprodução desde que citada a fonte
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
            atualizado e publicado em
            cadastrado em
            criado em
            data
            data da postagem
            data da publicação
            data de criação
            data de publicação
            enviado em
            escrito em
            inserido em
            postada em
            postado
            postado dia
            postado em
            primeira publicação
            publicada
            publicada em
            publicado
            publicado a
            publicado dia
            publicado em
            publicado no dia
            publicado originalmente em
            publicado às
            publicação
            publicação em
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
            assista no @
            assistir no @
            conteúdo do @
            conteúdo externo do @
            conteúdo incorporado
            leia o post completo no @
            ouvir no @
            ouça no @
            tweets by @…
            tweets de @…
            tweets por @…
            um post compartilhado por…
            um post partilhado por…
            uma foto publicada por…
            uma publicação compartilhada por…
            uma publicação partilhada por…
            veja a publicação no @
            veja esta foto no @
            veja este perfil no @
            veja este post no @
            veja no @
            ver essa foto no @
            ver essa publicação no @
            ver esta foto no @
            ver esta publicação no @
            ver este perfil no @
            ver este post no @
            ver no @
            ver perfil no @
            ver publicação no @
            ver tweet
            visualizar esta foto no @
            visualizar no @
        """),
        "gallery": phrases("""
            # de #
            # fotos
            # imagens
            abrir galeria
            ampliar foto
            ampliar imagem
            amplie a imagem
            clique na foto para ampliar
            clique na imagem para ampliar
            clique para ampliar
            confira a galeria de fotos
            confira as fotos
            fechar galeria
            foto # de #
            foto #/#
            foto anterior
            fotogaleria
            galeria de fotos
            galeria de imagens
            imagem # de #
            imagem anterior
            mais fotos
            passe para o lado para ver mais fotos
            próxima foto
            próxima imagem
            próximo slide
            slide # de #
            slide anterior
            veja a galeria
            veja a galeria de fotos
            veja as fotos
            veja as imagens
            veja galeria de fotos
            veja mais fotos
            veja todas as fotos
            ver # fotos
            ver as fotos
            ver fotos
            ver galeria
            ver galeria de fotos
            ver galeria de imagens
            ver imagem maior
            ver mais fotos
            ver todas as fotos
        """),
        "legal": phrases("""
            a empresa
            acessibilidade
            ajuda
            anunciar
            anuncie
            anuncie aqui
            anuncie conosco
            anuncie no site
            assinatura
            assinaturas
            assine
            assine já
            assine o jornal
            atendimento
            atendimento ao assinante
            atendimento ao leitor
            aviso de privacidade
            aviso legal
            avisos legais
            canal de denúncias
            carreiras
            central de ajuda
            central de atendimento
            central do assinante
            clube do assinante
            condições de utilização
            condições gerais
            configurações de privacidade
            conselho de redação
            contacte-nos
            contacto
            contactos
            contato
            contatos
            contrato
            correções
            código de conduta
            código de ética
            declaração de acessibilidade
            definições de privacidade
            denuncie
            direitos autorais
            direitos de autor
            editorial
            edição digital
            edição do dia
            edição impressa
            entre em contato
            envie sua notícia
            equipa
            equipe
            erramos
            estatuto editorial
            expediente
            fale com a gente
            fale com a redação
            fale connosco
            fale conosco
            faq
            feed rss
            ficha técnica
            imprensa
            institucional
            lgpd
            livro de reclamações
            loja
            mapa do site
            media kit
            mídia kit
            newsletters
            nossa equipe
            nossa história
            o grupo
            ombudsman
            parceiros
            perguntas frequentes
            política comercial
            política de cookies
            política de dados
            política de privacidade
            política de privacidade e cookies
            política de proteção de dados
            política editorial
            políticas de privacidade
            portal do titular
            princípios editoriais
            privacidade
            proteção de dados
            provedor do leitor
            publicidade
            publicidade legal
            quem faz
            quem somos
            reclamações
            redação
            regulamento
            resolução de litígios
            rss
            sobre
            sobre nós
            sobre o site
            sugestão de pauta
            suporte
            termos
            termos de serviço
            termos de uso
            termos de uso e política de privacidade
            termos de utilização
            termos e condições
            termos e condições de uso
            termos e privacidade
            trabalhe connosco
            trabalhe conosco
            transparência
            vagas
        """),
        "login": phrases("""
            a minha conta
            aceder
            acessar
            ainda não tem conta
            ainda não é assinante
            cadastrar
            cadastre-se
            cadastre-se grátis
            cadastro
            conecte-se
            continuar com @
            criar conta
            criar uma conta
            crie sua conta
            crie sua conta grátis
            crie uma conta
            crie uma conta gratuita
            digite sua senha
            entrar
            entrar com @
            entre
            entre com @
            entre com sua conta
            esqueceu a palavra-passe
            esqueceu a senha
            esqueceu a sua palavra-passe
            esqueceu a sua senha
            esqueceu sua senha
            esqueci a minha palavra-passe
            esqueci a senha
            esqueci minha senha
            faça login
            faça o login
            faça o seu login
            faça seu cadastro
            faça seu login
            iniciar sessão
            iniciar sessão com @
            inicie sessão
            já sou assinante
            já tem conta
            já tem uma conta
            já tem uma conta? entre
            já tem uma conta? faça login
            já é assinante
            já é assinante? entre
            já é assinante? faça login
            já é assinante? inicie sessão
            lembrar de mim
            lembrar senha
            lembre-me
            login
            login com @
            logout
            mantenha-me conectado
            manter conectado
            manter-me conectado
            meu perfil
            minha conta
            nome de usuário
            nome de usuário ou endereço de e-mail
            nome de usuário ou endereço de email
            nome de utilizador
            nome de utilizador ou e-mail
            nome de utilizador ou email
            não tem conta
            não tem uma conta
            palavra-passe
            perdeu a senha
            perfil
            recuperar a senha
            recuperar palavra-passe
            recuperar senha
            redefinir senha
            registar
            registe-se
            registe-se gratuitamente
            registo
            sair
            senha
            terminar sessão
            trocar de conta
            uma senha será enviada por e-mail para você
            uma senha será enviada por email para você
            usuário
            utilizador
            área do assinante
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
            carregar mais
            carregar mais artigos
            carregar mais notícias
            carregar mais posts
            clique aqui
            clique aqui para ler mais
            continuar a ler
            continuar leitura
            continuar lendo
            continuar lendo →
            continue a ler
            continue lendo
            continue lendo →
            continue reading
            descubra mais
            exibir mais
            exibir menos
            leia a matéria completa
            leia a notícia completa
            leia a reportagem completa
            leia a íntegra
            leia mais
            leia mais »
            leia mais →
            leia na íntegra
            leia o artigo completo
            leia o texto completo
            ler a notícia completa
            ler artigo
            ler artigo completo
            ler mais
            ler mais »
            ler mais →
            ler matéria
            ler menos
            ler notícia
            ler o artigo completo
            mais
            mais artigos
            mais detalhes
            mais informações
            mais notícias
            mais posts
            mostrar mais
            mostrar menos
            mostrar tudo
            saber mais
            saiba mais
            veja a lista completa
            veja mais
            veja menos
            veja todas
            veja todas as notícias
            veja todos
            ver detalhes
            ver mais
            ver mais artigos
            ver mais notícias
            ver menos
            ver todas
            ver todas as notícias
            ver todos
            ver todos os artigos
            ver tudo
        """),
        "navigation": phrases("""
            agenda
            agronegócio
            anterior
            ao vivo
            arquivo
            arquivos
            artes
            artigos
            automóveis
            autos
            bem-estar
            blog
            blogs
            boa forma
            brasil
            brasileirão
            busca
            buscar
            carnaval
            carreira
            carros
            categorias
            celebridades
            charges
            cidade
            cidades
            cinema
            ciência
            ciência e saúde
            classificados
            colunas
            colunistas
            comportamento
            concursos
            cotidiano
            crónicas
            crônicas
            cultura
            curiosidades
            desporto
            destaques
            digite sua busca
            dinheiro
            direto
            distrito federal
            economia
            editoriais
            editorias
            edições
            educação
            eleições
            em direto
            emprego
            empregos
            entretenimento
            entrevistas
            especiais
            esporte
            esportes
            estilo
            estilo de vida
            eventos
            exclusivo
            famosos
            fechar
            fechar menu
            filmes
            finanças
            fotos
            futebol
            gastronomia
            geral
            home
            horóscopo
            imóveis
            infografias
            internacional
            início
            jogos
            justiça
            lazer
            lisboa
            local
            loterias
            mais lidas
            media
            meio ambiente
            menu
            menu principal
            moda
            mulher
            multimédia
            mundo
            música
            negócios
            notícias
            o que você procura
            opinião
            palavras cruzadas
            país
            pesquisa
            pesquisar
            pesquisar por
            podcast
            podcasts
            polícia
            política
            porto
            portugal
            previsão do tempo
            procurar
            programação
            próximo
            página inicial
            página principal
            receitas
            regional
            resultados da pesquisa
            rádio
            saúde
            segurança
            sociedade
            séries
            teatro
            tecnologia
            televisão
            tempo
            trânsito
            turismo
            tv
            variedades
            viagem
            viagens
            vida
            voltar
            voltar para a home
            vídeo
            vídeos
            últimas
            últimas notícias
        """),
        "newsletter": phrases("""
            assinar
            assinar a newsletter
            assinar newsletter
            assinar: comentários da postagem (atom)
            assinar: postagens (atom)
            assinar: postar comentários (atom)
            assine a newsletter
            assine a newsletter e receba…
            assine a nossa newsletter
            assine gratuitamente
            assine nossa newsletter
            assine nossa newsletter e receba…
            cadastre seu e-mail
            cadastre seu email
            cadastre-se e receba nossas notícias
            cadastre-se em nossa newsletter
            cadastre-se na nossa newsletter
            cadastre-se para receber nossa newsletter
            coloque seu e-mail
            coloque seu email
            confirme seu e-mail
            confirme seu email
            digite seu e-mail
            digite seu e-mail para assinar este blog…
            digite seu email
            digite seu email para assinar este blog…
            digite seu endereço de e-mail…
            digite seu endereço de email…
            e-mail cadastrado com sucesso
            email cadastrado com sucesso
            endereço de e-mail
            endereço de email
            enviar feedback (atom)
            escolha as newsletters que quer receber
            escreva o seu e-mail…
            escreva o seu email…
            escreva seu e-mail…
            escreva seu email…
            fique a par de tudo
            fique por dentro
            fique por dentro das novidades
            fique por dentro das últimas notícias
            informe seu e-mail
            informe seu email
            inscreva-se
            inscreva-se agora
            inscreva-se em nossa newsletter
            inscreva-se gratuitamente
            inscreva-se na newsletter
            inscreva-se na nossa newsletter
            insira o seu e-mail
            insira o seu email
            insira seu e-mail
            insira seu email
            introduza o seu e-mail
            introduza o seu email
            introduza o seu endereço de e-mail para…
            introduza o seu endereço de email para…
            junte-se a # outros assinantes
            junte-se a # outros subscritores
            li e aceito a política de privacidade
            newsletter
            newsletters
            nossa newsletter
            não perca nenhuma notícia
            o seu e-mail
            o seu email
            o seu endereço de e-mail
            o seu endereço de email
            obrigado por se inscrever
            obrigado por subscrever
            pode cancelar a subscrição a qualquer momento
            postar comentários (atom)
            quero receber a newsletter
            quero receber novidades por e-mail
            quero receber novidades por email
            receba a nossa newsletter
            receba as notícias no seu e-mail
            receba as notícias no seu email
            receba as notícias no seu whatsapp
            receba as novidades no seu e-mail
            receba as novidades no seu email
            receba as principais notícias do dia
            receba as últimas notícias
            receba as últimas notícias no seu e-mail
            receba as últimas notícias no seu email
            receba conteúdos exclusivos
            receba gratuitamente a nossa newsletter
            receba nossa newsletter
            receba nossas newsletters
            receba nossas notícias
            receba nossas notícias por e-mail
            receba notificações de novas publicações por e-mail
            receba notificações de novas publicações por email
            receba notícias no whatsapp
            receba novidades por e-mail
            receba novidades por email
            receber newsletter
            seu e-mail
            seu email
            seu endereço de e-mail
            seu endereço de email
            seu melhor e-mail
            seu melhor email
            subscreva
            subscreva a newsletter
            subscreva a newsletter e receba…
            subscreva a nossa newsletter
            subscreva as nossas newsletters
            subscreva gratuitamente
            subscreva já
            subscrever
            subscrever a newsletter
            subscrever newsletter
            subscrever: enviar feedback (atom)
            subscrever: mensagens (atom)
            você pode cancelar a inscrição a qualquer momento
        """),
        "pager": phrases("""
            anterior #
            artigo anterior
            artigo anterior:…
            artigo seguinte
            artigo seguinte:…
            artigos anteriores
            artigos mais antigos
            artigos mais recentes
            artigos seguintes
            ir para a página #
            mais antigas
            mais recentes
            mais recentes →
            matéria anterior
            mensagem antiga
            mensagem mais recente
            navegação de artigos
            navegação de post
            navegação de posts
            navegação do post
            navegação por posts
            notícia anterior
            notícias anteriores
            paginação
            paginação de posts
            post anterior
            post anterior:…
            post mais antigo
            post mais recente
            post seguinte
            postagem anterior
            postagem mais antiga
            postagem mais recente
            postagens mais antigas
            postagens mais recentes
            posts anteriores
            posts mais antigos
            posts mais recentes
            primeira página
            próxima
            próxima matéria
            próxima notícia
            próxima postagem
            próxima publicação
            próxima página
            próxima »
            próximo #
            próximo artigo
            próximo artigo:…
            próximo post
            próximo post:…
            publicação anterior
            publicação seguinte
            publicações mais antigas
            publicações mais recentes
            página #
            página # de #
            página anterior
            página seguinte
            seguinte »
            « anterior
            última página
            ← mais antigos
        """),
        "paywall": phrases("""
            acesso exclusivo para assinantes
            acesso ilimitado
            acesso restrito a assinantes
            apoie o jornalismo independente
            apoie o nosso jornalismo
            artigo exclusivo para assinantes
            artigo exclusivo para subscritores
            assinante pode liberar…
            assinantes podem liberar # acessos por dia…
            assine agora
            assine agora e tenha acesso ilimitado
            assine e tenha acesso ilimitado
            assine para continuar lendo
            assine para ler
            assine por r$ #…
            benefício do assinante
            cadastre-se grátis para continuar lendo
            cadastre-se para continuar lendo
            cancele a qualquer momento
            cancele quando quiser
            conteúdo exclusivo
            conteúdo exclusivo para assinantes
            conteúdo exclusivo para subscritores
            conteúdo para assinantes
            continue a ler este artigo
            continue lendo com acesso ilimitado
            entre para continuar lendo
            escolha a sua assinatura
            escolha seu plano
            este artigo é exclusivo para assinantes
            este artigo é exclusivo para os nossos assinantes…
            este artigo é exclusivo para subscritores
            este conteúdo é exclusivo para assinantes
            este conteúdo é exclusivo para nossos assinantes
            este texto é exclusivo para assinantes
            exclusivo assinantes
            exclusivo para assinantes
            exclusivo para subscritores
            faça login ou assine
            faça login para continuar lendo
            faça parte da nossa comunidade
            já é assinante? entre para continuar lendo
            leia este artigo gratuitamente
            leia sem limites
            leia todos os artigos sem limites
            matéria exclusiva para assinantes
            oferta por tempo limitado
            para continuar a ler este artigo…
            para continuar lendo este conteúdo…
            para continuar lendo, assine…
            para continuar lendo, faça login…
            para ler este artigo na íntegra…
            recurso exclusivo para assinantes
            reportagem exclusiva para assinantes
            restam # artigos gratuitos
            seja assinante
            seja um assinante
            somente para assinantes
            subscreva para continuar a ler
            só para assinantes
            só para subscritores
            tenha acesso ilimitado a todo o conteúdo
            torne-se assinante
            veja os planos
            ver planos
            você atingiu o limite de…
            você já leu todos os conteúdos gratuitos…
            você tem # acessos por dia
        """),
        "player": phrases("""
            a reproduzir
            a reprodução começará após o anúncio
            abrir em tela cheia
            ajustes de legendas
            assista agora
            assista ao vídeo
            assista ao vídeo abaixo
            assista à íntegra
            ativar mudo
            ativar o som
            ativar som
            avançar # segundos
            carregado: #%
            carregando o player
            carregando vídeo
            clique para ativar o som
            clique para ouvir
            controle de volume
            desativar mudo
            desativar som
            desligar legendas
            duração
            duração #
            duração #:#
            dê o play
            ecrã completo
            ecrã inteiro
            este vídeo não está disponível
            este vídeo não está mais disponível
            este é um vídeo incorporado
            faixa de áudio
            iniciar vídeo
            legendas desativadas
            legendas desligadas
            media error: format(s) not supported or source(s) not found
            modo tela cheia
            mudo
            o vídeo começará após o anúncio
            o vídeo não pôde ser carregado…
            ouça o episódio
            ouça o podcast
            picture-in-picture
            play/pause
            progresso: #%
            reprodutor de vídeo
            reproduzindo
            reproduzir
            reproduzir vídeo
            reproduzir áudio
            retroceder # segundos
            sair da tela cheia
            sair do ecrã inteiro
            sem som
            seu navegador não suporta o elemento de áudio
            seu navegador não suporta áudio html5
            silenciar
            tela cheia
            tela inteira
            tempo atual
            tempo atual #:#
            tempo decorrido
            tempo restante
            tempo restante #:#
            tempo total
            tempo total #:#
            tipo de stream
            tirar o som
            tocador de vídeo
            tocador de áudio
            use as setas para cima ou para baixo para aumentar ou diminuir o volume
            utilizar as teclas de seta para cima e para baixo…
            veja o vídeo
            veja o vídeo abaixo
            velocidade de reprodução
            ver vídeo
            volume #%
            vídeo indisponível
            vídeo não disponível
            áudio indisponível
        """),
        "print": phrases("""
            baixar em pdf
            baixar pdf
            descarregar pdf
            enviar a um amigo
            enviar artigo
            enviar para um amigo
            enviar por e-mail
            enviar por email
            enviar por mail
            envie para um amigo
            envie por e-mail
            favoritar
            gravar artigo
            guardar artigo
            guardar para ler mais tarde
            imprima
            imprimir
            imprimir artigo
            imprimir esta página
            imprimir este artigo
            imprimir matéria
            imprimir notícia
            imprimir o artigo
            imprimir página
            ler depois
            ler mais tarde
            salvar artigo
            salvar em pdf
            salvar notícia
            salvar para ler depois
            versão de impressão
            versão imprimível
            versão para impressão
            versão para imprimir
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
        "related": phrases("""
            a não perder
            artigos em destaque
            artigos mais lidos
            artigos populares
            artigos recentes
            artigos recomendados
            artigos relacionados
            artigos semelhantes
            as mais lidas
            as mais lidas do dia
            as últimas
            assuntos relacionados
            conteúdo recomendado
            conteúdo relacionado
            conteúdos recomendados
            conteúdos relacionados
            destaques do dia
            em alta
            em alta agora
            em destaque
            em foco
            em tendência
            escolha do editor
            escolhas do editor
            leia ainda
            leia também
            leitura recomendada
            leituras recomendadas
            ler também
            mais artigos
            mais artigos deste autor
            mais comentadas
            mais comentados
            mais compartilhadas
            mais deste autor
            mais do autor
            mais lidas
            mais lidas da semana
            mais lidas do dia
            mais lidas hoje
            mais lidos
            mais lidos da semana
            mais notícias sobre
            mais partilhadas
            mais populares
            mais recentes
            mais sobre
            mais sobre este tema
            mais visitadas
            mais vistas
            mais vistos
            matérias mais lidas
            matérias recomendadas
            matérias relacionadas
            notícias em destaque
            notícias mais lidas
            notícias recentes
            notícias recomendadas
            notícias relacionadas
            notícias semelhantes
            não deixe de ler
            não perca
            o mais lido
            o melhor do dia
            o que ler a seguir
            os mais lidos
            os mais vistos
            outras matérias
            outras notícias
            outros artigos
            outros leitores leram
            para si
            para você
            pode gostar
            pode também gostar de
            pode ter interesse em ler
            poderá também gostar de
            postagens populares
            postagens recentes
            postagens relacionadas
            posts mais lidos
            posts populares
            posts recentes
            posts recomendados
            posts relacionados
            publicações recentes
            publicações relacionadas
            publicações similares
            recentes
            recomendadas para você
            recomendado
            recomendado para si
            recomendado para você
            recomendados
            recomendados para você
            recomendamos
            relacionadas
            relacionado
            relacionados
            reportagens relacionadas
            saiba mais sobre
            sugestões de leitura
            sugestões para você
            talvez goste de
            talvez você goste
            também pode gostar
            também pode interessar
            também poderá gostar
            também te pode interessar
            temas relacionados
            tendências
            textos relacionados
            tópicos relacionados
            veja mais notícias
            veja outras postagens
            veja também
            ver também
            você pode gostar
            você pode gostar também
            você pode se interessar
            você também pode gostar
            você também pode gostar de
            você também pode se interessar por
            vídeos relacionados
            últimas
            últimas notícias
            últimos artigos
            últimos posts
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
            acompanhe nas redes sociais
            acompanhe nossas redes sociais
            acompanhe-nos no @
            carregando
            carregue aqui para partilhar no @…
            click para partilhar no @…
            clique aqui para partilhar no @…
            clique para compartilhar em…
            clique para compartilhar no…
            clique para compartilhar por @…
            clique para compartilhar via @…
            clique para enviar um link por e-mail para um amigo…
            clique para enviar um link por email para um amigo…
            clique para imprimir…
            clique para partilhar em…
            clique para partilhar no…
            clique para partilhar via @…
            compartilhar
            compartilhar agora
            compartilhar artigo
            compartilhar em @
            compartilhar esta notícia
            compartilhar esta página
            compartilhar este artigo
            compartilhar este post
            compartilhar isso
            compartilhar isto
            compartilhar link
            compartilhar no @
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
            compartilhar via @
            compartilhar via e-mail
            compartilhe
            compartilhe agora
            compartilhe com seus amigos
            compartilhe em suas redes sociais
            compartilhe essa matéria
            compartilhe essa notícia
            compartilhe esse artigo
            compartilhe esse conteúdo
            compartilhe esta matéria
            compartilhe esta notícia
            compartilhe este artigo
            compartilhe este conteúdo
            compartilhe este post
            compartilhe este post no @
            compartilhe isso
            compartilhe nas redes sociais
            compartilhe no @
            compartilhe no facebook
            compartilhe no twitter
            compartilhe no whatsapp
            compartilhe nosso conteúdo
            compartilhe por e-mail
            compartilhe por email
            compartilhe via @
            conecte-se conosco
            copiar
            copiar link
            copiar o link
            copiar url
            copie o link
            curta e compartilhe
            curta nossa página
            curta nossa página no @
            curta nossa página no facebook
            curtir
            curtir carregando
            curtir isso
            encontre-nos no @
            entre no nosso canal do @
            entre no nosso grupo de @
            entre no nosso grupo do @
            enviar no @
            enviar por @
            enviar um link por e-mail para um amigo…
            enviar um link por email para um amigo…
            enviar via @
            envie no @
            google news
            gostar
            gosto carregando
            gostou? compartilhe
            inscreva-se no nosso canal no @
            link copiado
            link copiado com sucesso
            link copiado para a área de transferência
            nos siga no @
            participe do nosso canal no @
            participe do nosso grupo no @
            partilha
            partilha este artigo
            partilhar
            partilhar artigo
            partilhar com amigos
            partilhar em @
            partilhar esta notícia
            partilhar este artigo
            partilhar isto
            partilhar link
            partilhar nas redes sociais
            partilhar no @
            partilhar no facebook
            partilhar no linkedin
            partilhar no twitter
            partilhar no whatsapp
            partilhar notícia
            partilhar por e-mail
            partilhar por email
            partilhar via @
            partilhe
            partilhe com os seus amigos
            partilhe esta notícia
            partilhe este artigo
            partilhe isto
            partilhe no @
            receba nossas notícias no @
            retweet
            segue-nos
            segue-nos no @
            seguir
            seguir @
            seguir no @
            siga
            siga a gente no @
            siga a nossa página no @
            siga no @
            siga nossas redes sociais
            siga nosso canal no @
            siga nosso instagram
            siga nosso perfil no @
            siga o nosso canal do @
            siga o nosso canal no @
            siga-nos
            siga-nos em @
            siga-nos nas redes
            siga-nos nas redes sociais
            siga-nos no @
            siga-nos no @ e @
            siga-nos no @ e no @
            siga-nos no facebook
            siga-nos no google news
            siga-nos no instagram
            siga-nos no twitter
            tuitar
            tweet
            tweetar
            twittar
        """),
        "skip": phrases("""
            abrir busca
            abrir menu
            abrir navegação
            abrir o menu
            abrir pesquisa
            alternar menu
            alternar navegação
            alternar navegação lateral
            avançar para o conteúdo
            avançar para o conteúdo principal
            fechar busca
            fechar pesquisa
            ir direto para o conteúdo
            ir para a navegação
            ir para a página inicial
            ir para o conteúdo
            ir para o conteúdo principal
            ir para o menu
            ir para o rodapé
            ir para o topo
            mostrar menu
            ocultar menu
            passar para o conteúdo principal
            pular navegação
            pular para a barra lateral primária
            pular para a navegação
            pular para a navegação primária
            pular para conteúdo
            pular para navegação
            pular para o conteúdo
            pular para o conteúdo principal
            pular para o rodapé
            rolar para cima
            rolar para o topo
            role para o topo
            saltar para a navegação
            saltar para conteúdo
            saltar para o conteúdo
            saltar para o conteúdo principal
            skip para o conteúdo
            toggle navegação
            topo
            topo da página
            voltar ao início
            voltar ao topo
            voltar ao topo da página
            voltar para o início
            voltar para o topo
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
            actualizada em
            actualizado a
            actualizado em
            atualizada
            atualizada em
            atualizado
            atualizado a
            atualizado dia
            atualizado em
            atualizado às
            data de atualização
            editado em
            modificada em
            modificado
            modificado em
            revisado em
            revisto em
            última actualização
            última actualização em
            última atualização
            última atualização em
            última atualização às
            última edição
            última modificação
            última modificação em
            última revisão
        """),
    },
)
