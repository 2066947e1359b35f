namespace ItaSite.Diagnostics;

/// <summary>
/// Every sentence about a published copy, in a folder or at a live address, that is not as it was made.
/// </summary>
internal static class VerifyProblems
{
    public static readonly Problem SumsNameOutside = new(
        "ITA930",
        Severity.Error,
        "SHA256SUMS บรรทัด {0} มีชื่อไฟล์ที่ใช้ไม่ได้ “{1}” รายการนี้ไม่ใช่ของที่ ita build ทำ ให้ใช้รายการที่เก็บไว้",
        "Line {0} of SHA256SUMS has a file name that can't be used, \"{1}\"; ita build did not make this list: use the "
            + "kept one.",
        "ชื่อไฟล์ในรายการต้องอยู่ในเว็บไซต์ ไม่ขึ้นต้นด้วย / ไม่มี .. \\ หรืออักขระควบคุม",
        "A name in the list must be within the site: no leading slash, no .., no backslash, no control characters."
    );

    public static readonly Problem SumsNameTwice = new(
        "ITA931",
        Severity.Error,
        "SHA256SUMS บรรทัด {0} มีชื่อไฟล์ซ้ำ “{1}” รายการนี้ไม่ใช่ของที่ ita build ทำ ให้ใช้รายการที่เก็บไว้",
        "Line {0} of SHA256SUMS names \"{1}\" again; ita build did not make this list: use the kept one.",
        "ไฟล์หนึ่งมีค่าตรวจสอบได้ค่าเดียว",
        "A file has one checksum only."
    );

    public static readonly Problem SumsAreTooLarge = new(
        "ITA932",
        Severity.Error,
        "SHA256SUMS ยาวเกิน {0} จึงไม่อ่าน ให้ใช้รายการที่เก็บไว้",
        "SHA256SUMS is longer than {0} and is not read; use the kept list.",
        "เครื่องแม่ข่ายที่ถูกบุกรุกอาจส่งรายการที่ไม่มีวันจบ",
        "A host that was broken into may send a list without end."
    );

    public static readonly Problem AddressIsNotUsable = new(
        "ITA933",
        Severity.Error,
        "ที่อยู่ “{0}” ใช้ตรวจไม่ได้ ({1}) ให้ใส่ที่อยู่เว็บไซต์ เช่น https://example.go.th/",
        "The address \"{0}\" can't be verified ({1}); give the site's, as https://example.go.th/.",
        "ตรวจได้เฉพาะที่อยู่ http และ https ที่ผู้เข้าชมทั่วไปเปิดได้",
        "Only http and https addresses that any visitor can open can be verified."
    );

    public static readonly Problem ShownDifferently = new(
        "ITA934",
        Severity.Error,
        "ที่อยู่นี้แสดงต่างกันตามผู้เข้าชม: {0} ได้ {1} เป็นวิธีซ่อนหน้าพนัน ให้แจ้งผู้ดูแลเครื่องแม่ข่ายทันที",
        "This address shows different things to different visitors: {0} gets {1}. Gambling pages are hidden so; tell "
            + "whoever runs the host at once.",
        "ผู้บุกรุกมักแสดงหน้าพนันเฉพาะโปรแกรมค้นหา โทรศัพท์ หรือผู้ที่มาจากผลการค้นหา "
            + "เจ้าหน้าที่ที่เปิดเว็บไซต์เองจึงไม่เห็น",
        "Intruders often show gambling pages to search robots, phones or people from search results only, so that the "
            + "office's staff never sees them."
    );

    public static readonly Problem ServedButNotPublished = new(
        "ITA935",
        Severity.Error,
        "เครื่องแม่ข่ายแสดงที่อยู่นี้ ทั้งที่ ita ไม่ได้เผยแพร่ ({0}) ให้ผู้ดูแลเครื่องแม่ข่ายตรวจและลบ "
            + "ถ้าไม่ใช่ของหน่วยงาน",
        "The host serves this address, though ita did not publish it ({0}); have whoever runs the host look at it and "
            + "remove it unless it is the agency's.",
        "ไฟล์ที่ผู้บุกรุกวางไว้ เช่น หน้าพนันหรือโปรแกรมควบคุมเครื่อง เปิดได้แม้ไม่มีหน้าใดลิงก์ไปหา",
        "What an intruder puts there, such as gambling pages or a program to steer the host, opens though no page "
            + "links to it."
    );

    public static readonly Problem LeadsElsewhere = new(
        "ITA936",
        Severity.Error,
        "ที่อยู่นี้พาไปที่อื่น: {0} (โปรแกรมไม่ได้ตามไป) ให้ผู้ดูแลเครื่องแม่ข่ายตรวจ ถ้าหน่วยงานไม่ได้ตั้งไว้",
        "This address sends visitors elsewhere: {0} (not followed); have whoever runs the host look, unless the agency "
            + "set it up.",
        "การพาไปเครื่องอื่นหรือพอร์ตอื่นเป็นวิธีที่ใช้พาผู้เข้าชมไปเว็บพนัน ถ้าหน่วยงานย้ายที่อยู่จริง "
            + "ให้ตรวจที่อยู่ใหม่แทน",
        "Sending visitors to another host or port is how they are led to gambling. If the agency has really moved, "
            + "verify the new address instead."
    );

