namespace ItaSite.Diagnostics;

/// <summary>What is said before, while and after a site is sent to its host.</summary>
internal static class PublishSentences
{
    private const int MostNamed = 10;

    public static readonly Bilingual OldSiteStands = new(
        "เว็บไซต์เดิมยังอยู่ครบ สั่งอีกครั้งจะทำต่อจากเดิม",
        "The old site is as it was; the next run goes on from here."
    );

    public static readonly Bilingual IsHalfDone = new(
        "ไฟล์ใหม่เข้าแทนที่แล้วบางส่วน ทุกไฟล์ครบถ้วน ให้สั่งอีกครั้งทันทีเพื่อทำต่อให้เสร็จ",
        "Some new files have taken their places, each of them whole; run it again at once to finish."
    );

    /// <param name="isWhole">Every file is named.</param>
    /// <param name="size">Of all that would be sent, as people read it.</param>
    public static IEnumerable<string> Plan(
        Language language,
        string address,
        IReadOnlyList<string> added,
        IReadOnlyList<string> replaced,
        IReadOnlyList<string> removed,
        int same,
        string size,
        bool isWhole
    )
    {
        var isThai = language == Language.Thai;
        var most = isWhole ? int.MaxValue : MostNamed;
        yield return isThai
            ? $"เผยแพร่ไปยัง {address}: เพิ่ม {added.Count} แทนที่ {replaced.Count} ลบ {removed.Count} "
                + $"คงเดิม {same} ไฟล์ ส่ง {size}"
            : $"Publishing to {address}: {added.Count} new, {replaced.Count} replaced, {removed.Count} removed, "
                + $"{same} as they are; {size} to send";
        foreach (var line in Lines("+", added).Concat(Lines("~", replaced)).Concat(Lines("-", removed)))
            yield return line;

        IEnumerable<string> Lines(string mark, IReadOnlyList<string> paths) =>
            paths
                .Take(most)
                .Select(path => $"  {mark} {VisibleText.OneLine(path)}")
                .Concat(
                    paths.Count <= most ? []
                    : isThai ? [$"  {mark} และอีก {paths.Count - MostNamed} ไฟล์"]
                    : [$"  {mark} and {paths.Count - MostNamed} more"]
                );
    }

    public static string DryRun(Language language) =>
        language == Language.Thai
            ? "แสดงแผนเท่านั้น ยังไม่ได้ส่งหรือลบสิ่งใด"
            : "Only shown: nothing was sent or removed";

    public static string NothingToDo(Language language) =>
        language == Language.Thai
            ? "เครื่องแม่ข่ายมีเว็บไซต์นี้ครบแล้ว ไม่ต้องส่งสิ่งใด"
            : "The host has this very site already";

    public static string Sending(Language language, int done, int of, string size) =>
        language == Language.Thai ? $"ส่งแล้ว {done} จาก {of} ไฟล์ ({size})" : $"Sent {done} of {of} files ({size})";

    public static string Replacing(Language language) =>
        language == Language.Thai ? "ส่งครบแล้ว กำลังแทนที่เว็บไซต์เดิม" : "All is there; the new site takes its place";

    public static string Published(Language language, string address, int sent, string size) =>
        language == Language.Thai
            ? $"เผยแพร่แล้วที่ {address} ส่ง {sent} ไฟล์ ({size})"
            : $"Published to {address}: sent {sent} files ({size})";

    public static string PasswordIsKept(Language language, bool isKept) =>
        language != Language.Thai
            ? isKept
                ? "The system's keychain keeps the password"
                : "The password is not kept: this system has no keychain that can be used"
            : isKept
                ? "ระบบเก็บรหัสผ่านไว้แล้ว"
                : "ไม่ได้เก็บรหัสผ่าน เพราะเครื่องนี้ไม่มีที่เก็บรหัสผ่านที่ใช้ได้";

    public static string Verifying(Language language, string address) =>
        language == Language.Thai ? $"ตรวจเว็บไซต์จริงที่ {address}" : $"Looking at the live site at {address}";

    public static string NotVerified(Language language) =>
        language == Language.Thai
            ? "ไม่ได้ตรวจเว็บไซต์จริง ให้ตรวจด้วย ita verify ตามด้วยที่อยู่เว็บไซต์"
            : "The live site was not looked at; use ita verify with its address";

    public static string NotVerifiedYet(Language language, string address) =>
        language == Language.Thai
            ? $"ผู้ให้บริการใช้เวลาสักครู่กว่าจะแสดงสาขานี้ อีกไม่กี่นาทีให้ตรวจด้วย ita verify {address}"
            : $"The host takes a while to show this branch; in a few minutes use ita verify {address}";
}
