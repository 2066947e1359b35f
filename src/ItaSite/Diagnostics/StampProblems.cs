namespace ItaSite.Diagnostics;

/// <summary>Every sentence about time stamps over the list of published files.</summary>
internal static class StampProblems
{
    public static readonly Problem RequestIsMissing = new(
        "ITA967",
        Severity.Error,
        "ไม่พบคำขอประทับเวลา (published/SHA256SUMS.tsq) ให้สั่ง ita stamp แล้วส่งคำขอไปยังผู้ให้บริการก่อน",
        "There is no time-stamp request (published/SHA256SUMS.tsq); run ita stamp and send the request first.",
        "คำตอบใช้ได้กับคำขอที่ส่งไปเท่านั้น จึงต้องเก็บไฟล์ .tsq ไว้จนได้รับคำตอบ",
        "An answer holds only for the request that was sent, so the .tsq file must stay until the answer is here."
    );

    public static readonly Problem AnswerIsBroken = new(
        "ITA968",
        Severity.Error,
        "ไฟล์นี้ไม่ใช่คำตอบการประทับเวลา หรือไม่ครบทั้งไฟล์ ให้ดาวน์โหลดคำตอบใหม่เป็นไฟล์ .tsr",
        "This is no time-stamp answer, or not a whole one; download the answer again, as a .tsr file.",
        "คำตอบตาม RFC 3161 เป็นไฟล์ไบนารี ถ้าผู้ให้บริการตอบเป็นหน้าเว็บหรือข้อความ แสดงว่าคำขอส่งไปไม่ถูกวิธี",
        "An answer of RFC 3161 is a binary file; a page or a text in its place says that the request was not sent as "
            + "it should be."
    );

    public static readonly Problem RequestIsRejected = new(
        "ITA969",
        Severity.Error,
        "ผู้ให้บริการไม่ประทับเวลาให้ (สถานะ {0}: {1}) ให้แก้ตามเหตุผลนั้นแล้วส่งคำขอใหม่",
        "The authority refused to stamp (status {0}: {1}); put right what it names and send the request again.",
        "สถานะ 2 คือปฏิเสธ 3 คือรอ 4–5 คือเพิกถอน มีเพียงสถานะ 0 และ 1 ที่ประทับเวลาแล้ว",
        "Status 2 is refused, 3 waiting, 4 and 5 revoked; only 0 and 1 bear a stamp."
    );

    public static readonly Problem StampIsOfOtherFile = new(
        "ITA970",
        Severity.Error,
        "การประทับเวลานี้ไม่ตรงกับรายการไฟล์ที่เผยแพร่ (published/SHA256SUMS): "
            + "รายการเปลี่ยนไปแล้ว หรือเป็นคำตอบของไฟล์อื่น ให้สั่ง ita stamp ใหม่",
        "This stamp does not fit the list of published files (published/SHA256SUMS): the list has changed since, or "
            + "the answer is for another file; run ita stamp again.",
        "การประทับเวลาผูกกับค่าตรวจสอบของรายการฉบับเดียว ฉบับที่ประทับเวลาไว้ยังอยู่ใน Git",
        "A stamp is bound to the checksum of one list; the list that was stamped is still in Git."
    );

    public static readonly Problem StampIsOfOtherRequest = new(
        "ITA971",
        Severity.Error,
        "คำตอบนี้เป็นของคำขออื่น (เลขสุ่มไม่ตรงกัน) ให้ส่ง published/SHA256SUMS.tsq แล้วใช้คำตอบของคำขอนั้น",
        "This answers another request (the nonces differ); send published/SHA256SUMS.tsq and take its answer.",
        "เลขสุ่มในคำขอต้องกลับมาในคำตอบ เพื่อให้รู้ว่าไม่มีผู้ใดนำคำตอบเก่ามาใช้",
        "The nonce of the request must come back in the answer, so that nobody can hand in an old one."
    );

    public static readonly Problem StampSignatureIsWrong = new(
        "ITA972",
        Severity.Error,
        "ลายมือชื่อของผู้ประทับเวลาไม่ถูกต้อง คำตอบถูกแก้ หรือไม่ได้ลงนามด้วยใบรับรองสำหรับประทับเวลา "
            + "ให้ขอประทับเวลาใหม่",
        "The authority's signature is wrong: the answer was changed, or was not signed with a certificate for time "
            + "stamping; ask for a new stamp.",
        "ใบรับรองของผู้ประทับเวลาต้องอยู่ในคำตอบ และออกให้เพื่อประทับเวลาเท่านั้น (timeStamping)",
        "The authority's certificate must be in the answer, and be issued for time stamping only (timeStamping)."
    );

    public static readonly Problem CertificateHasExpired = new(
        "ITA973",
        Severity.Error,
        "ใบรับรองของผู้ประทับเวลาใช้ได้ {0} ถึง {1} แต่ประทับเวลาเมื่อ {2} จึงใช้ไม่ได้ ให้ขอประทับเวลาใหม่",
        "The authority's certificate holds from {0} to {1}, but the stamp is of {2}, so it does not count; ask for a "
            + "new stamp.",
        "ใบรับรองต้องมีผลในเวลาที่ประทับ หลังจากนั้นหมดอายุได้",
        "A certificate must be valid at the time of the stamp; it may expire afterwards."
    );

    public static readonly Problem AuthorityIsOther = new(
        "ITA974",
        Severity.Error,
        "ผู้ประทับเวลา “{0}” ไม่ได้รับการรับรองจากใบรับรองใน “{1}” ให้ตรวจว่าส่งคำขอถูกที่ หรือแก้ไฟล์ใบรับรอง",
        "The authority \"{0}\" is not vouched for by the certificates in \"{1}\"; check where the request was sent, "
            + "or put the right certificates into that file.",
        "ใช้ใบรับรองราก (root) ของผู้ให้บริการ พร้อมใบรับรองระหว่างกลาง เป็นไฟล์ PEM",
        "Use the authority's root certificate, with those between, as a PEM file."
    );
}
