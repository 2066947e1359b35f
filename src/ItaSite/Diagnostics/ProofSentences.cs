namespace ItaSite.Diagnostics;

/// <summary>What the program says of signatures, time stamps and packs when nothing is wrong.</summary>
internal static class ProofSentences
{
    public static string Signed(Language language, string signature) =>
        language == Language.Thai
            ? $"ลงนามแล้ว ลายมือชื่ออยู่ใน {signature} ให้เก็บไว้กับรายการไฟล์ เช่นใน Git"
            : $"Signed: the signature is in {signature}; keep it with the list of files, as in Git.";

    public static string SignedBy(Language language, string signer) =>
        language == Language.Thai
            ? $"รายการไฟล์ลงนามโดย {signer} ลายมือชื่อถูกต้อง"
            : $"The list of files is signed by {signer}; the signature holds.";

    /// <param name="time">When the list existed for certain, in both languages.</param>
    public static string Stamped(Language language, Bilingual time, string authority) =>
        language == Language.Thai
            ? $"รายการไฟล์ประทับเวลาเมื่อ {time.Thai} โดย {authority}"
            : $"The list of files was stamped on {time.English} by {authority}.";

    public static string RequestIsWritten(Language language, string request) =>
        language == Language.Thai
            ? $"""
                เขียนคำขอประทับเวลา {request} แล้ว
                ขั้นต่อไป
                1. ส่งไฟล์นี้ไปยังผู้ให้บริการประทับเวลา เช่น
                   {Curl(request)} ที่อยู่ผู้ให้บริการ
                2. ใช้คำสั่ง ita stamp --answer answer.tsr
                """
            : $"""
                Wrote the time-stamp request {request}.
                Next
                1. Send it to a time-stamp authority, as with
                   {Curl(request)} ADDRESS
                2. Run ita stamp --answer answer.tsr
                """;

    public static string Kept(Language language, string file) =>
        language == Language.Thai
            ? $"เก็บคำตอบไว้ใน {file} แล้ว ให้เก็บไว้กับรายการไฟล์ เช่นใน Git"
            : $"The answer is kept in {file}; keep it with the list of files, as in Git.";

    public static string Packed(Language language, string file, int items, int files) =>
        language == Language.Thai
            ? $"เขียนชุดหลักฐาน {file} แล้ว: {items} ข้อ {files} ไฟล์ของเว็บไซต์ เปิด index.html ในชุดนั้นเป็นหน้าแรก"
            : $"Wrote the pack {file}: {items} items, {files} files of the site; open its index.html first.";

    public static string NotPacked(Language language, int errors) =>
        language == Language.Thai
            ? $"ไม่ทำชุดหลักฐาน: เว็บไซต์มีข้อผิดพลาด {errors}"
            : $"No pack made: the site has {errors} errors";

    public static string KeyPassword(Language language, string key) =>
        language == Language.Thai ? $"รหัสผ่านของกุญแจ {key}: " : $"Password of the key {key}: ";

    private static string Curl(string request) =>
        $"curl -H \"Content-Type: application/timestamp-query\" --data-binary \"@{request}\" -o answer.tsr";
}
