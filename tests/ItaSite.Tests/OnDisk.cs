namespace ItaSite.Tests;

/// <summary>Small files of a test, read and written at once: an await a line would hide what the test says.</summary>
internal static class OnDisk
{
    public static string Text(string path) => File.ReadAllText(path);

    public static string[] Lines(string path) => File.ReadAllLines(path);

    public static byte[] Bytes(string path) => File.ReadAllBytes(path);

    public static void Put(string path, string text) => File.WriteAllText(path, text);

    public static void Put(string path, byte[] bytes) => File.WriteAllBytes(path, bytes);

    public static void Append(string path, string text) => File.AppendAllText(path, text);
}
