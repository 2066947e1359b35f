using System.Diagnostics.CodeAnalysis;
using ItaSite.Diagnostics;
using ItaSite.Model;

namespace ItaSite.Disk;

/// <summary>A file or folder that can't be read, written or accepted; the diagnostic names it.</summary>
[SuppressMessage("Design", "CA1032", Justification = "made with its diagnostic only")]
internal sealed class DiskException(Diagnostic diagnostic, Exception? inner = null)
    : Exception(diagnostic.ToLine(Language.English), inner)
{
    public Diagnostic Diagnostic => diagnostic;

    /// <summary>Files are read side by side, and what fails there comes wrapped.</summary>
    public static DiskException? Within(Exception error) =>
        error as DiskException ?? (error.InnerException is { } inner ? Within(inner) : null);

    /// <summary>Adds the path to whatever the system says went wrong, in the words of a person.</summary>
    public static T Naming<T>(string path, Func<T> touch)
    {
        try
        {
            return touch();
        }
        catch (AggregateException error) when (error.InnerException is DiskException)
        {
            throw error.InnerException;
        }
        catch (Exception error) when (ChangedFileException.Within(error) is { } changed)
        {
            var problem = Diagnostic.At(Place.TopOf(changed.Path), ServedProblems.FileChangedMeanwhile, changed.Path);
            throw new DiskException(problem, error);
        }
        catch (Exception error) when (IsOfTheSystem((error as AggregateException)?.InnerException ?? error))
        {
            throw new DiskException(Refused(path, DiskReason.Of(error)), error);
        }
    }

    /// <summary>What is said of a file or folder that can't be used.</summary>
    public static Diagnostic Refused(string path, Bilingual reason) =>
        Diagnostic.At(Place.TopOf(path), DiskProblems.FileCannotBeUsed, Bilingual.Same(path), reason);

    public static void Naming(string path, Action touch) =>
        Naming(
            path,
            () =>
            {
                touch();
                return true;
            }
        );

    private static bool IsOfTheSystem(Exception error) =>
        error
            is IOException
                or UnauthorizedAccessException
                or NotSupportedException
                or System.Security.SecurityException;
}
