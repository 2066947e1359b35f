namespace ItaSite.Files;

/// <summary>A text with what is known of its bytes.</summary>
/// <param name="Unreadable">The first byte that is no letter; null if all are.</param>
/// <param name="OldLines">
/// Of a UTF-8 file: the lines in Windows-874, as two files become when one is pasted behind the other.
/// </param>
internal sealed record DecodedText(string Text, UnreadableByte? Unreadable, IReadOnlyList<int> OldLines)
{
    /// <summary>
    /// UTF-8 that some program took for a one-byte encoding and saved again: เธ and เน, or à¸ and à¹, in every letter's
    /// place.
    /// </summary>
    public bool IsGarbled
    {
        get
        {
            const int fewest = 6;
            const int share = 4;
            var letters = Text.Length - Text.Count(char.IsAscii);
            return Count("à¸") + Count("à¹") >= fewest
                || (Count("เธ") + Count("เน") is var pairs && pairs >= fewest && pairs * share >= letters);
        }
    }

    /// <summary>Data of a program, whatever its name says.</summary>
    public bool IsHardlyText => Unreadable is { Count: var bad } && bad * 10 > Text.Length;

    private int Count(string pair) => Text.AsSpan().Count(pair);
}
