namespace ItaSite.Files;

/// <summary>A byte that is no letter in the encoding of its file.</summary>
/// <param name="Count">How many the file has.</param>
internal sealed record UnreadableByte(int Line, int Column, byte Value, int Count);
