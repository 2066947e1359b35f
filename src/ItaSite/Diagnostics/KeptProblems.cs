namespace ItaSite.Diagnostics;

/// <summary>Every sentence about the sums that a build keeps in the site's folder.</summary>
internal static class KeptProblems
{
    public static readonly Problem SumsAreNotKept = new(
        "ITA957",
        Severity.Warning,
        "เผยแพร่แล้ว แต่บันทึกรายการไฟล์ที่เผยแพร่ไว้ในโฟลเดอร์ของเว็บไซต์ไม่ได้ ({0}) "
            + "ให้ตรวจสิทธิ์แล้วสั่ง ita build อีกครั้ง",
        "The site is published, but the list of its files could not be kept in the site's folder ({0}); check that you "
            + "may write there, and run ita build again.",
        "ita verify เทียบเว็บไซต์กับรายการใน published/SHA256SUMS ถ้าไม่มีรายการใหม่ จะเทียบกับการเผยแพร่ครั้งก่อน",
        "ita verify compares a site with published/SHA256SUMS; without the new list it would compare with what was "
            + "published before."
    );

    public static readonly Problem ProofIsOfEarlierSums = new(
        "ITA958",
        Severity.Warning,
        "ไฟล์นี้เป็นของการเผยแพร่ครั้งก่อน ให้ลงนามหรือประทับเวลารายการใหม่ด้วย ita sign หรือ ita stamp",
        "This file belongs to what was published before; sign or stamp the new list with ita sign or ita stamp.",
        "รายการไฟล์เปลี่ยนเมื่อเผยแพร่ครั้งนี้ ลายมือชื่อและการประทับเวลาเดิมจึงไม่ตรงกับรายการใหม่ "
            + "ฉบับเดิมยังอยู่ใน Git ถ้าเก็บโฟลเดอร์ published ไว้ใน Git",
        "The list of files has changed, so the old signature and time stamp do not fit it. The old list is still in "
            + "Git if the folder published is kept there."
    );

    public static readonly Problem NothingIsKept = new(
        "ITA959",
        Severity.Error,
        "ไม่พบรายการไฟล์ที่เผยแพร่ (published/SHA256SUMS) ในโฟลเดอร์ “{0}” ให้สั่ง ita build ก่อน "
            + "(ita verify ระบุ --site หรือ --against แทนได้)",
        "There is no list of published files (published/SHA256SUMS) in \"{0}\"; run ita build first "
            + "(ita verify takes --site or --against instead).",
        "ita build เขียนรายการนี้ทุกครั้งที่เผยแพร่สำเร็จ เว้นแต่ใช้ --no-keep",
        "ita build writes this list whenever it has published, unless --no-keep is given."
    );
}
