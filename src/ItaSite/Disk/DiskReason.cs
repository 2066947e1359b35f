using ItaSite.Diagnostics;

namespace ItaSite.Disk;

/// <summary>Why the system refused a file or folder, in the words of a person.</summary>
internal static class DiskReason
{
    private const int WindowsErrors = unchecked((int)0x80070000);

    public static readonly Bilingual NoRight = new("ไม่มีสิทธิ์", "no permission");
    private static readonly Bilingual NotThere = new("ไม่มีไฟล์หรือโฟลเดอร์นี้", "there is no such file or folder");
    private static readonly Bilingual InUse = new("โปรแกรมอื่นใช้อยู่", "another program uses it");
    private static readonly Bilingual DiskIsFull = new("ดิสก์เต็ม", "the disk is full");
    private static readonly Bilingual ReadOnly = new("ดิสก์อ่านได้อย่างเดียว", "the disk is read-only");
    private static readonly Bilingual Faulty = new("ดิสก์หรือเครือข่ายขัดข้อง", "the disk or the network fails");
    private static readonly Bilingual TooMany = new("เปิดไฟล์พร้อมกันมากเกินไป", "too many files are open");
    private static readonly Bilingual LinksInCircle = new("ลิงก์วนไม่สิ้นสุด", "links lead in a circle");
    private static readonly Bilingual NameTooLong = new("ชื่อยาวเกินไป", "the name is too long");
    private static readonly Bilingual NotAFolder = new("ไม่ใช่โฟลเดอร์", "it is not a folder");
    private static readonly Bilingual IsAFolder = new("เป็นโฟลเดอร์ ไม่ใช่ไฟล์", "it is a folder, not a file");
    private static readonly Bilingual NotEmpty = new("โฟลเดอร์ไม่ว่าง", "the folder is not empty");
    private static readonly Bilingual Exists = new("มีชื่อนี้อยู่แล้ว", "the name exists already");
    private static readonly Bilingual NameIsWrong = new("ชื่อใช้กับระบบนี้ไม่ได้", "this system can't use the name");

    private static readonly IReadOnlyDictionary<int, Bilingual> OfUnix = new Dictionary<int, Bilingual>
    {
        [1] = NoRight,
        [2] = NotThere,
        [5] = Faulty,
        [13] = NoRight,
        [16] = InUse,
        [17] = Exists,
        [20] = NotAFolder,
        [21] = IsAFolder,
        [22] = NameIsWrong,
        [23] = TooMany,
        [24] = TooMany,
        [26] = InUse,
        [28] = DiskIsFull,
        [30] = ReadOnly,
    };

    private static readonly IReadOnlyDictionary<int, Bilingual> OfLinux = new Dictionary<int, Bilingual>
    {
        [11] = InUse,
        [36] = NameTooLong,
        [39] = NotEmpty,
        [40] = LinksInCircle,
        [84] = NameIsWrong,
        [116] = Faulty,
        [122] = DiskIsFull,
    };

    private static readonly IReadOnlyDictionary<int, Bilingual> OfMac = new Dictionary<int, Bilingual>
    {
        [35] = InUse,
        [62] = LinksInCircle,
        [63] = NameTooLong,
        [66] = NotEmpty,
        [69] = DiskIsFull,
        [70] = Faulty,
        [92] = NameIsWrong,
    };

    private static readonly IReadOnlyDictionary<int, Bilingual> OfWindows = new Dictionary<int, Bilingual>
    {
        [2] = NotThere,
        [3] = NotThere,
        [4] = TooMany,
        [5] = NoRight,
        [15] = NotThere,
        [19] = ReadOnly,
        [21] = Faulty,
        [23] = Faulty,
        [32] = InUse,
        [33] = InUse,
        [39] = DiskIsFull,
        [53] = Faulty,
        [64] = Faulty,
        [80] = Exists,
        [112] = DiskIsFull,
        [123] = NameIsWrong,
        [145] = NotEmpty,
        [183] = Exists,
        [206] = NameTooLong,
        [267] = NotAFolder,
    };

    public static Bilingual Of(Exception error) =>
        error switch
        {
            AggregateException { InnerException: { } inner } => Of(inner),
            FileNotFoundException or DirectoryNotFoundException => NotThere,
            PathTooLongException => NameTooLong,
            _ => Known(error.HResult)
                ?? (
                    error is UnauthorizedAccessException or System.Security.SecurityException ? NoRight
                    : error is NotSupportedException or ArgumentException ? NameIsWrong
                    : new Bilingual($"รหัสของระบบ {error.HResult:X}", $"the system's code {error.HResult:X}")
                ),
        };

    /// <summary>Another program holds the file.</summary>
    public static bool IsInUse(IOException error) => Known(error.HResult) == InUse;

    /// <summary>Whether the number of an error of the system means that what was written may be lost.</summary>
    public static bool IsOfWriting(int number) =>
        Known(number) is { } known && (known == DiskIsFull || known == Faulty);

    private static Bilingual? Known(int result) =>
        OperatingSystem.IsWindows()
            ? (result & 0xFFFF0000) == (WindowsErrors & 0xFFFF0000)
                ? OfWindows.GetValueOrDefault(result & 0xFFFF)
                : null
            : (OperatingSystem.IsMacOS() ? OfMac : OfLinux).GetValueOrDefault(result)
                ?? OfUnix.GetValueOrDefault(result);
}
