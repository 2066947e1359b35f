namespace ItaSite.Diagnostics;

/// <summary>What is said of items whose pages are still empty.</summary>
internal static class CheckSentences
{
    public static string AreEmpty(Language language, string year, int empty, int all, string codes) =>
        language == Language.Thai
            ? $"ปีงบประมาณ {year} ยังว่าง {empty} จาก {all} ข้อ: {codes}"
            : $"Fiscal year {year}: {empty} of {all} items are still empty: {codes}";

    public static string BeginAt(Language language, string place, string message) =>
        language == Language.Thai ? $"เริ่มที่ {place}: {message}" : $"Begin at {place}: {message}";

    public static string SeeEach(Language language, int findings, string command) =>
        language == Language.Thai
            ? $"ดูทั้ง {findings} รายการด้วยคำสั่ง {command}"
            : $"{command} lists all {findings} of them";
}
