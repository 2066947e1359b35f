using ItaSite.Diagnostics;

namespace ItaSite.Files;

/// <summary>Which limit an exception stands for.</summary>
internal static class Limits
{
    private static readonly Bilingual OfMemory = new("หน่วยความจำที่อ่านได้", "the memory for reading it");
    private static readonly Bilingual OfDepth = new("จำนวนชั้นที่ซ้อนกัน", "levels within one another");

    /// <summary>Null for any other fault.</summary>
    public static Bilingual? BrokenBy(Exception error) =>
        error switch
        {
            LimitException { Limit: var limit } => limit,
            OutOfMemoryException => OfMemory,
            InsufficientExecutionStackException => OfDepth,
            { InnerException: { } inner } => BrokenBy(inner),
            _ => null,
        };
}
