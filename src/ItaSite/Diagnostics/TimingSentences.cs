namespace ItaSite.Diagnostics;

/// <summary>What the steps of a build are called in the table of their times.</summary>
internal static class TimingSentences
{
    public static (string Step, string Time, string Bytes) Headings(Language language) =>
        language == Language.Thai
            ? ("ขั้นตอน", "เวลา (วินาที)", "หน่วยความจำที่จอง (MB)")
            : ("Step", "Time (s)", "Allocated (MB)");

    public static string Of(Language language, BuildStep step) =>
        (language, step) switch
        {
            (Language.Thai, BuildStep.Reading) => "อ่านเนื้อหา",
            (Language.Thai, BuildStep.Assessing) => "ตรวจองค์ประกอบ",
            (Language.Thai, BuildStep.Crawling) => "ไล่ตามลิงก์จากหน้าแรก",
            (Language.Thai, BuildStep.Rendering) => "สร้างและตรวจทานทีละหน้า",
            (Language.Thai, BuildStep.Proofreading) => "ตรวจทานระหว่างหน้า",
            (Language.Thai, BuildStep.Writing) => "เขียนไฟล์และดัชนีค้นหา",
            (Language.Thai, _) => "เผยแพร่แทนของเดิม",
            (_, BuildStep.Reading) => "Reading",
            (_, BuildStep.Assessing) => "Assessing",
            (_, BuildStep.Crawling) => "Following links from home",
            (_, BuildStep.Rendering) => "Rendering and proofreading each page",
            (_, BuildStep.Proofreading) => "Proofreading between pages",
            (_, BuildStep.Writing) => "Writing files and the search index",
            _ => "Publishing over the old site",
        };

    /// <summary>For programs, in every language.</summary>
    public static string Word(BuildStep step) =>
        step switch
        {
            BuildStep.Reading => "reading",
            BuildStep.Assessing => "assessing",
            BuildStep.Crawling => "crawling",
            BuildStep.Rendering => "rendering",
            BuildStep.Proofreading => "proofreading",
            BuildStep.Writing => "writing",
            _ => "publishing",
        };

    public static string Total(Language language) => language == Language.Thai ? "รวม" : "Total";
}
