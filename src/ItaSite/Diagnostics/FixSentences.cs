namespace ItaSite.Diagnostics;

/// <summary>What <c>ita fix</c> says beside its diff.</summary>
internal static class FixSentences
{
    public static string Nothing(Language language) =>
        language == Language.Thai ? "ไม่พบสิ่งที่แก้ให้ได้" : "Nothing to fix";

    public static string Shown(Language language, int lines, int files) =>
        language == Language.Thai
            ? $"แก้ให้ได้ {lines} บรรทัด ใน {files} ไฟล์ ยังไม่ได้แตะไฟล์ ตรวจแล้วสั่ง ita fix --apply"
            : $"{lines} lines of {files} files can be fixed; nothing is touched yet: read the changes, then run ita "
                + "fix --apply";

    public static string Fixed(Language language, string file, int lines) =>
        language == Language.Thai ? $"แก้ {file} แล้ว {lines} บรรทัด" : $"Fixed {lines} lines of {file}";

    public static string Applied(Language language, int lines, int files) =>
        language == Language.Thai ? $"แก้แล้ว {lines} บรรทัด ใน {files} ไฟล์" : $"Fixed {lines} lines of {files} files";
}
