using ItaSite.Diagnostics;

namespace ItaSite.Isolation;

/// <summary>
/// What reading one document may take. Time is the child's own on the processor, so that a busy machine refuses
/// nothing.
/// </summary>
internal static class ReadingLimits
{
    public const int MegabytesOfFile = 200;
    public const int MegabytesOfHeap = 400;
    public const int MegabytesOfProcess = 512;

    private const double Seconds = 2;
    private const double SecondsPerMegabyte = 2;
    private const double MostSeconds = 60;
    private const double StepSeconds = 2;
    private const double StepSecondsPerMegabyte = 0.5;

    /// <summary>
    /// A child that waits for nothing but itself is stopped too, though not while the machine is busy.
    /// </summary>
    private const double WallFactor = 20;

    /// <summary>Real files have something in each of their bytes; a bomb is small.</summary>
    public static TimeSpan TimeFor(long length) =>
        TimeSpan.FromSeconds(Math.Min(MostSeconds, Seconds + (SecondsPerMegabyte * Megabytes(length))));

    /// <summary>From one page to the next: a bomb padded to any size stands still.</summary>
    public static TimeSpan TimeForStep(long length) =>
        TimeSpan.FromSeconds(Math.Min(MostSeconds, StepSeconds + (StepSecondsPerMegabyte * Megabytes(length))));

    public static TimeSpan WallTimeFor(long length) => TimeFor(length) * WallFactor;

    public static Bilingual Named(TimeSpan time) =>
        new($"เวลาอ่าน {time.TotalSeconds:0} วินาที", $"{time.TotalSeconds:0} seconds of reading");

    public static Bilingual OfMemory { get; } =
        new($"หน่วยความจำ {MegabytesOfProcess} MB ขณะอ่าน", $"{MegabytesOfProcess} MB of memory in reading");

    public static Bilingual OfFile { get; } = new($"ขนาดไฟล์ {MegabytesOfFile} MB", $"{MegabytesOfFile} MB of file");

    private static double Megabytes(long length) => length / 1024.0 / 1024.0;
}
