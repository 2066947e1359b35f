namespace ItaSite.Diagnostics;

/// <summary>
/// What the program says when nothing is wrong: summaries, progress, and the small words around a diagnostic.
/// </summary>
internal static class Sentences
{
    public static string DidYouMean(Language language, string suggestion) =>
        language == Language.Thai ? $"(หมายถึง “{suggestion}” หรือไม่)" : $"(did you mean \"{suggestion}\"?)";

    public static string Built(Language language, int pages, int documents, int warnings, TimeSpan time) =>
        language == Language.Thai
            ? $"เผยแพร่แล้ว {pages} หน้า {documents} เอกสาร คำเตือน {warnings} ใช้เวลา {Seconds(time)} วินาที"
            : $"Published {pages} pages, {documents} documents; {warnings} warnings; {Seconds(time)} s";

    public static string Checked(Language language, int pages, int documents, int warnings, TimeSpan time) =>
        language == Language.Thai
            ? $"ตรวจแล้ว {pages} หน้า {documents} เอกสาร คำเตือน {warnings} ไม่มีข้อผิดพลาด ใช้เวลา {Seconds(time)} "
                + "วินาที"
            : $"Checked {pages} pages, {documents} documents; {warnings} warnings, no errors; {Seconds(time)} s";

    public static string Failed(Language language, int errors, int warnings) =>
        language == Language.Thai
            ? $"ไม่เผยแพร่: มีข้อผิดพลาด {errors} คำเตือน {warnings} เว็บไซต์เดิมยังอยู่ครบ"
            : $"Nothing published: {errors} errors, {warnings} warnings; the old site is as it was";

    public static string Faulty(Language language, int errors, int warnings) =>
        language == Language.Thai
            ? $"ตรวจแล้ว มีข้อผิดพลาด {errors} คำเตือน {warnings}"
            : $"Checked: {errors} errors, {warnings} warnings";

    public static string Rebuilt(Language language, int pages, int documents, int warnings) =>
        language == Language.Thai
            ? $"สร้างแล้ว {pages} หน้า {documents} เอกสาร คำเตือน {warnings}"
            : $"Built {pages} pages, {documents} documents; {warnings} warnings";

    public static string Serving(Language language, string address) =>
        language == Language.Thai
            ? $"เปิดดูได้ที่ {address} (กด Ctrl+C เพื่อหยุด) แก้ไฟล์แล้วหน้าเว็บจะเปลี่ยนเอง"
            : $"Serving at {address} (Ctrl+C stops it); pages reload when a file changes";

    public static string Editing(Language language, string address) =>
        language == Language.Thai
            ? $"ที่ทำงานอยู่ที่ {address} เปิดหน้าต่างนี้ไว้ระหว่างทำงาน ปิดหน้าต่างนี้หรือกด Ctrl+C เพื่อหยุด"
            : $"The workplace is at {address}; keep this window open while you work, Ctrl+C stops it";

    public static string LookingEverySecond(Language language) =>
        language == Language.Thai
            ? "ระบบปฏิบัติการแจ้งการแก้ไฟล์ให้ไม่ได้ จึงตรวจดูไฟล์เองทุก ๑ วินาที หน้าเว็บยังเปลี่ยนเองเมื่อแก้ไฟล์"
            : "The system can't report changed files, so they are looked at every second; pages still reload by "
                + "themselves";

    public static string StillServing(Language language) =>
        language == Language.Thai
            ? "ยังแสดงเว็บไซต์ชุดล่าสุดที่ถูกต้อง จนกว่าจะแก้ข้อผิดพลาด"
            : "The last good site stays until the errors are fixed";

    public static string Written(Language language, string file) =>
        language == Language.Thai ? $"สร้างไฟล์ {file} แล้ว" : $"Wrote {file}";

    public static string SiteFolder(Language language) =>
        language == Language.Thai ? "โฟลเดอร์ที่มี site.config.json" : "The folder with site.config.json";

    public static string Same(Language language, int files) =>
        language == Language.Thai
            ? $"ตรงกับที่เผยแพร่ทุกไฟล์ ({files} ไฟล์)"
            : $"Every file is as published ({files} files)";

    public static string Different(Language language, int changed, int missing, int added) =>
        language == Language.Thai
            ? $"ไม่ตรงกับที่เผยแพร่: เปลี่ยน {changed} หาย {missing} เกิน {added}"
            : $"Not as published: {changed} changed, {missing} missing, {added} added";

