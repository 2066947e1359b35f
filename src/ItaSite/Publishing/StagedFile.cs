using System.Security.Cryptography;
using System.Text;

namespace ItaSite.Publishing;

/// <summary>A file that waits on the host until all are there.</summary>
/// <param name="Name">Of its contents and its place, so that a run that was stopped goes on with what it sent.</param>
/// <param name="Full">Where it lies on this machine.</param>
internal sealed record StagedFile(string Name, string Full, BuiltFile File)
{
    private const int LettersOfName = 40;

    public static StagedFile Of(BuiltFile file, BuiltSite site) =>
        new(
            Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{file.Sum} {file.Path}")))[
                ..LettersOfName
            ],
            site.FullPath(file.Path),
            file
        );
}
