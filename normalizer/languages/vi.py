"""Vietnamese."""

from __future__ import annotations

from normalizer.languages.record import Language, months, phrases, words

LANGUAGE = Language(
    code="vi",
    name="Vietnamese",
    # Words are written syllable by syllable: these are syllables.
    function_words=words("""
        anh biết bạn bằng bị bởi cho chúng chưa chỉ chị các cái còn có cùng cũng cả cần của do dù
        dưới giữa gì hai hay hoặc hơn hết họ khi không là làm lên lúc lại mà mình mọi mỗi một mới
        nay ngay ngày nhau nhiều như nhưng nhất những nào này nên năm nơi nếu nữa phải qua ra rất
        rằng rồi sau sẽ số sự theo thêm thì thế thể thời trong trên trước tôi tại tới từ từng việc
        và vào vì vẫn vậy về với đang đi điều đã đó được đầu đến đều để ở
    """),
    openers=words("""
        ai anh ban bà bên bạn bởi cho chúng chưa chẳng chỉ chị con cuối càng các cách còn có cô cùng
        cũng cả cụ do dù dưới dẫn dựa giờ hai hiện hãy hôm hơn hầu họ khi khoảng không kết kể liên
        làm lúc lần mặc mặt mọi mỗi một mới nay ngay ngoài ngày người ngược nhiều nhân nhìn như
        nhưng nhằm những nói năm nếu phía qua quan quá rõ rất rồi sau song sắp thay theo thêm thì
        thông thường thậm thế thực tiếp trong trái trên trước trừ tuy tuần tính tôi tại tất tới từ
        việc vào vì vả vẫn vậy về với xét ông đa điều đây đó đôi đầu đặc đến để đối đồng
    """),
    continuers=words("""
        bèn của hoặc mà nhau này nữa rằng thôi và ấy
    """),
    unfinished=words("""
        bởi cho chẳng các của do giữa hoặc khi là mà mọi mỗi một như nhưng những nếu rất
        rằng sự theo thì trong trên tại từ từng và vì về với để ở
    """),
    subjects=words("""
        anh bà bạn chúng chị cô họ mình nó ta tôi ông đây đó
    """),
    auxiliaries=words("""
        bị chưa có cần là nên phải sẽ vẫn đang đã được
    """),
    abbreviations=words("""
        bs bt bv c.ty chxhcn co corp ct cty dn dr ds e.g etc fax gs gs.ts hcm hn ho i.e inc jr kcn
        ks kts lh ltd m mr mrs ms n.v ncs no nsnd nsưt nxb p p.s pgs pgs.ts ph.d pr prof q qđ st sđt
        t.p tel th.s ths tk tp tp.hcm tr ts tt tx ubnd v.v vd vn vs x đ đ.c đ/c đc đh đt
    """),
    months=months("""
        tháng 1, tháng 01, tháng một, tháng giêng, thg 1, th1, th 1
        tháng 2, tháng 02, tháng hai, thg 2, th2, th 2
        tháng 3, tháng 03, tháng ba, thg 3, th3, th 3
        tháng 4, tháng 04, tháng tư, tháng bốn, thg 4, th4, th 4
        tháng 5, tháng 05, tháng năm, thg 5, th5, th 5
        tháng 6, tháng 06, tháng sáu, thg 6, th6, th 6
        tháng 7, tháng 07, tháng bảy, tháng bẩy, thg 7, th7, th 7
        tháng 8, tháng 08, tháng tám, thg 8, th8, th 8
        tháng 9, tháng 09, tháng chín, thg 9, th9, th 9
        tháng 10, tháng mười, thg 10, th10, th 10
        tháng 11, tháng mười một, thg 11, th11, th 11
        tháng 12, tháng mười hai, tháng chạp, thg 12, th12, th 12
    """),
    weekdays=phrases("""
        chúa nhật
        chủ nhật
        cn
        t2
        t3
        t4
        t5
        t6
        t7
        thứ 2
        thứ 3
        thứ 4
        thứ 5
        thứ 6
        thứ 7
        thứ ba
        thứ bảy
        thứ bẩy
        thứ hai
        thứ năm
        thứ sáu
        thứ tư
    """),
    furniture={
        "accessibility": phrases("""
            bản audio
            chế độ ban đêm
            chế độ sáng
            chế độ tối
            chọn giọng đọc
            cỡ chữ
            cỡ chữ lớn
            cỡ chữ nhỏ
            giảm cỡ chữ
            giảm kích thước chữ
            giọng miền bắc
            giọng miền nam
            giọng nam
            giọng nữ
            kích thước chữ
            liên kết ngoài
            mở ra trong cửa sổ mới
            mở trong cửa sổ mới
            mở trong tab mới
            nam miền bắc
            nam miền nam
            nghe audio
            nghe bài viết
            nghe bài viết này
            nghe báo
            nghe bản tin
            nghe nội dung bài viết
            nghe tin
            nghe tin này
            nghe đọc bài
            nghe đọc bài viết
            nghe đọc báo
            nữ miền bắc
            nữ miền nam
            phóng to chữ
            thay đổi cỡ chữ
            thu nhỏ chữ
            tăng cỡ chữ
            tăng kích thước chữ
            tương phản cao
            tốc độ đọc
        """),
        "advertisement": phrases("""
            bài pr
            bài viết tiếp tục sau quảng cáo
            bài viết được tài trợ
            bỏ qua quảng cáo
            cuộn xuống để tiếp tục đọc
            cuộn xuống để đọc tiếp
            kéo xuống để xem tiếp
            kéo xuống để đọc tiếp
            liên kết được tài trợ
            nội dung quảng cáo
            nội dung tiếp tục sau quảng cáo
            nội dung tài trợ
            nội dung được tài trợ
            quảng cáo
            quảng cáo google
            quảng cáo tài trợ
            thông tin doanh nghiệp
            thông tin quảng cáo
            tin tài trợ
            tiếp tục sau quảng cáo
            tiếp tục đọc sau quảng cáo
            tắt quảng cáo
            đóng quảng cáo
            được tài trợ
            đặt quảng cáo tại đây
            đọc tiếp sau quảng cáo
        """),
        "ago": phrases("""
            # giây trước
            # giờ # phút trước
            # giờ trước
            # ngày trước
            # năm trước
            # phút trước
            # tháng trước
            # tiếng trước
            # tuần trước
            cách đây # giờ
            cách đây # ngày
            cách đây # phút
            cách đây # tháng
            cách đây # tuần
            hôm qua
            khoảng # giờ trước
            một giờ trước
            một ngày trước
            một phút trước
            một tháng trước
            một tuần trước
            mới đây
            vài giây trước
            vài giờ trước
            vài phút trước
            vừa mới
            vừa xong
        """),
        "app": phrases("""
            cài đặt ứng dụng
            có sẵn trên app store
            có sẵn trên google play
            có trên google play
            mở trong ứng dụng
            mở ứng dụng
            quét mã qr để tải ứng dụng
            tải app
            tải app ngay
            tải ngay ứng dụng
            tải nội dung trên google play
            tải trên app store
            tải trên google play
            tải từ app store
            tải từ google play
            tải về ngay
            tải về trên app store
            tải về từ google play
            tải về ứng dụng
            tải xuống trên app store
            tải xuống ứng dụng
            tải ứng dụng
            tải ứng dụng miễn phí
            tải ứng dụng ngay
            tải ứng dụng tại đây
            xem trên ứng dụng
            ứng dụng di động
            ứng dụng trên android
            ứng dụng trên ios
        """),
        "author_head": phrases("""
            giới thiệu tác giả
            hồ sơ tác giả
            người viết bài
            thông tin tác giả
            tiểu sử tác giả
            tác giả bài viết
            vài nét về tác giả
            về tác giả
            về tác giả bài viết
            đôi dòng về tác giả
            đôi nét về tác giả
        """),
        "breadcrumb": phrases("""
            bạn đang xem
            bạn đang xem tại
            bạn đang đọc
            bạn đang ở
            bạn đang ở trang
            bạn đang ở đây
            bạn ở đây
            quý vị đang ở
            vị trí hiện tại
            đang ở
            đường dẫn
        """),
        "browser": phrases("""
            bạn cần bật javascript…
            bạn cần kích hoạt javascript…
            bạn phải bật javascript…
            bạn đang dùng trình chặn quảng cáo…
            bạn đang sử dụng phiên bản trình duyệt cũ…
            bạn đang sử dụng trình chặn quảng cáo…
            bạn đang sử dụng trình duyệt cũ…
            chúng tôi phát hiện bạn đang sử dụng trình chặn quảng cáo…
            có vẻ bạn đang sử dụng trình chặn quảng cáo…
            hãy bật javascript…
            javascript bị tắt trong trình duyệt…
            javascript bị vô hiệu hóa…
            javascript đang bị tắt…
            trang này yêu cầu javascript…
            trang web này yêu cầu javascript…
            trình duyệt bạn đang sử dụng không hỗ trợ…
            trình duyệt của bạn chưa bật javascript…
            trình duyệt của bạn chưa hỗ trợ…
            trình duyệt của bạn không còn được hỗ trợ…
            trình duyệt của bạn không hỗ trợ…
            trình duyệt của bạn đã cũ…
            trình duyệt của bạn đã tắt javascript…
            trình duyệt không hỗ trợ iframe…
            vui lòng bật cookie…
            vui lòng bật javascript…
            vui lòng kích hoạt javascript…
            vui lòng tắt adblock…
            vui lòng tắt trình chặn quảng cáo…
            xin vui lòng bật javascript…
            để xem video này, vui lòng bật javascript…
        """),
        "byline": phrases("""
            biên dịch
            biên soạn
            biên tập
            biên tập viên
            bài & ảnh
            bài viết bởi
            bài viết của
            bài và ảnh
            bài, ảnh
            bởi
            cộng tác viên
            người viết
            người đăng
            nhóm phóng viên
            nhóm pv
            phóng viên
            pv
            tác giả
            viết bởi
            đăng bởi
            được viết bởi
            được đăng bởi
        """),
        "comment_form": phrases("""
            #/# ký tự
            báo vi phạm
            bình luận *
            bình luận bằng @
            bình luận bị vô hiệu hóa
            bình luận bị đóng
            bình luận của bạn
            bình luận của bạn *
            bình luận của bạn sẽ được kiểm duyệt…
            bình luận của bạn sẽ được xét duyệt…
            bình luận của bạn đang chờ duyệt…
            bình luận không được quá # ký tự
            bình luận ngay
            bình luận qua @
            bình luận đã bị đóng
            bình luận đã đóng
            bình luận đã được đóng lại
            bạn cần đăng nhập để bình luận
            bạn cần đăng nhập để thực hiện chức năng này
            bạn không thể gửi bình luận liên tục…
            bạn nghĩ gì về bài viết này
            bạn phải đăng nhập để bình luận
            bạn phải đăng nhập để gửi bình luận
            bạn phải đăng nhập để gửi phản hồi
            bạn phải đăng nhập để thêm bình luận
            chia sẻ cảm nghĩ của bạn
            chia sẻ ý kiến của bạn
            chức năng bình luận bị tắt
            chức năng bình luận bị tắt ở…
            chức năng bình luận đã bị đóng
            các trường bắt buộc được đánh dấu
            các trường bắt buộc được đánh dấu *
            email *
            email của bạn sẽ không được công bố…
            email của bạn sẽ không được công khai…
            email của bạn sẽ không được hiển thị công khai…
            email sẽ không được hiển thị công khai…
            gửi bình luận
            gửi bình luận của bạn
            gửi phản hồi
            gửi thảo luận
            gửi trả lời
            gửi ý kiến
            gửi ý kiến của bạn
            gửi đi
            huỷ trả lời
            hãy là người đầu tiên bình luận
            hãy là người đầu tiên bình luận bài viết này
            hãy để lại bình luận
            họ tên *
            họ và tên *
            hủy trả lời
            lưu tên của tôi, email và trang web…
            lưu tên của tôi, email, và trang web…
            lưu tên, email và trang web của tôi…
            mã xác nhận *
            mời bạn đọc gửi ý kiến
            nhập bình luận
            nhập bình luận của bạn
            nhập nội dung bình luận
            nhập tên của bạn
            nhập ý kiến của bạn
            nội dung bình luận
            phản hồi
            phản hồi đã bị đóng
            phần bình luận đã đóng
            tham gia bình luận
            thêm bình luận
            thêm bình luận mới
            thông báo cho tôi khi có bình luận mới…
            thông báo cho tôi qua email…
            trang này sử dụng akismet…
            trang web này sử dụng akismet…
            trả lời bình luận
            trả lời hủy
            tên *
            tên của bạn *
            tên hiển thị
            viết bình luận
            viết bình luận của bạn
            viết phản hồi
            viết trả lời
            vui lòng gõ tiếng việt có dấu
            vui lòng nhập bình luận của bạn
            vui lòng nhập email của bạn ở đây
            vui lòng nhập nội dung bình luận
            vui lòng nhập tiếng việt có dấu
            vui lòng nhập tên của bạn ở đây
            vui lòng viết tiếng việt có dấu
            vui lòng điền tên của bạn ở đây
            vui lòng đăng nhập để bình luận
            vui lòng đăng nhập để gửi bình luận
            xin vui lòng gõ tiếng việt có dấu
            ý kiến của bạn
            ý kiến của bạn sẽ được xét duyệt…
            đăng nhập để bình luận
            đăng nhập để gửi bình luận
            đăng nhập để gửi ý kiến
            đăng nhập để tham gia bình luận
            đăng nhập để trả lời
            để lại bình luận
            để lại bình luận của bạn
            để lại bình luận hủy trả lời
            để lại câu trả lời
            để lại lời bình
            để lại lời nhắn
            để lại một bình luận
            để lại một bình luận hủy
            để lại một phản hồi
            để lại một trả lời
            để lại phản hồi
            để lại trả lời
            để lại ý kiến
            địa chỉ email của bạn sẽ không được công bố…
        """),
        "comment_head": phrases("""
            # bình luận
            # bình luận cho…
            # bình luận trong “…
            # bình luận về "…
            # bình luận về “…
            # phản hồi
            # suy nghĩ trên “…
            # suy nghĩ về “…
            # thảo luận
            # trả lời
            # ý kiến
            bình luận
            bình luận #
            bình luận (#)
            bình luận bài viết
            bình luận facebook
            bình luận gần đây
            bình luận mới nhất
            bình luận nổi bật
            chưa có bình luận
            chưa có bình luận nào
            các bình luận
            hiển thị bình luận
            không có bình luận
            không có bình luận nào
            một bình luận
            một suy nghĩ trên “…
            một suy nghĩ về “…
            phản hồi gần đây
            tất cả bình luận
            xem bình luận
            xem thêm bình luận
            xem tất cả bình luận
            ý kiến #
            ý kiến (#)
            ý kiến bạn đọc
            ý kiến bạn đọc #
            ý kiến bạn đọc (#)
            ý kiến độc giả
            đọc bình luận
        """),
        "contents": phrases("""
            danh mục bài viết
            mục lục
            mục lục bài viết
            mục lục nội dung
            mục lục ẩn
            nội dung bài viết
            nội dung chính của bài viết
            nội dung trong bài
            nội dung trong bài viết
            trong bài viết này
            xem nhanh
            ẩn mục lục
        """),
        "cookies": phrases("""
            bằng cách tiếp tục sử dụng trang web này, bạn đồng ý…
            bằng việc tiếp tục sử dụng trang web này, bạn đồng ý…
            cho phép cookie
            cho phép tất cả
            cho phép tất cả cookie
            chúng tôi sử dụng cookies…
            chúng tôi sử dụng cookie…
            chúng tôi và các đối tác sử dụng cookie…
            chấp nhận cookie
            chấp nhận cookies
            chấp nhận tất cả
            chấp nhận tất cả cookie
            chấp nhận tất cả cookies
            chỉ chấp nhận cookie cần thiết
            chỉ các cookie cần thiết
            cookie cần thiết
            cookie phân tích
            cài đặt cookie
            cài đặt cookies
            cài đặt quyền riêng tư
            luôn bật
            luôn hoạt động
            lưu tuỳ chọn
            lưu tùy chọn
            quản lý cookie
            quản lý sự đồng ý
            quản lý tùy chọn
            riêng tư & cookies: trang này có sử dụng cookie…
            trang này sử dụng cookie…
            trang web của chúng tôi sử dụng cookie…
            trang web này sử dụng cookies…
            trang web này sử dụng cookie…
            trang web sử dụng cookie…
            tuỳ chọn cookie
            tùy chỉnh cookie
            tùy chọn cookie
            từ chối tất cả
            từ chối tất cả cookie
            website này sử dụng cookies…
            website này sử dụng cookie…
            xem tùy chọn
            đồng ý tất cả
        """),
        "copyright": phrases("""
            bản quyền thuộc về…
            bản quyền thuộc…
            bản quyền ©…
            bảo lưu mọi quyền
            bảo lưu tất cả các quyền
            chỉ được phát hành lại thông tin từ website này…
            cấm sao chép dưới mọi hình thức…
            cấm sao chép khi chưa được phép…
            ghi rõ nguồn "…
            ghi rõ nguồn khi phát hành lại…
            ghi rõ nguồn “…
            giữ bản quyền nội dung trên website này…
            không sao chép dưới mọi hình thức…
            không được sao chép khi chưa có sự đồng ý…
            mọi quyền được bảo lưu
            nghiêm cấm sao chép…
            toàn bộ bản quyền thuộc…
            tất cả quyền được bảo lưu
            vui lòng dẫn nguồn khi…
            vui lòng ghi rõ nguồn khi…
            yêu cầu ghi rõ nguồn khi…
            © bản quyền…
            © copyright thuộc…
            ® ghi rõ nguồn…
            ®ghi rõ nguồn…
            đã đăng ký bản quyền
        """),
        "count": phrases("""
            # bài viết
            # chia sẻ
            # kết quả
            # kết quả tìm kiếm
            # lượt chia sẻ
            # lượt nghe
            # lượt thích
            # lượt truy cập
            # lượt tải
            # lượt xem
            # lượt đọc
            # người theo dõi
            # người thích
            # người thích bài này
            # người đang xem
            # người đã đọc
            # thích
            # đăng ký
            chia sẻ #
            lượt chia sẻ #
            lượt thích #
            lượt truy cập #
            lượt tải #
            lượt xem #
            lượt xem: #
            lượt đọc #
            số lượt xem #
            số lượt đọc #
            thích #
            tổng lượt truy cập #
            xem # lần
            đã xem #
            đã xem # lần
            đã xem: #
            đã đọc #
            đọc #
        """),
        "credit": phrases("""
            bản quyền hình ảnh
            hình
            hình minh hoạ
            hình minh họa
            hình ảnh
            hình ảnh minh hoạ
            hình ảnh minh họa
            minh hoạ
            minh họa
            nguồn hình
            nguồn hình ảnh
            nguồn ảnh
            nhiếp ảnh
            tác giả ảnh
            đồ hoạ
            đồ họa
            ảnh
            ảnh bìa
            ảnh chụp
            ảnh chụp màn hình
            ảnh cung cấp bởi
            ảnh minh hoạ
            ảnh minh họa
            ảnh tư liệu
            ảnh từ
            ảnh đại diện
        """),
        "date_label": phrases("""
            cập nhật và đăng
            gửi lúc
            ngày phát hành
            ngày tạo
            ngày viết
            ngày xuất bản
            ngày đăng
            ngày đăng bài
            ngày đăng tải
            phát hành ngày
            thời gian xuất bản
            thời gian đăng
            xuất bản
            xuất bản lúc
            xuất bản ngày
            xuất bản vào
            đã xuất bản
            đã đăng
            đã đăng vào
            đăng
            đăng lúc
            đăng ngày
            đăng tải
            đăng tải lúc
            đăng vào
            đăng vào lúc
            đăng vào ngày
            được xuất bản
            được đăng
            được đăng ngày
            được đăng vào
            được đăng vào ngày
        """),
        "disclosure": phrases("""
            bài viết chỉ mang tính chất tham khảo…
            bài viết có chứa liên kết tiếp thị…
            bài viết không phải là lời khuyên đầu tư…
            bài viết mang tính chất tham khảo…
            bài viết này chứa liên kết tiếp thị…
            bài viết này có chứa link affiliate…
            bài viết này có chứa liên kết tiếp thị…
            bài viết này được thực hiện với sự hợp tác…
            bài viết này được tài trợ…
            bài viết thể hiện góc nhìn riêng của tác giả…
            bài viết thể hiện quan điểm riêng của tác giả…
            bài viết thể hiện văn phong và góc nhìn…
            bài viết được tài trợ bởi…
            các thông tin trong bài viết chỉ mang tính chất tham khảo…
            công bố liên kết tiếp thị
            miễn trừ trách nhiệm
            quan điểm trong bài viết là của riêng tác giả…
            thông tin trong bài viết chỉ mang tính chất tham khảo…
            thông tin trong bài viết này chỉ mang tính chất tham khảo…
            tuyên bố miễn trừ trách nhiệm
            tuyên bố từ chối trách nhiệm
        """),
        "embed": phrases("""
            bài viết này không còn khả dụng
            một bài viết được chia sẻ bởi…
            một bài đăng được chia sẻ bởi…
            nội dung này hiện không khả dụng
            nội dung này không khả dụng
            tweet bởi…
            tweet của @
            video này không có sẵn
            video này không khả dụng
            xem bài viết này trên @
            xem bài viết trên @
            xem bài đăng này trên @
            xem bài đăng trên @
            xem trên @
            xem trên youtube
            xem tweet
            xem tweet này
            xem video trên @
        """),
        "gallery": phrases("""
            # hình ảnh
            bấm vào ảnh để phóng to
            bấm để xem ảnh lớn
            bộ sưu tập ảnh
            bộ ảnh
            chùm ảnh
            hình # / #
            hình # trên #
            hình ảnh # / #
            hình ảnh tiếp theo
            hình ảnh trước
            kích vào ảnh để phóng to
            nhấn vào ảnh để phóng to
            nhấp vào ảnh để phóng to
            phóng to
            phóng to hình ảnh
            phóng to ảnh
            thư viện hình ảnh
            thư viện ảnh
            xem # ảnh
            xem bộ sưu tập
            xem chùm ảnh
            xem hình lớn
            xem thư viện ảnh
            xem toàn bộ ảnh
            xem tất cả ảnh
            xem ảnh
            xem ảnh lớn
            ảnh # / #
            ảnh # trên #
            ảnh sau
            ảnh tiếp theo
            ảnh trước
        """),
        "legal": phrases("""
            ban biên tập
            báo giá quảng cáo
            bản quyền
            chính sách
            chính sách & bảo mật
            chính sách & quyền riêng tư
            chính sách bảo mật
            chính sách bảo mật thông tin
            chính sách bảo vệ dữ liệu cá nhân
            chính sách cookie
            chính sách quyền riêng tư
            chính sách riêng tư
            chính sách đổi trả
            chịu trách nhiệm nội dung
            chịu trách nhiệm quản lý nội dung
            chứng nhận tín nhiệm mạng
            cơ quan chủ quản
            dịch vụ
            ghi chú pháp lý
            giấy phép
            giấy phép hoạt động
            giấy phép mxh
            giấy phép xuất bản
            giới thiệu
            góp ý
            hotline
            hotline quảng cáo
            hướng dẫn sử dụng
            hỏi đáp
            hỗ trợ
            hỗ trợ khách hàng
            hợp tác
            hợp tác bản quyền
            khiếu nại
            liên hệ
            liên hệ - góp ý
            liên hệ ban biên tập
            liên hệ chúng tôi
            liên hệ hợp tác
            liên hệ quảng cáo
            liên hệ toà soạn
            liên hệ tòa soạn
            liên hệ với chúng tôi
            nội quy
            phó tổng biên tập
            phản ánh
            quy chế hoạt động
            quy định bình luận
            quy định sử dụng
            quyền riêng tư
            quảng cáo
            rao vặt
            sitemap
            sơ đồ trang
            sơ đồ trang web
            sơ đồ website
            thoả thuận người dùng
            thoả thuận sử dụng
            thông báo pháp lý
            thông tin liên hệ
            thông tin toà soạn
            thông tin tòa soạn
            thư ký tòa soạn
            thỏa thuận cung cấp và sử dụng dịch vụ
            thỏa thuận người dùng
            thỏa thuận sử dụng
            toà soạn
            trung tâm trợ giúp
            trợ giúp
            trụ sở
            trụ sở chính
            tuyển dụng
            tòa soạn
            tòa soạn - bạn đọc
            tòa soạn và trị sự
            tổng biên tập
            văn phòng hà nội
            văn phòng đại diện
            về chúng tôi
            điều khoản
            điều khoản & chính sách
            điều khoản bảo mật
            điều khoản dịch vụ
            điều khoản sử dụng
            điều khoản và chính sách
            điều khoản và điều kiện
            điện thoại
            đường dây nóng
            đặt báo
            đặt báo in
            đặt mua báo
            địa chỉ
            đối tác
        """),
        "login": phrases("""
            bạn chưa có tài khoản
            bạn quên mật khẩu
            bạn đã có tài khoản
            chào mừng! đăng nhập vào tài khoản của bạn
            chưa có tài khoản
            chưa có tài khoản? đăng ký
            chưa có tài khoản? đăng ký ngay
            duy trì đăng nhập
            ghi nhớ mật khẩu
            ghi nhớ tôi
            ghi nhớ đăng nhập
            hoặc đăng nhập bằng
            hoặc đăng nhập với
            khôi phục mật khẩu
            khôi phục mật khẩu của bạn
            lấy lại mật khẩu
            mật khẩu
            mật khẩu của bạn
            mật khẩu đã được gửi vào email của bạn
            một mật khẩu sẽ được e-mail cho bạn
            nhập lại mật khẩu
            nhớ mật khẩu
            quên mật khẩu
            quên mật khẩu của bạn
            thoát
            thành viên
            thông tin tài khoản
            trang cá nhân
            tài khoản
            tài khoản của bạn
            tài khoản của tôi
            tên người dùng
            tên người dùng của bạn
            tên tài khoản
            tên tài khoản hoặc địa chỉ email
            tên đăng nhập
            tạo một tài khoản
            tạo tài khoản
            tạo tài khoản mới
            đã có tài khoản
            đã có tài khoản? đăng nhập
            đăng kí
            đăng ký
            đăng ký mới
            đăng ký ngay
            đăng ký thành viên
            đăng ký tài khoản
            đăng nhập
            đăng nhập / tạo tài khoản
            đăng nhập / đăng ký
            đăng nhập bằng @
            đăng nhập bằng tài khoản @
            đăng nhập qua @
            đăng nhập tài khoản
            đăng nhập tài khoản của bạn
            đăng nhập vào tài khoản của bạn
            đăng nhập với @
            đăng nhập với email
            đăng nhập/đăng ký
            đăng xuất
            đặt lại mật khẩu
            đổi mật khẩu
        """),
        "minutes": phrases("""
            phút
        """),
        "mood": phrases("""
            buồn
            buồn cười
            buồn ngủ
            bình thường
            bất ngờ
            bối rối
            bực bội
            choáng
            chán
            chán nản
            cảm động
            cảm ơn
            dễ thương
            ghét
            giận dữ
            haha
            hay
            hài hước
            hài lòng
            hào hứng
            hạnh phúc
            khóc
            không hài lòng
            không quan tâm
            không thích
            kinh ngạc
            lo lắng
            mệt mỏi
            ngưỡng mộ
            ngạc nhiên
            nổi giận
            phấn khích
            phẫn nộ
            quan tâm
            sung sướng
            sáng tạo
            sốc
            sợ hãi
            thích
            thú vị
            thương
            thương thương
            thất vọng
            tuyệt
            tuyệt vời
            tức giận
            vui
            vui nhộn
            vui vẻ
            wow
            xúc động
            yêu
            yêu thích
            đáng yêu
            đồng cảm
            đồng tình
            độc đáo
            ủng hộ
        """),
        "more": phrases("""
            bấm vào đây
            bấm xem thêm
            chi tiết
            hiển thị thêm
            hiển thị tất cả
            mở rộng
            nhiều hơn
            nhấn vào đây
            nhấp vào đây
            quay lại
            rút gọn
            thu gọn
            tiếp
            tiếp theo
            tiếp tục
            tiếp tục đọc
            trở lại
            tìm hiểu ngay
            tìm hiểu thêm
            tải thêm
            tải thêm bài viết
            tất cả bài viết
            tất cả tin tức
            xem chi tiết
            xem hết
            xem ngay
            xem nhiều hơn
            xem thêm
            xem thêm bài viết
            xem thêm nội dung
            xem thêm tin
            xem thêm tin tức
            xem tiếp
            xem toàn bộ
            xem toàn bộ bài viết
            xem toàn văn
            xem tại đây
            xem tất cả
            xem tất cả bài viết
            xem ít hơn
            xem đầy đủ
            đang tải
            đóng
            đóng lại
            đọc bài viết đầy đủ
            đọc thêm
            đọc thêm tại đây
            đọc tiếp
            đọc toàn bộ bài viết
        """),
        "navigation": phrases("""
            an ninh
            an ninh trật tự
            an sinh
            biển đảo
            bóng rổ
            bóng đá
            bóng đá quốc tế
            bóng đá việt nam
            bạn đọc
            bảo hiểm
            bất động sản
            bầu cử
            chuyên mục
            chuyên đề
            chuyển đổi số
            chuyển động
            châu á
            châu âu
            chính sách
            chính trị
            chính trị - xã hội
            chọn chuyên mục
            chọn tháng
            chủ đề
            chứng khoán
            cuộc sống
            các môn khác
            công nghiệp
            công nghệ
            cần biết
            cộng đồng
            danh mục
            danh mục chính
            diễn đàn
            doanh nghiệp
            doanh nhân
            du học
            du lịch
            dân sinh
            dân tộc
            e-magazine
            emagazine
            gia đình
            giao thông
            giá vàng
            giáo dục
            giải trí
            giới trẻ
            giới tính
            góc nhìn
            hoạt động
            hình ảnh
            hạ tầng
            hậu trường
            hồ sơ
            infographic
            khoa học
            khoa học - công nghệ
            khám phá
            khỏe đẹp
            khởi nghiệp
            kinh doanh
            kinh tế
            kết quả tìm kiếm
            lao động
            làm đẹp
            lưu trữ
            lịch phát sóng
            lịch thi đấu
            lịch vạn niên
            lối sống
            media
            menu
            menu chính
            multimedia
            môi trường
            mới nhất
            mới nóng
            mỹ
            nghe nhìn
            nghị trường
            ngoại hạng anh
            ngân hàng
            người việt
            nhà đất
            nhân vật
            nhân ái
            nhạc
            nhịp sống
            nông nghiệp
            nông thôn mới
            phim
            pháp luật
            phân tích
            phóng sự
            phỏng vấn
            podcast
            podcasts
            quân sự
            quản trị
            quốc hội
            quốc phòng
            quốc tế
            rss bài viết
            rss bình luận
            sao
            showbiz
            spotlight
            sách
            số hóa
            sống khỏe
            sức khoẻ
            sức khỏe
            sự kiện
            tennis
            thông tin
            thư giãn
            thương mại
            thế giới
            thể thao
            thị trường
            thời sự
            thời tiết
            thời trang
            tin #h
            tin mới
            tin nóng
            tin tức
            tiêu dùng
            tiêu điểm
            tra cứu
            tra cứu điểm thi
            trang chủ
            trang nhất
            trong nước
            truyền hình
            trắc nghiệm
            tuyển sinh
            tài chính
            tâm sự
            tìm kiếm
            tìm kiếm cho
            tình yêu
            tư liệu
            tư vấn
            tử vi
            tỷ giá
            video
            việc làm
            việt nam
            văn hoá
            văn hóa
            văn hóa - giải trí
            văn học
            vĩ mô
            vụ án
            xe
            xe cộ
            xe máy
            xem nhiều
            xu hướng
            xuất bản
            xây dựng
            xã hội
            y tế
            âm nhạc
            ô tô
            ô tô - xe máy
            ôtô
            ý kiến
            đa phương tiện
            điểm tin
            điểm đến
            điện ảnh
            đô thị
            đầu tư
            địa phương
            địa ốc
            đối ngoại
            đời sống
            ảnh
            ẩm thực
        """),
        "newsletter": phrases("""
            bản tin
            bản tin email
            bản tin hàng ngày
            cảm ơn bạn đã đăng ký
            email của bạn
            hãy đăng ký nhận bản tin của chúng tôi
            nhận bài viết mới qua email
            nhận bản tin
            nhận bản tin hàng ngày
            nhận bản tin miễn phí
            nhận bản tin qua email
            nhận thông báo
            nhận thông báo bài viết mới
            nhận tin mới nhất
            nhận tin tức mới nhất
            nhập email
            nhập email của bạn
            nhập email của bạn để nhận…
            nhập email để nhận bản tin
            nhập địa chỉ email
            nhập địa chỉ email của bạn
            nhập địa chỉ email của bạn để đăng ký theo dõi blog này…
            theo dõi blog qua email
            theo dõi bản tin
            tôi đồng ý nhận email
            vui lòng nhập địa chỉ email
            đăng ký bản tin
            đăng ký bản tin của chúng tôi
            đăng ký email
            đăng ký nhận bài viết mới qua email
            đăng ký nhận bản tin
            đăng ký nhận bản tin của chúng tôi
            đăng ký nhận bản tin miễn phí
            đăng ký nhận email
            đăng ký nhận thông báo
            đăng ký nhận thông tin
            đăng ký nhận tin
            đăng ký nhận tin mới
            đăng ký nhận tin qua email
            đăng ký nhận tin tức mới nhất
            đăng ký theo dõi
            đăng ký theo dõi blog qua email
            đăng ký thành công
            để lại email để nhận…
            địa chỉ email
            địa chỉ email của bạn
            địa chỉ thư điện tử
        """),
        "pager": phrases("""
            bài cũ hơn
            bài kế tiếp
            bài mới hơn
            bài sau
            bài tiếp
            bài tiếp theo
            bài trước
            bài trước đó
            bài viết cũ
            bài viết cũ hơn
            bài viết kế tiếp
            bài viết mới hơn
            bài viết sau
            bài viết tiếp theo
            bài viết trước
            bài viết trước đó
            bài đăng cũ hơn
            bài đăng mới hơn
            bài đăng tiếp theo
            bài đăng trước
            các bài viết cũ hơn
            kế tiếp
            phân trang
            phân trang bài viết
            tin cũ hơn
            tin mới hơn
            tin tiếp theo
            tin trước
            tiếp theo
            trang #
            trang # / #
            trang # trong tổng số #
            trang # trên #
            trang cuối
            trang kế tiếp
            trang sau
            trang tiếp
            trang tiếp theo
            trang trước
            trang đầu
            trước đó
            điều hướng bài viết
            điều hướng các bài viết
        """),
        "paywall": phrases("""
            bài viết dành cho thành viên
            bài viết dành riêng cho thành viên
            bài viết này chỉ dành cho người đăng ký
            bài viết này chỉ dành cho thành viên
            bạn còn # bài viết miễn phí
            bạn đã là thành viên
            bạn đã đăng ký
            bạn đã đọc hết số bài viết miễn phí…
            chỉ dành cho hội viên
            chỉ dành cho thành viên
            chỉ dành cho thành viên đăng ký
            chọn gói đăng ký
            dùng thử miễn phí
            mua gói thành viên
            mua gói đọc báo
            nâng cấp tài khoản
            nội dung chỉ dành cho thành viên
            nội dung dành cho hội viên
            nội dung dành cho thành viên
            nội dung dành riêng cho thành viên
            nội dung này chỉ dành cho thành viên
            nội dung trả phí
            trở thành thành viên
            tặng sao
            tặng sao cho tác giả
            vui lòng đăng nhập để xem tiếp
            vui lòng đăng nhập để đọc tiếp
            đã là thành viên? đăng nhập
            đăng ký gói đọc báo
            đăng ký thành viên để đọc tiếp
            đăng ký vip
            đăng ký để tiếp tục đọc
            đăng ký để đọc tiếp
            đăng nhập để tiếp tục đọc
            đăng nhập để xem tiếp
            đăng nhập để đọc tiếp
            đăng nhập để đọc toàn bộ bài viết
            để tiếp tục đọc bài viết này, vui lòng…
            để đọc tiếp, vui lòng đăng nhập…
            để đọc toàn bộ bài viết, vui lòng…
            ủng hộ chúng tôi
            ủng hộ tòa soạn
        """),
        "player": phrases("""
            bật phụ đề
            bật tiếng
            bật âm thanh
            bắt đầu của hộp thoại…
            bỏ tắt tiếng
            chất lượng
            chế độ toàn màn hình
            cài đặt phụ đề
            không thể phát video
            kiểu stream
            kết thúc của hộp thoại
            kết thúc cửa sổ
            mời bạn đọc theo dõi video
            mời bạn đọc xem thêm video…
            mời độc giả xem thêm video…
            mở âm thanh
            nghe lại
            phát
            phát lại
            phát trực tiếp
            phát video
            phụ đề
            phụ đề tắt
            sử dụng các phím mũi tên lên/xuống…
            thoát chế độ toàn màn hình
            thoát toàn màn hình
            thời gian còn lại
            thời gian còn lại #
            thời gian hiện tại
            thời gian hiện tại #
            thời lượng
            thời lượng #
            toàn màn hình
            trình chơi audio
            trình chơi video
            trình phát video
            trình phát âm thanh
            trực tiếp
            tua lại
            tua tới
            tạm dừng
            tắt phụ đề
            tắt tiếng
            tắt âm
            tắt âm thanh
            tỉ lệ phát lại
            tốc độ phát
            tốc độ phát lại
            tổng thời gian #
            tỷ lệ phát lại
            video không khả dụng
            video sẽ phát sau #
            video tiếp theo
            video đang được xử lý
            xem lại video
            xem video
            âm lượng
            đang phát
            đây là một cửa sổ phương thức…
            độ dài #
        """),
        "print": phrases("""
            bản in
            bản để in
            bấm để gửi link tới bạn bè qua email…
            bấm để in…
            gửi bài viết cho bạn bè
            gửi bài viết qua email
            gửi cho bạn bè
            gửi email
            gửi qua email
            gửi tin qua email
            in bài
            in bài này
            in bài viết
            in bài viết này
            in ra
            in tin
            in tin này
            in trang
            in trang này
            in ấn
            nhấp chuột để in…
            phiên bản in
        """),
        "rating": phrases("""
            # / # sao
            # lượt bình chọn
            # lượt đánh giá
            # phiếu bầu
            # trên # sao
            # điểm đánh giá
            # đánh giá
            #/# (# lượt đánh giá)
            bài viết có hữu ích không
            bài viết này có hữu ích không
            bài viết này có hữu ích với bạn không
            bài viết này hữu ích với bạn
            bình chọn bài viết
            bạn có thích bài viết này không
            bạn thấy bài viết này có hữu ích không
            bạn thấy bài viết này thế nào
            bạn đánh giá bài viết này thế nào
            chia sẻ cảm xúc của bạn
            click để đánh giá bài viết
            cảm xúc của bạn
            cảm ơn bạn đã đánh giá
            hãy đánh giá bài viết này
            nhấn vào đây để đánh giá bài này
            nhấp vào một ngôi sao để đánh giá
            số phiếu #
            số phiếu bầu #
            thông tin này có hữu ích không
            tổng số điểm của bài viết là…
            xếp hạng #
            xếp hạng bài viết
            xếp hạng trung bình #
            điểm trung bình #
            điểm đánh giá #
            đánh giá bài viết
            đánh giá bài viết này
            đánh giá của bạn
            đánh giá trung bình #
        """),
        "read": phrases("""
            để đọc
            đọc
            đọc bài
            đọc xong
        """),
        "reading_time": phrases("""
            bài đọc khoảng
            thời gian đọc
            thời gian đọc bài
            thời gian đọc dự kiến
            thời gian đọc khoảng
            thời gian đọc trung bình
            thời gian đọc ước tính
            thời lượng đọc
            đọc trong
            đọc trong khoảng
            ước tính thời gian đọc
        """),
        "related": phrases("""
            bài cùng chuyên mục
            bài liên quan
            bài mới
            bài mới nhất
            bài nổi bật
            bài viết cùng chuyên mục
            bài viết cùng chủ đề
            bài viết cùng danh mục
            bài viết cùng tác giả
            bài viết gần đây
            bài viết hay
            bài viết khác
            bài viết liên quan
            bài viết mới
            bài viết mới nhất
            bài viết nổi bật
            bài viết phổ biến
            bài viết tham khảo
            bài viết tương tự
            bài viết xem nhiều
            bài đăng liên quan
            bài đăng phổ biến
            bài đọc nhiều
            bạn có thể quan tâm
            bạn có thể thích
            bạn có thể thích những bài viết này
            bạn cũng có thể thích
            chủ đề liên quan
            chủ đề nóng
            các bài viết khác
            các bài viết liên quan
            các tin khác
            các tin liên quan
            các tin đã đưa
            có liên quan
            có thể bạn quan tâm
            có thể bạn sẽ thích
            có thể bạn thích
            cùng chuyên mục
            cùng chủ đề
            cùng tác giả
            dành cho bạn
            gợi ý cho bạn
            gợi ý hôm nay
            không thể bỏ lỡ
            liên quan
            mới cập nhật
            nhiều người quan tâm
            nhiều người đọc
            những bài viết liên quan
            những tin cũ hơn
            những tin mới hơn
            nên đọc
            nổi bật
            nổi bật trong ngày
            quan tâm nhiều nhất
            sự kiện liên quan
            tin bài khác
            tin bài liên quan
            tin cùng chuyên mục
            tin cùng chủ đề
            tin cùng loại
            tin cùng sự kiện
            tin hot
            tin khác
            tin liên quan
            tin mới cập nhật
            tin mới nhất
            tin nên đọc
            tin nổi bật
            tin tức liên quan
            tin tức mới nhất
            tin tức nổi bật
            tin xem nhiều
            tin đáng chú ý
            tin đọc nhiều
            tin đọc nhiều nhất
            video liên quan
            video nổi bật
            xem gì hôm nay
            xem nhiều
            xem nhiều nhất
            xem thêm các tin khác
            đáng chú ý
            đáng đọc
            được quan tâm
            được quan tâm nhất
            được xem nhiều
            được xem nhiều nhất
            đề xuất cho bạn
            đọc gì hôm nay
            đọc nhiều
            đọc nhiều nhất
            đừng bỏ lỡ
        """),
        "related_label": phrases("""
            bài liên quan
            bài viết liên quan
            bài viết tham khảo
            bài viết xem thêm
            có thể bạn quan tâm
            mời bạn tham khảo
            mời bạn xem thêm
            mời bạn đọc thêm
            mời xem thêm
            nghe thêm
            tham khảo bài viết
            tham khảo ngay
            tham khảo thêm
            tin liên quan
            tìm hiểu thêm
            xem bài viết
            xem chi tiết
            xem ngay
            xem thêm
            xem thêm bài viết
            xem thêm bài viết liên quan
            xem thêm tại
            xem thêm video
            xem tiếp
            xem video
            đọc ngay
            đọc thêm
            đọc thêm bài viết
            đọc tiếp
        """),
        "share": phrases("""
            bấm vào chia sẻ trên…
            bấm vào để chia sẻ trên…
            bấm để chia sẻ lên…
            bấm để chia sẻ trên…
            bỏ lưu
            bỏ lưu bài viết
            chia sẻ
            chia sẻ @
            chia sẻ bài này
            chia sẻ bài viết
            chia sẻ bài viết lên @
            chia sẻ bài viết này
            chia sẻ bài viết qua @
            chia sẻ bằng email
            chia sẻ cho bạn bè
            chia sẻ link
            chia sẻ liên kết
            chia sẻ lên @
            chia sẻ lên mạng xã hội
            chia sẻ ngay
            chia sẻ qua @
            chia sẻ qua email
            chia sẻ tin này
            chia sẻ trang này
            chia sẻ trên @
            chia sẻ tới @
            chia sẻ tới bạn bè
            chia sẻ video
            chia sẻ với bạn bè
            copy link
            copy link thành công
            fanpage facebook
            gửi qua @
            hãy chia sẻ bài viết
            hãy chia sẻ bài viết này
            hãy theo dõi chúng tôi trên @
            kết nối với chúng tôi
            kết nối với chúng tôi trên @
            link bài gốc
            link bài gốc lấy link
            lưu bài
            lưu bài viết
            lưu tin
            lấy link
            nhấn vào chia sẻ trên…
            nhấn vào để chia sẻ trên…
            nhấn để chia sẻ lên…
            nhấn để chia sẻ trên…
            nhấn để theo dõi…
            nhấp để chia sẻ trên…
            nếu thấy bài viết hay, hãy chia sẻ…
            sao chép link
            sao chép liên kết
            sao chép đường dẫn
            theo dõi @
            theo dõi báo trên @
            theo dõi chúng tôi
            theo dõi chúng tôi trên @
            theo dõi chúng tôi trên google news
            theo dõi chúng tôi tại @
            theo dõi fanpage
            theo dõi kênh @
            theo dõi kênh youtube
            theo dõi trên @
            theo dõi trên google news
            thích bài này
            thích trang @
            thích và chia sẻ
            thích đang tải
            thích điều này
            tweet bài này
            đã copy link
            đã sao chép
            đã sao chép liên kết
            đăng ký kênh @
            đăng ký kênh youtube
        """),
        "skip": phrases("""
            bật tắt menu
            bật/tắt điều hướng
            bỏ qua nội dung
            bỏ qua và tới nội dung
            bỏ qua và đến nội dung
            bỏ qua điều hướng
            bỏ qua để tới nội dung
            bỏ qua để đến nội dung
            chuyển tới nội dung
            chuyển tới nội dung chính
            chuyển đến nội dung
            chuyển đến nội dung chính
            chuyển đến phần nội dung
            cuộn lên đầu
            cuộn lên đầu trang
            lên trên
            lên đầu trang
            mở menu
            mở tìm kiếm
            nhảy tới nội dung
            nhảy đến nội dung
            nhảy đến nội dung chính
            quay lên đầu trang
            quay lại đầu trang
            quay về trang chủ
            quay về đầu trang
            trở lên đầu trang
            trở lại đầu trang
            trở về trang chủ
            trở về đầu trang
            về trang chủ
            về đầu trang
            đi tới nội dung
            đi đến nội dung
            đi đến nội dung chính
            đóng menu
            đóng tìm kiếm
            đến nội dung chính
            ẩn/hiện menu
        """),
        "tags": phrases("""
            chuyên mục
            chủ đề
            danh mục
            gắn thẻ
            hashtag
            nhãn
            nhãn bài viết
            phân loại
            tag
            tags
            thẻ
            thẻ bài viết
            thẻ tag
            thể loại
            từ khoá
            từ khoá liên quan
            từ khóa
            từ khóa bài viết
            từ khóa liên quan
            từ khóa tìm kiếm
            đã đăng trong
            đăng trong
            đăng trong chuyên mục
            được gắn thẻ
            được phân loại trong
            được đăng trong
        """),
        "update_label": phrases("""
            chỉnh sửa lần cuối
            cập nhật
            cập nhật cuối
            cập nhật gần nhất
            cập nhật lúc
            cập nhật lần cuối
            cập nhật lần cuối lúc
            cập nhật lần cuối vào
            cập nhật mới nhất
            cập nhật ngày
            cập nhật vào
            lần cuối cập nhật
            lần cập nhật cuối
            ngày cập nhật
            sửa đổi lần cuối
            thay đổi lần cuối
            thời gian cập nhật
            đã chỉnh sửa
            đã cập nhật
            đã cập nhật vào
            được cập nhật
            được cập nhật lần cuối
            được cập nhật ngày
            được cập nhật vào
        """),
    },
)