    public static readonly Problem NotCompared = new(
        "ITA937",
        Severity.Error,
        "เทียบไฟล์นี้ไม่ได้ ({0}) ให้ตรวจใหม่ ถ้ายังเป็นอยู่ให้แจ้งผู้ดูแลเครื่องแม่ข่าย",
        "This file could not be compared ({0}); verify again, and tell whoever runs the host if it stays so.",
        "ไฟล์อื่นตรวจต่อจนครบ ไฟล์นี้ยังไม่รู้ว่าตรงกับที่เผยแพร่หรือไม่",
        "All others were still looked at; whether this one is as published is not known."
    );

    public static readonly Problem RefusedToSome = new(
        "ITA938",
        Severity.Warning,
        "เครื่องแม่ข่ายไม่ตอบ {0} ({1}) จึงไม่รู้ว่าผู้เข้าชมเช่นนั้นเห็นอะไร ผู้อื่นเห็นตามที่เผยแพร่",
        "The host does not answer {0} ({1}), so what such a visitor sees is not known; others see what was published.",
        "บริการกันบุกรุกบางรายปฏิเสธโปรแกรมที่ใช้ชื่อ Googlebot แต่ไม่ได้มาจากเครื่องของ Google ซึ่งไม่เป็นอันตราย",
        "Some firewalls refuse who is called Googlebot without coming from Google's machines, which harms nobody."
    );

    public static readonly Problem HoldsForeignThings = new(
        "ITA939",
        Severity.Error,
        "หน้านี้มีสิ่งที่ไม่ได้เผยแพร่: {0} ให้คัดลอกหน้าจากโฟลเดอร์ผลลัพธ์ใหม่ และแจ้งผู้ดูแลเครื่องแม่ข่าย",
        "This page holds what was not published: {0}; copy it from the output folder again and tell whoever runs the "
            + "host.",
        "สคริปต์ กรอบ แบบฟอร์ม หรือลิงก์ถูกใส่เพิ่มบนเครื่องแม่ข่าย บางบริการใส่สคริปต์นับผู้เข้าชมเอง "
            + "ให้ปิดที่บริการนั้น",
        "Scripts, frames, forms or links were put in on the host. Some hosts put in a script of their own that counts "
            + "visitors; switch it off there."
    );

    public static readonly Problem LineEndsAreChanged = new(
        "ITA940",
        Severity.Error,
        "ไฟล์นี้ต่างเฉพาะรหัสขึ้นบรรทัดใหม่ ซึ่งเปลี่ยนระหว่างส่ง ให้ตั้งโปรแกรม FTP เป็นแบบไบนารี (Binary) "
            + "แล้วส่งใหม่",
        "Only the line ends of this file were changed on the way; set the FTP program to binary and send it again.",
        "เนื้อหาไม่เปลี่ยน แต่ค่าตรวจสอบไม่ตรง และสคริปต์ที่อนุญาตด้วยค่าตรวจสอบอาจไม่ทำงาน",
        "The content is the same, but checksums no longer fit, nor do scripts and styles that are allowed by theirs."
    );

    public static readonly Problem PolicyIsWeakened = new(
        "ITA941",
        Severity.Error,
        "เครื่องแม่ข่ายส่ง {0} ต่างจากที่เผยแพร่: “{1}” ให้ใช้ไฟล์ตั้งค่าของเครื่องแม่ข่ายที่ ita build ทำไว้ ({2})",
        "The host sends another {0} than was published: \"{1}\"; use the host file that ita build made ({2}).",
        "นโยบายความปลอดภัยที่อ่อนลงให้สคริปต์ของผู้อื่นทำงานในหน้าของหน่วยงาน",
        "A weakened policy lets the scripts of others run in the agency's pages."
    );

    public static readonly Problem PolicyIsNotSent = new(
        "ITA942",
        Severity.Warning,
        "เครื่องแม่ข่ายไม่ส่งส่วนหัวความปลอดภัย ({0}) หน้าเว็บยังมีนโยบายในตัวเอง แต่ควรให้ผู้ดูแลตั้งตาม .htaccess "
            + "web.config หรือ _headers",
        "The host sends no security headers ({0}). The pages still carry their own policy; have them set as in "
            + ".htaccess, web.config or _headers.",
        "nginx และเครื่องแม่ข่ายบางชนิดไม่อ่านไฟล์ตั้งค่าในโฟลเดอร์ ผู้ดูแลต้องใส่เอง",
        "nginx and some other hosts read no settings from the folder; whoever runs them must put them in."
    );

