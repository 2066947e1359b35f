using System.Formats.Asn1;
using System.Numerics;

namespace ItaSite.Proving;

/// <summary>The outer part of an authority's answer: whether it stamped, and the stamp.</summary>
/// <param name="Reason">In the authority's words, and the standard's name for it; empty if it says none.</param>
/// <param name="Token">Empty if there is none.</param>
internal sealed record StampStatus(BigInteger Code, string Reason, ReadOnlyMemory<byte> Token)
{
    private static readonly Dictionary<int, string> Failures = new()
    {
        [0] = "badAlg",
        [2] = "badRequest",
        [5] = "badDataFormat",
        [14] = "timeNotAvailable",
        [15] = "unacceptedPolicy",
        [16] = "unacceptedExtension",
        [17] = "addInfoNotAvailable",
        [25] = "systemFailure",
    };

    public bool IsGranted => Code == 0 || Code == 1;

    /// <returns>Null if the bytes are no answer of RFC 3161, or not a whole one.</returns>
    public static StampStatus? Read(ReadOnlyMemory<byte> answer)
    {
        try
        {
            var reader = new AsnReader(answer, AsnEncodingRules.BER);
            var outer = reader.ReadSequence();
            reader.ThrowIfNotEmpty();
            var status = outer.ReadSequence();
            var code = status.ReadInteger();
            var words = status.HasData && status.PeekTag() == Asn1Tag.Sequence ? Texts(status.ReadSequence()) : "";
            var names = status.HasData ? Names(status.ReadBitString(out _)) : "";
            status.ThrowIfNotEmpty();
            return new StampStatus(
                code,
                string.Join(", ", new[] { words, names }.Where(text => text.Length > 0)),
                outer.HasData ? outer.ReadEncodedValue() : ReadOnlyMemory<byte>.Empty
            );
        }
        catch (AsnContentException)
        {
            return null;
        }
    }

    private static string Texts(AsnReader texts)
    {
        var all = new List<string>();
        while (texts.HasData)
            all.Add(texts.ReadCharacterString(UniversalTagNumber.UTF8String));

        return string.Join(' ', all);
    }

    private static string Names(byte[] bits) =>
        string.Join(
            ", ",
            Failures
                .Where(failure => failure.Key / 8 < bits.Length)
                .Where(failure => (bits[failure.Key / 8] & (0x80 >> (failure.Key % 8))) != 0)
                .Select(failure => failure.Value)
        );
}
