namespace ItaSite.Writing;

/// <summary>How large a file is, as a reader is reported beside its link.</summary>
internal static class FileSize
{
    public static string Text(long bytes) =>
        bytes >= 1024 * 1024 ? $"{bytes / 1024.0 / 1024.0:0.0} MB" : $"{Math.Max(1, bytes / 1024.0):0} KB";
}
