using ItaSite.Model;

namespace ItaSite.Figures;

/// <summary>
/// How an example is marked where no notice stands beside it: in downloads, on other sites, in answers.
/// </summary>
internal static class SampleWords
{
    public const string Mark = "ตัวอย่าง";
    public const string Notice = "ตัวอย่าง – ยังไม่ใช่ข้อมูลของหน่วยงาน";

    /// <summary>A title or description that leaves the site alone.</summary>
    public static string Marked(string text, string language) => $"{(language == "en" ? "Sample" : Mark)} – {text}";

    /// <returns>Null for an item without examples.</returns>
    public static string? Of(ItemRecord record) =>
        record.Count(ElementState.Sample) switch
        {
            0 => null,
            var all when all == record.Elements.Count => Notice,
            var some => $"ตัวอย่าง {some} จาก {record.Elements.Count} องค์ประกอบ ยังไม่ใช่ข้อมูลของหน่วยงาน",
        };
}
