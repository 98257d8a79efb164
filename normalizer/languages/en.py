"""English."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="en",
    name="English",
    function_words=words("""
        a about after all also an and any are as at be because been before but by can could did do
        does for from had has have he her his how i if in into is it its just like more most my no
        not of on one only or other our out over she so some such than that the their them then
        there these they this those through to under until up was we were what when where which
        while who will with would you your
    """),
    openers=words("""
        a afterwards all an another anyone both clearly each either everyone everything few finally
        first furthermore he hence her here his how however i if indeed instead it its last later
        many maybe meanwhile moreover most my nevertheless next no nobody none nothing now once one
        others otherwise our perhaps several she so some somebody someone sometimes soon still such
        the their then there therefore these they this those though thus today tomorrow tonight
        unfortunately we what whatever when why yes yesterday you your
    """),
    continuers=words("""
        about across against along although amid among amongst and around as at because behind below
        beneath beside besides between beyond but by concerning down during for from in including
        inside into like near nor of off on onto or over per regarding since than that through
        throughout to toward towards under until unto up upon versus via whereas which who whom
        whose with within without yet
    """),
    unfinished=words("""
        a although an and as at because become both but each either every for from he if into like
        my nor of or our she such than that that's the their these they this those to unless until
        upon very via we what when whenever where whereas whether which while who whom whose with
        without your
    """),
    subjects=words("""
        he i it she there they this we you
    """),
    auxiliaries=words("""
        am are aren't aren’t can can't cannot can’t could couldn't couldn’t did didn't didn’t does
        doesn't doesn’t had hadn't hadn’t has hasn't hasn’t have haven't haven’t is isn't isn’t may
        might must shall should shouldn't shouldn’t was wasn't wasn’t were weren't weren’t will
        won't won’t would wouldn't wouldn’t
    """),
    abbreviations=words("""
        a.d a.k.a a.m abbr abr acad adj adm adv al alt anon approx apr apt arch art assn assoc asst
        atty aug auth ave avg b.a b.c b.sc bapt bldg blvd bros c ca capt cent cert cf ch chap cir
        cit cmdr co col cols comdr comp conf cont corp cpl ct d.c d.phil dau dec dep dept dev diam
        dir dist div doc dr e.g e.u ea ed edn eds eng esp esq est et etc ex exc ext f feb fed ff fig
        figs fn fr fri ft g gal gen gov govt gr grad h hon hosp hq hr hrs hwy i.e ibid illus in inc
        incl indiv ing inst int intl introd jan jr jul jun kg km l lat lb lbs lit lt ltd m.a m.d
        m.sc maj mar max md messrs mfg mfr mg mgr mi mim min misc mm mme mon mph mr mrs ms msgr mss
        mt mtn mts mus n.b n.y nat natl neg no nos nov nr o.k obj obs oct op orig oz p p.m p.s para
        pat pct pd penn perh ph.d phd phil pl plc pop pp pref pres prob prof prog prop prov pseud pt
        pts pub publ pvt qt qty r.i.p ref refs reg rep reps resp ret rev rpt rt sat sc sec sect sen
        sens sep sept seq ser sgt sing soc spp sq sr st sta std ste sts subj subsp sun supp supt
        surg tech tel temp thu thur thurs tr trans treas tue tues twp u.k u.n u.s u.s.a uni univ
        unpub viz vol vols vs w wed wid wk wks wt x yd yr yrs
    """),
    months=months("""
        january, jan
        february, feb
        march, mar
        april, apr
        may
        june, jun
        july, jul
        august, aug
        september, sep, sept
        october, oct
        november, nov
        december, dec
    """),
    weekdays=words("""
        fri friday mon monday sat saturday sun sunday thu thur thurs thursday tue tues tuesday wed
        wednesday
    """),
    furniture={
        "accessibility": phrases("""
            audio of this article
            close modal
            close this dialog
            copy link
            decrease text size
            external link
            font size
            hear this story
            image description
            increase text size
            link copied
            link opens in a new window
            listen to article
            listen to this article
            listen to this story
            opens in a new tab
            opens in a new window
            opens in new tab
            opens in new window
            text to speech
            this article was read by an automated voice…
        """),
        "advertisement": phrases("""
            ad
            ad feedback
            ads
            advertise with us here
            advertisement
            advertisement - continue reading below
            advertisement - scroll to continue
            advertisements
            advertising
            article continues after advertisement
            article continues below advertisement
            article continues below photo
            article continues below this ad
            article continues below video
            continue reading below
            paid content
            paid post
            partner content
            promoted
            promoted content
            remove ads
            report this ad
            scroll to continue with content
            skip ad
            sponsored
            sponsored by
            sponsored content
            sponsored links
            story continues after advertisement
            story continues below advertisement
            story continues below gallery
            story continues below photo
            story continues below video
            this advertisement has not loaded yet…
            why am i seeing this ad
        """),
        "ago": phrases("""
            # day ago
            # days ago
            # hour ago
            # hours ago
            # hr ago
            # hrs ago
            # min ago
            # mins ago
            # minute ago
            # minutes ago
            # month ago
            # months ago
            # seconds ago
            # week ago
            # weeks ago
            # year ago
            # years ago
            #d ago
            #h ago
            #m ago
            a day ago
            a few seconds ago
            a month ago
            a week ago
            a year ago
            an hour ago
            just now
            posted # days ago
            posted # hours ago
            published # days ago
            published # hours ago
            updated # hours ago
            updated # minutes ago
            yesterday at #
        """),
        "app": phrases("""
            app store
            available on google play
            available on the app store
            download on the app store
            download our app
            download our free app
            download our mobile app
            download the app
            get breaking news alerts in the app
            get it on google play
            get our app
            get our free app
            get the app
            google play
            install our app
            open in app
            read this in the app
            scan to download
            switch to the app
        """),
        "author_head": phrases("""
            about author
            about post author
            about the author
            about the authors
            about the contributor
            about the contributors
            about the reviewer
            about the writer
            about this author
            author bio
            meet the author
            more about the author
            our author
            written by our team
        """),
        "breadcrumb": phrases("""
            breadcrumb
            breadcrumbs
            current page
            you are here
            you're here
        """),
        "browser": phrases("""
            enable javascript
            for the best experience, please enable javascript…
            it looks like you're using an ad blocker…
            javascript is disabled
            javascript is disabled in your browser…
            javascript is disabled in your…
            javascript is not enabled
            javascript is required
            javascript is required for you to be able to read premium content…
            javascript must be enabled to…
            javascript must be enabled…
            please disable your ad blocker…
            please enable cookies and…
            please enable javascript
            please enable javascript in…
            please enable javascript to…
            please enable javascript…
            please turn on javascript in…
            please turn on javascript…
            please update your browser…
            please upgrade your browser…
            something went wrong. please try again…
            this browser is not supported
            this page requires javascript
            this site requires javascript…
            we've detected that javascript is disabled…
            you are using an outdated browser…
            you need to enable javascript…
            your browser does not support the…
            your browser doesn't support…
            your browser is not supported
            your browser is out of date
        """),
        "byline": phrases("""
            article by
            author
            authored by
            by
            compiled by
            contributed by
            edited by
            fact checked by
            guest post by
            medically reviewed by
            photographs by
            posted by
            reported by
            reviewed by
            story by
            text by
            with reporting by
            words by
            written by
        """),
        "comment_form": phrases("""
            add a comment
            add your comment
            all comments are moderated…
            be the first to comment
            cancel reply
            cancel reply…
            click here to cancel reply
            comment *
            comments are closed
            comments are moderated…
            downvote
            email (required)
            email *
            flag as inappropriate
            join the conversation
            join the discussion
            learn how your comment data is processed
            leave a comment
            leave a comment on this…
            leave a reply
            leave a response
            leave your comment
            load more comments
            log in to comment
            log in to reply
            login to comment
            name (required)
            name *
            note: only a member of this blog may post a comment
            notify me of follow-up comments…
            notify me of new comments…
            notify me of new posts by email
            please enter your comment
            please enter your name here
            please log in to comment
            post a comment
            post comment
            post your comment
            reply
            reply to this comment
            report abuse
            report comment
            required fields are marked
            save my name, email, and website in this browser…
            share your thoughts
            sign in to comment
            sign in to leave a comment
            submit comment
            subscribe to: comments (atom)
            subscribe to: post comments (atom)
            subscribe to: posts (atom)
            this site uses akismet to reduce spam…
            type here
            type your comment here
            upvote
            view comments
            website
            what do you think
            write a comment
            write your comment
            you must be logged in to comment…
            you must be logged in to leave…
            you must be logged in to post…
            you must be logged in to reply…
            you must be logged in to vote…
            you must log in to post a comment
            your comment
            your email
            your email address will not be published…
            your name
        """),
        "comment_head": phrases("""
            # comment
            # comments
            # comments on "…
            # comments on “…
            # replies
            # reply
            # response
            # responses
            # responses to "…
            # responses to “…
            # thoughts on "…
            # thoughts on ‘…
            # thoughts on “…
            comment (#)
            comments
            comments #
            comments (#)
            comments section
            discussion about this post
            latest comments
            most recent comments
            no comments
            no comments yet
            one comment
            one response
            one thought on "…
            one thought on “…
            reader comments
            readers' comments
            recent comments
            show comments
            top comments
            user comments
        """),
        "contents": phrases("""
            article contents
            contents
            in this article
            in this guide
            in this post
            in this story
            inside this article
            jump to
            jump to section
            on this page
            page contents
            quick links
            quick navigation
            sections
            skip to section
            table of contents
            what you'll find in this article
            what's inside
        """),
        "cookies": phrases("""
            about cookies
            accept
            accept & close
            accept & continue
            accept all
            accept all cookies
            accept and close
            accept cookies
            advertising cookies
            allow all
            allow all cookies
            allow cookies
            always active
            analytics cookies
            by clicking "accept…
            by clicking accept…
            by clicking “accept…
            by continuing to browse…
            by continuing to use our site…
            by continuing to use this site, you agree to our use of cookies
            by continuing to use this site…
            by using this site, you agree…
            by using this website, you agree…
            confirm my choices
            consent
            cookie consent
            cookie notice
            cookie policy
            cookie preferences
            cookie settings
            cookies
            cookies policy
            cookies settings
            customise
            customize
            decline
            deny
            do not sell my personal information
            do not sell or share my personal information
            functional cookies
            got it
            i accept
            i agree
            manage consent
            manage consent preferences
            manage cookies
            manage options
            manage preferences
            manage settings
            manage your privacy
            necessary cookies
            necessary cookies are absolutely essential…
            ok, got it
            our website uses cookies…
            performance cookies
            powered by onetrust
            privacy & cookies policy
            privacy overview
            privacy preference center
            privacy settings
            reject
            reject all
            reject all cookies
            save & accept
            save preferences
            strictly necessary cookies
            targeting cookies
            the technical storage or access…
            these cookies allow us to count visits…
            these cookies are necessary for the website…
            these cookies enable the website to…
            these cookies may be set through our site…
            this site uses cookies
            this site uses cookies…
            this website uses cookies
            this website uses cookies to improve your experience
            this website uses cookies…
            we and our partners…
            we care about your privacy
            we use cookies
            we use cookies and…
            we use cookies on…
            we use cookies to ensure that we give you the best experience on our website
            we use cookies to improve your experience
            we use cookies to…
            we use our own and third-party cookies…
            we value your privacy
            you can change your preferences at any time…
            your choices regarding cookies…
            your privacy choices
            your privacy is important to us
        """),
        "copyright": phrases("""
            (c) #…
            all content copyright…
            all rights reserved
            all rights reserved.…
            copyright
            copyright #…
            copyright (c)…
            copyright ©…
            no part of this publication may be reproduced…
            no part of this website…
            powered by @
            powered by wordpress
            proudly powered by wordpress…
            reproduction in whole or in part…
            reproduction without permission…
            republish our articles for free…
            the material on this site may not be reproduced…
            this material may not be published, broadcast, rewritten…
            © #…
            © copyright…
            ©#…
            ® # …
        """),
        "count": phrases("""
            # bookmarks
            # claps
            # downloads
            # favorites
            # followers
            # like
            # likes
            # min
            # people are talking about this
            # people like this
            # pins
            # reaction
            # reactions
            # read
            # reads
            # retweets
            # saves
            # share
            # shares
            # shares # comments
            # subscribers
            # total shares
            # tweets
            # upvotes
            # view
            # views
            be the first to like this
            likes: #
            post views: #
            shares #
            total shares
            views #
            views: #
        """),
        "credit": phrases("""
            cover image
            cover photo
            credit
            credits
            featured image
            featured photo
            file photo
            getty images
            header image
            header photo
            hero image
            illustration
            illustration by
            image
            image by
            image courtesy
            image courtesy of
            image credit
            image credits
            image source
            image via
            image/photo credit
            images
            images by
            photo
            photo by
            photo courtesy
            photo courtesy of
            photo credit
            photo credits
            photo illustration by
            photo source
            photo via
            photo/image credit
            photograph by
            photographer
            photographs
            photographs by
            photography by
            photos by
            photos courtesy of
            picture by
            picture credit
            pictures by
            screenshot
            screenshot by
            source image
            stock photo
            top photo
            video by
            video credit
        """),
        "date_label": phrases("""
            added on
            created
            created on
            date
            date posted
            date published
            first posted
            first published
            originally published
            originally published on
            post date
            posted
            posted at
            posted on
            publication date
            publish date
            published
            published at
            published date
            published on
            release date
            this article was first published on
            this article was originally published
            this article was originally published on
            this story was first published
            this story was first published on
            this story was originally published
            this story was originally published on
            written on
        """),
        "disclosure": phrases("""
            advertiser disclosure
            advertising disclosure
            affiliate disclosure
            affiliate disclosure:…
            affiliate disclosure…
            all products featured are independently selected…
            as an amazon associate…
            disclaimer: this post…
            disclosure: some of the links…
            disclosure: this post contains…
            disclosure: this post…
            editorial disclosure
            every product is independently selected…
            i may earn a commission…
            if you buy something through our links…
            if you buy through our links…
            if you purchase through…
            our editors independently…
            products featured are independently selected…
            readers like you help support…
            some of the links in this post are affiliate links…
            this article contains affiliate links…
            this article may contain affiliate links…
            this page contains affiliate links…
            this page may contain affiliate links…
            this post contains affiliate links…
            this post contains affiliate…
            this post may contain affiliate links…
            this site contains affiliate links…
            this site uses affiliate links…
            we earn a commission…
            we independently evaluate…
            we independently review everything we recommend…
            we may earn a commission…
            we may earn a small commission…
            we may earn an affiliate commission…
            we may earn commission…
            we may get a commission…
            we may receive compensation…
            when you buy through links on our site…
            when you buy through our links…
            when you purchase through links on our site…
        """),
        "embed": phrases("""
            a photo posted by…
            a post shared by
            a post shared by…
            a video posted by…
            add another post
            embed
            embed code
            follow along on @
            load tweet
            pic.twitter.com/…
            see more on @
            see new posts
            show tweet
            this content is hosted by a third party…
            this content is not available due to your privacy preferences
            to view this content…
            tweets by…
            view more on @
            view on @
            view profile
            view this post on @
            view this profile on @
            watch on @
            watch this video on @
            watch this video on youtube
        """),
        "gallery": phrases("""
            # images
            # of #
            # photos
            # slides
            click to enlarge
            click to expand image
            close gallery
            enlarge
            enlarge image
            expand image
            full screen
            fullscreen
            gallery
            hide caption
            image # of #
            image slider
            launch gallery
            next image
            next photo
            next slide
            open gallery
            open image in gallery
            open the image gallery
            photo # of #
            photo gallery
            previous image
            previous photo
            previous slide
            see all photos
            show all photos
            slide # of #
            start slideshow
            toggle caption
            view all photos
            view full size image
            view gallery
            view photos
            view slideshow
        """),
        "legal": phrases("""
            about
            about this site
            about us
            accessibility
            accessibility statement
            ad choices
            adchoices
            advertise
            advertise with us
            affiliate program
            ca notice
            california privacy rights
            careers
            code of conduct
            code of ethics
            community guidelines
            complaints
            contact
            contact us
            content policy
            copyright policy
            corrections
            corrections policy
            customer service
            disclaimer
            dmca
            do you have a news tip…
            editorial guidelines
            editorial policy
            ethics policy
            feedback
            get in touch
            gift cards
            got a news tip…
            have a news tip…
            help
            help center
            help centre
            imprint
            investor relations
            jobs
            legal
            legal notice
            licensing
            licensing & reprints
            masthead
            media kit
            modern slavery statement
            newsletters
            our story
            our team
            partners
            permissions
            press
            press releases
            privacy
            privacy notice
            privacy policy
            privacy statement
            report a correction
            report a problem
            report a problem with this article
            report a typo
            report an error
            reprints
            reprints & permissions
            rss
            rss feeds
            send feedback
            send us a tip
            shipping & returns
            site index
            site map
            sitemap
            staff
            submit a correction
            submit a tip
            support us
            syndication
            terms
            terms & conditions
            terms and conditions
            terms and conditions apply
            terms of sale
            terms of service
            terms of use
            this site is protected by recaptcha…
            trust center
            who we are
            work for us
            work with us
            write for us
            your ad choices
        """),
        "login": phrases("""
            account
            add to cart
            already a member
            already a subscriber
            already have an account
            book a demo
            cart
            checkout
            contact sales
            continue with @
            create a free account
            create account
            create an account
            create your account
            don't have an account
            forgot password
            forgot username
            forgot your password
            free trial
            get a demo
            get a quote
            get started
            join
            join for free
            join now
            join us
            log in
            log in / sign up
            log in with @
            log out
            login
            login / register
            logout
            lost your password
            manage account
            member login
            my account
            my profile
            new user
            not a member
            password
            profile
            register
            register now
            remember me
            request a demo
            request a quote
            reset password
            schedule a demo
            sign in
            sign in with @
            sign out
            sign up
            sign up for free
            sign up now
            sign-in
            signin
            start free trial
            start your free trial
            subscriber login
            try for free
            try it free
            username
            username or email address
            view cart
            welcome back
            wishlist
            your account
            your cart is empty
        """),
        "minutes": phrases("""
            min
            mins
            minute
            minutes
        """),
        "mood": phrases("""
            amazed
            amused
            angry
            annoyed
            awesome
            bored
            confused
            cool
            crying
            cute
            dislike
            excited
            fail
            funny
            geeky
            grumpy
            happy
            hate
            in love
            inspired
            joy
            laughing
            lol
            love
            meh
            omg
            sad
            scared
            shocked
            silly
            sleepy
            surprise
            surprised
            thankful
            tired
            unhappy
            wink
            worried
            wow
            wtf
        """),
        "more": phrases("""
            browse all
            buy now
            click here
            click here for updates on this story
            collapse
            continue
            continue reading
            details
            discover more
            expand
            expand all
            explore
            explore all
            explore more
            find out more
            full article
            get more
            keep reading
            learn how
            learn more
            less
            load more
            load more articles
            load more posts
            more
            more details
            more info
            more information
            more stories
            read article
            read full article
            read full story
            read less
            read more
            read more articles
            read more stories
            read next
            read now
            read on
            read the article
            read the full article
            read the full story
            read the story
            see all
            see all articles
            see details
            see less
            see more
            shop all
            shop now
            show all
            show less
            show more
            tell me more
            the full story
            view all
            view all articles
            view all posts
            view details
            view full article
            view less
            view more
            view more articles
            view post
            watch now
        """),
        "navigation": phrases("""
            @
            all
            all news
            apply
            apps
            archive
            archives
            articles
            arts
            arts & culture
            auto
            automotive
            back
            back to blog
            back to home
            back to news
            basketball
            blog
            blogs
            books
            business
            calendar
            cancel
            career
            case studies
            categories
            celebrity
            clients
            climate
            close
            close menu
            close search
            community
            companies
            cricket
            crime
            culture
            customers
            deals
            design
            developers
            documentation
            donate
            donate now
            ebooks
            economy
            editions
            education
            elections
            english
            english (us)
            enterprise
            entertainment
            environment
            español
            events
            expand menu
            explore topics
            fashion
            filter
            finance
            follow
            following
            food
            food & drink
            football
            footer
            games
            garden
            gift guides
            go
            go to homepage
            guides
            header
            health
            home
            home & garden
            homepage
            house & home
            how-to
            international
            language
            latest
            latest news
            learn
            life
            lifestyle
            live
            loading
            local
            local news
            magazine
            main content
            main menu
            main navigation
            markets
            media
            menu
            mobile menu
            money
            more topics
            movies
            music
            national
            navigation
            news
            newsletter signup
            newsroom
            no
            obituaries
            ok
            open menu
            open search
            opinion
            our blog
            parenting
            pets
            photography
            photos
            please wait
            podcast
            podcasts
            politics
            popular
            portfolio
            primary menu
            primary navigation
            real estate
            recipes
            reviews
            save
            science
            search
            search button
            search for
            search results
            search the site
            search this site
            secondary menu
            select language
            select your region
            send
            shop
            shop by category
            shopping
            sidebar
            site navigation
            site search
            soccer
            sport
            sports
            store
            style
            submenu
            submit
            subscribe
            tech
            tennis
            theater
            toggle search
            top stories
            topics
            travel
            tv
            u.s
            u.s. news
            uk
            united states
            us
            us news
            video
            videos
            view cart
            weather
            webinars
            white papers
            why us
            world
            world news
            yes
        """),
        "newsletter": phrases("""
            by clicking submit…
            by entering your email…
            by providing your email…
            by signing up you agree…
            by signing up, you agree…
            by submitting this form…
            by submitting your information…
            by subscribing you agree…
            by subscribing, you agree…
            check your inbox…
            daily newsletter
            delivered straight to your inbox
            delivered to your inbox
            email address
            email address *
            email newsletter
            email sign up
            enter email
            enter your email
            enter your email address
            enter your email address…
            enter your email…
            first name
            first name *
            get insights delivered…
            get notified about new posts
            get our free newsletter
            get our latest stories…
            get our newsletter
            get stories like this…
            get the day's top stories…
            get the latest news delivered…
            get the latest news from…
            get the latest news in…
            get the newsletter
            get updates
            get weekly updates
            invalid email address
            join # other subscribers
            join # readers…
            join # subscribers
            join our community
            join our mailing list
            join our newsletter
            join our newsletter…
            last name
            last name *
            never miss a post
            never miss a story
            never miss a story…
            never miss an update
            newsletter
            newsletter sign up
            newsletter signup
            no spam, unsubscribe at any time
            no spam…
            no thanks
            please enter a valid email address
            sign me up
            sign up for email updates
            sign up for free newsletters
            sign up for newsletters
            sign up for our daily newsletter
            sign up for our daily…
            sign up for our free newsletter
            sign up for our free…
            sign up for our newsletter
            sign up for our newsletter…
            sign up for our weekly newsletter
            sign up for our weekly…
            sign up for the newsletter
            sign up here
            sign up to get our…
            sign up to get the latest…
            sign up to our newsletter
            sign up to our newsletter…
            sign up to receive our…
            sign up to receive the latest…
            sign up to receive updates…
            something went wrong
            stay in the know
            stay in the loop
            stay informed
            stay up to date
            stay updated
            subscribe by email
            subscribe for free
            subscribe here
            subscribe now
            subscribe to newsletter
            subscribe to our blog
            subscribe to our channel
            subscribe to our email newsletter
            subscribe to our free newsletter
            subscribe to our mailing list
            subscribe to our newsletter
            subscribe to our newsletter and…
            subscribe to our newsletter for…
            subscribe to our newsletter to…
            subscribe to our weekly newsletter
            subscribe to the newsletter
            subscribe to the newsletter…
            subscribe to this blog…
            subscribe today
            subscribe via email
            thank you for signing up to…
            thank you for signing up…
            thank you for subscribing
            thank you for subscribing…
            thanks for signing up to…
            thanks for signing up…
            thanks for subscribing
            thanks for subscribing…
            this field is for validation purposes and should be left unchanged
            unsubscribe anytime
            unsubscribe at any time
            we respect your privacy
            we respect your privacy…
            we won't send you spam…
            we'll never share your email…
            weekly newsletter
            you can unsubscribe at any time
            you can unsubscribe at any time…
            you have successfully subscribed…
            you may unsubscribe at any time…
            your email address
            your information will be used in accordance…
            your submission has been received…
        """),
        "pager": phrases("""
            back to all articles
            back to all posts
            back to articles
            back to list
            go to next article
            newer post
            newer post home
            newer post older post home
            newer posts
            next
            next article
            next article:…
            next article…
            next page
            next post
            next post:…
            next post…
            next story
            next story:…
            next up
            next »
            next →
            next:…
            older post
            older post home
            older posts
            page # of #
            post navigation
            prev
            prev article
            prev post
            previous
            previous / next
            previous article
            previous article:…
            previous article…
            previous page
            previous post
            previous post:…
            previous post…
            previous story
            previous story:…
            previous:…
            « previous
            ← previous
        """),
        "paywall": phrases("""
            already a subscriber? log in
            already a subscriber? sign in
            become a member
            become a subscriber
            become a supporter
            cancel anytime
            choose your plan
            continue reading with a subscription…
            create a free account to continue…
            exclusive to subscribers
            for subscribers only
            get full access
            get unlimited access
            get unlimited access…
            gift article
            gift this article
            give this article
            premium content
            register for free to continue…
            sign in to continue reading
            sign in to read
            sign up to continue reading
            subscribe for full access
            subscribe to continue
            subscribe to continue reading
            subscribe to continue reading…
            subscribe to keep reading
            subscribe to read
            subscribe to read more
            subscribe to read the full article
            subscribe to unlock
            subscribe to unlock this article
            subscriber exclusive
            subscribers only
            subscription required
            support independent journalism
            support local journalism
            support our journalism
            this article is available to subscribers only…
            this article is exclusive to subscribers…
            this article is for members only…
            this article is for subscribers only
            this article is for subscribers only…
            this content is available to subscribers…
            this content is for members only…
            this content is for subscribers only…
            this is a premium article…
            this post is for paid subscribers
            this post is for paying subscribers only
            this story is for subscribers only…
            to continue reading this article…
            to continue reading…
            to read the full story…
            to read the rest of this article…
            try # weeks for…
            unlock this article
            upgrade to paid
            view subscription options
            you have # articles left…
            you have # free articles remaining…
            you have reached your limit of free articles…
            you've reached your limit of free articles…
            you've read # of # free articles…
        """),
        "player": phrases("""
            #.#x
            #:# / #:#
            #:#/#:#
            audio player
            autoplay
            beginning of dialog window…
            captions
            captions off
            chapters
            close video
            current time #
            current time #:#
            descriptions off
            download audio
            download transcript
            duration #
            duration #:#
            end of dialog window
            error loading media…
            escape will cancel and close the window
            full screen video
            fullscreen
            listen
            listen now
            listen on @
            live stream
            loaded
            loaded: #%
            loading the player
            loading video
            media error…
            mute
            now playing
            pause
            pause video
            picture-in-picture
            play
            play again
            play audio
            play episode
            play video
            playback rate
            playback speed
            podcast episode
            progress: #%
            remaining time
            remaining time -#:#
            replay
            seek bar
            seek to live, currently playing live
            share video
            show transcript
            skip back # seconds
            skip forward # seconds
            stream type live
            subtitles
            subtitles off
            the media could not be loaded…
            the video could not be loaded…
            this is a modal window…
            this video can not be played
            this video is unavailable
            toggle fullscreen
            transcript
            unmute
            unmute video
            up next in # seconds
            use left/right arrow keys…
            use up/down arrow keys to increase or decrease volume
            video
            video ad
            video player is loading
            video unavailable
            volume
            volume #%
            watch
            watch later
            watch live
            watch more
            watch on demand
            watch the video
            watch video
            your browser does not support the audio element…
        """),
        "print": phrases("""
            add to bookmarks
            add to favorites
            add to reading list
            bookmark
            bookmark this
            cite
            cite this article
            download as pdf
            download pdf
            email a friend
            email article
            email page
            email this
            email this article
            email this page
            email to a friend
            print
            print article
            print friendly
            print friendly version
            print page
            print recipe
            print story
            print this
            print this article
            print this page
            print this post
            print this story
            print version
            printable version
            printer-friendly version
            save article
            save as pdf
            save for later
            save story
            save this article
            save this story
            save to favorites
            saved
            send to a friend
        """),
        "rating": phrases("""
            # out of # stars
            # people found this helpful
            # rating
            # ratings
            # review
            # reviews
            # star
            # stars
            # votes
            average rating
            average rating # / #
            average rating # / # vote count #
            click on a star to rate it
            did you enjoy this article
            did you find this article helpful
            did you find this helpful
            found this article helpful…
            helpful
            how useful was this post
            how would you rate this article
            is this article helpful
            let us improve this post
            no votes so far! be the first to rate this post
            no votes so far…
            not helpful
            rate this
            rate this article
            rate this post
            rate this recipe
            rate this story
            submit rating
            tell us how we can improve this post
            thank you for your feedback
            thanks for your feedback
            thumbs down
            thumbs up
            vote count: #
            was this article helpful
            was this helpful
            was this page helpful
            was this post helpful
            we are sorry that this post was not useful for you
            you have already rated this
            your rating
        """),
        "read": phrases("""
            read
        """),
        "reading_time": phrases("""
            estimated read time
            estimated reading time
            minutes to read
            read time
            reading time
            time to read
        """),
        "related": phrases("""
            also in this section
            around the web
            by outbrain
            by taboola
            continue reading from…
            customers also viewed
            don't miss
            editor's choice
            editor's pick
            editor's picks
            editors' picks
            explore more
            explore related topics
            explore topics
            featured
            featured articles
            featured posts
            featured stories
            featured video
            for you
            from our partners
            from the archives
            from the web
            hot topics
            in case you missed it
            in other news
            keep reading
            latest
            latest articles
            latest from the blog
            latest headlines
            latest news
            latest posts
            latest stories
            latest videos
            more articles
            more articles by this author
            more for you
            more from our blog
            more from this author
            more from this section
            more great reads
            more like this
            more news
            more on this
            more on this story
            more on this topic
            more posts
            more recommended stories
            more stories
            more to explore
            more to read
            more top stories
            most commented
            most popular
            most popular stories
            most read
            most recent
            most shared
            most viewed
            must read
            news
            next read
            other articles you may like
            other posts you might like
            other stories
            our latest articles
            our latest posts
            our picks
            people also read
            people also viewed
            popular
            popular articles
            popular news
            popular now
            popular on…
            popular posts
            popular stories
            popular topics
            promoted stories
            read next
            read these next
            readers also enjoyed
            recent
            recent articles
            recent news
            recent posts
            recent stories
            recommended
            recommended articles
            recommended for you
            recommended posts
            recommended stories
            recommended videos
            related
            related articles
            related blog posts
            related blogs
            related content
            related coverage
            related guides
            related links
            related news
            related posts
            related products
            related reading
            related stories
            related stories from…
            related topics
            related videos
            similar articles
            similar posts
            similar stories
            sponsored stories
            suggested articles
            suggested stories
            taboola
            the latest
            today's top stories
            top articles
            top headlines
            top news
            top posts
            top stories
            top trending
            trending
            trending articles
            trending news
            trending now
            trending posts
            trending stories
            trending topics
            trending videos
            watch next
            we recommend
            what others are reading
            what to read next
            what's new
            what's trending
            you may also be interested in
            you may also enjoy
            you may also like
            you may have missed
            you might also be interested in
            you might also enjoy
            you might also like
            you might be interested in
            you might like
            you'll also like
        """),
        "related_label": phrases("""
            also see
            also watch
            don't miss
            editor's pick
            icymi
            in case you missed it
            more from us
            more on this
            most read
            must read
            read also
            read more
            read more about
            read more on
            read the latest
            recommended read
            recommended reading
            related
            related article
            related articles
            related coverage
            related guide
            related link
            related news
            related post
            related posts
            related stories
            related story
            related video
            related videos
            see also
            see more
            see related
            up next
            watch also
            watch now
            you may also like
            you might also like
        """),
        "share": phrases("""
            @ (opens in new window)
            @ icon
            @ link
            @ logo
            @ page
            @ profile
            add @ as a preferred source…
            add as a preferred source on google
            add as preferred source on google
            add us on @
            choose us as a preferred source
            click to email a link to a friend…
            click to email a link…
            click to email this to a friend…
            click to print (opens…
            click to print…
            click to share (opens…
            click to share on @…
            click to share…
            connect with us
            connect with us on @
            copied
            copied to clipboard
            copy link
            copy link to clipboard
            copy url
            email thisblogthis!share to twittershare to facebook
            email thisblogthis!share to twittershare to facebookshare to pinterest
            email thisblogthis!share to xshare to facebookshare to pinterest
            facebook
            find us on @
            follow
            follow @
            follow on @
            follow our @ page
            follow us
            follow us on
            follow us on @
            follow us on @ and @
            follow us on social media
            get in touch on @
            join our @ channel
            join our @ group
            join us on @
            like loading
            like this
            like this…
            like us on @
            link copied
            link copied to clipboard
            link to @
            loading
            loading like
            make us preferred on google
            more options
            more sharing options
            open share drawer
            opens @ in a new window
            pin
            pin it
            pin this
            post on @
            post to @
            send this article
            send to a friend
            send via @
            share
            share article
            share article on @
            share article via @
            share by @
            share full article
            share icon
            share it
            share it on @
            share link
            share on
            share on @
            share on @ @
            share on social media
            share options
            share page
            share post
            share post via @
            share recipe
            share story
            share the article
            share the post
            share the story
            share this
            share this article
            share this article on @
            share this article on…
            share this article with…
            share this article…
            share this content
            share this entry
            share this event
            share this link
            share this page
            share this podcast
            share this post
            share this post on…
            share this post…
            share this recipe
            share this story
            share this story on…
            share this video
            share this with
            share this with @
            share this: @
            share to
            share to @
            share via
            share via @
            share with @
            share with your friends
            share with your network
            share your love
            sharing
            sharing is caring
            show some love
            social links
            social share
            spread the love
            spread the word
            submit to @
            subscribe on @
            subscribe to our @ channel
            tell a friend
            tell your friends
            this share link…
            toggle share menu
            tweet
            tweet on @
            tweet this
            view our @ page
            visit us on @
            whatsapp
            x (opens in new window)
        """),
        "skip": phrases("""
            accessibility help
            accessibility links
            after newsletter promotion
            back to the top
            back to top
            bottom of page
            close main menu
            close navigation menu
            end of carousel
            expand child menu
            go to content
            go to main content
            go to navigation
            go to top
            hamburger menu
            hide menu
            jump to content
            jump to main content
            jump to navigation
            jump to recipe
            jump to search
            menu toggle
            open main menu
            open mobile menu
            open navigation
            open navigation menu
            return to top
            scroll down
            scroll for more
            scroll to content
            scroll to top
            show menu
            show navigation
            skip advert
            skip links
            skip navigation
            skip past newsletter promotion
            skip to article
            skip to comments
            skip to content
            skip to content…
            skip to end of carousel
            skip to footer
            skip to header
            skip to main
            skip to main content
            skip to main menu
            skip to main navigation
            skip to menu
            skip to navigation
            skip to primary navigation
            skip to primary sidebar
            skip to search
            skip to sidebar
            skip to site footer
            skip to site index
            swipe left
            swipe right
            toggle child menu
            toggle menu
            toggle mobile menu
            toggle navigation
            toggle sidebar
            toggle submenu
            top
            top of page
        """),
        "tags": phrases("""
            categories
            categorized
            category
            explore more on these topics
            filed in
            filed under
            in categories
            labels
            more on
            posted in
            posted under
            published in
            read more about
            related tags
            related topics
            section
            sections
            tag
            tagged
            tagged as
            tagged in
            tagged with
            tags
            topic
            topics
            topics in this article
            topics mentioned in this article
        """),
        "update_label": phrases("""
            content last reviewed
            edited
            last edited
            last modified
            last modified on
            last reviewed
            last reviewed on
            last update
            last updated
            last updated at
            last updated on
            medically reviewed on
            modified
            modified on
            page last updated
            reviewed
            revised
            this article was last updated
            this article was last updated on
            this page was last updated on
            this post was last updated
            this post was last updated on
            this story was last updated
            this story was last updated on
            update
            updated
            updated at
            updated on
        """),
    },
)