    public static readonly Problem MediaTypeIsWrong = new(
        "ITA943",
        Severity.Error,
        "เครื่องแม่ข่ายบอกชนิดของไฟล์ผิด: “{0}” (ควรเป็น {1}) ให้ผู้ดูแลเครื่องแม่ข่ายแก้ชนิดของไฟล์",
        "The host tells a wrong type of this file: \"{0}\" ({1} is right); have whoever runs the host mend it.",
        "หน้าเว็บที่บอกว่าเป็นข้อความเปิดแล้วเห็นรหัส ส่วนเอกสารที่บอกว่าเป็นหน้าเว็บอาจทำงานเป็นสคริปต์",
        "A page called a text shows its code, and a document called a page may run as a script."
    );

    public static readonly Problem NotFoundIsNotSaid = new(
        "ITA944",
        Severity.Warning,
        "ที่อยู่ที่ไม่มีจริง {0} ให้ผู้ดูแลเครื่องแม่ข่ายตั้งให้ตอบ 404 ด้วยหน้า 404.html",
        "An address that does not exist {0}; have the host answer 404 with 404.html.",
        "ถ้าเครื่องแม่ข่ายตอบว่าพบทุกที่อยู่ โปรแกรมค้นหาจะเก็บหน้าที่ไม่มีจริง และการหาหน้าที่ถูกวางไว้ทำได้ยากขึ้น",
        "Where every address is found, search engines keep pages that do not exist, and planted pages hide better."
    );

    public static readonly Problem PlainHttpIsServed = new(
        "ITA945",
        Severity.Warning,
        "ที่อยู่ http {0} ให้ผู้ดูแลเครื่องแม่ข่ายตั้งให้พาไป https เสมอ",
        "The http address {0}; have the host always send visitors on to https.",
        "การเปิดแบบ http ถูกผู้อื่นบนเครือข่ายดูและแก้ระหว่างทางได้",
        "Anybody on the way can read and change what is sent over http."
    );

    public static readonly Problem RunWasCutShort = new(
        "ITA946",
        Severity.Error,
        "หยุดก่อนตรวจครบ ({0}) ยังไม่ได้ตรวจ {1} ที่อยู่ ให้ตรวจต่อด้วย --resume หรือแจ้งผู้ดูแลเครื่องแม่ข่าย",
        "Ended before everything was looked at ({0}); {1} addresses are left: go on with --resume, or tell "
            + "whoever runs the "
            + "host.",
        "เครื่องแม่ข่ายที่ไม่ตอบหรือตอบไม่รู้จบไม่ทำให้การตรวจค้าง",
        "A host that does not answer, or answers without end, can't hold the check up."
    );

    public static readonly Problem HostAddsHeader = new(
        "ITA947",
        Severity.Warning,
        "เครื่องแม่ข่ายเพิ่มส่วนหัว {0}: “{1}” ซึ่งเว็บไซต์นี้ไม่ใช้ ให้ถามผู้ดูแลเครื่องแม่ข่ายว่าตั้งไว้เพื่ออะไร",
        "The host adds the header {0}: \"{1}\", which this site does not use; ask whoever runs the host what "
            + "it is for.",
        "คุกกี้ต้องแจ้งในนโยบายคุ้มครองข้อมูลส่วนบุคคล และ noindex ทำให้โปรแกรมค้นหาไม่แสดงเว็บไซต์",
        "Cookies must stand in the privacy policy, and noindex keeps the site out of search engines."
    );

    public static readonly Problem NotAFile = new(
        "ITA948",
        Severity.Error,
        "มีสิ่งที่ไม่ใช่ไฟล์ธรรมดาอยู่ที่นี่ (ลิงก์ ท่อ หรืออุปกรณ์) ita ไม่ได้เผยแพร่ ให้ลบ แล้วคัดลอกไฟล์ใหม่",
        "What is here is no ordinary file (a link, a pipe or a device) and was not published by ita; remove "
            + "it and copy "
            + "the file again.",
        "เว็บไซต์ที่เผยแพร่มีแต่ไฟล์ธรรมดา ลิงก์อาจพาออกนอกโฟลเดอร์",
        "A published site is ordinary files only; a link may lead out of its folder."
    );

    public static readonly Problem MoreLikeThis = new(
        "ITA949",
        Severity.Error,
        "พบแบบเดียวกันอีก {0} รายการ ({1}) แสดงเพียง {2} รายการแรก ดูทั้งหมดด้วย --format json",
        "{0} more of the same kind ({1}); only the first {2} are listed, --format json lists all.",
        "เครื่องแม่ข่ายที่เปลี่ยนทั้งเว็บไซต์ทำให้รายการยาวเกินอ่าน",
        "A host that changed the whole site would make a list too long to read."
    );
}
