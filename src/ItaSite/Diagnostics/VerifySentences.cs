namespace ItaSite.Diagnostics;

/// <summary>What is said once a published copy was looked at.</summary>
internal static class VerifySentences
{
    /// <summary>How much was looked at, and what came of it.</summary>
    /// <param name="Files">Looked at.</param>
    /// <param name="Resumed">Found as published by an earlier run.</param>
    /// <param name="KeptBack">Not served, as hosts do with files of their own.</param>
    /// <param name="Requests">Sent to the host; null for a folder.</param>
    /// <param name="IsOwnWord">The copy was compared with its own list.</param>
    internal sealed record Counts(
        int Files,
        int Resumed,
        int KeptBack,
        int? Requests,
        int Changed,
        int Missing,
        int Added,
        int Others,
        int Warnings,
        bool IsOwnWord
    );

    public static IEnumerable<string> Summary(Language language, Counts counts)
    {
        var isThai = language == Language.Thai;
        var differences = counts.Changed + counts.Missing + counts.Added + counts.Others;
        var files = counts.Files + counts.Resumed;
        if (differences == 0)
            yield return isThai
                ? $"ตรงกับที่เผยแพร่ทุกไฟล์ ({files} ไฟล์) คำเตือน {counts.Warnings}"
                : $"Every file is as published ({files} files); {counts.Warnings} warnings";
        else
            yield return isThai
                ? $"ไม่ตรงกับที่เผยแพร่: เปลี่ยน {counts.Changed} หาย {counts.Missing} เกิน {counts.Added} "
                    + $"อื่น ๆ {counts.Others} คำเตือน {counts.Warnings}"
                : $"Not as published: {counts.Changed} changed, {counts.Missing} missing, {counts.Added} added, "
                    + $"{counts.Others} otherwise; {counts.Warnings} warnings";

        if (counts.Requests is { } requests)
            yield return isThai
                ? $"ถามเครื่องแม่ข่าย {requests} ครั้งในฐานะผู้เข้าชม ๕ แบบ"
                    + $" ไฟล์ที่เครื่องแม่ข่ายไม่แสดง {counts.KeptBack} ไฟล์จึงไม่ได้เทียบ"
                : $"Asked {requests} times as five kinds of visitors; {counts.KeptBack} files that the host keeps to "
                    + "itself were not compared";

        if (counts.Resumed > 0)
            yield return isThai
                ? $"ในจำนวนนี้ {counts.Resumed} ไฟล์ตรวจแล้วในครั้งก่อน"
                : $"{counts.Resumed} of them were looked at by the run before";

        if (counts.IsOwnWord)
            yield return isThai
                ? "เทียบกับรายการที่อยู่กับสิ่งที่ตรวจเอง ผู้บุกรุกแก้รายการได้ ผลนี้จึงไม่ใช่หลักฐาน"
                : "Compared with the copy's own list, which an intruder can change too: this proves nothing";
    }
}
