namespace ItaSite.Workplace;

/// <summary>One field of a form between what the file says and what the person typed.</summary>
/// <param name="Now">What the file says, with line feeds.</param>
/// <param name="Typed">What the person wants; the file's where nothing was typed.</param>
/// <param name="IsClash">The file was changed elsewhere meanwhile: neither may be lost.</param>
internal sealed record FieldState(string Name, string Now, string Typed, bool IsClash)
{
    /// <summary>Whether the file is to be changed.</summary>
    public bool IsChanged => !IsClash && Typed != Now;
}