    /// <summary>What a person typed wrong.</summary>
    public static string UnknownWord(Language language, string word) =>
        language == Language.Thai
            ? $"ไม่รู้จัก “{word}” ให้ลบออกหรือแก้คำที่พิมพ์"
            : $"\"{word}\" is not known; remove or correct it";

    public static string WordIsMissing(Language language, string name) =>
        language == Language.Thai ? $"ขาดค่าของ {name} ให้เติมในคำสั่ง" : $"the value of {name} is missing; add it";

    public static string WordIsNotAllowed(Language language, string word, string name, string allowed) =>
        language == Language.Thai
            ? $"ค่า “{word}” ของ {name} ใช้ไม่ได้{(allowed.Length == 0 ? " ให้แก้" : $" ให้เลือกจาก {allowed}")}"
            : $"the value \"{word}\" of {name} is not allowed{(allowed.Length == 0 ? "" : $"; choose from {allowed}")}";

    public static string CommandIsMissing(Language language) =>
        language == Language.Thai
            ? "ยังไม่ได้บอกว่าจะให้ทำอะไร ให้พิมพ์คำสั่งต่อท้าย"
            : "no command was given; add one";

    public static string SeeHelp(Language language, string command) =>
        language == Language.Thai ? $"ดูวิธีใช้ด้วยคำสั่ง {command} --help" : $"{command} --help tells more";

    /// <summary>In both languages: nobody knows which was asked for when this is said.</summary>
    public static string Unexpected(string detail) =>
        "ita: เกิดข้อผิดพลาดของโปรแกรมเอง เว็บไซต์เดิมยังอยู่ครบ โปรดแจ้งผู้พัฒนา / a fault of the program itself; "
        + $"please report it: {VisibleText.OneLine(detail)}";

    /// <summary>The program's own files are read as they are needed.</summary>
    public static string ProgramFilesCannotBeOpened { get; } =
        "ita: เปิดไฟล์ของโปรแกรมเองไม่ได้ (เปิดไฟล์พร้อมกันมากเกินไป หรือติดตั้งไม่ครบ) เว็บไซต์เดิมยังอยู่ครบ "
        + "ให้เพิ่มค่า ulimit -n หรือติดตั้งใหม่ / the program's own files can't be opened: raise ulimit -n, or "
        + "install it anew";

    public static string Step(Language language, BuildStep step) =>
        (language, step) switch
        {
            (Language.Thai, BuildStep.Reading) => "กำลังอ่านเนื้อหา",
            (Language.Thai, BuildStep.Assessing) => "กำลังตรวจองค์ประกอบ",
            (Language.Thai, BuildStep.Crawling) => "กำลังไล่ตามลิงก์จากหน้าแรก",
            (Language.Thai, BuildStep.Rendering) => "กำลังสร้างหน้า",
            (Language.Thai, BuildStep.Proofreading) => "กำลังตรวจทาน",
            (Language.Thai, BuildStep.Writing) => "กำลังเขียนไฟล์",
            (Language.Thai, _) => "กำลังเผยแพร่",
            (_, BuildStep.Reading) => "Reading",
            (_, BuildStep.Assessing) => "Assessing",
            (_, BuildStep.Crawling) => "Following links from home",
            (_, BuildStep.Rendering) => "Rendering",
            (_, BuildStep.Proofreading) => "Proofreading",
            (_, BuildStep.Writing) => "Writing",
            _ => "Publishing",
        };

    public static string Seconds(TimeSpan time) => time.TotalSeconds.ToString("0.00");

    public static string SiteStarted(Language language, string folder, int files) =>
        language == Language.Thai
            ? $"""
                เริ่มเว็บไซต์ใหม่ใน {folder} แล้ว สร้าง {files} ไฟล์
                ขั้นต่อไป
                1. แก้ข้อมูลหน่วยงานใน site.config.json
                2. ใช้คำสั่ง ita serve {folder} แล้วเปิดดูเว็บไซต์ไปด้วยขณะแก้ไข
                3. กรอกหน้าในโฟลเดอร์ content ทีละหน้า คำแนะนำอยู่ในบรรทัดที่ขึ้นต้นด้วย <!--
                เมื่อเผยแพร่ด้วย ita build รายการไฟล์ที่เผยแพร่จะอยู่ในโฟลเดอร์ published ให้เก็บไว้กับเนื้อหา
                """
            : $"""
                A new site is begun in {folder}: {files} files.
                Next
                1. Put the agency's facts into site.config.json.
                2. Run ita serve {folder} and watch the site while you edit it.
                3. Fill the pages in content one by one; hints stand in lines that begin with <!--.
                When you publish with ita build, the list of published files is kept in the folder published; keep it
                with the content.
                """;
}
