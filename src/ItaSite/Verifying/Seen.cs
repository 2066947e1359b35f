using System.Security.Cryptography;
using ItaSite.Diagnostics;

namespace ItaSite.Verifying;

/// <summary>What one visitor got at an address, beside what was published there.</summary>
internal abstract record Seen
{
    private Seen() { }

    internal sealed record Same : Seen;

    internal sealed record Changed : Seen;

    internal sealed record OtherLineEnds : Seen;

    internal sealed record Missing : Seen;

    /// <param name="Target">As the host wrote it.</param>
    internal sealed record LedElsewhere(string Target) : Seen;

    /// <param name="Status">Of HTTP; 0 if there was no whole answer.</param>
    internal sealed record NoAnswer(int Status, Bilingual Reason) : Seen;

    /// <param name="answer">After redirects within the host.</param>
    /// <param name="elsewhere">Where the host led in the end; null if nowhere.</param>
    public static Seen Of(Answer answer, string? elsewhere, string sum) =>
        elsewhere is not null ? new LedElsewhere(elsewhere)
        : answer.IsTooLong ? new Changed()
        : answer.Fault is { } fault ? new NoAnswer(0, fault)
        : answer.IsNotThere ? new Missing()
        : answer.Status != 200 ? new NoAnswer(answer.Status, NetworkReason.OfStatus(answer.Status))
        : answer.Is(sum) ? new Same()
        : IsOfOtherLineEnds(answer.Body.Span, sum) ? new OtherLineEnds()
        : new Changed();

    /// <summary>What is said of it where others see something else.</summary>
    public Bilingual Word =>
        this switch
        {
            Same => new Bilingual("ตามที่เผยแพร่", "what was published"),
            Changed => new Bilingual("เนื้อหาอื่น", "other content"),
            OtherLineEnds => new Bilingual("ไฟล์ที่เปลี่ยนรหัสขึ้นบรรทัดใหม่", "other line ends"),
            Missing => new Bilingual("ไม่พบหน้า", "no page"),
            LedElsewhere led => new Bilingual($"ถูกพาไป {led.Target}", $"sent to {led.Target}"),
            NoAnswer none => none.Reason,
            _ => Bilingual.Same(""),
        };

    private static bool IsOfOtherLineEnds(ReadOnlySpan<byte> body, string sum)
    {
        if (body.IsEmpty || !body.Contains((byte)'\n'))
            return false;

        var unix = WithoutReturns(body);
        return SumOf(unix) == sum || SumOf(WithReturns(unix)) == sum;
    }

    private static byte[] WithoutReturns(ReadOnlySpan<byte> body)
    {
        var lines = new List<byte>(body.Length);
        for (var i = 0; i < body.Length; i++)
            if (body[i] != '\r' || i + 1 == body.Length || body[i + 1] != '\n')
                lines.Add(body[i]);

        return [.. lines];
    }

    private static byte[] WithReturns(ReadOnlySpan<byte> unix)
    {
        var lines = new List<byte>(unix.Length + unix.Count((byte)'\n'));
        foreach (var letter in unix)
        {
            if (letter == '\n')
                lines.Add((byte)'\r');

            lines.Add(letter);
        }

        return [.. lines];
    }

    private static string SumOf(byte[] bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));
}
