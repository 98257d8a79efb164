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
            article is being read aloud
            audio of this article
            audio version of this article
            change the text size
            close modal
            close this dialog
            copy link
            decrease text size
            external link
            external link opens in a new tab
            external link opens in a new window
            external link, opens in a new tab
            external link, opens in a new window
            external link, opens in new window
            external links open in a new window
            font size
            have this article read to you
            have this story read to you
            hear this story
            image description
            increase or decrease text size
            increase text size
            increase the font size
            link copied
            link opens in a new tab
            link opens in a new window
            link opens in new tab
            link opens in new window
            link will open in a new tab
            link will open in a new window
            listen to a recording of this article
            listen to an audio version of this article
            listen to article
            listen to audio version
            listen to it instead
            listen to our article
            listen to our story
            listen to the article
            listen to the audio version
            listen to the audio version of this article
            listen to the audio version of this story
            listen to the post
            listen to the story
            listen to this article
            listen to this article #:#
            listen to this article in audio form
            listen to this article instead
            listen to this article now
            listen to this article with…
            listen to this article · #:# min learn more
            listen to this blog
            listen to this blog post
            listen to this column
            listen to this essay
            listen to this page
            listen to this post
            listen to this story
            listen to this story now
            listen to this text
            listen to this · #:#
            listen to this, powered by…
            open in a new tab
            open in a new window
            open in new tab
            open in new window
            open the accessibility menu
            opens a modal dialog
            opens a new tab
            opens a new window
            opens external link in a new tab
            opens external website in a new window
            opens image in a new tab
            opens in a modal
            opens in a new browser tab
            opens in a new browser window
            opens in a new tab
            opens in a new tab or window
            opens in a new window
            opens in a pop-up window
            opens in new browser tab
            opens in new browser window
            opens in new tab
            opens in new window
            opens in your email client
            opens in your mail client
            opens your email client
            powered by trinity audio
            press escape to close
            read the article aloud
            read this article aloud
            read this page aloud
            screen reader support enabled
            switch to dark mode
            switch to high contrast
            switch to light mode
            text to speech
            the audio version of this article is…
            the link opens in a new tab
            the link opens in a new window
            this article is narrated by…
            this article is read by an ai…
            this article was narrated by…
            this article was read by an automated voice…
            this audio is ai-generated
            this audio is automatically generated…
            this audio is generated by…
            this audio was created using ai…
            this audio was created with ai…
            this audio was generated by ai…
            this audio was generated using ai…
            this content is read by…
            this is an ai-generated voice…
            this link is external
            this link opens in a new tab
            this link opens in a new window
            this link opens in new window
            this link will open in a new tab
            this link will open in a new window
            this page is available in audio…
            this story is read by an automated voice…
            to hear the audio version of this article…
            turn on dark mode
            voiced by amazon polly
            will open in a new tab
            will open in a new window
            your browser does not support text to speech…
        """),
        "advertisement": phrases("""
            a message from our advertiser
            a message from our advertisers
            a message from our sponsor
            a message from our sponsors
            a word from our sponsor
            a word from our sponsors
            ad
            ad - continue reading below
            ad - scroll to continue
            ad by @
            ad content continues below
            ad covered the page
            ad feedback
            ad keeps covering the page
            ads
            ads by @
            advertise with us here
            advertisement
            advertisement (# of #)
            advertisement - article continues below
            advertisement - continue reading below
            advertisement - scroll for more
            advertisement - scroll to continue
            advertisement - story continues below
            advertisement article continues below
            advertisement article continues below this ad
            advertisement continue reading the main story
            advertisement story continues below
            advertisement · scroll to continue
            advertisement, article continues below
            advertisement. article continues below
            advertisement. scroll to continue
            advertisement. scroll to continue reading
            advertisements
            advertising
            advertising (scroll to continue)
            advertising continue reading below
            article continues after ad
            article continues after ads
            article continues after advertisement
            article continues after sponsored content
            article continues after the ad
            article continues after the advertisement
            article continues after the video
            article continues after these ads
            article continues after this ad
            article continues after this advert
            article continues after this advertisement
            article continues after video
            article continues below ad
            article continues below advert
            article continues below advertisement
            article continues below gallery
            article continues below graphic
            article continues below image
            article continues below infographic
            article continues below map
            article continues below newsletter
            article continues below photo
            article continues below player
            article continues below podcast
            article continues below poll
            article continues below slideshow
            article continues below sponsor message
            article continues below the ad
            article continues below the image
            article continues below the photo
            article continues below the video
            article continues below this ad
            article continues below this advert
            article continues below this advertisement
            article continues below tweet
            article continues below video
            article continues beneath advertisement
            article continues under ad
            content continues after ad
            content continues below ad
            content continues below advertisement
            content from our partner
            content from our partners
            content from our sponsor
            content from our sponsors
            continue reading after ad
            continue reading after advertisement
            continue reading after the ad
            continue reading after this ad
            continue reading below
            continue reading below ad
            continue reading below advertisement
            continue reading story below
            continue reading the main story
            continue watching after ad
            continues below the ad
            did you like this ad
            don't like this ad
            don't want to see ads
            don’t like this ad
            don’t want to see ads
            enjoy an ad-free experience
            give feedback on this ad
            is there a problem with this ad
            issues with this ad
            learn more about our ads
            message from our sponsor
            more from our partners
            more from our sponsors
            not interested in this ad
            opens in a new window advertisement
            paid content
            paid for and posted by
            paid post
            partner content
            please scroll for content
            please scroll to continue
            presented by our sponsor
            promoted
            promoted content
            read on after the ad
            remove ads
            report this ad
            scroll down for more
            scroll down to continue
            scroll down to continue reading
            scroll to continue reading
            scroll to continue with content
            scroll to read more
            skip ad
            sponsored
            sponsored by
            sponsored by @
            sponsored by our partners
            sponsored content
            sponsored content continues below
            sponsored links
            sponsored or promoted content
            stop seeing this ad
            story continues after ad
            story continues after advertisement
            story continues after the ad
            story continues after this ad
            story continues after video
            story continues below ad
            story continues below advertisement
            story continues below chart
            story continues below gallery
            story continues below graphic
            story continues below image
            story continues below infographic
            story continues below map
            story continues below newsletter signup
            story continues below photo
            story continues below poll
            story continues below sponsor message
            story continues below the ad
            story continues below the gallery
            story continues below the photo
            story continues below the video
            story continues below this ad
            story continues below this advertisement
            story continues below tweet
            story continues below video
            thank you for watching this ad
            thank you to our sponsor
            thank you to our sponsors
            thank you. we appreciate your feedback on this ad…
            thank you. your feedback on ads…
            the article continues after the ad
            the article continues below
            the following is sponsored content…
            the story continues after this ad
            the story continues below
            this ad has been removed
            this ad has not loaded
            this ad has not loaded yet…
            this ad is not relevant…
            this ad will close in #
            this ad will close in # seconds
            this ad will end in # seconds
            this advertisement has not loaded yet…
            this advertisement has not loaded…
            this advertisement is not relevant…
            this article is sponsored by…
            this article was paid for by…
            this content is sponsored by…
            this is a paid advertisement…
            this is a sponsored advertisement…
            this is an ad
            this is an advertisement
            this is an advertising feature…
            this is paid content
            this is sponsored content
            this section is sponsored by…
            upgrade to remove ads
            want to remove ads
            want to see fewer ads
            want to see less ads
            what is this ad
            what was wrong with this ad
            why am i seeing ads
            why am i seeing this ad
            why do i see ads
            why do i see this ad
        """),
        "ago": phrases("""
            # ago
            # d ago
            # day ago
            # days ago
            # h ago
            # hour ago
            # hour(s) ago
            # hours ago
            # hr ago
            # hrs ago
            # min ago
            # mins ago
            # minute ago
            # minute(s) ago
            # minutes ago
            # mo ago
            # month ago
            # months ago
            # mos ago
            # sec ago
            # second ago
            # seconds ago
            # secs ago
            # w ago
            # week ago
            # week(s) ago
            # weeks ago
            # wk ago
            # wks ago
            # y ago
            # year ago
            # year(s) ago
            # years ago
            # yr ago
            # yrs ago
            #+ days ago
            #+ months ago
            #+ weeks ago
            #d ago
            #h ago
            #hours ago
            #hr ago
            #hrs ago
            #m ago
            #min ago
            #mins ago
            #mo ago
            #mos ago
            #s ago
            #sec ago
            #w ago
            #wk ago
            #wks ago
            #y ago
            #yr ago
            #yrs ago
            a day ago
            a few seconds ago
            a few secs ago
            a min ago
            a month ago
            a week ago
            a year ago
            about # hours ago
            about # minutes ago
            about a minute ago
            about an hour ago
            active # days ago
            active # hours ago
            active # minutes ago
            active # months ago
            active # weeks ago
            active # years ago
            added # days ago
            added # hours ago
            added # minutes ago
            added # months ago
            added # weeks ago
            added # years ago
            an hour ago
            an hr ago
            created # days ago
            created # months ago
            created # years ago
            edited # days ago
            edited # hours ago
            edited # minutes ago
            edited # months ago
            edited # years ago
            just now
            modified # days ago
            modified # months ago
            modified # years ago
            posted # day ago
            posted # days ago
            posted # days ago by…
            posted # hour ago
            posted # hours ago
            posted # hours ago by…
            posted # mins ago
            posted # minutes ago
            posted # month ago
            posted # months ago
            posted # week ago
            posted # weeks ago
            posted # year ago
            posted # years ago
            posted a day ago
            posted a month ago
            posted a week ago
            posted a year ago
            posted an hour ago
            posted just now
            posted today at #:#
            posted yesterday
            posted yesterday at #:#
            posted: # days ago
            posted: # hours ago
            posted: # minutes ago
            posted: # months ago
            posted: # weeks ago
            posted: # years ago
            published # day ago
            published # days ago
            published # hour ago
            published # hours ago
            published # mins ago
            published # minutes ago
            published # month ago
            published # months ago
            published # week ago
            published # weeks ago
            published # year ago
            published # years ago
            published a day ago
            published a month ago
            published a week ago
            published a year ago
            published an hour ago
            published just now
            published today at #:#
            published yesterday
            published: # days ago
            published: # hours ago
            published: # minutes ago
            published: # months ago
            published: # weeks ago
            published: # years ago
            reviewed # days ago
            reviewed # months ago
            shared # days ago
            shared # hours ago
            submitted # days ago
            submitted # hours ago
            submitted # years ago
            today #:# am
            today #:# pm
            today at # am
            today at # pm
            today at #:#
            today at #:# am
            today at #:# pm
            today at #:#am
            today at #:#pm
            today, #:#
            today, #:# am
            today, #:# pm
            today, #:#am
            today, #:#pm
            updated # day ago
            updated # days ago
            updated # hour ago
            updated # hours ago
            updated # hr ago
            updated # hrs ago
            updated # min ago
            updated # mins ago
            updated # minute ago
            updated # minutes ago
            updated # month ago
            updated # months ago
            updated # seconds ago
            updated # week ago
            updated # weeks ago
            updated # year ago
            updated # years ago
            updated #h ago
            updated a day ago
            updated a minute ago
            updated a month ago
            updated a week ago
            updated a year ago
            updated an hour ago
            updated just now
            updated today at #:#
            updated yesterday
            updated yesterday at #:#
            updated: # days ago
            updated: # hours ago
            updated: # mins ago
            updated: # minutes ago
            updated: # months ago
            updated: # years ago
            uploaded # days ago
            uploaded # months ago
            uploaded # years ago
            yesterday #:# am
            yesterday #:# pm
            yesterday at #
            yesterday at # am
            yesterday at # pm
            yesterday at #:#
            yesterday at #:# am
            yesterday at #:# pm
            yesterday at #:#am
            yesterday at #:#pm
            yesterday, #:#
            yesterday, #:# am
            yesterday, #:# pm
        """),
        "app": phrases("""
            # in the app store
            app available on @ play
            app store
            app store and @ play
            available in the app store
            available now on the app store
            available on @ play
            available on app store
            available on google play
            available on the app store
            browse in the app
            click here to download our app
            click here to download the app
            continue in the app
            continue reading in the app
            download from @ play
            download from app store
            download from the app store
            download in app store
            download it on @ play
            download it on the app store
            download now on the app store
            download on @ play
            download on app store
            download on the app store
            download our android app
            download our app
            download our app now
            download our app today
            download our free app
            download our ios app
            download our iphone app
            download our mobile app
            download our mobile app now
            download our new app
            download our news app
            download the android app
            download the app
            download the app for free
            download the app now
            download the app today
            download the free app
            download the ios app
            download the mobile app
            download the news app
            download today on the app store
            explore it on @ play
            for a better experience, download our app…
            for a better experience, use our app…
            free on the app store
            get breaking news alerts in the app
            get breaking news on the app
            get it from @ play
            get it from the app store
            get it in the app store
            get it on @ play
            get it on app store
            get it on appgallery
            get it on google play
            get it on the app store
            get on @ play
            get our android app
            get our app
            get our app for free
            get our free app
            get our ios app
            get our mobile app
            get our mobile apps
            get our new app
            get our news app
            get the android app
            get the app
            get the app now
            get the best experience in the app
            get the free app
            get the full experience in our app…
            get the full experience in the app
            get the iphone app
            get the mobile app
            get the most out of our app…
            get the news app
            google play
            install our app
            listen in our app
            listen in the app
            now available on @ play
            now available on the app store
            on @ play
            on the app store
            open in app
            open in our app
            open in the app
            read faster in the app…
            read in our app
            read in the app
            read it in the app
            read more in the app
            read on the app
            read the full story in the app
            read this article in our app
            read this article in the app
            read this article on our app
            read this in the app
            read this story in the app
            read this story on our app
            save articles in the app…
            scan qr code to download
            scan the code to download
            scan the qr code to download
            scan the qr code to download our app…
            scan the qr code to download the app…
            scan this code to download…
            scan this qr code to download…
            scan to download
            scan to download app
            scan to download our app
            scan to download the app
            scan to get the app
            switch to our app
            switch to the app
            the app is available on…
            this post is better in the app
            this story is better in the app
            turn on browser notifications
            turn on desktop notifications
            turn on push notifications
            view in the app
            view this in the app
            watch in the app
            watch on the app
            we would like to send you notifications…
            we'd like to send you notifications…
            we'd like to show you notifications…
            we’d like to send you notifications…
            we’d like to show you notifications…
            would you like to receive notifications…
            you can download our app…
            your phone or tablet's app store…
            your phone or tablet’s app store…
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
            # browsers are supported…
            a modern browser is required…
            a problem occurred loading…
            access to this page has been denied…
            ad blocker interference detected…
            an unhandled error has occurred. reload
            attention! javascript is disabled…
            change your browser settings to allow…
            checking your browser before accessing…
            click here if you are not redirected…
            click here to enable javascript
            click here to reload the page…
            cookies are disabled in your browser…
            cookies are not enabled…
            cookies must be enabled…
            could not load the page…
            ddos protection by cloudflare
            download a modern browser…
            enable javascript
            enable javascript and cookies to continue
            enable javascript to continue
            enable javascript to view…
            enable js and disable any ad blocker
            error # page not found
            flash player is required…
            for full functionality of this site it is necessary to enable javascript…
            for the best experience on our site, be sure to turn on javascript…
            for the best experience, please enable javascript…
            for the best experience, please update your browser…
            get adobe flash player
            get the latest flash player…
            here are the instructions how to enable javascript…
            i have disabled my ad blocker
            i have turned off my ad blocker
            i've disabled my ad blocker
            i've turned off my ad blocker
            if you are not redirected automatically…
            if you are not redirected in…
            if you are using an ad blocker…
            if you're not redirected…
            if you're using an ad blocker…
            if you’re not redirected…
            if you’re using an ad blocker…
            internet explorer is no longer supported…
            internet explorer is not supported…
            it appears javascript is disabled…
            it appears that your browser…
            it appears you are using an ad blocker…
            it appears you have javascript disabled…
            it appears you're using an ad blocker…
            it appears your browser…
            it appears you’re using an ad blocker…
            it looks like javascript is…
            it looks like you are using an ad…
            it looks like you have an ad blocker…
            it looks like you have javascript…
            it looks like you're using an ad blocker…
            it looks like you're using internet explorer…
            it looks like your browser…
            it looks like you’re using internet explorer…
            it seems javascript is…
            it seems like you're using an ad…
            it seems like you’re using an ad…
            it seems you are using an ad…
            it seems you're using an ad…
            it seems your browser…
            it seems you’re using an ad…
            i’ve disabled my ad blocker
            i’ve turned off my ad blocker
            javascript appears to be disabled…
            javascript has been disabled…
            javascript is currently disabled…
            javascript is currently not supported…
            javascript is disabled
            javascript is disabled for your browser…
            javascript is disabled in your browser…
            javascript is disabled in your…
            javascript is disabled on your browser…
            javascript is disabled! why…
            javascript is disabled. please…
            javascript is either disabled…
            javascript is necessary for…
            javascript is needed for…
            javascript is not available
            javascript is not enabled
            javascript is not enabled…
            javascript is off. please…
            javascript is required
            javascript is required for you to be able to read premium content…
            javascript is required for…
            javascript is required in order…
            javascript is required to…
            javascript is turned off…
            javascript must be enabled to…
            javascript must be enabled…
            javascript needs to be enabled…
            javascript seems to be disabled…
            looks like you are using an ad…
            looks like you have javascript…
            looks like you're using an ad…
            looks like your browser…
            looks like you’re using an ad…
            need to enable javascript…
            oh no! it looks like javascript…
            our system thinks you might be a robot…
            our website uses javascript…
            page failed to load
            performance & security by cloudflare
            please activate javascript in…
            please allow ads on our site…
            please allow cookies and javascript…
            please consider disabling your ad blocker…
            please consider upgrading your browser…
            please disable adblock to…
            please disable any ad blocker…
            please disable your ad blocker…
            please disable your ad-blocker…
            please disable your adblocker…
            please disable your browser's ad…
            please disable your browser’s ad…
            please enable ads on…
            please enable cookies and…
            please enable cookies in…
            please enable cookies to…
            please enable java script…
            please enable javascript
            please enable javascript in…
            please enable javascript to…
            please enable javascript…
            please enable js and disable any ad blocker
            please ensure javascript is enabled…
            please ensure that javascript…
            please make sure javascript…
            please make sure your browser supports javascript and cookies…
            please note that javascript…
            please note: your browser…
            please refresh the page
            please refresh the page and try again
            please refresh the page or…
            please refresh your browser…
            please reload the page…
            please reload this page
            please stand by, while we are checking your browser
            please switch to a modern browser…
            please switch to a supported browser…
            please switch to another browser…
            please try a different browser…
            please turn off your ad blocker…
            please turn on javascript in…
            please turn on javascript…
            please turn on your javascript…
            please unblock challenges.cloudflare.com to proceed
            please update to a modern browser…
            please update your browser…
            please upgrade to a modern browser…
            please upgrade to a newer browser…
            please upgrade your browser…
            please use a different browser…
            please use a modern browser…
            please use a newer browser…
            please use a supported browser…
            please verify you are a human
            please verify you are human…
            please wait while the page…
            press & hold to confirm you are a human…
            some features require javascript…
            something went wrong loading…
            something went wrong, please refresh…
            something went wrong. please try again…
            something went wrong. refresh…
            something went wrong. wait a moment and try again…
            sorry, but your browser…
            sorry, javascript must be…
            sorry, something went wrong…
            sorry, we couldn't find that page
            sorry, we couldn’t find that page
            sorry, your browser does not…
            sorry, your browser doesn't support…
            sorry, your browser doesn’t support…
            sorry, your browser is…
            switch to a supported browser…
            the browser you are using is…
            the page could not be loaded
            the page you are looking for…
            the page you requested could not be found…
            the page you were looking for…
            the requested page could not be…
            there was a problem loading…
            there was an error loading this…
            this browser does not support…
            this browser doesn't support…
            this browser doesn’t support…
            this browser is no longer supported…
            this browser is not supported
            this browser is not supported…
            this browser version is no longer…
            this content requires javascript…
            this feature requires javascript…
            this form requires javascript…
            this page is best viewed…
            this page needs javascript…
            this page requires javascript
            this page requires javascript…
            this page will reload automatically
            this page works best with javascript…
            this process is automatic. your browser…
            this site needs javascript…
            this site requires cookies…
            this site requires javascript…
            this web page requires javascript…
            this website needs javascript…
            this website requires cookies…
            this website requires javascript…
            this website uses javascript…
            to display this page you need a browser…
            to improve your experience, update your browser…
            to view this page ensure that adobe flash…
            to view this page, please…
            to view this video please enable javascript…
            verify you are human
            verify you are human by completing the action below
            verifying you are human. this may…
            we detected an ad blocker…
            we have detected an ad…
            we have detected that javascript…
            we have noticed that you are using an ad…
            we no longer support internet explorer…
            we no longer support this browser…
            we notice you're using an ad…
            we notice you’re using an ad…
            we noticed that you're using an ad…
            we noticed that you’re using an ad…
            we noticed you have an ad…
            we noticed you're blocking ads…
            we noticed you're using an ad…
            we noticed you're using an unsupported browser…
            we noticed you’re blocking ads…
            we noticed you’re using an ad…
            we noticed you’re using an unsupported browser…
            we recommend updating your browser…
            we recommend using a modern browser…
            we recommend using one of the following browsers…
            we see you're using an ad…
            we see you’re using an ad…
            we strongly recommend upgrading your browser…
            we've detected an ad…
            we've detected that javascript is disabled…
            we've noticed that you're using an ad…
            we've noticed you're using an ad…
            we’ve detected an ad…
            we’ve noticed that you’re using an ad…
            we’ve noticed you’re using an ad…
            while we love our ads…
            you are using an ad blocker…
            you are using an old browser…
            you are using an older browser…
            you are using an outdated browser…
            you are using an unsupported browser…
            you do not have javascript enabled…
            you don't have javascript enabled…
            you don’t have javascript enabled…
            you have javascript disabled…
            you have turned off javascript…
            you must enable javascript…
            you must have javascript enabled…
            you need javascript enabled…
            you need to enable cookies…
            you need to enable javascript…
            you need to have javascript enabled…
            you will be redirected in…
            you'll need to enable javascript…
            you're using an ad blocker…
            you're using an old browser…
            you're using an outdated browser…
            you're using an unsupported browser…
            your ad blocker is on…
            your browser does not currently recognize…
            your browser does not have javascript…
            your browser does not seem to…
            your browser does not support the…
            your browser does not support…
            your browser doesn't support…
            your browser has javascript disabled…
            your browser has javascript turned off…
            your browser is deprecated…
            your browser is no longer supported…
            your browser is not compatible…
            your browser is not currently supported…
            your browser is not supported
            your browser is not supported by…
            your browser is not supported. please…
            your browser is not up to date…
            your browser is not up-to-date…
            your browser is out of date
            your browser is out of date…
            your browser is out-of-date…
            your browser is outdated…
            your browser is unsupported…
            your browser may not support…
            your browser needs to be updated…
            your browser version is…
            your browser will not…
            your browser's javascript is…
            your browser’s javascript is…
            your current browser does not…
            your current browser is not…
            your web browser is no longer supported…
            your web browser is not supported…
            your web browser is out of date…
            your web browser must have javascript enabled…
            you’ll need to enable javascript…
            you’re using an ad blocker…
            you’re using an old browser…
            you’re using an outdated browser…
            you’re using an unsupported browser…
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
            # / # characters
            (email address will not be published)
            (email will not be published)
            (required but never shown)
            (will not be published)
            (will not be published) (required)
            * denotes a required field
            * denotes required field
            * denotes required fields
            * indicates required field
            * indicates required fields
            a confirmation email will be sent…
            add a comment
            add a comment below
            add a new comment
            add a public comment
            add your comment
            add your comment below
            add your comment here
            add your comments below
            address never made public
            all comments are held for moderation…
            all comments are moderated…
            all comments are reviewed…
            all comments are subject to moderation…
            all comments must be approved…
            all comments will be moderated…
            all comments will be reviewed…
            all comments will be subject to…
            all fields are mandatory
            all fields are required
            alternatively, you can comment…
            be first to comment
            be the first to comment
            be the first to comment. what…
            be the first to leave a comment. don't…
            be the first to leave a comment. don’t…
            be the first to reply
            by commenting you agree to…
            by commenting, you agree to…
            by leaving a comment you agree…
            by leaving a comment, you agree…
            by posting a comment you agree…
            by posting a comment, you agree…
            by posting comments, you agree…
            by posting your comment you agree…
            by posting your comment, you agree…
            by submitting a comment you agree…
            by submitting a comment, you agree…
            by submitting your comment you agree…
            by submitting your comment, you agree…
            cancel reply
            cancel reply…
            change to post as
            choose a username to comment
            click here to cancel reply
            click here to comment
            click here to comment…
            click here to post comments
            click here to report abuse
            click to add a comment
            click to leave a comment
            comment *
            comment as a guest
            comment moderation is enabled…
            comment must be less than…
            comment name * email *
            comment name email website
            comment on this article
            comment on this blog
            comment on this news
            comment on this post
            comment on this story
            comment or message *
            comment posting is closed
            comment with your @ account
            comment your thoughts below
            commenting has been disabled
            commenting is now closed
            comments and reviews policy
            comments are automatically closed…
            comments are closed
            comments are closed on this article…
            comments are held for moderation…
            comments are moderated…
            comments are no longer accepted…
            comments are not allowed
            comments are not available for…
            comments are not available on…
            comments are not enabled
            comments are not for commercial use…
            comments are not pre-moderated…
            comments are now closed
            comments are reviewed and…
            comments are subject to moderation…
            comments are subject to our…
            comments are turned off
            comments are welcome and encouraged…
            comments are welcome while open…
            comments can no longer be…
            comments cannot be posted on…
            comments containing profanity or…
            comments have been closed
            comments have been closed for…
            comments have been closed on…
            comments have been disabled
            comments have been disabled for…
            comments have been disabled on…
            comments have been turned off
            comments have been turned off for…
            comments have been turned off on…
            comments on this article have been…
            comments on this story are moderated…
            comments on this thread are…
            comments posted on this site…
            comments that are deemed abusive…
            comments that are deemed inappropriate…
            comments will be approved before…
            comments will be moderated…
            comments will be reviewed before…
            comments will be sent to…
            comments with links will be…
            confirm you are not a spammer…
            contribute to the conversation
            contribute to the discussion
            create a commenting name to…
            create a username to comment
            disagree with this comment
            discuss in the comments
            discuss in the comments below
            downvote
            e-mail (will not be published)
            e-mail (will not be published) (required)
            e-mail will not be published
            email (address never made public)
            email (required)
            email (required, but never shared)
            email (required, never displayed)
            email (required, not published)
            email (required, will not be published)
            email (will not be displayed)
            email (will not be published)
            email (will not be published) (required)
            email (will not be published) *
            email (will not be shown)
            email (your email will not…
            email *
            email address (not published)
            email address (will not be…
            email address will not be displayed…
            email address will not be published…
            email me new comments
            email me new posts
            email must be valid
            email will not be published
            email will not be published…
            enter the captcha code
            enter the code shown above
            enter your comment below
            enter your comment here
            enter your comment here…
            enter your website url (optional)
            fields marked * are mandatory
            fields marked * are required
            fields with * are mandatory
            fields with * are required
            flag as inappropriate
            follow comments by email
            follow comments for this post
            have your say below
            hi, in order to comment…
            house rules for comments
            html is not allowed
            html tags are not allowed
            i am not a robot
            i'm not a robot
            i’m not a robot
            join our online debate
            join the conversation
            join the conversation and comment
            join the conversation here
            join the debate below
            join the discussion
            learn how your comment data is processed
            leave a comment
            leave a comment below
            leave a comment cancel reply
            leave a comment here
            leave a comment on this…
            leave a comment or reply
            leave a commentcancel reply
            leave a public comment
            leave a reply
            leave a reply below
            leave a reply cancel
            leave a reply cancel reply
            leave a reply here
            leave a reply to…
            leave a replycancel reply
            leave a response
            leave a response below
            leave a review or comment
            leave the first comment
            leave the first comment…
            leave this field blank
            leave this field empty
            leave your comment
            leave your comment below
            leave your comment here
            leave your comments below
            leave your comments here
            lines and paragraphs break automatically
            load more comments
            loading the comment form
            log in to add comment
            log in to add your comment…
            log in to comment
            log in to post comments
            log in to rate
            log in to reply
            log in to vote
            login or register to comment
            login or signup to comment
            login to add a comment
            login to add comment
            login to add your comment
            login to comment
            login to join the conversation
            login to leave a comment
            login to leave a reply
            login to post a comment
            login to post comment
            login to post comments
            login to post your comment
            login to view comments
            login with @ to comment
            mail (will not be published)
            mail (will not be published) (required)
            make a comment below
            manage my comment notifications
            manage subscriptions to comments
            mandatory fields are marked *
            moderation policy for comments
            name (required)
            name *
            name * email *
            name * email * website
            name and email are required
            name and email are required…
            name email website comment
            no html allowed in comments
            no html tags allowed
            no new comments can be…
            no new comments may be posted…
            no registration required to comment
            note: all comments are…
            note: all comments must…
            note: comments are moderated…
            note: comments must be…
            note: comments that contain…
            note: html is not translated…
            note: only a member of this blog may post a comment
            notify me about new comments
            notify me by email when the comment…
            notify me of follow-up comments
            notify me of follow-up comments…
            notify me of new comments
            notify me of new comments…
            notify me of new posts by email
            notify me of replies
            notify me of replies to…
            notify me via e-mail when…
            notify me via email when…
            notify me when a new comment…
            notify of new replies to…
            only team members can comment
            or leave a comment below
            our comments are moderated…
            our community guidelines and comment…
            participate in the conversation
            participate in the discussion
            pick a username to comment
            please click here to comment…
            please complete all required fields
            please complete the captcha
            please complete the required fields
            please enter a comment
            please enter a name
            please enter a valid email
            please enter a valid name
            please enter an email address
            please enter the captcha text
            please enter the code
            please enter the security code
            please enter your comment
            please enter your comments
            please enter your display name
            please enter your message
            please enter your name
            please enter your name here
            please leave a comment
            please leave a comment below
            please leave a reply
            please leave this field blank
            please leave this field empty
            please leave your comment
            please leave your comment below
            please leave your comments
            please leave your comments below
            please log in to add a comment…
            please log in to be able to comment…
            please log in to comment
            please log in to reply
            please login to add a comment…
            please login to comment
            please login to comment…
            please login to post comment
            please post a comment
            please select your comment type
            please sign in to comment
            please sign in to comment…
            please sign in to reply
            please write a comment
            please write your comment
            post a comment
            post a comment below
            post a comment here
            post a comment on @
            post a new comment
            post a public comment
            post a quick reply
            post a reader comment
            post as a guest
            post as anonymous user
            post comment
            post comment as a guest
            post has no comments
            post your comment
            post your comment below
            post your comment here
            post your comments below
            post your comments here
            powered by @ comments
            prefer to comment by @
            privacy policy comment policy
            prove you're not a robot
            prove you’re not a robot
            put your comment here
            register for free to comment
            register to join the conversation
            register to leave a comment
            register to post a comment
            register to post comments
            remember my personal information
            reply
            reply to this article
            reply to this comment
            reply to this conversation…
            reply to this discussion
            reply to this message
            reply to this post
            reply to this thread
            report abuse
            report comment
            report this comment as inappropriate
            report this post as inappropriate
            require login to comment
            required fields are marked
            required fields are marked *
            required, but never shown
            required, but not shown
            required, will not be published
            save my name, email and website…
            save my name, email in…
            save my name, email, and site…
            save my name, email, and website in this browser…
            save my name, email, site…
            save my name, email, website…
            see our comment policy
            see our comments policy
            send me an email when someone…
            send me an email when there…
            send us your comment
            send us your comments
            send us your thoughts
            send your comments to
            share your comments below
            share your thoughts
            sign in below to comment
            sign in to add your comment…
            sign in to comment
            sign in to leave a comment
            sign in to post comments
            sign in to rate
            sign in to rate this
            sign in to reply
            sign in to view comments
            sign in to vote
            sign up to comment
            sorry, comments are closed
            sorry, comments are closed for…
            sorry, comments are closed on…
            sorry, comments are currently closed
            sorry, comments are disabled…
            sorry, comments have been closed…
            sorry, comments have closed…
            sorry, the comment form is closed…
            start a new discussion
            submit a comment below
            submit a comment cancel reply
            submit comment
            submit comment cancel reply
            submit your comment below
            submit your comments below
            subscribe to comments feed
            subscribe to comments via rss
            subscribe to comments with rss
            subscribe to join the conversation
            subscribe to the comments
            subscribe to the comments feed
            subscribe to the comments for…
            subscribe to the conversation
            subscribe to the discussion
            subscribe to this comment thread
            subscribe to this comment's feed
            subscribe to this comment’s feed
            subscribe to this conversation
            subscribe to this discussion
            subscribe to this thread
            subscribe to: comments (atom)
            subscribe to: post comments (atom)
            subscribe to: posts (atom)
            take part in the conversation
            take part in the discussion
            thank you for commenting
            thank you for reporting this comment…
            thank you for your comment
            thank you for your comment. it…
            thank you for your review
            thank you! your comment…
            thanks for choosing to leave a comment…
            thanks for leaving a comment…
            thanks for reporting this comment…
            thanks for your comment
            thanks for your comment. it…
            thanks for your response
            thanks for your review
            the comment section is closed
            the comment thread is closed
            the comments are closed
            the comments are now closed
            the comments section is closed
            the conversation is now closed
            there are no comments yet. be…
            this comment has been flagged…
            this comment has been minimized…
            this comment has been reported…
            this comment has been submitted…
            this comment section is closed
            this comment thread is closed
            this comments section is closed
            this conversation has been closed
            this conversation is closed
            this conversation is moderated…
            this conversation is now closed
            this field is required
            this site uses akismet to reduce spam…
            this thread has been locked
            this thread is closed
            this thread is now closed
            this topic is closed
            trackback from your own site
            trackbacks and pingbacks are closed
            trackbacks and pings are closed
            type here
            type in your comment
            type the word above
            type your comment below
            type your comment here
            type your comment here…
            type your comments here
            type your reply here
            upvote
            use a valid email address to…
            use my @ account
            use of this site's comment section…
            use of this site’s comment section…
            use the form below to comment…
            verify you are human
            view comments
            view our comment guidelines
            view our comment policy
            view our commenting policy
            want to comment on this article…
            want to comment on this post…
            want to join the conversation
            want to join the conversation…
            want to join the discussion
            want to leave a comment
            we're glad you have chosen to leave a comment…
            we've closed comments on…
            website
            we’re glad you have chosen to leave a comment…
            we’ve closed comments on…
            what are your thoughts
            what do you think
            will not be displayed
            will not be published
            will not be shown
            write a comment
            write a comment below
            write a comment here
            write a new comment
            write a public comment
            write a quick comment
            write a reply or comment
            write the first comment
            write us your thoughts
            write your comment
            write your comment below
            write your comment here
            write your comment here…
            write your comments below
            write your comments here
            write your comments in…
            write your full review here
            write your reply here
            write your review here
            you are commenting as
            you are commenting using your…
            you are encouraged to comment…
            you are free to comment…
            you are invited to comment…
            you are not logged in. log in to comment…
            you are replying to
            you can also comment on…
            you can also leave a comment…
            you can comment below
            you can comment using your…
            you can follow responses to…
            you can follow this conversation…
            you can leave a comment…
            you can leave a response…
            you can leave your comment…
            you can post a comment…
            you can post your comment…
            you can skip to the end and leave a response…
            you can subscribe to this comment…
            you can trackback from your…
            you do not have permission to comment…
            you don't have permission to comment…
            you don’t have permission to comment…
            you have to be a member to comment…
            you have to be logged in to comment…
            you have to log in to comment…
            you have to sign in to comment…
            you may comment as a guest…
            you may post comments here…
            you must agree to the comment…
            you must be a member to comment…
            you must be a paying subscriber to comment…
            you must be a subscriber to comment…
            you must be logged in to comment…
            you must be logged in to leave…
            you must be logged in to post…
            you must be logged in to reply…
            you must be logged in to vote…
            you must be registered to comment…
            you must be subscribed to comment…
            you must create an account to comment…
            you must enable javascript to comment…
            you must enter a comment
            you must first login to comment…
            you must join to comment…
            you must log in to comment…
            you must log in to post a comment
            you must login to comment…
            you must register to comment…
            you must sign in to comment…
            you must verify your email to comment…
            you need a @ account to comment…
            you need to be logged in to comment…
            you need to log in to comment…
            you need to login to comment…
            you need to register to comment…
            you need to sign in to comment…
            you will be able to edit your comment…
            your comment
            your comment has been added…
            your comment has been posted
            your comment has been posted…
            your comment has been queued…
            your comment has been received…
            your comment has been saved…
            your comment has been sent…
            your comment has been submitted
            your comment has been submitted…
            your comment is awaiting moderation
            your comment is awaiting moderation…
            your comment is in moderation…
            your comment may be edited…
            your comment may be published…
            your comment may be subject…
            your comment may not appear…
            your comment must be approved…
            your comment on this article
            your comment on this story
            your comment was added…
            your comment was posted…
            your comment was submitted…
            your comment will appear after…
            your comment will appear on…
            your comment will be approved…
            your comment will be displayed…
            your comment will be moderated…
            your comment will be posted…
            your comment will be published…
            your comment will be queued…
            your comment will be reviewed…
            your comment will be sent…
            your comment will be shown…
            your comment will be visible…
            your comments are welcome
            your comments may be edited…
            your comments may be published…
            your comments may be used…
            your comments will be moderated…
            your comments will be published…
            your comments will be reviewed…
            your e-mail address *
            your e-mail address will not be displayed…
            your e-mail address will not be published…
            your e-mail address will not be shared…
            your e-mail is never shared…
            your e-mail will not be published…
            your email
            your email (will not be…
            your email address (required)
            your email address *
            your email address is kept private…
            your email address is never…
            your email address is not published…
            your email address is required…
            your email address is safe…
            your email address will be kept private…
            your email address will never…
            your email address will not be disclosed…
            your email address will not be displayed…
            your email address will not be published…
            your email address will not be shared…
            your email address will not be shown…
            your email address will not be visible…
            your email address won't be displayed…
            your email address won't be published…
            your email address won't be shown…
            your email address won’t be displayed…
            your email address won’t be published…
            your email address won’t be shown…
            your email addresses will not be published…
            your email id will not be published…
            your email is kept private…
            your email is never published…
            your email is never shared…
            your email is required but will not…
            your email will be kept private…
            your email will never be published…
            your email will never be shared…
            your email will not be displayed…
            your email will not be published…
            your email will not be shared…
            your email will not be shown…
            your email will not be used for any other…
            your email won't be published…
            your email won’t be published…
            your full name *
            your name
            your name and email will not…
            your name or alias
            your name or nickname
            your name will appear on your comment…
            your name, email address and…
            your public display name
            your rating and review
            your thought on this
            your thoughts on this article
            your thoughts on this story
            your turn to comment
            your view on this story
        """),
        "comment_head": phrases("""
            # comment
            # comments
            # comments already
            # comments below
            # comments for "…
            # comments for “…
            # comments hide comments
            # comments on "…
            # comments on “…
            # comments so far
            # comments sorted by
            # comments to "…
            # comments to “…
            # comments view comments
            # comments, add yours
            # comments: on "…
            # comments: on “…
            # community comments
            # facebook comments
            # inline responses
            # more comments
            # more replies
            # reader comments
            # readers' comments
            # readers’ comments
            # replies
            # replies to "…
            # replies to this…
            # replies to “…
            # reply
            # reply to "…
            # reply to “…
            # response
            # response to "…
            # response to “…
            # responses
            # responses so far
            # responses to "…
            # responses to this…
            # responses to ‘…
            # responses to “…
            # thought on "…
            # thought on ‘…
            # thought on “…
            # thoughts on "…
            # thoughts on this…
            # thoughts on ‘…
            # thoughts on “…
            # top-level comments
            # user comments
            # users commented
            all # comments
            all comments #
            all comments (#)
            all comments newest first
            article comments (#)
            click here for comments
            click to see comments
            click to view comments
            comment (#)
            comments
            comments #
            comments & discussion
            comments & ratings
            comments & replies
            comments (#)
            comments and discussion
            comments and replies
            comments and responses
            comments are loading
            comments for this article
            comments for this post
            comments for this story
            comments no comments
            comments no comments yet
            comments off on "…
            comments off on this…
            comments off on “…
            comments on this article
            comments on this post
            comments on this story
            comments on: "…
            comments on: “…
            comments per page
            comments powered by @
            comments powered by disqus
            comments powered by facebook
            comments section
            comments so far
            comments sorted by
            comments to the article
            comments to this article
            comments to this post
            comments view all
            comments · #
            comments • #
            conversations about this article
            discussion about this episode
            discussion about this podcast
            discussion about this post
            discussion about this video
            discussion on this article
            expand all comments
            expand comment thread
            facebook comments box
            facebook comments plugin
            for the comments, scroll…
            from the comments section
            hide # replies
            hide all comments
            hide all replies
            hide replies (#)
            last # comments
            latest comments
            latest comments on this…
            latest reader comments
            load # more comments
            load all # comments
            load all comments
            load earlier comments
            load more replies
            load new comments
            load newer comments
            load older comments
            load previous comments
            loading reader comments
            loading the comments
            most active comments
            most helpful comments
            most liked comments
            most popular comments
            most recent comment
            most recent comment first
            most recent comments
            most recommended comments
            most relevant comments
            most upvoted comments
            most voted comments
            newer comments older comments
            newest comments first
            newest first oldest first
            newest oldest most voted
            newest | oldest
            no comment yet
            no comments
            no comments added yet
            no comments are available
            no comments available
            no comments exist
            no comments found
            no comments have been added yet…
            no comments have been left…
            no comments have been made…
            no comments have been posted…
            no comments have been submitted…
            no comments have yet been…
            no comments here yet
            no comments on "…
            no comments on this item…
            no comments on ‘…
            no comments on “…
            no comments posted
            no comments posted yet
            no comments so far
            no comments to display
            no comments to show
            no comments yet
            no comments yet! add one…
            no comments yet! be the first…
            no comments yet! you be the…
            no comments yet, be the first…
            no comments yet, why not be…
            no comments yet, your thoughts are…
            no comments yet. be the first…
            no comments yet. why don't…
            no comments yet. why don’t…
            no comments yet. why not…
            no comments yet… be the first…
            no comments, be the first…
            no comments.. be the first…
            no one has commented on this…
            no one has commented yet. be…
            no pingbacks yet
            no reader comments
            no replies to "…
            no replies to “…
            no replies yet
            no responses to "…
            no responses to “…
            no responses yet
            no trackbacks yet
            no user comments
            no user comments yet
            nobody has commented yet
            older comments newer comments
            oldest comments first
            oldest newest most voted
            one comment
            one comment on "…
            one comment on “…
            one comment so far
            one comment to "…
            one comment to “…
            one reply to "…
            one reply to “…
            one response
            one response so far
            one response to "…
            one response to “…
            one thought on "…
            one thought on “…
            pingbacks and trackbacks
            post comment feed
            post comments (#)
            read # comments
            read all # comments
            read all comments
            read all comments (#)
            read all the comments
            read comments (#)
            read more comments
            read next comment
            read or add comments
            read or leave comments
            read other comments
            read reader comments
            read readers' comments
            read readers’ comments
            read the # comments
            read the comments
            read the comments (#)
            read the comments below
            read the comments on this…
            read the discussion
            read users' comments
            read users’ comments
            reader comments
            reader comments (#)
            reader comments: #
            readers comments (#)
            readers' comments
            readers' comments (#)
            readers’ comments (#)
            recent comments
            recent comments on this…
            responses are currently closed, but…
            responses to this article
            responses to this post
            responses to this story
            scroll down for comments
            scroll to comments
            show # comments
            show # more comments
            show # more replies
            show # replies
            show # reply
            show (#) comments
            show all # comments
            show all comments
            show all comments (#)
            show all replies
            show comments
            show comments (#)
            show comments hide comments
            show facebook comments
            show hide comments
            show latest comments
            show more comments
            show more replies
            show newest comments
            show older comments
            show or hide comments
            show previous comments
            show replies (#)
            show the comments
            show top comments
            single comment thread
            skip to comments section
            sort by best comments
            sort by most recent
            sort by top comments
            sort comments by
            sort comments by date
            story comments (#)
            the comments section
            the latest comments
            the most recent comments
            there are # comments
            there are # comments for…
            there are # comments on…
            there are currently # comments…
            there are currently no comments…
            there are no comments
            there are no comments for this…
            there are no comments on this…
            there are no comments posted…
            there are no comments yet…
            there is # comment on…
            there is currently no comment…
            there is no comment
            there is one comment on…
            top comments
            top rated comments
            top reader comments
            user comments
            user comments (#)
            view # comments
            view # more comments
            view # more replies
            view # previous comments
            view # replies
            view # reply
            view (#) comments
            view all # comments
            view all # replies
            view all comments
            view all comments (#)
            view all replies
            view and add comments
            view comment (#)
            view comments (#)
            view comments [#]
            view comments about this article…
            view comments on this…
            view discussion on @
            view facebook comments
            view latest comments
            view more comments
            view more replies
            view newest comments
            view older comments
            view or add comments
            view or post comments
            view previous comments
            view reader comments
            view the comments
            view the comments (#)
            view the discussion thread
            your comments (#)
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
            accept all & close
            accept all & continue
            accept all & visit the site
            accept all and close
            accept all and continue
            accept all and visit the site
            accept all cookies
            accept all optional cookies
            accept and close
            accept and visit site
            accept cookies
            accept only essential cookies
            accept only necessary cookies
            accept only required cookies
            ad selection, delivery, reporting
            adjust your cookie settings
            advertisement cookies are used to…
            advertising cookies
            allow all
            allow all cookies
            allow cookies
            allow essential cookies only
            allow only necessary cookies
            always active
            analytical cookies are used to…
            analytics cookies
            back to cookie preferences
            by accepting all cookies…
            by accepting cookies, you…
            by accepting, you agree…
            by choosing "accept all"…
            by choosing “accept all”…
            by clicking "accept all cookies"…
            by clicking "accept all"…
            by clicking "accept…
            by clicking "i accept"…
            by clicking "i agree"…
            by clicking 'accept all'…
            by clicking accept all…
            by clicking accept or…
            by clicking accept…
            by clicking agree, you…
            by clicking i accept…
            by clicking ‘accept all’…
            by clicking “accept all cookies”…
            by clicking “accept all”…
            by clicking “accept…
            by clicking “i accept”…
            by clicking “i agree”…
            by continuing to browse…
            by continuing to use our site…
            by continuing to use this site, you agree to our use of cookies
            by continuing to use this site…
            by continuing, you agree to our…
            by continuing, you agree to the…
            by continuing, you are agreeing…
            by selecting "accept all"…
            by selecting “accept all”…
            by tapping “accept all”…
            by using our services, you agree…
            by using this site you agree…
            by using this site, you accept…
            by using this site, you agree…
            by using this site, you consent…
            by using this website you agree…
            by using this website, you agree…
            change my cookie settings
            change your cookie settings
            check out our cookie policy…
            click "accept all" to…
            click below to consent to the above…
            click “accept all” to…
            close gdpr cookie banner
            close gdpr cookie settings
            close this cookie message
            confirm my choices
            consent
            continue with recommended cookies
            cookie & privacy policy
            cookie & privacy settings
            cookie consent
            cookie declaration last updated on…
            cookie notice
            cookie policy
            cookie policy & privacy
            cookie preferences
            cookie settings
            cookies
            cookies & privacy policy
            cookies and privacy policy
            cookies and similar technologies…
            cookies are small text files that can be used by websites…
            cookies help us deliver…
            cookies help us improve…
            cookies help us provide…
            cookies help us to…
            cookies on our website
            cookies on this site
            cookies on this website
            cookies policy
            cookies settings
            cookies used on this site
            cookies, device or similar online identifiers…
            create profiles for personalised advertising
            create profiles for personalized advertising
            create profiles to personalise content
            customise
            customize
            decline
            deny
            do not accept cookies
            do not sell my personal info
            do not sell my personal information
            do not sell or share my personal information
            do not sell/share my personal information
            do not share my personal information
            do you agree to the use of cookies
            enable only essential cookies
            enable or disable cookies
            functional cookies
            functional cookies help to perform…
            get more information about our cookies
            got it
            here you can find an overview of all cookies…
            how we use cookies
            i accept
            i accept all cookies
            i accept cookies from this site
            i accept the use of cookies
            i agree
            i agree to cookies
            i agree to the use of cookies
            i am ok with cookies
            i consent to cookies
            i consent to the use of cookies
            i do not consent
            i understand and accept
            i'm ok with cookies
            if you are under 16 and wish to give consent…
            if you disable this cookie, we will not…
            if you do not allow these cookies…
            if you do not want us and our partners to use cookies…
            if you would like to customise your choices…
            if you would like to customize your choices…
            in order to give you a better experience, we use cookies…
            i’m ok with cookies
            learn more about cookies
            learn more about how we use cookies
            learn more about our cookie policy
            learn more about our use of cookies
            learn more in our cookie policy
            learn more in our privacy policy
            list of partners (vendors)
            manage consent
            manage consent preferences
            manage cookies
            manage cookies and privacy
            manage my privacy settings
            manage options
            manage preferences
            manage settings
            manage your cookie preferences
            manage your cookie settings
            manage your privacy
            manage your privacy settings
            marketing cookies are used to…
            maximum storage duration: # days
            maximum storage duration: # year
            maximum storage duration: # years
            maximum storage duration: persistent
            maximum storage duration: session
            more about our cookies
            more about our use of cookies
            more info about cookies
            more information about cookies
            more information about our cookies
            necessary cookies
            necessary cookies are absolutely essential…
            necessary cookies help make a website usable…
            nothing personal, we use cookies…
            ok, got it
            on our website we use cookies…
            only allow essential cookies
            only strictly necessary cookies
            opt out of the sale of personal information…
            opt-out preference signal honored
            other uncategorized cookies are those…
            our partners and we…
            our partners will collect data and use cookies…
            our site uses cookies…
            our sites use cookies…
            our use of cookies
            our website makes use of cookies…
            our website uses cookies…
            our websites use cookies…
            performance cookies
            performance cookies are used to understand…
            personalised ads and content, ad and content measurement…
            personalised advertising and content, advertising and content measurement…
            personalized ads and content, ad and content measurement…
            personalized advertising and content, advertising and content measurement…
            please accept cookies to…
            please accept our cookies…
            please accept the use of cookies…
            please choose your cookie…
            please click accept to…
            please read our cookie policy…
            please see our cookie policy…
            please select which cookies…
            please select your cookie…
            powered by cookie information
            powered by cookiebot by usercentrics
            powered by onetrust
            precise geolocation data, and identification through device scanning…
            privacy & cookie policy
            privacy & cookie settings
            privacy & cookies policy
            privacy & cookies: this site uses cookies
            privacy & cookies: this site uses cookies.…
            privacy and cookie policy
            privacy and cookie settings
            privacy and cookies policy
            privacy overview
            privacy preference center
            privacy settings
            read more about cookies
            read more about our cookie policy
            read more about our cookies
            read more about our use of cookies
            read our cookie policy…
            read our cookies policy
            reject
            reject all
            reject all and close
            reject all and continue
            reject all cookies
            reject all non-essential cookies
            reject all optional cookies
            review and change cookies
            save & accept
            save my cookie settings
            save preferences
            save your cookie settings
            see our cookie policy…
            select which cookies you…
            set your consent preferences for…
            set your cookie preferences
            show vendors within this category
            social media cookies are set by…
            some cookies are essential…
            some cookies are necessary for…
            some cookies are placed by third party services…
            some of our partners may process your personal data…
            some partners do not ask for your consent…
            some third parties do not ask for your consent…
            some vendors may process your personal data on the basis of legitimate interest…
            statistic cookies help website owners…
            store and/or access information on a device…
            strictly necessary cookies
            targeting cookies
            targeting cookies are used to…
            tell me more about cookies
            thank you for your cookie preferences
            the cookie is set by…
            the cookie is used to store the user consent…
            the cookies is used to store the user consent…
            the cookies we use
            the site uses cookies…
            the storage or access that is used exclusively…
            the technical storage or access…
            the website uses cookies…
            these choices will be signaled to our partners…
            these choices will be signalled to our partners…
            these cookies allow the website to remember…
            these cookies allow us to count visits…
            these cookies allow us to…
            these cookies are necessary for the website…
            these cookies are necessary for the…
            these cookies are required…
            these cookies are set by…
            these cookies are used by…
            these cookies are used to…
            these cookies collect information…
            these cookies do not store…
            these cookies enable core functionality…
            these cookies enable the website to…
            these cookies enable us to…
            these cookies ensure basic functionalities…
            these cookies help provide information on metrics…
            these cookies help us to…
            these cookies help us understand…
            these cookies may be set by…
            these cookies may be set through our site…
            these cookies track visitors across websites…
            these cookies will be stored in your browser…
            these trackers are used…
            this blog uses cookies…
            this cookie is installed by…
            this cookie is native to…
            this cookie is set by…
            this cookie is used by…
            this cookie is used for…
            this cookie is used to…
            this cookie name is associated with…
            this cookies is set by…
            this domain uses cookies…
            this page uses cookies…
            this site makes use of cookies…
            this site stores cookies…
            this site uses cookies
            this site uses cookies…
            this site uses functional cookies…
            this web site uses cookies…
            this website employs cookies…
            this website stores cookies on your computer…
            this website stores data such as cookies…
            this website uses cookies
            this website uses cookies to improve your experience
            this website uses cookies…
            this website utilizes technologies such as cookies…
            to find out more about the cookies we use…
            to give you the best experience, we use cookies…
            to help us improve this website, we use cookies…
            to provide the best experiences, we use technologies like cookies…
            to refuse cookies, click…
            turn on all cookies
            update my cookie settings
            update your cookie preferences
            update your cookie settings
            use limited data to select advertising
            use necessary cookies only
            use of cookies on this site
            use profiles to select personalised advertising
            use profiles to select personalised content
            use profiles to select personalized advertising
            use profiles to select personalized content
            view list of partners
            view our # partners
            view our cookie policy
            we and our # partners…
            we and our partners…
            we and our selected partners…
            we and our trusted partners…
            we and our vendors use…
            we and selected partners…
            we and third parties such as our customers, partners…
            we and third parties use cookies…
            we ask for your consent to use…
            we ask you to accept cookies…
            we care about your privacy
            we have placed cookies on your…
            we have updated our privacy policy…
            we may request cookies to be set on your device…
            we need your consent before…
            we need your consent to…
            we only use essential cookies…
            we only use necessary cookies…
            we require your consent…
            we serve cookies on this site…
            we serve cookies. if you think that's ok…
            we serve cookies. if you think that’s ok…
            we set additional cookies…
            we use analytics cookies…
            we use and our partners use cookies…
            we use certain cookies…
            we use cookies
            we use cookies & similar…
            we use cookies (and…
            we use cookies - read more…
            we use cookies across our…
            we use cookies and…
            we use cookies for…
            we use cookies in…
            we use cookies on…
            we use cookies to ensure that we give you the best experience on our website
            we use cookies to improve your experience
            we use cookies to…
            we use cookies! by…
            we use cookies, including…
            we use cookies, which are…
            we use cookies. by…
            we use cookies. find out…
            we use essential cookies…
            we use first and third party cookies…
            we use first-party and third-party cookies…
            we use functional cookies…
            we use information collected through cookies…
            we use necessary cookies…
            we use optional cookies…
            we use our own and third-party cookies…
            we use our own cookies…
            we use some essential cookies…
            we use strictly necessary cookies…
            we use technical cookies…
            we use technologies like cookies to…
            we use technologies such as cookies…
            we use the following cookies…
            we use third-party cookies…
            we use tracking cookies…
            we use various cookies…
            we value your privacy
            we would like to use cookies…
            we'd like to set additional cookies…
            we'd like to use additional cookies…
            we'd like to use cookies…
            we'd like to use optional cookies…
            we've updated our privacy policy…
            we, and our partners, use…
            welcome to our cookie…
            welcome! we use cookies…
            we’d like to set additional cookies…
            we’d like to use additional cookies…
            we’d like to use cookies…
            we’d like to use optional cookies…
            we’ve updated our privacy policy…
            what are cookies used for on this…
            what cookies do we use
            while you're here we use cookies…
            while you’re here we use cookies…
            with your agreement, we and our…
            with your consent, we and our…
            with your consent, we would like…
            with your permission we and our partners…
            with your permission, we and our partners…
            yes, i accept cookies
            you can accept all cookies…
            you can adjust all of your cookie settings…
            you can adjust your cookie…
            you can at any time change or withdraw your consent…
            you can change or withdraw your consent at any time…
            you can change your choices at any time…
            you can change your consent…
            you can change your cookie…
            you can change your preferences at any time…
            you can choose which cookies…
            you can find out more about which cookies…
            you can freely give, refuse or withdraw your consent…
            you can learn more about our use of cookies…
            you can manage your cookie…
            you can read more about our cookies…
            you can read our cookie policy…
            you can withdraw your consent…
            you have accepted additional cookies…
            you have accepted all cookies
            you have rejected additional cookies…
            you may accept or manage your choices…
            you may click to consent to…
            your california privacy choices
            your california privacy rights
            your choice regarding cookies…
            your choices for cookies…
            your choices regarding cookies…
            your consent applies to the following domains…
            your cookie preferences have been saved…
            your cookies, your choice
            your preferences have been saved
            your privacy choices
            your privacy is important to us
            your privacy is important to us…
            your privacy is our priority
            your privacy matters to us
            your privacy, your choice
            your us state privacy rights
        """),
        "copyright": phrases("""
            (c) #…
            (c) all rights reserved
            all content copyright…
            all content is copyright…
            all content on this site is copyright…
            all images and text copyright…
            all images and text ©…
            all images are copyright…
            all material on this site is copyright…
            all material on this website is…
            all materials on this site are protected…
            all other trademarks and copyrights are…
            all other trademarks are the property of…
            all photos and text copyright…
            all rights are reserved
            all rights reserved
            all rights reserved #
            all rights reserved by…
            all rights reserved worldwide
            all rights reserved.…
            all text and images copyright…
            all text and images ©…
            all trademarks and registered trademarks…
            all trademarks are property of…
            all trademarks are the property of…
            any redistribution or reproduction…
            any unauthorised use or reproduction…
            any unauthorized use or reproduction…
            content on this site is licensed under…
            content on this website is copyright…
            copyright
            copyright #…
            copyright (c)…
            copyright all rights reserved
            copyright all rights reserved #
            copyright protected. all rights reserved
            copyright ©…
            copyright. all rights reserved
            copyright: all rights reserved
            copyrighted material. all rights reserved
            create a free website or blog at wordpress.com
            create your website with wordpress.com
            customer service © #
            designed using magazine hoot. powered by wordpress
            do not copy, reproduce…
            do not reproduce without permission…
            for permission to reuse…
            for reprint permission, contact…
            for reprints and permissions…
            for republishing rights, contact…
            images and text copyright…
            images may not be reproduced…
            images on this site are copyright…
            it is illegal to reproduce…
            legal notice & copyright
            licensed under a creative commons…
            licensed under cc by…
            licensed under creative commons…
            material from this site may not be…
            material may not be published or reproduced in any form…
            no part of this article may be reproduced…
            no part of this blog may…
            no part of this content may be…
            no part of this material may be…
            no part of this post may be…
            no part of this publication may be reproduced…
            no part of this site may…
            no part of this web site may…
            no part of this website…
            no reproduction without permission…
            no reproduction without prior…
            not to be reproduced without permission…
            photos and text copyright…
            please do not reproduce…
            powered by @
            powered by invision community
            powered by wordpress
            powered by wordpress vip
            proudly powered by blogger
            proudly powered by newspack…
            proudly powered by wordpress…
            read our republishing guidelines…
            reprinted with permission. all rights…
            reproduction in any form without…
            reproduction in whole or in part…
            reproduction in whole or part…
            reproduction of any content…
            reproduction of any material…
            reproduction of any part of…
            reproduction of material from…
            reproduction of this article is…
            reproduction of whole or any part…
            reproduction or use without…
            reproduction without explicit permission…
            reproduction without permission…
            reproduction without written permission…
            republish our articles for free…
            republish our stories for free…
            republish this story for free…
            simple theme. powered by blogger
            site powered by wordpress
            text and images copyright…
            text and photographs ©…
            text and photos copyright…
            the content of this article may not be reproduced…
            the contents of this site are ©…
            the material on this site may not be reproduced…
            the text of this article is licensed…
            this article is copyright…
            this article is licensed under…
            this article is protected by copyright…
            this article is republished under…
            this article may be republished…
            this article may not be reproduced…
            this content is copyright…
            this content is protected by copyright…
            this content is subject to copyright…
            this document is subject to copyright…
            this image is copyright…
            this material is copyright…
            this material is protected by copyright…
            this material may not be published, broadcast, rewritten…
            this material may not be…
            this post is licensed under…
            this site is copyright…
            this story may not be republished…
            this website and its content is copyright…
            this work is licensed under a creative commons…
            to republish this article…
            trademarks and copyrights are…
            unauthorised reproduction is prohibited…
            unauthorised use and/or duplication…
            unauthorised use is prohibited…
            unauthorized reproduction is prohibited…
            unauthorized reproduction of this…
            unauthorized reproduction or distribution…
            unauthorized use and/or duplication of this material…
            unauthorized use is prohibited
            you may not reproduce…
            © #…
            © all rights reserved
            © copyright…
            ©#…
            ® # …
            ® all rights reserved
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
            access the full article
            access the full report
            access the full story
            browse all
            buy now
            check it out here
            click for full article
            click for full story
            click for more details
            click for more info
            click here
            click here for details
            click here for more
            click here for updates on this story
            click here to continue
            click here to read
            click here to view
            click to continue reading
            click to load more
            click to read more
            click to see more
            click to show more
            click to view more
            collapse
            continue
            continue reading
            continue reading on @
            continue reading the article
            continue reading the rest
            continue reading the story
            continue reading this article
            continue reading this post
            continue reading this story
            continue to full article
            continue to full story
            continue to the article
            continue to the story
            details
            discover more
            discover the full story
            expand
            expand all
            expand to continue reading
            expand to read more
            explore
            explore all
            explore more
            explore the full story
            find out more
            find out more here
            find out more now
            find out more today
            full article
            get all the details
            get more
            get the full details
            get the full story
            get the recipe here
            go to full article
            go to full story
            go to original article
            go to the article
            go to the story
            keep reading
            keep reading the article
            keep reading this article
            keep reading this story
            keep scrolling for more
            learn how
            learn more
            learn more and apply
            learn more and subscribe
            less
            load more
            load more articles
            load more posts
            load the next article
            loading the next article
            more
            more details
            more info
            more information
            more on page #
            more stories
            no more to show
            open the full article
            read all our stories
            read all the articles
            read all the stories
            read article
            read article in full
            read full article
            read full article below
            read full article here
            read full news story
            read full story
            read full story here
            read here in full
            read in full here
            read in the app
            read it in full
            read less
            read more
            read more about this
            read more articles
            read more from @
            read more like this
            read more of this
            read more on @
            read more on it
            read more on that
            read more read less
            read more show less
            read more stories
            read more stories here
            read more top stories
            read next
            read now
            read on
            read on the app
            read on the site
            read original article here
            read original story here
            read rest of article
            read source article here
            read story in full
            read the article
            read the article here
            read the full article
            read the full newsletter
            read the full statement
            read the full story
            read the full study
            read the next article
            read the original article
            read the original here
            read the original story
            read the previous article
            read the related story
            read the rest here
            read the source article
            read the story
            read the story here
            scroll down for more
            scroll down to continue
            scroll to continue reading
            scroll to read more
            see all
            see all articles
            see all blog posts
            see all news articles
            see all on @
            see all our articles
            see all related articles
            see details
            see full article here
            see less
            see more
            see more like this
            see more on this
            see the full article
            see the full story
            see the original article
            shop all
            shop now
            show a few more
            show all
            show less
            show more
            show more show less
            show rest of article
            show the full article
            tap to continue reading
            tap to load more
            tap to read more
            tap to see more
            tap to view more
            tell me more
            the full article here
            the full story
            the full story here
            the post continues below
            view all
            view all articles
            view all blog posts
            view all my articles
            view all my posts
            view all news articles
            view all news stories
            view all our articles
            view all posts
            view all related articles
            view all web stories
            view details
            view full article
            view in browser window
            view less
            view more
            view more articles
            view more news stories
            view more related articles
            view more web stories
            view original article here
            view post
            view post on @
            view the full article
            view the full story
            view the full version
            view the original article
            watch full video here
            watch now
            watch on the app
            watch the full video
            watch the video below
            watch the video here
            watch the video now
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
            a link has been sent to your friend's email address
            a link has been sent to your friend’s email address
            a verification link has been sent to your email
            add your email address
            an error occurred while subscribing…
            and receive notifications of new posts by email
            at least one newsletter must be selected
            before you go, sign up…
            browse all of our newsletters
            by clicking "sign up"…
            by clicking sign up, you…
            by clicking submit…
            by clicking subscribe, you…
            by clicking the sign up button…
            by clicking the subscribe button…
            by clicking “sign up”…
            by entering your email…
            by giving us your email…
            by joining our mailing list…
            by providing your email…
            by signing up for our newsletter…
            by signing up for this email…
            by signing up to our newsletter…
            by signing up to this…
            by signing up you agree…
            by signing up, i agree…
            by signing up, you acknowledge…
            by signing up, you agree…
            by signing up, you are agreeing…
            by signing up, you confirm…
            by signing up, you consent…
            by signing up, you will…
            by signing up, you'll receive…
            by signing up, you’ll receive…
            by submitting my email…
            by submitting this form…
            by submitting your email…
            by submitting your information…
            by subscribing i accept…
            by subscribing to our newsletter…
            by subscribing to this…
            by subscribing you agree…
            by subscribing, i agree…
            by subscribing, you accept…
            by subscribing, you agree…
            by subscribing, you are agreeing…
            by subscribing, you confirm…
            by subscribing, you consent…
            can't find the email? check your…
            can’t find the email? check your…
            check your email to confirm…
            check your inbox or spam folder…
            check your inbox to confirm…
            check your inbox…
            click here to sign up…
            click here to subscribe
            click here to subscribe to…
            click to subscribe to…
            confirm your email address
            daily newsletter
            delivered straight to your inbox
            delivered to your inbox
            didn't receive the email
            didn’t receive the email
            don't miss a beat. sign up…
            don't miss a story. sign up…
            don't miss an update. subscribe…
            don't miss out. sign up…
            don't miss out. subscribe…
            don't worry, we don't spam
            don't worry, we won't spam you
            don’t miss a beat. sign up…
            don’t miss a story. sign up…
            don’t miss an update. subscribe…
            don’t miss out. sign up…
            don’t miss out. subscribe…
            don’t worry, we don’t spam
            don’t worry, we won’t spam you
            email (will not be shared)
            email address
            email address *
            email address is invalid
            email address is required
            email field is required
            email newsletter
            email sign up
            email was not sent - check your email addresses
            enter a valid email
            enter a valid email address
            enter email
            enter your e-mail address
            enter your email
            enter your email address
            enter your email address…
            enter your email below…
            enter your email here
            enter your email id
            enter your email to…
            enter your email…
            first name
            first name *
            follow blog via email
            follow this blog by email
            get breaking news emails
            get breaking news in your inbox
            get insights delivered…
            get more from our newsletter
            get new posts by email
            get new posts in your inbox
            get news delivered to your inbox
            get notified about new posts
            get our daily email…
            get our daily newsletter…
            get our free daily email…
            get our free daily newsletter…
            get our free newsletter
            get our free newsletters
            get our free weekly newsletter…
            get our latest stories…
            get our morning newsletter…
            get our news in your inbox
            get our newsletter
            get our newsletter delivered…
            get our newsletter in your inbox
            get our newsletter to your inbox
            get our stories in your inbox
            get our weekly email
            get our weekly newsletter…
            get stories like this…
            get the daily newsletter
            get the day's top stories…
            get the free newsletter
            get the latest news delivered…
            get the latest news from…
            get the latest news in…
            get the latest news to your inbox
            get the news in your inbox
            get the newsletter
            get this in your inbox
            get top stories in your inbox
            get updates
            get updates by email
            get updates in your inbox
            get updates straight to your inbox
            get weekly updates
            give it a try, you can unsubscribe anytime
            hand-picked stories, in your inbox…
            i understand i can unsubscribe…
            i understand that i can unsubscribe…
            i want to subscribe
            i would like to be emailed about offers…
            i'd like to get emails…
            in your inbox every morning
            interested in our newsletter
            invalid email address
            i’d like to get emails…
            join # other subscribers
            join # others subscribers
            join # readers…
            join # subscribers
            join my email list
            join my mailing list
            join our # subscribers…
            join our community
            join our daily and weekly newsletters…
            join our e-mail list
            join our email list…
            join our email newsletter
            join our free newsletter
            join our mailing list
            join our mailing list to…
            join our newsletter
            join our newsletter for…
            join our newsletter list
            join our newsletter to…
            join our newsletter…
            join our weekly newsletter
            join the conversation. subscribe…
            join the mailing list
            join the newsletter to receive…
            join thousands of subscribers…
            last name
            last name *
            latest news in your inbox
            latest news to your inbox
            like what you see? sign up…
            like what you're reading? sign up…
            like what you're reading? subscribe…
            like what you’re reading? sign up…
            like what you’re reading? subscribe…
            liked what you read? subscribe…
            look out for your first newsletter…
            look out for your newsletter…
            manage your email preferences
            manage your newsletter preferences
            manage your newsletter subscriptions
            more updates in your inbox…
            need to manage your newsletters…
            never miss a post
            never miss a story
            never miss a story…
            never miss a thing. sign up…
            never miss an update
            new posts straight to your inbox
            news delivered to your inbox
            news directly in your inbox
            news straight to your inbox
            news to your inbox
            newsletter
            newsletter sign up
            newsletter signup
            newsletters you may like
            no spam ever. unsubscribe…
            no spam, ever. unsubscribe…
            no spam, no fuss
            no spam, unsubscribe anytime
            no spam, unsubscribe at any time
            no spam. no ads. unsubscribe…
            no spam. unsubscribe any time
            no spam. unsubscribe anytime
            no spam. unsubscribe at any time
            no spam…
            no thanks
            not ready to subscribe
            opt in to receive…
            opt out at any time…
            opt out or contact us anytime…
            or sign up with your email
            or subscribe with your email
            our best stories in your inbox
            our latest news straight to your inbox
            our newsletters may contain info about charities…
            our top stories in your inbox
            please check your email for…
            please check your email to…
            please check your inbox and…
            please check your inbox for…
            please check your inbox to…
            please confirm your email…
            please confirm your subscription…
            please enter a valid email address
            please enter a valid email…
            please enter your email
            please enter your email address…
            please fill in your email…
            please provide a valid email…
            please provide your email…
            please select your newsletters
            please subscribe to our newsletter…
            please verify your email address…
            privacy: your email address…
            receive email from us on behalf of our trusted partners…
            receive new posts by email
            receive notifications of new posts by email
            receive our daily newsletter
            receive our free newsletter
            receive our weekly newsletter…
            receive the latest news in your inbox
            receive updates by email
            receive updates in your inbox
            register for our free newsletter
            register for our newsletter
            register to our newsletter
            see all our newsletters
            send me email updates
            send me the newsletter
            send us your email…
            show me the newsletter
            sign me up
            sign me up for the newsletter…
            sign up and get the…
            sign up and stay informed
            sign up below to get…
            sign up below to receive…
            sign up by email
            sign up for a free newsletter
            sign up for a weekly…
            sign up for alerts
            sign up for breaking news…
            sign up for email alerts
            sign up for email newsletter
            sign up for email newsletters
            sign up for email notifications
            sign up for email updates
            sign up for email updates…
            sign up for emails
            sign up for free newsletter
            sign up for free newsletters
            sign up for free updates
            sign up for free weekly…
            sign up for it here
            sign up for more newsletters
            sign up for more stories…
            sign up for my newsletter…
            sign up for my weekly…
            sign up for news alerts…
            sign up for newsletter
            sign up for newsletter updates
            sign up for newsletters
            sign up for newsletters and…
            sign up for one of our…
            sign up for our award-winning…
            sign up for our breaking news alerts
            sign up for our daily newsletter
            sign up for our daily…
            sign up for our e-newsletter
            sign up for our email…
            sign up for our free newsletter
            sign up for our free…
            sign up for our mailing list…
            sign up for our morning…
            sign up for our newsletter
            sign up for our newsletter…
            sign up for our new…
            sign up for our regular…
            sign up for our weekly newsletter
            sign up for our weekly…
            sign up for the best of…
            sign up for the daily…
            sign up for the email
            sign up for the free…
            sign up for the latest…
            sign up for the mailing list
            sign up for the morning…
            sign up for the newsletter
            sign up for the newsletter…
            sign up for the weekly…
            sign up for this newsletter
            sign up for updates
            sign up for weekly…
            sign up here
            sign up here for our…
            sign up here to get…
            sign up here to receive…
            sign up in seconds…
            sign up now for our…
            sign up now to get…
            sign up now to receive…
            sign up to daily…
            sign up to get breaking news…
            sign up to get daily…
            sign up to get more…
            sign up to get our…
            sign up to get the best of…
            sign up to get the day's…
            sign up to get the day’s…
            sign up to get the inside…
            sign up to get the latest…
            sign up to get these…
            sign up to get this…
            sign up to get updates
            sign up to get weekly…
            sign up to my newsletter
            sign up to newsletter
            sign up to newsletters
            sign up to our newsletter
            sign up to our newsletter…
            sign up to our…
            sign up to receive a…
            sign up to receive breaking news…
            sign up to receive daily…
            sign up to receive email…
            sign up to receive news…
            sign up to receive our…
            sign up to receive the latest…
            sign up to receive the…
            sign up to receive updates…
            sign up to receive weekly…
            sign up to stay informed
            sign up to the daily…
            sign up to the newsletter…
            sign up to the weekly…
            sign up to this newsletter
            sign up today for our…
            sign up today to…
            sign up with email
            sign up with your email…
            signup for our newsletter…
            signup to our newsletter
            something went wrong
            sorry, your blog cannot share posts by email
            sorry, your blog cannot share posts by email.…
            stay ahead of the curve. sign up…
            stay in the know
            stay in the loop
            stay informed
            stay informed. sign up…
            stay up to date
            stay updated
            stories delivered to your inbox
            straight to your inbox
            subscribe and get the…
            subscribe and never miss…
            subscribe and stay informed
            subscribe below to get…
            subscribe below to receive…
            subscribe by email
            subscribe for email updates
            subscribe for free
            subscribe for free updates
            subscribe for more updates
            subscribe for our newsletter
            subscribe here
            subscribe here for our…
            subscribe now
            subscribe now for free
            subscribe now for the latest…
            subscribe now to get…
            subscribe now to our…
            subscribe now to receive…
            subscribe now to stay…
            subscribe to blog via email
            subscribe to daily newsletter
            subscribe to email alerts
            subscribe to email updates
            subscribe to free newsletter
            subscribe to get our latest…
            subscribe to get the…
            subscribe to get updates
            subscribe to get weekly…
            subscribe to mailing list
            subscribe to my blog
            subscribe to my newsletter…
            subscribe to newsletter
            subscribe to our blog
            subscribe to our blog and…
            subscribe to our blog for…
            subscribe to our blog to…
            subscribe to our blog updates
            subscribe to our channel
            subscribe to our daily…
            subscribe to our e-newsletter
            subscribe to our email newsletter
            subscribe to our email…
            subscribe to our free newsletter
            subscribe to our free…
            subscribe to our magazine
            subscribe to our mailing list
            subscribe to our mailing list…
            subscribe to our monthly…
            subscribe to our newsletter
            subscribe to our newsletter and…
            subscribe to our newsletter for…
            subscribe to our newsletter to…
            subscribe to our newsletter, and…
            subscribe to our newsletter.…
            subscribe to our newsletters…
            subscribe to our podcast
            subscribe to our rss feed
            subscribe to our updates
            subscribe to our weekly newsletter
            subscribe to our weekly…
            subscribe to receive our…
            subscribe to receive the…
            subscribe to receive updates…
            subscribe to the blog
            subscribe to the daily…
            subscribe to the email
            subscribe to the free…
            subscribe to the mailing list
            subscribe to the newsletter
            subscribe to the newsletter…
            subscribe to the print edition
            subscribe to the weekly…
            subscribe to this blog…
            subscribe to this newsletter
            subscribe to weekly newsletter
            subscribe today
            subscribe via email
            subscribe with your email…
            success! check your email…
            success! now check your email…
            success! you have been subscribed…
            thank you for signing up to…
            thank you for signing up…
            thank you for subscribing
            thank you for subscribing…
            thank you for your interest in our newsletter…
            thank you for your subscription
            thank you! you have successfully subscribed…
            thank you, you have been subscribed…
            thank you, your sign-up request was successful…
            thank you. you're now subscribed…
            thank you. you’re now subscribed…
            thanks for signing up to…
            thanks for signing up…
            thanks for subscribing
            thanks for subscribing! please check…
            thanks for subscribing…
            thanks! check your inbox…
            thanks! you've successfully subscribed…
            thanks! you’ve successfully subscribed…
            thanks, you are subscribed…
            that email address is already subscribed
            the email address entered is…
            the email address you entered…
            the latest headlines in your inbox
            the latest in your inbox
            the latest news delivered to your inbox
            the latest news in your inbox
            the latest news to your inbox
            the latest stories straight to your inbox
            the stories you need to know, in your inbox
            the top stories in your inbox
            the week's top stories, straight to your inbox
            the week’s top stories, straight to your inbox
            there has been a problem with your sign-up…
            there was an error, please provide a valid email address
            this email address is already subscribed…
            this email will be delivered to your inbox…
            this email will be sent from…
            this email will be sent to your inbox…
            this field is for validation purposes and should be left unchanged
            this is the newsletter…
            this newsletter may contain advertising…
            to subscribe to our newsletter…
            top headlines in your inbox
            top stories delivered to your inbox
            top stories in your inbox
            unable to process your signup…
            unsubscribe anytime
            unsubscribe anytime. no spam
            unsubscribe at any time
            unsubscribe at any time…
            unsubscribe whenever you want
            updates from our newsletter
            view our newsletter archive
            view this email in your browser
            view this newsletter in your browser
            want more news? sign up…
            want more? sign up…
            want updates? sign up…
            we don't spam! read our…
            we don't spam. read our…
            we don’t spam! read our…
            we don’t spam. read our…
            we hate spam as much as you do…
            we hate spam too…
            we have sent a confirmation email…
            we may use your email…
            we never share your email…
            we promise not to spam…
            we promise to never spam…
            we promise we won't spam…
            we promise we won’t spam…
            we respect your inbox…
            we respect your privacy
            we respect your privacy…
            we send out emails once…
            we use your sign-up to provide content…
            we value your privacy. unsubscribe…
            we will never send you spam…
            we will never spam you…
            we will not share your email…
            we will not spam you…
            we will use your email…
            we won't send spam…
            we won't send you spam…
            we won't share your email…
            we won't spam you…
            we won’t send spam…
            we won’t share your email…
            we won’t spam you…
            we'll never send you spam…
            we'll never share your email…
            we'll never spam you…
            we'll use your email…
            we've sent a confirmation email…
            we've sent you an email…
            weekly news roundup email
            weekly newsletter
            we’ll never send you spam…
            we’ll never spam you…
            we’ll use your email…
            we’ve sent a confirmation email…
            we’ve sent you an email…
            you are already subscribed…
            you are now subscribed…
            you are subscribed to…
            you can opt out at any time…
            you can opt-out at any time…
            you can unsubscribe any time…
            you can unsubscribe anytime…
            you can unsubscribe at any time
            you can unsubscribe at any time…
            you can unsubscribe whenever…
            you have been subscribed
            you have been successfully subscribed…
            you have successfully subscribed…
            you may opt out at any time…
            you may unsubscribe at any time…
            you may unsubscribe from…
            you need to select at least one newsletter…
            you will receive emails…
            you'll get emails from…
            you'll receive our newsletter…
            you're now subscribed to…
            you've been subscribed to…
            you've been successfully subscribed…
            your email address
            your email address is safe with us…
            your email is safe with us…
            your email or mobile number
            your information will be used in accordance…
            your submission has been received…
            your subscription could not be saved…
            your subscription has been confirmed…
            your subscription has been successful
            you’ll get emails from…
            you’ll receive our newsletter…
            you’re now subscribed to…
            you’ve been subscribed to…
            you’ve been successfully subscribed…
        """),
        "pager": phrases("""
            # results found
            #-# of # articles
            #-# of # posts
            #-# of # results
            article # of #
            back to all
            back to all articles
            back to all posts
            back to archive
            back to archives
            back to article
            back to article list
            back to articles
            back to articles list
            back to articles overview
            back to blog home
            back to blog list
            back to blog overview
            back to blog posts
            back to blogs
            back to front page
            back to full article
            back to gallery
            back to home page
            back to homepage
            back to index
            back to latest news
            back to list
            back to listing
            back to listings
            back to main
            back to main blog
            back to main news
            back to main page
            back to main site
            back to media centre
            back to news archive
            back to news home
            back to news index
            back to news list
            back to news listing
            back to news listings
            back to news overview
            back to news page
            back to newsroom
            back to original article
            back to overview
            back to posts
            back to press releases
            back to previous
            back to previous page
            back to results
            back to search
            back to search results
            back to stories
            back to the article
            back to the articles
            back to the blog
            back to the homepage
            back to the list
            back to the news
            back to the newsroom
            back to the overview
            continue reading on the next page…
            continue to next page
            continue to page #
            displaying # of #
            displaying #-# of #
            go to blog
            go to next article
            go to page #
            jump to next article
            jump to page
            newer blog posts
            newer post
            newer post home
            newer post older post home
            newer posts
            newer posts older posts
            next
            next & previous
            next + previous
            next and previous posts
            next article
            next article:…
            next article…
            next blog post
            next blog post:…
            next in series
            next in this series
            next page
            next post
            next post:…
            next post…
            next set of articles
            next story
            next story:…
            next up
            next »
            next →
            next:…
            older blog posts
            older post
            older post home
            older post newer post
            older posts
            older posts home
            older posts newer posts
            page # / #
            page # /#
            page # of #
            page: # # #
            page: # of #
            pages: # #
            pages: # # #
            pages: « previous
            post # of #
            post navigation
            posts page navigation
            prev
            prev / next
            prev article
            prev article next article
            prev next article
            prev page next page
            prev post
            prev post next post
            prev story next story
            prev | next
            previous
            previous & next
            previous / next
            previous and next
            previous and next articles
            previous and next posts
            previous article
            previous article:…
            previous article…
            previous blog post
            previous blog post:…
            previous in series
            previous in this series
            previous page
            previous page next page
            previous post
            previous post:…
            previous post…
            previous story
            previous story next story
            previous story:…
            previous | next
            previous:…
            show # per page
            showing # of #
            showing # results
            showing #-# of #
            showing #–# of #
            showing all # results
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
            # of # minutes, # seconds volume #%
            # seconds of # secondsvolume #%
            #.#x
            #:# / #:#
            #:#/#:#
            ad # of #
            ad ends in #
            ad starting in #
            ad will end in # seconds
            audio player
            autoplay
            backward skip # seconds
            beginning of dialog window…
            captions
            captions off
            captions settings, opens captions settings dialog
            chapters
            click here for audio
            click here to listen
            click here to listen on @
            click here to listen to…
            click here to play
            click here to view the video
            click here to watch
            click here to watch the full video
            click here to watch the video
            click on the video above…
            click the play button to…
            click the player above to…
            click the player below to…
            click to play audio
            click to play video
            click to watch the video
            click to watch video
            close dialog video player
            close video
            continue watching after the ad
            could not load video
            couldn't load the video
            couldn’t load the video
            current time #
            current time #:#
            descriptions off
            download audio
            download transcript
            duration #
            duration #:#
            end of dialog window
            error loading media…
            error occurred while loading the video…
            escape will cancel and close the window
            find us on apple podcasts
            find us wherever you get your podcasts
            find us wherever you listen to podcasts
            forward skip # seconds
            full screen video
            fullscreen
            if playback doesn't begin shortly, try restarting your device
            if playback doesn’t begin shortly, try restarting your device
            jump ahead # seconds
            listen
            listen now
            listen now on @
            listen now on apple podcasts
            listen on @
            listen on amazon music
            listen on apple podcasts
            listen on bbc sounds
            listen on google podcasts
            listen on pocket casts
            listen on spotify or apple podcasts
            listen on your favorite podcast app
            listen on your favourite podcast app
            listen to full episode
            listen to more episodes
            listen to our podcast
            listen to our podcast on…
            listen to our podcasts
            listen to the audio
            listen to the episode
            listen to the episode here
            listen to the full episode
            listen to the full episode here
            listen to the full interview
            listen to the full interview here
            listen to the full podcast
            listen to the interview
            listen to the latest episode
            listen to the podcast
            listen to the podcast here
            listen to the podcast on…
            listen to the show
            listen to this episode
            listen to this episode on…
            listen to this podcast
            listen to this podcast on…
            listen via @
            listen via apple podcasts
            listen wherever you get podcasts
            listen wherever you get your podcasts
            live stream
            live stream is offline
            loaded
            loaded: #%
            loading the player
            loading video
            media could not be loaded…
            media error…
            media playback is not supported on this device
            media playback is unsupported on your device
            more from this podcast
            more videos on @
            mute
            new episodes every week
            next video in #
            next video in # seconds
            no compatible source was found for this media
            now playing
            other ways to listen
            pause
            pause video
            picture in picture mode
            picture-in-picture
            play
            play again
            play audio
            play episode
            play from the beginning
            play in new window
            play in popup window
            play video
            playback isn't supported on this device
            playback isn’t supported on this device
            playback of this video is not currently available
            playback rate
            playback speed
            playing in # seconds
            please wait while the video loads
            podcast episode
            podcast: play in new window
            podcast: play in new window | download
            powered by jw player
            press play to listen
            press play to listen to…
            press play to watch
            press shift question mark to access a list of keyboard shortcuts
            press the play button to…
            progress: #%
            question mark access keyboard shortcuts
            related videos from our team
            remaining time
            remaining time -#:#
            replay
            seek backward # seconds
            seek bar
            seek forward # seconds
            seek to live, currently playing live
            share this video share
            share video
            show notes & transcript
            show transcript
            skip ad in # seconds
            skip ads in # seconds
            skip back # seconds
            skip backward # seconds
            skip backwards # seconds
            skip forward # seconds
            skip in # seconds
            sorry, the video player failed to load…
            sorry, this audio is not available…
            sorry, this video can't be played
            sorry, this video can’t be played
            sorry, this video is no longer available…
            sorry, this video is not available…
            sorry, we're having trouble playing this video…
            sorry, we’re having trouble playing this video…
            stay tuned for the next video
            stream on @
            stream type live
            subscribe on apple podcasts
            subscribe on spotify or apple podcasts
            subscribe to our podcast on…
            subscribe to our podcasts
            subscribe to the podcast
            subscribe to the podcast on…
            subscribe to the podcast via…
            subscribe to this podcast
            subscribe to this podcast on…
            subscribe via apple podcasts
            subscribe wherever you get your podcasts
            subtitles
            subtitles off
            subtitles settings, opens subtitles settings dialog
            tap on the play button…
            the audio could not be loaded…
            the media could not be loaded…
            the media playback was aborted…
            the stream is offline
            the video could not be loaded…
            the video has ended
            the video is not available
            the video player is currently playing an ad…
            the video player is loading
            the video will start in #
            the video will start in # seconds
            the video will start in #cancel
            there was a problem playing this video
            there was an error loading the video
            this audio is unavailable
            this audio player is not supported…
            this content cannot be played…
            this content is no longer available to watch
            this is a modal window…
            this podcast is available on…
            this podcast is available wherever…
            this stream is offline
            this video can not be played
            this video can't be played
            this video cannot be played…
            this video can’t be played
            this video could not be played
            this video file cannot be played…
            this video has been removed…
            this video has ended
            this video is currently unavailable
            this video is either unavailable or not supported in this browser
            this video is hosted by…
            this video is loading
            this video is no longer available
            this video is not available
            this video is not available in your country
            this video is not currently available
            this video is private
            this video is unavailable
            this video isn't available anymore
            this video isn’t available anymore
            this video will play in #
            this video will resume in # seconds
            this video will start in #
            to play the media you will need…
            to play this video you need…
            to watch this video, please…
            toggle fullscreen
            transcript
            unable to load video
            unable to play media
            unable to play this video
            unable to play video
            unmute
            unmute video
            up next in # seconds
            use left/right arrow keys…
            use up/down arrow keys to increase or decrease volume
            video
            video ad
            video duration: # minutes…
            video failed to load
            video is not available
            video muted: click volume for sound
            video no longer available
            video player is loading
            video unavailable
            video will begin in #
            video you may like
            videos you may like
            volume
            volume #%
            watch also on @
            watch in full screen
            watch later
            watch live
            watch more
            watch more on @
            watch more videos like this
            watch on apple tv
            watch on demand
            watch on demand here
            watch the clip below
            watch the full clip
            watch the full episode
            watch the full interview
            watch the full interview below
            watch the full segment above
            watch the full video
            watch the full video above
            watch the full video below
            watch the full video here
            watch the full video on @
            watch the live stream
            watch the trailer above
            watch the trailer below
            watch the video
            watch the video above
            watch the video above to…
            watch the video below
            watch the video below to…
            watch the video here
            watch the video in the player above…
            watch the video on @
            watch this space for more videos
            watch this video again
            watch video
            watch video on @
            we're having trouble playing this video…
            we’re having trouble playing this video…
            you can also listen on…
            you can also listen to this…
            you can also watch this video…
            you can listen to the podcast…
            you can listen to this episode…
            you can listen to this podcast…
            you can subscribe to the podcast…
            you must be connected to the internet to watch…
            your ad will end in #
            your browser can't play this video
            your browser cannot play this video
            your browser can’t play this video
            your browser does not currently recognize any of the video formats available…
            your browser does not support audio playback…
            your browser does not support html5 audio…
            your browser does not support html5 video…
            your browser does not support the audio element…
            your browser doesn’t support html5 audio
            your browser doesn’t support html5 video
            your video will begin in #
            your video will play after…
            your video will resume in #
            your video will resume in # seconds
            your video will start in #
        """),
        "print": phrases("""
            add article to favorites
            add article to reading list
            add page to favorites
            add this article to your reading list
            add this page to favorites
            add this to favorites
            add to bookmarks
            add to favorites
            add to my bookmarks
            add to my favorites
            add to my library
            add to my list
            add to my reading list
            add to my saved articles
            add to my saved stories
            add to read later
            add to reading list
            add to saved articles
            add to saved stories
            add to your bookmarks
            add to your favorites
            add to your list
            add to your reading list
            add to your saved stories
            added to reading list
            added to saved articles
            added to your list
            bookmark
            bookmark this
            cite
            cite this article
            click here for a print-friendly version
            click here for a printable version
            click here to download the pdf
            click here to print
            click here to print this page
            click to print this article
            click to save this article
            download a pdf of this article
            download a printable version
            download article as pdf
            download as a pdf
            download as pdf
            download pdf
            download the pdf version
            download this article as a pdf
            download this article in pdf format
            download this page as a pdf
            e-mail to a friend
            email a copy of this article
            email a friend
            email a link to this article
            email a link to this page
            email article
            email article to a friend
            email page
            email this
            email this article
            email this article to a friend
            email this page
            email this page to a friend
            email this post to a friend
            email this story to a friend
            email this to a friend
            email to a friend
            get a printable version
            mail to a friend
            print
            print / save as pdf
            print article
            print friendly
            print friendly version
            print instructions for this page
            print or save as pdf
            print page
            print recipe
            print story
            print this
            print this article
            print this article for later
            print this blog post
            print this page
            print this post
            print this story
            print version
            printable version
            printer friendly, pdf & email
            printer-friendly version
            remove from my list
            remove from reading list
            remove from saved articles
            remove from saved stories
            save a copy of this article
            save and read later
            save article
            save article for later
            save article to reading list
            save as a pdf
            save as pdf
            save for later
            save for offline reading
            save page as pdf
            save page for later
            save story
            save this article
            save this article for later
            save this for later
            save this story
            save this story for later
            save to favorites
            save to my bookmarks
            save to my library
            save to my list
            save to my reading list
            save to read later
            save to read later list
            save to reading list
            save to your reading list
            saved
            saved to reading list
            saved to your reading list
            send article to a friend
            send page by email
            send this by email
            send to a friend
            this article has been saved…
            this article was saved to…
            you have saved this article…
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
            approx read time
            approx reading time
            approx time to read
            approx. read time
            approx. reading time
            approx. time to read
            approximate read time
            approximate reading time
            approximate time to read
            article read time
            article reading time
            average read time
            average reading time
            avg read time
            avg reading time
            avg. read time
            avg. reading time
            blog read time
            blog reading time
            est read time
            est reading time
            est. read time
            est. reading time
            estimated article reading time
            estimated read
            estimated read time
            estimated reading
            estimated reading time
            estimated time for reading
            estimated time of reading
            estimated time reading
            estimated time to read
            expected reading time
            full read time
            minutes reading time
            minutes to read
            post read time
            post reading time
            read duration
            read time
            read time approx
            read time estimate
            read times
            reading duration
            reading this article takes
            reading this article takes about
            reading this post takes
            reading time
            reading time (approx)
            reading time approx
            reading time estimate
            reading time in minutes
            reading time of this article
            story reading time
            this article takes
            this article takes about
            this article takes approximately
            this article will take
            this article will take about
            this article will take you about
            this blog post takes
            this blog takes
            this post takes
            this post takes about
            this post takes approximately
            this post will take
            this post will take about
            this post will take you
            this story takes
            time for reading
            time needed to read
            time of reading
            time reading
            time required to read
            time taken to read
            time to read
            time to read article
            time to read this
            time to read this article
            time to read this post
            total read time
            total reading time
            you can read this article in
            you can read this in
            you can read this post in
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
            latest articles from us
            latest by this author
            latest from our blog
            latest from the blog
            latest from the site
            latest from this author
            latest headlines
            latest news
            latest news & articles
            latest news & insights
            latest news & updates
            latest news and articles
            latest news and insights
            latest news and updates
            latest news by category
            latest news in brief
            latest on this story
            latest posts
            latest stories
            latest videos
            more about this story
            more about this topic
            more articles
            more articles about this
            more articles by this author
            more articles for you
            more articles like this
            more articles of interest
            more articles to explore
            more articles to read
            more by the author
            more by this author
            more by this writer
            more content like this
            more for you
            more from latest news
            more from our blog
            more from our network
            more from our partners
            more from our site
            more from our writers
            more from the archive
            more from the archives
            more from the author
            more from the blog
            more from the network
            more from the site
            more from the web
            more from this author
            more from this category
            more from this contributor
            more from this edition
            more from this issue
            more from this publication
            more from this section
            more from this series
            more from this site
            more from this source
            more from this topic
            more great reads
            more in local news
            more in this category
            more in this issue
            more in this section
            more in this series
            more in this topic
            more like this
            more like this story
            more news
            more news for you
            more news from us
            more news like this
            more news to read
            more news to use
            more of the latest
            more of this series
            more of today's news
            more of today’s news
            more on these topics
            more on this
            more on this issue
            more on this story
            more on this subject
            more on this topic
            more photos and videos
            more posts
            more posts for you
            more posts like this
            more posts to explore
            more recipes like this
            more recipes you'll love
            more recipes you’ll love
            more recommended stories
            more resources like this
            more stories
            more stories about this
            more stories for you
            more stories from us
            more stories like this
            more stories to read
            more to explore
            more to read
            more top stories
            more videos for you
            more videos like this
            more you may like
            more you might like
            most commented
            most popular
            most popular blog posts
            most popular in business
            most popular in news
            most popular in sport
            most popular last week
            most popular right now
            most popular stories
            most popular stories today
            most popular this month
            most popular this week
            most read
            most read in business
            most read in entertainment
            most read in news
            most read in opinion
            most read in sport
            most read last week
            most read this hour
            most read this month
            most read this week
            most recent
            most recent blog posts
            most shared
            most viewed
            most viewed this month
            most viewed this week
            most watched news videos
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
            recommended articles for you
            recommended by our editors
            recommended content for you
            recommended for you
            recommended from our partners
            recommended posts
            recommended posts for you
            recommended stories
            recommended stories for you
            recommended videos
            recommended videos for you
            related
            related articles
            related articles & news
            related articles and posts
            related articles and videos
            related articles by topic
            related articles for you
            related articles to read
            related blog posts
            related blogs
            related content
            related content for you
            related coverage
            related from our blog
            related guides
            related links
            related news
            related news & articles
            related news & insights
            related news & updates
            related news and articles
            related news and insights
            related news for you
            related posts
            related posts by category
            related posts to read
            related products
            related reading
            related stories
            related stories & posts
            related stories for you
            related stories from…
            related to this post
            related to this story
            related topics
            related videos
            related videos & articles
            similar articles
            similar posts
            similar stories
            sponsored stories
            suggested articles
            suggested stories
            taboola
            the latest
            today's top stories
            top # most read
            top articles
            top articles this week
            top headlines
            top headlines for you
            top news
            top news right now
            top news this week
            top of the news
            top pick for you
            top picks for you
            top posts
            top posts & pages
            top posts and pages
            top posts this week
            top stories
            top stories & headlines
            top stories for you
            top stories in news
            top stories in sport
            top stories right now
            top stories this week
            top trending
            trending
            trending across our network
            trending around the web
            trending articles
            trending from our partners
            trending in the uk
            trending in the us
            trending in this section
            trending news
            trending now
            trending on our site
            trending on social media
            trending on the site
            trending on the web
            trending on this site
            trending posts
            trending stories
            trending stories for you
            trending stories right now
            trending stories this week
            trending topics
            trending videos
            watch next
            we recommend
            what others are reading
            what to read next
            what's new
            what's trending
            you also may like
            you also might like
            you could also like
            you may also be interested
            you may also be interested in
            you may also be interested in…
            you may also enjoy
            you may also enjoy reading
            you may also enjoy these
            you may also like
            you may also like reading
            you may also like these
            you may also like this
            you may be interested
            you may be interested in
            you may enjoy reading
            you may enjoy these
            you may have also missed
            you may have missed
            you may have missed these
            you may like also
            you may like these
            you may like this
            you may like to read
            you might also be interested in
            you might also enjoy
            you might also enjoy reading
            you might also enjoy these
            you might also have missed
            you might also like
            you might also like these
            you might also like this
            you might be interested in
            you might enjoy reading
            you might enjoy these
            you might have missed
            you might have missed these
            you might like
            you might like also
            you might like these
            you might like this
            you might like to read
            you will also like
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
            @ (opens in a new tab)
            @ (opens in a new window)
            @ (opens in new tab)
            @ (opens in new window)
            @ icon
            @ link
            @ logo
            @ opens in a new tab
            @ opens in a new window
            @ opens in new tab
            @ opens in new window
            @ page
            @ profile
            @ profile link
            @ share button
            @ share icon
            @ social icon
            @ social link
            @ this blogthis! share to @ share to @
            @ this blogthis! share to @ share to @ share to @
            add @ as a preferred source…
            add as a preferred source
            add as a preferred source on @
            add as a preferred source on google
            add as preferred source
            add as preferred source on google
            add us as a preferred source
            add us as a preferred source on @
            add us as your preferred source
            add us on @
            add us on @ news
            also follow us on @…
            be our friend on @
            be sure to follow us on…
            become a fan on @
            become our fan on @
            catch us on @
            check out our @
            check out our @ channel
            check out our @ page
            check us out on @
            choose how to share
            choose us as a preferred source
            click here to follow us on @
            click here to join our @ channel
            click here to join our @ group
            click here to join us on @
            click here to share this…
            click here to tweet
            click to copy link
            click to copy the link
            click to copy url
            click to email a link to a friend…
            click to email a link…
            click to email this to a friend…
            click to follow us on @
            click to print (opens…
            click to print…
            click to share (opens…
            click to share on @…
            click to share via @…
            click to share…
            click to tweet this
            comment on @
            connect on @
            connect with me on @
            connect with us
            connect with us on @
            connect with us on social
            connect with us on social media
            copied
            copied to clipboard
            copied to your clipboard
            copy link
            copy link to article
            copy link to clipboard
            copy link to this article
            copy url
            copy url to clipboard
            did you enjoy this article? share…
            discuss on @
            discuss this article on @
            discuss this on @
            discuss this post on @
            don't forget to follow us on…
            don't forget to like and subscribe…
            don't forget to share this…
            don’t forget to follow us on…
            don’t forget to like and subscribe…
            don’t forget to share this…
            email thisblogthis!share to twittershare to facebook
            email thisblogthis!share to twittershare to facebookshare to pinterest
            email thisblogthis!share to xshare to facebook
            email thisblogthis!share to xshare to facebookshare to pinterest
            enjoyed this article? please share…
            enjoyed this article? share it…
            enjoyed this post? share it…
            facebook
            failed to copy link
            find me on @
            find us on @
            find us on @ and @
            find us on social
            find us on social media
            follow
            follow @
            follow @ for more
            follow her on @
            follow her on @ at…
            follow him on @
            follow him on @ at…
            follow me on @
            follow me on @ and @
            follow me on @ at…
            follow me on social media
            follow on @
            follow on @ news
            follow on social media
            follow our @
            follow our @ account
            follow our @ channel
            follow our @ page
            follow our channel on @
            follow our page on @
            follow the author on @
            follow them on @
            follow us
            follow us @
            follow us for latest updates
            follow us for more
            follow us for more updates
            follow us for the latest news
            follow us for the latest updates
            follow us on
            follow us on @
            follow us on @ and @
            follow us on @ for…
            follow us on @ news
            follow us on @ to…
            follow us on our social media
            follow us on our socials
            follow us on social
            follow us on social media
            follow us on social networks
            follow us via @
            follow us: @
            follow via @
            for all the latest updates, follow us…
            for more news, follow us on…
            for more updates, follow us on…
            for the latest news, follow us on…
            found this article interesting? follow us…
            found this article useful? share…
            get in touch on @
            get live updates on @
            get news on @
            get our updates on @
            get social with us
            get the latest updates on @
            get updates on @
            if you enjoyed this article, share…
            if you found this useful, please share…
            if you like this article, please share…
            if you like this post, please share…
            if you liked this article, please share…
            if you liked this post, please share…
            join @ channel
            join @ group
            join on @
            join our @
            join our @ channel
            join our @ community
            join our @ group
            join our @ group for…
            join our @ page
            join our @ server
            join our channel on @
            join our group on @
            join the @ channel
            join the @ group
            join the conversation on @
            join the discussion on @
            join us on @
            join us on @ and @
            join us on social media
            keep up with us on @
            keep up with us on social media
            let's connect on @
            let’s connect on @
            like & follow us on @
            like and follow us on @
            like and share our @ page
            like loading
            like our @ page
            like our page on @
            like this
            like this article? share it…
            like this on @
            like this page on @
            like this post? share it…
            like this…
            like us and follow us on @
            like us on @
            link copied
            link copied to clipboard
            link copied to your clipboard
            link has been copied
            link has been copied to clipboard
            link to @
            link to our @ page
            loading
            loading like
            make sure to follow us on…
            make us a preferred source
            make us preferred on google
            make us your preferred source on @
            more options
            more sharing options
            more ways to share
            open @ in a new tab
            open @ in a new window
            open @ page in a new window
            open @ profile in a new window
            open share drawer
            opens @ in a new tab
            opens @ in a new window
            opens @ in new tab
            opens @ in new window
            other ways to share
            our @ account
            our @ channel
            our @ group
            our @ page
            our @ profile
            our social media channels
            pin
            pin it
            pin it for later
            pin it on @
            pin on @
            pin this
            pin this for later
            pin this on @
            pin to @
            please share this with your friends…
            post it on @
            post on @
            post this article on @
            post this on @
            post to @
            prefer us on @
            preferred source on @
            print @ share
            read more about sharing
            recommend on @
            recommend this on @
            recommend to a friend
            save this to @
            save to @
            save to your @
            see us on @
            select how to share
            send a link to this article
            send by @
            send it via @
            send on @
            send this article
            send this by @
            send this page to a friend
            send this to a friend
            send this via @
            send to @
            send to a friend
            send via @
            set us as a preferred source
            set us as your preferred source…
            share
            share a link to this article
            share a link to this page
            share article
            share article on @
            share article via @
            share by @
            share by text message
            share content on @
            share directly to @
            share full article
            share icon
            share image on @
            share in @
            share it
            share it on @
            share it to @
            share it via @
            share it with friends
            share it with your friends
            share link
            share link to this article
            share news on @
            share now on @
            share on
            share on @
            share on @ (opens…
            share on @ @
            share on @ and @
            share on @ button
            share on @ share on @
            share on @ share on @ share on @
            share on hacker news
            share on microsoft teams
            share on social media
            share on social networks
            share on your timeline
            share on: @
            share options
            share or comment on this article
            share page
            share page on @
            share page via @
            share post
            share post on @
            share post via @
            share recipe
            share share tweet share
            share story
            share story on @
            share story via @
            share the article
            share the article on @
            share the article via @
            share the post
            share the post on @
            share the story
            share the story on @
            share this
            share this article
            share this article by @
            share this article on @
            share this article on…
            share this article via
            share this article via @
            share this article with…
            share this article…
            share this blog post
            share this by @
            share this content
            share this content on
            share this content on @
            share this entry
            share this event
            share this image on your site
            share this infographic on your site
            share this link
            share this live blog
            share this on @
            share this on social media
            share this page
            share this page on @
            share this page via @
            share this podcast
            share this post
            share this post on…
            share this post via @
            share this post with your friends
            share this post…
            share this recipe
            share this story
            share this story on…
            share this story via @
            share this to @
            share this via @
            share this video
            share this video on @
            share this with
            share this with @
            share this with a friend
            share this with friends
            share this with others
            share this with your friends
            share this with your network
            share this: @
            share this: click to…
            share to
            share to @
            share to @ @
            share to @ classroom
            share to @ story
            share to social media
            share to your network
            share tweet pin @
            share tweet share @
            share tweet share pin
            share using @
            share via
            share via @
            share via @ (opens…
            share via social media
            share via text message
            share with @
            share with a colleague
            share with a friend
            share with friends and family
            share with your community
            share with your followers
            share with your friends
            share with your network
            share your love
            share your opinion on @
            shared on @
            sharing
            sharing is caring
            show additional share options
            show more share options
            show more sharing options
            show social media sharing options
            show some love
            social links
            social media links menu
            social media share buttons
            social share
            spread the love
            spread the word
            stay connected on @
            stay connected with us on @
            stay connected with us on social media…
            submit to @
            subscribe on @
            subscribe on @ and @
            subscribe on our @ channel
            subscribe to my @ channel
            subscribe to our @
            subscribe to our @ channel
            subscribe to our @ page
            subscribe to the @ channel
            subscribe to us on @
            subscribe us on @
            subscribe via @
            tap to copy link
            tell a friend
            tell your friends
            text copied to clipboard
            the link has been copied
            the link has been copied to your clipboard
            these are external links and will open in a new window
            this share link…
            toggle share menu
            toggle social share buttons
            tweet
            tweet on @
            tweet this
            url copied to clipboard
            url has been copied
            view all share options
            view our @
            view our @ channel
            view our @ feed
            view our @ page
            view our @ profile
            visit our @
            visit our @ channel
            visit our @ page
            visit our @ profile
            visit us on @
            we are now on @
            we are on @
            we're now on @
            we're on @
            we’re now on @
            we’re on @
            whatsapp
            x (opens in new window)
            you can also follow us on…
            you can follow us on…
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
            # of # carousel
            back to main content
            back to main menu
            back to top arrow
            back to top button
            back to top of page
            back to top of the page
            back to top ↑
            beginning of main content
            click to go to top
            end of main content
            expand or collapse menu
            go back to top
            go to main menu
            go to main navigation
            go to page top
            go to the content
            go to the main content
            go to the main navigation
            go to the search
            go to the top
            go to the top of the page
            go to top of page
            jump directly to content
            jump directly to the content
            jump to main menu
            jump to main navigation
            jump to page content
            jump to primary content
            jump to secondary content
            jump to the content
            jump to the main content
            main content begins here
            main content starts here
            on to the content
            open and close menu
            open or close menu
            open the main menu
            return to main content
            return to main menu
            return to the top
            return to the top of the page
            return to top of page
            scroll back to top
            scroll to next section
            scroll to see more
            scroll to the bottom
            scroll to the top
            scroll to top button
            scroll to top of page
            scroll up to top
            show more menu items
            show or hide menu
            skip ahead to content
            skip directly to content
            skip directly to main content
            skip directly to navigation
            skip directly to search
            skip directly to site content
            skip in page navigation
            skip straight to content
            skip to article body
            skip to article content
            skip to blog content
            skip to bottom of page
            skip to comment form
            skip to content accessibility help
            skip to content area
            skip to content skip to footer
            skip to content skip to search
            skip to content skip to site index
            skip to first article
            skip to footer content
            skip to footer links
            skip to footer menu
            skip to footer navigation
            skip to full article
            skip to global navigation
            skip to header navigation
            skip to header right navigation
            skip to home page
            skip to in this article
            skip to key events
            skip to left header navigation
            skip to local navigation
            skip to main content accessibility help
            skip to main content area
            skip to main content block
            skip to main content of page
            skip to main content skip to footer
            skip to main content skip to navigation
            skip to main content skip to search
            skip to main nav
            skip to main navigation menu
            skip to main page content
            skip to main site navigation
            skip to main text
            skip to navigation skip to content
            skip to navigation skip to main content
            skip to newsletter signup
            skip to next article
            skip to next section
            skip to page content
            skip to page navigation
            skip to post content
            skip to primary content
            skip to primary menu
            skip to quick links
            skip to related content
            skip to related links
            skip to right header navigation
            skip to search bar
            skip to search box
            skip to search form
            skip to secondary content
            skip to secondary content skip to…
            skip to secondary menu
            skip to secondary navigation
            skip to secondary sidebar
            skip to section navigation
            skip to site content
            skip to site map
            skip to site navigation
            skip to site search
            skip to start of content
            skip to the article
            skip to the beginning of the carousel
            skip to the beginning of the images gallery
            skip to the content
            skip to the end of the carousel
            skip to the end of the images gallery
            skip to the footer
            skip to the main content
            skip to the main content of this page
            skip to the main menu
            skip to the main navigation
            skip to the navigation
            skip to the search
            skip to top navigation
            skip to top of page
            skip to top stories
            skip to utility navigation
            start of main content
            swipe for next article
            swipe to see more
            swipe up for more
            tap to open menu
            to the main content
            to the top of the page
            to top of page
            top of the page
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
