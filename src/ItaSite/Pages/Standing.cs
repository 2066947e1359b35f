using ItaSite.Model;

namespace ItaSite.Pages;

/// <summary>What stands at a path of the author's folder, or at its address on the site.</summary>
/// <param name="File">The author's file; null where there is none.</param>
/// <param name="Page">The page that is made of it.</param>
/// <param name="IsGenerated">Whether the program makes what has that address.</param>
/// <param name="IsForOffice">Whether it is not published.</param>
internal readonly record struct Standing(SourceFile? File, LinkedPage? Page, bool IsGenerated, bool IsForOffice)
{
    /// <summary>Of a page links ask nothing that its file would tell.</summary>
    public bool Equals(Standing other) =>
        Equals(Page, other.Page)
        && (Page is not null || Equals(File, other.File))
        && (IsGenerated, IsForOffice) == (other.IsGenerated, other.IsForOffice);

    public override int GetHashCode() => HashCode.Combine(Page, IsGenerated, IsForOffice);
}
