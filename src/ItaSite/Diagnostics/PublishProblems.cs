namespace ItaSite.Diagnostics;

/// <summary>Every sentence about sending a finished site to its host.</summary>
internal static class PublishProblems
{
    public static readonly Problem TargetIsMissing = new(
        "ITA648",
        Severity.Error,
        "ยังไม่ได้บอกว่าจะเผยแพร่ไปที่ใด ให้เขียน publish.to ในไฟล์ตั้งค่า หรือระบุ --to "
            + "เช่น sftp://ผู้ใช้@เครื่อง/โฟลเดอร์",
        "Nothing says where to publish to; write publish.to into the settings, or give --to, such as "
            + "sftp://user@host/folder.",
        "ita publish ส่งเว็บไซต์ไปยังโฟลเดอร์, SFTP, FTPS หรือสาขาของ Git",
        "ita publish sends a site to a folder, by SFTP or FTPS, or to a branch of Git."
    );

    public static readonly Problem TargetIsUnknown = new(
        "ITA649",
        Severity.Error,
        "ไม่เข้าใจที่อยู่ “{0}” ให้ใช้โฟลเดอร์, sftp://ผู้ใช้@เครื่อง:พอร์ต/โฟลเดอร์, ftps://ผู้ใช้@เครื่อง/โฟลเดอร์ "
            + "หรือ git:ที่อยู่#สาขา",
        "The address \"{0}\" is not understood; use a folder, sftp://user@host:port/folder, ftps://user@host/folder or "
            + "git:remote#branch.",
        "FTP ธรรมดาส่งรหัสผ่านให้ผู้อื่นอ่านได้ จึงไม่รองรับ ให้ขอ SFTP หรือ FTPS จากผู้ดูแลเครื่องแม่ข่าย",
        "Plain FTP sends passwords that anybody on the way can read, so it is not offered; ask the host for SFTP or "
            + "FTPS."
    );

    public static readonly Problem AddressHoldsPassword = new(
        "ITA650",
        Severity.Error,
        "{0} มีรหัสผ่านอยู่ในที่อยู่ ให้ลบออกและเปลี่ยนรหัสผ่านนั้น โปรแกรมจะถามเมื่อเผยแพร่",
        "{0} holds a password; take it out and change that password. You are asked for it when you publish.",
        "ไฟล์ตั้งค่าถูกคัดลอกและเก็บใน Git รหัสผ่านในไฟล์จึงถือว่ารั่วแล้ว ใช้ --remember ให้ระบบเก็บรหัสผ่านแทนได้",
        "Settings are copied and kept in Git, so a password in them is no secret any more. With --remember the "
            + "system's own keychain keeps it."
    );

    public static readonly Problem FingerprintIsNone = new(
        "ITA651",
        Severity.Error,
        "“{0}” ไม่ใช่ลายพิมพ์กุญแจ ให้เขียนตามที่ ssh-keygen -l แสดง คือ SHA256: ตามด้วยอักษร ๔๓ ตัว",
        "\"{0}\" is no fingerprint of a key; write it as ssh-keygen -l prints it: SHA256: and 43 letters.",
        "ขอลายพิมพ์จากผู้ดูแลเครื่องแม่ข่ายทางอื่น เช่นโทรศัพท์ ไม่ใช่จากเครือข่ายเดียวกัน",
        "Get the fingerprint from whoever runs the host by another way, such as the telephone."
    );

    public static readonly Problem SiteIsNotAsBuilt = new(
        "ITA652",
        Severity.Error,
        "“{0}” ใน {1} ไม่ตรงกับที่ ita build ทำไว้ล่าสุด จึงยังไม่เผยแพร่ ให้สั่ง ita build ก่อน",
        "\"{0}\" in {1} is not what ita build made last, so nothing was sent; run ita build first.",
        "เผยแพร่ได้เฉพาะสิ่งที่ตรวจแล้วและอยู่ในรายการ published/SHA256SUMS "
            + "ถ้ามีผู้แก้ไฟล์ที่สร้างแล้วหรือเนื้อหาเปลี่ยนไป ต้องสร้างใหม่",
        "Only what was checked and is listed in published/SHA256SUMS is sent: where a finished file or the content has "
            + "changed since, it must be built again."
    );

    public static readonly Problem HostKeyIsUnknown = new(
        "ITA653",
        Severity.Error,
        "ยังไม่เคยรู้จักเครื่อง {0} ลายพิมพ์กุญแจคือ {1} ให้เทียบกับที่ผู้ดูแลเครื่องบอก ถ้าตรงกันให้สั่งใหม่พร้อม "
            + "--accept-host-key {1}",
        "The host {0} is not known yet; the fingerprint of its key is {1}. Compare it with what whoever runs the host "
            + "says, and if it is the same, try again with --accept-host-key {1}",
        "ถ้าไม่เทียบ ผู้อื่นที่แอบอ้างเป็นเครื่องแม่ข่ายจะได้รหัสผ่านไป "
            + "ตอบรับครั้งเดียวก็พอ กุญแจจะอยู่ใน known_hosts ของผู้ใช้ "
            + "หรือเขียนไว้ใน publish.hostKey",
        "Without that, anybody who poses as the host would get the password. Once is enough: the key is then kept in "
            + "your known_hosts; or write it into publish.hostKey."
    );

