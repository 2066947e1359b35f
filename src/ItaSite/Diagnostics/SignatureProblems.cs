namespace ItaSite.Diagnostics;

/// <summary>Every sentence about signatures under the list of published files.</summary>
internal static class SignatureProblems
{
    public static readonly Problem SignatureIsMissing = new(
        "ITA960",
        Severity.Error,
        "ไม่มีลายมือชื่อใต้รายการไฟล์ที่เผยแพร่ ทั้งที่ไฟล์ตั้งค่าระบุ {0} ไว้ ให้ลงนามด้วย ita sign",
        "The list of published files is not signed, though the settings name {0}; sign it with ita sign.",
        "เมื่อไฟล์ตั้งค่าบอกว่าใครลงนาม รายการไฟล์ต้องมีลายมือชื่อนั้น มิฉะนั้นผู้บุกรุกเพียงลบลายมือชื่อก็พอ",
        "Once the settings say who signs, the list must bear that signature: else an intruder would only have to take "
            + "the signature away."
    );

    public static readonly Problem SignatureDoesNotFit = new(
        "ITA961",
        Severity.Error,
        "ลายมือชื่อนี้ไม่ตรงกับรายการไฟล์ที่เผยแพร่ ({0}) ถ้ารายการถูกต้อง ให้ลงนามใหม่ด้วย ita sign",
        "This signature does not fit the list of published files ({0}); if the list is right, sign again with ita "
            + "sign.",
        "รายการไฟล์เปลี่ยนไปหลังลงนาม หรือผู้อื่นแก้ ให้เทียบกับฉบับใน Git ก่อนลงนามใหม่",
        "The list has changed since it was signed, or somebody else changed it: compare it with Git before you sign "
            + "again."
    );

    public static readonly Problem SignerIsUnknown = new(
        "ITA962",
        Severity.Error,
        "ผู้ลงนามไม่อยู่ใน “{0}” จึงไม่นับเป็นลายมือชื่อของหน่วยงาน",
        "The signer is not in \"{0}\", so this is no signature of the agency.",
        "กุญแจที่ใช้ลงนามต้องเป็นกุญแจที่ไฟล์ตั้งค่าระบุไว้ ถ้าเปลี่ยนกุญแจโดยตั้งใจ ให้แก้ไฟล์นั้นก่อน",
        "The key must be one that the settings name; if the key was changed on purpose, change that file first."
    );

    public static readonly Problem KeygenIsMissing = new(
        "ITA963",
        Severity.Error,
        "ไม่พบโปรแกรม ssh-keygen ในเครื่องนี้ ให้ติดตั้ง OpenSSH (Windows 10 ขึ้นไปและ Debian มีให้) แล้วสั่งใหม่",
        "The program ssh-keygen is not on this machine; install OpenSSH (Windows 10 and Debian have it) and try again.",
        "ita ไม่มีการเข้ารหัสของตนเอง ลายมือชื่อแบบ OpenSSH จึงทำและตรวจด้วย ssh-keygen",
        "ita has no cryptography of its own: OpenSSH signatures are made and verified by ssh-keygen."
    );

    public static readonly Problem KeyIsUnusable = new(
        "ITA964",
        Severity.Error,
        "ใช้กุญแจหรือลายมือชื่อ “{0}” ไม่ได้ ({1}) ให้ตรวจว่าเป็นไฟล์ที่ถูกต้องและครบถ้วน",
        "The key or signature \"{0}\" can't be used ({1}); check that it is the right file, and whole.",
        "ita sign --ssh ใช้กุญแจลับของ OpenSSH, --minisign ใช้กุญแจลับของ minisign ส่วนไฟล์ตั้งค่าระบุกุญแจสาธารณะ",
        "ita sign --ssh takes a secret key of OpenSSH, --minisign one of minisign; the settings name public keys."
    );

    public static readonly Problem KeyFileLeadsOut = new(
        "ITA965",
        Severity.Error,
        "{0} “{1}” ต้องเป็นไฟล์ในโฟลเดอร์ของเว็บไซต์ เช่น keys/allowed_signers",
        "{0} \"{1}\" must be a file of the site's folder, such as keys/allowed_signers.",
        "กุญแจสาธารณะต้องไปกับเว็บไซต์ทุกเครื่อง จึงระบุได้เฉพาะไฟล์ในโฟลเดอร์เดียวกับ site.config.json",
        "Public keys go wherever the site goes, so only files beside site.config.json can be named."
    );

    public static readonly Problem ProofIsUnchecked = new(
        "ITA966",
        Severity.Warning,
        "ไม่ได้ตรวจว่าเป็นของผู้ใด เพราะไฟล์ตั้งค่าไม่ได้ระบุ published.{0}",
        "Whose this is was not checked: the settings name no published.{0}.",
        "ใครก็ลงนามหรือประทับเวลาได้ จึงต้องบอกไว้ก่อนว่าของใครนับ",
        "Anybody can sign or stamp, so the settings must say whose counts."
    );

    public static readonly Problem PasswordIsWrong = new(
        "ITA979",
        Severity.Error,
        "รหัสผ่านของกุญแจ “{0}” ไม่ถูกต้อง",
        "The password of the key \"{0}\" is wrong.",
        "กุญแจลับของ minisign ล็อกด้วยรหัสผ่านที่ตั้งไว้เมื่อสร้างกุญแจ",
        "A secret key of minisign is locked with the password that it was made with."
    );
}
