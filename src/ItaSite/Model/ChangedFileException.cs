using System.Diagnostics.CodeAnalysis;

namespace ItaSite.Model;

/// <summary>A file is no longer what was read and screened, so that it can't be published.</summary>
[SuppressMessage("Design", "CA1032", Justification = "made with its file only")]
internal sealed class ChangedFileException(SourceFile file) : Exception(file.Path)
{
    public string Path => file.Path;

    /// <summary>What is done side by side comes wrapped.</summary>
    public static ChangedFileException? Within(Exception error) =>
        error as ChangedFileException ?? (error.InnerException is { } inner ? Within(inner) : null);
}
