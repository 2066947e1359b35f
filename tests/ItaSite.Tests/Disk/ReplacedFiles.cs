using System.Text;
using ItaSite.Disk;

namespace ItaSite.Tests.Disk;

/// <summary>A file that the program writes over is whole, keeps who may read it, and is never half of each.</summary>
public sealed class ReplacedFiles : IDisposable
{
    private const string Name = "closed.yaml";
    private readonly string root = Directory.CreateTempSubdirectory("ita-replaced-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Theory]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead | UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead)]
    public void Those_who_could_read_it_still_can_and_nobody_else(UnixFileMode mode)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows keeps other rights");
        var file = Path.Combine(root, Name);
        File.WriteAllText(file, "เดิม");
        SetMode(file, mode);

        NewFiles.Replace(root, Name, Encoding.UTF8.GetBytes("ใหม่"));
        Assert.Equal(("ใหม่", mode), (File.ReadAllText(file), ModeOf(file)));

        ChangedFiles.Write(root, Name, "แก้แล้ว");
        Assert.Equal(("แก้แล้ว", mode), (File.ReadAllText(file), ModeOf(file)));
        Assert.Equal([file], Directory.GetFileSystemEntries(root));
    }

    [Fact]
    public void A_file_that_is_not_there_is_written_by_one_and_refused_by_the_other()
    {
        Assert.Throws<DiskException>(() => ChangedFiles.Write(root, Name, "แก้แล้ว"));
        Assert.Empty(Directory.GetFileSystemEntries(root));

        NewFiles.Replace(root, Name, Encoding.UTF8.GetBytes("ใหม่"));
        Assert.Equal("ใหม่", File.ReadAllText(Path.Combine(root, Name)));
    }

    [Fact]
    public void What_cannot_be_replaced_is_named_and_stays()
    {
        Directory.CreateDirectory(Path.Combine(root, Name, "inside"));

        var error = Assert.Throws<DiskException>(() => NewFiles.Replace(root, Name, Encoding.UTF8.GetBytes("ใหม่")));
        Assert.Equal(Name, error.Diagnostic.Place.File);
        Assert.Equal([Path.Combine(root, Name)], Directory.GetFileSystemEntries(root));
    }

#pragma warning disable CA1416 // skipped on Windows before
    private static void SetMode(string file, UnixFileMode mode) => File.SetUnixFileMode(file, mode);

    private static UnixFileMode ModeOf(string file) => File.GetUnixFileMode(file);
#pragma warning restore CA1416
}
