namespace ItaSite.Diagnostics;

/// <summary>What is said of each site of several, and of all of them at the end.</summary>
internal static class ManySitesSentences
{
    public static string Published(
        Language language,
        string site,
        int pages,
        int documents,
        int warnings,
        string output
    ) =>
        language == Language.Thai
            ? $"✓ {site}: {pages} หน้า {documents} เอกสาร คำเตือน {warnings} เผยแพร่ที่ {output}"
            : $"✓ {site}: {pages} pages, {documents} documents; {warnings} warnings; published in {output}";

    public static string Failed(Language language, string site, int errors, int warnings) =>
        $"✗ {site}: {Sentences.Failed(language, errors, warnings)}";

    public static string CannotRun(Language language, string site) =>
        language == Language.Thai
            ? $"✗ {site}: ไม่เผยแพร่ เพราะอ่านหรือเขียนไม่ได้ เว็บไซต์เดิมยังอยู่ครบ"
            : $"✗ {site}: nothing published, since it can't be read or written; the old site is as it was";

    public static string Summary(Language language, int published, int all, int pages, int warnings, TimeSpan time) =>
        language == Language.Thai
            ? $"เผยแพร่แล้ว {published} จาก {all} เว็บไซต์ รวม {pages} หน้า คำเตือน {warnings} "
                + $"ใช้เวลา {Sentences.Seconds(time)} วินาที"
            : $"Published {published} of {all} sites; {pages} pages; {warnings} warnings; {Sentences.Seconds(time)} s";

    public static string SomeFailed(Language language, int failed) =>
        language == Language.Thai
            ? $"ไม่เผยแพร่ {failed} เว็บไซต์ คือบรรทัดที่ขึ้นต้นด้วย ✗ "
                + "ให้แก้ข้อผิดพลาดที่อยู่เหนือบรรทัดนั้นแล้วสั่งอีกครั้ง"
            : $"{failed} sites are not published: the lines that begin with ✗; fix the errors above "
                + "each, and run again";

    public static string WarningsAreCounted(Language language) =>
        language == Language.Thai ? "ดูคำเตือนของทุกเว็บไซต์โดยเติม --all" : "--all shows the warnings of every site";

    public static string ShardIsEmpty(Language language, string shard, int all) =>
        language == Language.Thai
            ? $"ส่วนที่ {shard} ของ {all} เว็บไซต์ไม่มีเว็บไซต์ให้สร้าง"
            : $"Part {shard} of {all} sites has no site to build";

    public static string Stopped(Language language, int left) =>
        language == Language.Thai
            ? $"หยุดตามที่สั่ง ยังไม่ได้สร้าง {left} เว็บไซต์"
            : $"Stopped as asked; {left} sites are not built";
}
