// The page waits for this one small script, so that its very first picture is by day or by night as the family chose.
import { keptLook, wear } from '@/lib/look';

wear(keptLook());
