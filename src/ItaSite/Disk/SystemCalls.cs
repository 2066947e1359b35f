using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

[assembly: DefaultDllImportSearchPaths(DllImportSearchPath.System32)]

namespace ItaSite.Disk;

/// <summary>
/// What .NET has no way to ask of Linux and macOS. Where the system does not know a call, nothing was done.
/// </summary>
internal static partial class SystemCalls
{
    private const int CurrentFolder = -100;

    /// <summary>Linux and macOS call it otherwise, but write it alike.</summary>
    private const uint ExchangeNames = 2;

    private const int ReadAccess = 4;

    private const uint WantsType = 1;
    private const int ModeInStatx = 28;
    private const int SizeOfStatx = 256;
    private const int TypeOfFile = 0xF000;
    private const int RegularFile = 0x8000;

    /// <summary>Two folders change names in one step, so that at no moment either name has none.</summary>
    /// <returns>Whether they did; if not, nothing was changed.</returns>
    public static bool Exchange(string a, string b)
    {
        try
        {
            if (OperatingSystem.IsLinux())
                return RenameOnLinux(CurrentFolder, a, CurrentFolder, b, ExchangeNames) == 0;

            return OperatingSystem.IsMacOS() && RenameOnMac(a, b, ExchangeNames) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    /// <summary>Waits until everything that was written to the file system of the file is on the disk.</summary>
    /// <exception cref="IOException">The disk did not take it, such as for lack of room.</exception>
    public static void FlushAround(SafeFileHandle file)
    {
        try
        {
            if (OperatingSystem.IsLinux() && Flush(file) != 0 && DiskReason.IsOfWriting(Marshal.GetLastPInvokeError()))
                throw new IOException("", Marshal.GetLastPInvokeError());
        }
        catch (EntryPointNotFoundException)
        {
            // A system without the call writes when it likes to.
        }
    }

    /// <summary>Not a pipe, a device or a socket, which would be waited for without end when it is opened.</summary>
    public static bool IsRegular(string path)
    {
        if (!OperatingSystem.IsLinux())
            return true;

        try
        {
            var facts = new byte[SizeOfStatx];
            return Facts(CurrentFolder, path, 0, WantsType, facts) != 0
                || (BitConverter.ToUInt16(facts, ModeInStatx) & TypeOfFile) == RegularFile;
        }
        catch (EntryPointNotFoundException)
        {
            return true;
        }
    }

    /// <summary>Asked of every file before any is read, so that all that can't be are told at once.</summary>
    public static bool MayRead(string path) => OperatingSystem.IsWindows() || Access(path, ReadAccess) == 0;

    /// <summary>Reads a small file that somebody holds: .NET itself asks for a lock even to read.</summary>
    /// <returns>Null if it can't be read.</returns>
    public static byte[]? ReadHeld(string path)
    {
        using var file = new SafeFileHandle(
            Open(path, OperatingSystem.IsMacOS() ? 0x1000000 : 0x80000),
            ownsHandle: true
        );
        if (file.IsInvalid)
            return null;

        var bytes = new byte[1024];
        var length = Read(file, bytes, bytes.Length);
        return length < 0 ? null : bytes[..(int)length];
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameOnLinux(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "renamex_np", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int RenameOnMac(string from, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "access", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Access(string path, int mode);

    /// <summary>For reading only; the flag keeps it from programs that are started meanwhile.</summary>
    [LibraryImport("libc", EntryPoint = "open", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Open(string path, int flags);

    [LibraryImport("libc", EntryPoint = "read", SetLastError = true)]
    private static partial nint Read(SafeFileHandle file, [Out] byte[] bytes, nint length);

    [LibraryImport("libc", EntryPoint = "syncfs", SetLastError = true)]
    private static partial int Flush(SafeFileHandle file);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    private static partial int Facts(int folder, string path, int flags, uint mask, [Out] byte[] facts);
}
