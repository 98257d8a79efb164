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
        atty aug auth ave b.a b.c b.sc bldg blvd bros c ca capt cent cert cf ch chap cir cit cmdr
        co col cols comdr comp conf cont corp cpl ct d.c d.phil dec dep dept dev diam dir dist div
        doc dr e.g ea ed eds edn e.u eng esp esq est et etc ex exc ext f feb fed ff fig figs fn fr
        fri ft g gal gen gov govt gr h hon hosp hq hr hrs hwy i.e ibid illus in inc incl indiv ing
        inst int intl introd jan jr jul jun kg km l lat lb lbs lit lt ltd m.a m.d m.sc maj mar max
        md messrs mfg mfr mg mgr mi mim min misc mm mme mon mph mr mrs ms msgr mss mt mtn mts mus
        n.b n.y nat natl neg no nos nov nr o.k obj obs oct op orig oz p p.m p.s para pat pct pd
        penn perh ph.d phil phd pl plc pop pp pref pres prob prof prog prop pseud pt pts pub publ
        pvt qt qty ref refs reg rep reps resp ret rev r.i.p rpt rt sat sc sec sect sen sens sep
        sept seq ser sgt sing soc sq sr st sta std ste sts subj sun supp supt surg tech tel temp
        thu thur thurs tr trans treas tue tues u.k u.n u.s u.s.a uni univ viz vol vols vs w wed
        wk wks wt x yd yr yrs
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
    furniture={
        "advertisement": phrases("""
            ad
            ads
            advertisement
            advertisements
            advertisement - continue reading below
            advertisement - scroll to continue
            advertising
            article continues after advertisement
            article continues below advertisement
            article continues below this ad
            scroll to continue with content
            sponsored content
            story continues after advertisement
            story continues below advertisement
        """),
        "author_head": phrases("""
            about author
            about post author
            about the author
            about the authors
            about the writer
            about this author
        """),
        "cookies": phrases("""
            accept all cookies
            accept cookies
            by continuing to use this site, you agree to our use of cookies
            manage cookies
            this site uses cookies
            this website uses cookies
            this website uses cookies to improve your experience
            we use cookies
            we use cookies to ensure that we give you the best experience on our website
            we use cookies to improve your experience
        """),
        "credit": phrases("""
            featured image
            image
            image by
            image courtesy
            image courtesy of
            image credit
            image credits
            image source
            image/photo credit
            images by
            photo
            photo by
            photo courtesy
            photo courtesy of
            photo credit
            photo credits
            photo source
            photo/image credit
            photograph by
            photos by
            picture credit
        """),
        "date_label": phrases("""
            date
            date published
            first published
            posted
            posted on
            publication date
            published
            published at
            published on
        """),
        "minutes": words("min mins minute minutes"),
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
        "newsletter": phrases("""
            get our newsletter
            get the newsletter
            join our mailing list
            join our newsletter
            newsletter
            sign up for our daily newsletter
            sign up for our free newsletter
            sign up for our newsletter
            sign up for our weekly newsletter
            sign up for the newsletter
            sign up to our newsletter
            subscribe to our newsletter
            subscribe to the newsletter
        """),
        "print": phrases("""
            email this
            email this article
            print
            print article
            print friendly
            print this article
            print this page
            printer-friendly version
            send to a friend
        """),
        "read": words("read"),
        "reading_time": phrases("""
            estimated read time
            estimated reading time
            minutes to read
            read time
            reading time
            time to read
        """),
        "share": phrases("""
            follow us
            follow us on facebook
            follow us on instagram
            follow us on twitter
            like this
            like us on facebook
            share
            share article
            share on facebook
            share on linkedin
            share on pinterest
            share on reddit
            share on twitter
            share on whatsapp
            share on x
            share story
            share this
            share this article
            share this page
            share this post
            share this story
            share via email
            tweet
            tweet this
        """),
        "update_label": phrases("""
            last modified
            last updated
            modified
            modified on
            updated
            updated on
        """),
    },
)