    public static readonly Problem HostKeyHasChanged = new(
        "ITA654",
        Severity.Error,
        "อันตราย: กุญแจของเครื่อง {0} ไม่ใช่กุญแจที่รู้จัก (ได้รับ {1}) อาจมีผู้แอบอ้าง ไม่ได้ส่งสิ่งใดเลย "
            + "ให้โทรถามผู้ดูแลเครื่องก่อน",
        "Danger: the key of the host {0} is not the one that is known (it shows {1}). Somebody may pose as the host; "
            + "nothing was sent. Call whoever runs it first.",
        "ถ้าเครื่องเปลี่ยนกุญแจจริง ให้แก้ publish.hostKey หรือลบกุญแจเดิมด้วย ssh-keygen -R แล้วยืนยันกุญแจใหม่",
        "If the host really has a new key, change publish.hostKey, or take the old one away with ssh-keygen -R, and "
            + "accept the new one."
    );

    public static readonly Problem SignInFailed = new(
        "ITA655",
        Severity.Error,
        "เข้าใช้ {0} ไม่ได้ ({1}) ให้ตรวจชื่อผู้ใช้ รหัสผ่าน หรือกุญแจ เว็บไซต์เดิมยังอยู่ครบ",
        "Could not sign in to {0} ({1}); check the user's name, the password or the key. The old site is as it was.",
        "รหัสผ่านส่งได้ทางหน้าจอ, --password-stdin หรือตัวแปร ITA_PUBLISH_PASSWORD กุญแจระบุด้วย --key",
        "A password comes from the terminal, --password-stdin or the variable ITA_PUBLISH_PASSWORD; a key is named "
            + "with --key."
    );

    public static readonly Problem HostFailed = new(
        "ITA656",
        Severity.Error,
        "ส่งไปยัง {0} ไม่สำเร็จ ({1}) {2}",
        "Could not publish to {0} ({1}). {2}",
        "ไฟล์ใหม่ขึ้นไปรอในโฟลเดอร์ .ita-next ก่อน แล้วจึงแทนที่ของเดิมพร้อมกัน "
            + "สั่ง ita publish อีกครั้งจะส่งเฉพาะที่เหลือ",
        "New files wait in the folder .ita-next until all are there, and only then take the place of the old ones; the "
            + "next ita publish sends what is left."
    );

    public static readonly Problem CertificateIsWrong = new(
        "ITA657",
        Severity.Error,
        "ใบรับรองของเครื่อง {0} เชื่อถือไม่ได้ ({1}) จึงไม่ได้ส่งรหัสผ่านหรือไฟล์ใด ให้แจ้งผู้ดูแลเครื่อง",
        "The certificate of the host {0} can't be trusted ({1}), so neither the password nor any file was sent; tell "
            + "whoever runs it.",
        "ถ้าเครื่องใช้ใบรับรองที่ออกเอง ให้ขอใบรับรองของผู้ออก (PEM) "
            + "มาไว้ในโฟลเดอร์ของเว็บไซต์และระบุใน publish.certificate",
        "If the host uses a certificate of its own authority, get that authority's certificate (PEM) into the site's "
            + "folder and name it in publish.certificate."
    );

    public static readonly Problem OthersAreLeft = new(
        "ITA658",
        Severity.Warning,
        "บนเครื่องแม่ข่ายมี {0} ไฟล์ที่เราไม่เคยเผยแพร่ เช่น {1} ไม่ได้แตะต้อง "
            + "ให้ตรวจว่าเป็นของผู้ใด อาจเป็นของผู้บุกรุก",
        "The host holds {0} files that we never published, such as {1}; they were left alone. Find out whose they are: "
            + "they may be an intruder's.",
        "ถ้าแน่ใจว่าไม่ต้องใช้ ให้สั่ง ita publish --dry-run --remove-others เพื่อดูก่อน แล้วสั่งโดยไม่มี --dry-run",
        "If you are sure that nobody needs them, look with ita publish --dry-run --remove-others first, then run it "
            + "without --dry-run."
    );

    public static readonly Problem OthersAreInTheWay = new(
        "ITA659",
        Severity.Error,
        "บนเครื่องแม่ข่ายมี {0} ไฟล์ที่เราไม่เคยเผยแพร่อยู่ในที่ของไฟล์ใหม่ เช่น {1} จึงไม่ได้ส่ง ให้เก็บสำเนาไว้ "
            + "แล้วสั่งใหม่พร้อม --remove-others",
        "On the host, {0} files that we never published stand where new ones go, such as {1}, so nothing was sent; "
            + "keep a copy of them and try again with --remove-others.",
        "อาจเป็นหน้าต้อนรับของผู้ให้เช่าพื้นที่ หรือเว็บไซต์อื่นที่ใช้โฟลเดอร์เดียวกัน ให้ตรวจว่าระบุโฟลเดอร์ถูกต้อง",
        "They may be the welcome page of whoever rents out the host, or another site in the same folder: check that "
            + "the folder is the right one."
    );

    public static readonly Problem ProgramIsMissing = new(
        "ITA660",
        Severity.Error,
        "ไม่พบโปรแกรม {0} ในเครื่องนี้ ซึ่งต้องใช้เผยแพร่ด้วยวิธีนี้ ให้ติดตั้งแล้วสั่งใหม่",
        "The program {0}, which this way of publishing needs, is not on this machine; install it and try again.",
        "FTPS ใช้ curl ซึ่ง Windows 10 ขึ้นไป macOS และ Linux มีให้ "
            + "สาขาของ Git ใช้ git ส่วน SFTP ไม่ต้องใช้โปรแกรมอื่น",
        "FTPS uses curl, which Windows 10, macOS and Linux have; a branch of Git uses git. SFTP needs no other program."
    );
}
